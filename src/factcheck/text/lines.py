"""Cuts plain text into the pieces that stand alone on the page: paragraphs, headings, list items, table cells."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from factcheck.model import BlockKind, Span
from factcheck.text.ends import ends_sentence, starts_small
from factcheck.text.marks import Mark, is_row_of_rules, mark_of, underline_level
from factcheck.text.piece import Piece

WIDEST = 140
"""Text that was broken into lines by a program is never wider, in code points."""

_LEAST_BREAKS = 3
_MOSTLY = 0.8
_ONE_LINE = frozenset({BlockKind.HEADING, BlockKind.FURNITURE, BlockKind.TABLE_CELL})


class _Line(NamedTuple):
    """A line that is not blank: where it stands, its words, its marks, and whether a blank line is above it."""

    span: Span
    words: str
    mark: Mark
    parted: bool


def pieces_of(text: str) -> list[Piece]:
    """Returns the pieces of `text` in order; an empty line parts them, and so does a line end that was meant.

    A line end was not meant where the text is broken into lines of one width, or where the next line goes on in
    the middle of a sentence.
    """
    lines = list(_lines(text))
    width = _width(lines)
    pieces: list[Piece] = []
    rows = 0
    for at, line in enumerate(lines):
        before = lines[at - 1] if at else None
        if before is not None and (joined := _joined(pieces[-1], before, line, width)):
            pieces[-1] = joined
        elif line.mark.kind is BlockKind.TABLE_CELL:
            rows += 1
            pieces.extend(_cells(text, line, rows))
        else:
            pieces.append(Piece(line.span, *line.mark))
    return pieces


def _lines(text: str) -> Iterator[_Line]:
    at, parted = 0, True
    for words in text.split("\n"):
        span = Span(at, at + len(words)).trimmed(text)
        if span.start < span.end:
            yield _Line(span, words, mark_of(words), parted)
        parted = span.start == span.end
        at += len(words) + 1


def _width(lines: list[_Line]) -> int | None:
    """The width to which a program has broken the text; None where its line ends were meant."""
    width = max((len(line.words) for line in lines if " " in line.words), default=0)
    breaks = [(a, b) for a, b in pairwise(lines) if not b.parted and b.mark.kind is None]
    if width > WIDEST or len(breaks) < _LEAST_BREAKS:
        return None
    forced = sum(_is_forced(before, after, width) for before, after in breaks)
    return width if forced >= _MOSTLY * len(breaks) else None


def _is_forced(before: _Line, after: _Line, width: int) -> bool:
    """Whether the next line's first word had no room on this line."""
    return len(before.words) + 1 + len(after.words.split(maxsplit=1)[0]) > width


def _joined(piece: Piece, before: _Line, line: _Line, width: int | None) -> Piece | None:
    """The piece with `line` added; None where `line` begins a piece of its own."""
    if line.parted:
        return None
    whole = Span(piece.span.start, line.span.end)
    if piece.kind is None and piece.span == before.span and (level := underline_level(line.words)):
        return Piece(whole, BlockKind.HEADING, level)
    if piece.kind is BlockKind.QUOTE and line.mark.kind in {None, BlockKind.QUOTE}:
        return piece._replace(span=whole)
    if line.mark.kind is not None or piece.kind in _ONE_LINE:
        return None
    return piece._replace(span=whole) if _is_soft(piece, before, line, width) else None


def _is_soft(piece: Piece, before: _Line, line: _Line, width: int | None) -> bool:
    if width is not None and _is_forced(before, line, width):
        return True
    if piece.kind is BlockKind.LIST_ITEM and line.words[:2].isspace():
        return True
    return starts_small(line.words) and not ends_sentence(before.words)


def _cells(text: str, line: _Line, row: int) -> Iterator[Piece]:
    """The cells of a row; each takes the stroke before it along, the last also the closing one."""
    if is_row_of_rules(line.words):
        yield Piece(line.span, BlockKind.FURNITURE)
        return
    start, end = line.span
    while start < end:
        stroke = text.find("|", start + 1, end - 1)
        cell = Span(start, stroke if stroke >= 0 else end).trimmed(text)
        yield Piece(cell, BlockKind.TABLE_CELL, row)
        start = stroke if stroke >= 0 else end
