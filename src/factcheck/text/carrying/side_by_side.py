"""Puts the paragraphs of two drafts side by side, for the eye; which claim stands where is decided elsewhere."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher

from factcheck.model import Block, Span
from factcheck.text.article import Article
from factcheck.text.carrying.near import BAND
from factcheck.text.carrying.passages import Bag, bag_of, likeness
from factcheck.text.carrying.tokens import Tokens

LIKE = 0.35
"""The likeness from which two paragraphs between the same neighbours stand in one row."""


@dataclass(frozen=True, slots=True)
class Beside:
    """A row of the two drafts.

    Attributes:
        old: The paragraph of the draft before, in its code points; None where the new one came in.
        new: The paragraph of the new draft; None where the old one went out.
        moved: Whether the same paragraph stands in another row of the other draft.
    """

    old: Span | None
    new: Span | None
    moved: bool = False


def side_by_side(old: Article, new: Article) -> tuple[Beside, ...]:
    """Returns all paragraphs of both drafts, in rows from top to bottom; neither order is disturbed."""
    mine, theirs = _said(old), _said(new)
    rows: list[Beside] = []
    matcher = SequenceMatcher(None, mine, theirs, autojunk=False)
    for what, first, after, start, end in matcher.get_opcodes():
        before, now = old.blocks[first:after], new.blocks[start:end]
        if what == "equal":
            rows += [Beside(one.span, other.span) for one, other in zip(before, now, strict=True)]
        else:
            rows += _gap(before, mine[first:after], now, theirs[start:end])
    return tuple(_with_moves(rows, old.text, new.text))


def _said(article: Article) -> list[str]:
    return [_flat(block.span, article.text) for block in article.blocks]


def _flat(span: Span, text: str) -> str:
    return " ".join(span.of(text).split())


def _gap(old: Sequence[Block], mine: Sequence[str], new: Sequence[Block], theirs: Sequence[str]) -> Iterator[Beside]:
    """The rows between two that are the same; what went out stands before what came in."""
    at = to = 0
    for row, column in [*_pairs(mine, theirs), (len(old), len(new))]:
        yield from (Beside(block.span, None) for block in old[at:row])
        yield from (Beside(None, block.span) for block in new[to:column])
        if row < len(old):
            yield Beside(old[row].span, new[column].span)
        at, to = row + 1, column + 1


def _pairs(mine: Sequence[str], theirs: Sequence[str]) -> list[tuple[int, int]]:
    """The pairs, in order, that have the most in common."""
    bags, others = ([bag_of(Tokens(words).keys) for words in side] for side in (mine, theirs))
    best = [[0.0] * (len(others) + 1) for _ in range(len(bags) + 1)]
    for row in range(len(bags) - 1, -1, -1):
        for column in range(len(others) - 1, -1, -1):
            gain = _gain(bags, others, row, column)
            paired = best[row + 1][column + 1] + gain if gain > 0 else 0.0
            best[row][column] = max(best[row + 1][column], best[row][column + 1], paired)
    return list(_followed(best, len(bags), len(others)))


def _gain(bags: Sequence[Bag], others: Sequence[Bag], row: int, column: int) -> float:
    if abs(row * len(others) - column * len(bags)) > BAND * max(len(bags), len(others)):
        return 0.0
    return likeness(bags[row], others[column]) - LIKE


def _followed(best: list[list[float]], rows: int, columns: int) -> Iterator[tuple[int, int]]:
    row = column = 0
    while row < rows and column < columns:
        if best[row][column] == best[row + 1][column]:
            row += 1
        elif best[row][column] == best[row][column + 1]:
            column += 1
        else:
            yield row, column
            row, column = row + 1, column + 1


def _with_moves(rows: Sequence[Beside], old: str, new: str) -> Iterator[Beside]:
    """A paragraph that went out in one row and came in, the same, in another was moved."""
    out = {_flat(row.old, old) for row in rows if row.old and not row.new}
    come = {_flat(row.new, new) for row in rows if row.new and not row.old}
    for row in rows:
        alone = (row.old and not row.new and _flat(row.old, old)) or (row.new and not row.old and _flat(row.new, new))
        yield replace(row, moved=True) if alone and alone in out & come else row
