"""Finds the sentences that nobody has accounted for: no claim, no reason to have none, and nobody marked them as read.

Checkers of magazines underline every word that they have dealt with; what is not underlined was not checked.
"""

from collections.abc import Iterable, Iterator

from factcheck.claims.coverage import NOTHING, coverage
from factcheck.model import Claim, Span
from factcheck.text.article import Article


def uncovered(article: Article, claims: Iterable[Claim], read: Iterable[Span]) -> tuple[Span, ...]:
    """Returns the sentences in which no claim stands although they assert something, and which nobody marked as read.

    Questions, headings, page furniture, opinions, predictions and rhetoric hold nothing to check.

    Args:
        article: The draft.
        claims: The live claims.
        read: The stretches in which somebody found nothing to check.
    """
    marked = sorted(read)
    open_ones = (passage.span for passage in coverage(article, claims) if passage.why_none == NOTHING)
    return tuple(span for span in open_ones if any(part.of(article.text).strip() for part in _left(span, marked)))


def _left(span: Span, marked: list[Span]) -> Iterator[Span]:
    """What stretches in text order leave of `span`."""
    start = span.start
    for one in marked:
        if start < one.start < span.end:
            yield Span(start, one.start)
        start = max(start, min(one.end, span.end))
    yield Span(start, span.end)
