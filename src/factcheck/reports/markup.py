"""Cuts an article into flat segments, so that claims inside claims need no nested elements."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from factcheck.model import Block, BlockKind, Span
from factcheck.reports.content import Line
from factcheck.text import Article


@dataclass(frozen=True, slots=True)
class Mark:
    """A claim in one of its places.

    Attributes:
        line: The claim.
        span: The place.
        place: Which of its places this is: 1 is its own, the others follow in the order in which the claim has them.
    """

    line: Line
    span: Span
    place: int

    @property
    def name(self) -> str:
        """What links lead to: ``words-12`` for a claim's own place, ``words-12-2`` for its second."""
        return f"words-{self.line.number}" + (f"-{self.place}" if self.place > 1 else "")


@dataclass(frozen=True, slots=True)
class Segment:
    """Words that the same claims cover.

    Attributes:
        words: The words.
        covering: The claims that cover them, the shortest first: its line is drawn nearest to the words.
        begins: Claims that begin here, outer before inner.
    """

    words: str
    covering: tuple[Mark, ...]
    begins: tuple[Mark, ...]

    @property
    def innermost(self) -> Line | None:
        """The claim whose line is drawn under the words; None outside all claims."""
        return self.covering[0].line if self.covering else None

    @property
    def around(self) -> Line | None:
        """The next longer claim around the innermost."""
        return self.covering[1].line if len(self.covering) > 1 else None


@dataclass(frozen=True, slots=True)
class Part:
    """One block of the article with its segments.

    Attributes:
        kind: What it is.
        span: Where it stands.
        segments: Its words in order.
        continues: Whether it is the second half of a paragraph that the page cut in two.
        level: The depth of a heading; what tells the cells of one row of a table from the next.
    """

    kind: BlockKind
    span: Span
    segments: tuple[Segment, ...]
    continues: bool
    level: int


def marked_up(article: Article, lines: Iterable[Line]) -> list[list[Part]]:
    """Returns the article's blocks in text order, neighbouring list items and table cells in one list.

    Args:
        article: The draft.
        lines: The claims to mark, in all their places.
    """
    marks = sorted(_marks(lines), key=lambda mark: (mark.span.start, -mark.span.end, mark.line.number))
    return [list(run) for _, run in groupby(_parts(article, marks), key=_run_of)]


def _marks(lines: Iterable[Line]) -> Iterator[Mark]:
    for line in lines:
        others = [place for place in line.claim.places if place != line.claim.span]
        for number, place in enumerate((line.claim.span, *others), start=1):
            yield Mark(line, place, number)


def _parts(article: Article, marks: list[Mark]) -> Iterator[Part]:
    """Blocks and marks stand in text order, so each is looked at once and no claim is searched for in every block."""
    waiting, near = marks[::-1], list[Mark]()
    for block in article.blocks:
        near = [mark for mark in near if mark.span.end > block.span.start]
        while waiting and waiting[-1].span.start < block.span.end:
            near.append(waiting.pop())
        yield _part(article.text, block, [mark for mark in near if mark.span.overlaps(block.span)])


def _part(text: str, block: Block, here: list[Mark]) -> Part:
    return Part(block.kind, block.span, tuple(_segments(text, block.span, here)), block.continues, block.level)


def _run_of(part: Part) -> object:
    """Neighbours with an equal answer stand in one list; every other block stands alone."""
    together = part.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_CELL)
    return part.kind if together else id(part)


def _segments(text: str, block: Span, here: list[Mark]) -> Iterator[Segment]:
    edges = {edge for mark in here for edge in mark.span if block.start < edge < block.end}
    for start, end in pairwise(sorted({*edges, *block})):
        covering = [mark for mark in here if mark.span.start <= start and end <= mark.span.end]
        begins = tuple(mark for mark in covering if mark.span.start == start)
        yield Segment(text[start:end], tuple(sorted(covering, key=_length)), begins)


def _length(mark: Mark) -> tuple[int, int]:
    """The shortest first; of two of one length the one that begins later, as a reader would point at it."""
    return (mark.span.end - mark.span.start, -mark.span.start)
