"""Keeps spans from tearing a quotation: a claim holds words in quotation marks whole or leaves them out."""

from bisect import bisect_left

from factcheck.claims.quotes.marks import Quoted, quoted_stretches
from factcheck.model import Span
from factcheck.text.article import Article

SHORT = 8
"""A torn quote of so many words is taken in whole; of a longer one the part inside the span is left out."""

LEAST_WORDS = 3
"""Words that must stay where a quote is left out."""


def without_torn_quotes(article: Article, span: Span) -> Span:
    """Returns `span` with every quotation that crosses one of its ends taken in or left out.

    A span inside a quotation stays as it is, and so does one that would lose nearly all its words.
    """
    for quoted in _near(article, span):
        outer = quoted.outer
        if outer.start < span.start < outer.end < span.end:
            span = _mended(article, span, quoted, Span(min(outer.start, span.start), span.end), outer.end, span.end)
        elif span.start < outer.start < span.end < outer.end:
            span = _mended(article, span, quoted, Span(span.start, outer.end), span.start, outer.start)
    return span


def _mended(article: Article, span: Span, quoted: Quoted, whole: Span, start: int, end: int) -> Span:
    """The whole of both where the quote is short or nearly all in the span already; else what lies outside it."""
    text, inner = article.text, quoted.inner
    outside = inner.end - min(span.end, inner.end) + max(span.start, inner.start) - inner.start
    if outside <= 1 or len(inner.of(text).split()) <= SHORT:
        return whole
    rest = Span(start, end).trimmed(text)
    while rest.end > rest.start and text[rest.end - 1] in ",:;—–-":
        rest = Span(rest.start, rest.end - 1).trimmed(text)
    return rest if len(rest.of(text).split()) >= LEAST_WORDS else span


def _near(article: Article, span: Span) -> list[Quoted]:
    """The quotations that begin in `span` and the ones right before it."""
    quotes = quoted_stretches(article)
    first = bisect_left(quotes, span.start, key=lambda quoted: quoted.outer.start)
    last = bisect_left(quotes, span.end, key=lambda quoted: quoted.outer.start)
    return list(quotes[max(0, first - 4) : last])
