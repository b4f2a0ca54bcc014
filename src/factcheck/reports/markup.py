"""Cuts an article into flat segments, so that claims inside claims need no nested elements."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise

from factcheck.model import BlockKind, Span
from factcheck.reports.content import Line
from factcheck.text import Article


@dataclass(frozen=True, slots=True)
class Segment:
    """Words that the same claims cover.

    Attributes:
        words: The words.
        innermost: The claim whose line is drawn under them; None outside all claims.
        begins: Claims that begin here, outer before inner.
    """

    words: str
    innermost: Line | None
    begins: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """One block of the article with its segments; `row` tells the cells of one row of a table from the next."""

    kind: BlockKind
    segments: tuple[Segment, ...]
    continues: bool
    row: int


def marked_up(article: Article, lines: Iterable[Line]) -> list[list[Part]]:
    """Returns the article's blocks in text order, neighbouring list items and table cells in one list.

    Args:
        article: The draft.
        lines: The claims to mark.
    """
    ordered = sorted(lines, key=lambda line: (line.claim.start, -line.claim.end, line.number))
    parts = [
        Part(block.kind, tuple(_segments(article.text, block.span, ordered)), block.continues, block.level)
        for block in article.blocks
    ]
    return [list(run) for _, run in groupby(parts, key=_run_of)]


def _run_of(part: Part) -> object:
    """Neighbours with an equal answer stand in one list; every other block stands alone."""
    together = part.kind in (BlockKind.LIST_ITEM, BlockKind.TABLE_CELL)
    return part.kind if together else id(part)


def _segments(text: str, block: Span, lines: list[Line]) -> Iterator[Segment]:
    here = [line for line in lines if line.claim.span.overlaps(block)]
    edges = {edge for line in here for edge in line.claim.span if block.start < edge < block.end}
    for start, end in pairwise(sorted({*edges, *block})):
        covering = [line for line in here if line.claim.start <= start and end <= line.claim.end]
        begins = tuple(line for line in covering if line.claim.start == start)
        yield Segment(text[start:end], _innermost(covering), begins)


def _innermost(covering: list[Line]) -> Line | None:
    """The shortest; of two of one length the one that begins later, as a reader would point at it."""
    return min(covering, key=lambda line: (line.claim.end - line.claim.start, -line.claim.start), default=None)
