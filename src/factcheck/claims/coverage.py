"""Accounts for every sentence of an article: the claims in it, or why it has none."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from typing import NamedTuple

from factcheck.claims.mood import Mood, mood_of
from factcheck.model import BlockKind, Claim, Span
from factcheck.text.article import Article

_OF_BLOCK = {
    BlockKind.FURNITURE: "boilerplate",
    BlockKind.HEADING: "heading",
    BlockKind.TITLE: "heading",
}
NOTHING = "nothing to check found"


class Passage(NamedTuple):
    """A sentence and what is known of it.

    Attributes:
        span: Where it stands, in code points.
        claims: How many claims touch it, in any of their places.
        why_none: "opinion", "prediction", "question", "rhetoric", "heading", "boilerplate" or "nothing to check
            found"; None where it has claims.
    """

    span: Span
    claims: int
    why_none: str | None


def coverage(article: Article, claims: Iterable[Claim]) -> tuple[Passage, ...]:
    """Returns every sentence of the article in text order, furniture and headings included."""
    counts = _counted(article.sentences, claims)
    return tuple(
        Passage(span, count, None if count else _why_none(article, span))
        for span, count in zip(article.sentences, counts, strict=True)
    )


def _counted(sentences: tuple[Span, ...], claims: Iterable[Claim]) -> list[int]:
    starts = [span.start for span in sentences]
    ends = [span.end for span in sentences]
    counts = [0] * len(sentences)
    for claim in claims:
        touched = {
            at
            for place in claim.places
            for at in range(bisect_right(ends, place.start), bisect_left(starts, place.end))
        }
        for at in touched:
            counts[at] += 1
    return counts


def _why_none(article: Article, span: Span) -> str:
    block = article.block_at(span.start)
    if block is not None and block.kind in _OF_BLOCK:
        return _OF_BLOCK[block.kind]
    mood = mood_of(span.of(article.text))
    return NOTHING if mood is Mood.ASSERTION else mood.value
