"""What restating needs of an article, worked out once: its sentences, its quotation marks, what its dates mean."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property

from factcheck.claims.parse import LONGEST_SENTENCE
from factcheck.claims.readable import Sentence, readable_sentences
from factcheck.claims.restate.days import date_edits
from factcheck.claims.restate.marks import Marks
from factcheck.claims.restate.openings import without_opening
from factcheck.claims.restate.wording import Added, Edit, Piece, Taken, Wording, write
from factcheck.model import BlockKind, Claim, Span
from factcheck.text.article import Article

LONGEST = 800
"""Most code points of a sentence that is restated: what is longer is a list or an attack."""


class Ground:
    """An article as its restatements are made from it."""

    def __init__(self, article: Article, dates: Iterable[Claim]) -> None:
        self.article = article
        self.text = article.text
        self._dates = tuple(dates)
        self._pieces: dict[tuple[int, int], tuple[Piece, ...]] = {}

    @cached_property
    def marks(self) -> Marks:
        """Its quotation marks."""
        return Marks(self.article)

    @cached_property
    def _sentences(self) -> tuple[Sentence, ...]:
        return readable_sentences(self.article, LONGEST_SENTENCE)

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.span.start for sentence in self._sentences]

    @cached_property
    def _date_edits(self) -> list[Edit]:
        """What is set beside its dates; the words of a quote stay as they are."""
        return [edit for edit in date_edits(self.text, self._dates) if self.marks.at(edit.span.start) is None]

    @cached_property
    def _edit_starts(self) -> list[int]:
        return [edit.span.start for edit in self._date_edits]

    def sentences(self, span: Span) -> tuple[Piece, ...]:
        """Returns the sentences that `span` touches, without furniture; nothing for a table's cell and a long list."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        last = bisect_left(self._starts, span.end)
        if (first, last) not in self._pieces:
            self._pieces[first, last] = self._pieces_of(first, last)
        return self._pieces[first, last]

    def _pieces_of(self, first: int, last: int) -> tuple[Piece, ...]:
        spans = [piece for sentence in self._sentences[first:last] for piece in sentence.pieces]
        if not spans or spans[-1].end - spans[0].start > LONGEST:
            return ()
        block = self.article.block_at(spans[0].start)
        if block and block.kind is BlockKind.TABLE_CELL:
            return ()
        return tuple(piece for each in spans for piece in (Added(" "), Taken(each)))[1:]

    def wording(self, pieces: Sequence[Piece], edits: Iterable[Edit] = ()) -> Wording:
        """Returns the pieces as a sentence, with the dates in them filled in.

        Args:
            pieces: What it is made of, at least one stretch of the article.
            edits: Further edits, none of which overlaps a date.
        """
        dates = [edit for piece in pieces if isinstance(piece, Taken) for edit in self._dates_in(piece.span)]
        opened = self._without_opening(pieces)
        made = sorted([*dates, *edits], key=lambda edit: edit.span)
        return write(self.text, self.marks.closed(opened), made)

    def _dates_in(self, span: Span) -> list[Edit]:
        first, last = bisect_left(self._edit_starts, span.start), bisect_right(self._edit_starts, span.end)
        return self._date_edits[first:last]

    def _without_opening(self, pieces: Sequence[Piece]) -> list[Piece]:
        at, first = next((at, piece) for at, piece in enumerate(pieces) if isinstance(piece, Taken))
        if self.marks.at(first.span.start) is not None:
            return list(pieces)
        return [*pieces[:at], Taken(without_opening(self.text, first.span), first.filled), *pieces[at + 1 :]]
