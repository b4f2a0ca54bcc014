"""Words that somebody else says: events inside them are the quote's business."""

from bisect import bisect_right
from collections.abc import Iterable

from factcheck.claims.quotes.marks import quoted_stretches
from factcheck.model import Span
from factcheck.text.article import Article

LEAST_WORDS = 4
"""Fewer words in quotation marks, no sentence, are a term or an echo; the sentence around them is the article's own."""


class Spoken:
    """The stretches of an article in which others speak, looked up by place."""

    def __init__(self, article: Article) -> None:
        self._stretches = tuple(_speeches(article))
        self._starts = [span.start for span in self._stretches]

    def holds(self, offset: int) -> bool:
        """Whether the code point at `offset` is somebody else's."""
        at = bisect_right(self._starts, offset) - 1
        return at >= 0 and offset < self._stretches[at].end


def _speeches(article: Article) -> Iterable[Span]:
    for quoted in quoted_stretches(article):
        words = quoted.inner.of(article.text)
        if quoted.depth == 0 and (len(words.split()) >= LEAST_WORDS or words[-1] in ",.?!"):
            yield quoted.outer
