"""Closes quotation marks that a stretch of a longer quote leaves open."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from factcheck.claims.quotes.marks import Quoted, quoted_stretches
from factcheck.claims.restate.wording import Added, Piece, Taken
from factcheck.model import Span
from factcheck.text.article import Article


class Marks:
    """The outermost stretches in quotation marks of an article, looked up by place."""

    def __init__(self, article: Article) -> None:
        self._text = article.text
        self._quotes = [quoted for quoted in quoted_stretches(article) if quoted.depth == 0]
        self._starts = [quoted.outer.start for quoted in self._quotes]

    def at(self, offset: int) -> Quoted | None:
        """Returns the quoted stretch around the code point at `offset`, its marks included."""
        at = bisect_right(self._starts, offset) - 1
        return self._quotes[at] if at >= 0 and offset < self._quotes[at].outer.end else None

    def closed(self, pieces: Sequence[Piece]) -> list[Piece]:
        """Returns the pieces with the opening or closing mark that a quote beyond their ends has."""
        if isinstance(pieces[0], Added):
            return list(pieces)  # a quote with marks of its own
        spans = [piece.span for piece in pieces if isinstance(piece, Taken)]
        return [*self._opening(spans[0].start), *pieces, *self._closing(spans[-1])]

    def _opening(self, start: int) -> Iterable[Piece]:
        quoted = self.at(start)
        if quoted and quoted.outer.start < start and not self._is_mark(start, quoted.outer.start):
            yield Added(self._text[quoted.outer.start])

    def _closing(self, last: Span) -> Iterable[Piece]:
        quoted = self.at(last.end - 1)
        if quoted and quoted.outer.end > last.end:
            yield Added(self._text[quoted.outer.end - 1])

    def _is_mark(self, place: int, mark: int) -> bool:
        """Whether a paragraph in mid-quote begins with the quote's own mark."""
        return self._text[place] == self._text[mark]
