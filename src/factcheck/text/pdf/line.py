"""Joins the scraps of a page to stretches of words that stand on one line."""

from collections.abc import Iterable
from typing import NamedTuple

from factcheck.text.pdf.scrap import Scrap

_WIDEST_SPACE = 1.6
"""What is farther apart on one line than this, in sizes of the type, stands in two columns or cells."""

_SPACE_FROM = 0.14
_RAISED = 0.7
"""A mark that is raised by less than this, in sizes of the line's type, belongs to the line."""

_SMALLER = 0.82
_LEVEL = 0.25
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_UNSEEN = dict.fromkeys([*range(32), *range(0x7F, 0xA0), 0x200B, 0xFEFF]) | {9: " ", 10: " ", 13: " "}
_PLAIN = _LIGATURES | _UNSEEN


class Line(NamedTuple):
    """Words on one line of a page.

    Attributes:
        x: Where they begin, in points from the left edge of the page.
        y: Their baseline, in points from the bottom edge.
        end: Where they end, in points from the left edge.
        size: The size of the type, in points.
        bold: Whether it is bold.
        words: The words; raised figures are superscript characters, ligatures are letters.
        page: The number of the page, from 0.
        left: The left edge of the column.
        right: Its right edge.
    """

    x: float
    y: float
    end: float
    size: float
    bold: bool
    words: str
    page: int = 0
    left: float = 0.0
    right: float = 0.0


def lines_of(scraps: Iterable[Scrap], page: int) -> list[Line]:
    """Returns the lines that the scraps of a page make in the order in which they are painted."""
    lines: list[Line] = []
    last: Scrap | None = None
    for scrap in scraps:
        scrap = scrap._replace(words=scrap.words.translate(_PLAIN))
        if not scrap.words.strip() or (last is not None and _is_shadow(last, scrap)):
            continue
        joined = _joined(lines[-1], scrap) if lines else None
        if joined is not None:
            lines[-1] = joined
        else:
            lines.append(Line(scrap.x, scrap.y, scrap.end, scrap.size, scrap.bold, scrap.words, page))
        last = scrap
    return [_tidy(line) for line in lines]


def merged(lines: Iterable[Line]) -> list[Line]:
    """Returns the lines of one column from the top, with those that stand on one baseline made one."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: -one.y):
        if rows and abs(rows[-1][0].y - line.y) <= _LEVEL * min(line.size, rows[-1][0].size):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [_one(sorted(row)) for row in rows]


def _one(row: list[Line]) -> Line:
    longest = max(row, key=lambda one: len(one.words))
    words = " ".join(one.words for one in row)
    return longest._replace(x=row[0].x, end=max(one.end for one in row), words=words)


def _is_shadow(last: Scrap, scrap: Scrap) -> bool:
    """Whether a program has painted the same words twice to make them bold."""
    near = abs(last.x - scrap.x) < 0.1 * scrap.size and abs(last.y - scrap.y) < 0.1 * scrap.size
    return near and last.words == scrap.words


def _joined(line: Line, scrap: Scrap) -> Line | None:
    """The line with `scrap` at its end; None where it stands elsewhere."""
    gap, up = scrap.x - line.end, scrap.y - line.y
    if not -line.size < gap < _WIDEST_SPACE * max(line.size, scrap.size):
        return None
    words = scrap.words
    if scrap.size < _SMALLER * line.size and 0.15 * line.size < up < _RAISED * line.size:
        words = words.translate(_SUPERSCRIPTS)
    elif abs(up) > _LEVEL * min(line.size, scrap.size):
        return None
    apart = gap > _SPACE_FROM * scrap.size and not line.words[-1:].isspace() and not words[:1].isspace()
    longer = len(scrap.words) > len(line.words)  # what most of the words are set in counts
    size, bold = (scrap.size, scrap.bold) if longer else (line.size, line.bold)
    whole = line.words + (" " if apart else "") + words
    return line._replace(end=max(line.end, scrap.end), size=size, bold=bold, words=whole)


def _tidy(line: Line) -> Line:
    return (
        line._replace(words=" ".join(line.words.split(" ")).strip())
        if "  " not in line.words
        else line._replace(words=" ".join(line.words.split()))
    )
