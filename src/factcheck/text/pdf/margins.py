"""Tells running heads and feet and page numbers from the text: they stand on many pages at the same height."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.text.pdf.line import Line

_ROWS = 2
"""A running head or foot has so many lines at most."""

_SAME_HEIGHT = 4.0
_REPEATS = 2
"""What stands at the edge of so many pages is no part of the text."""

_FIGURES = re.compile(r"\d+|\b[ivxlc]+\b")
_NUMBER = re.compile(
    r"[\s(\[–—|·-]{0,3}(?:(?:page|p\.)\s?)?(?P<number>\d{1,4})(?:\s?(?:of|/)\s?\d{1,4})?[\s)\]–—|·-]{0,3}", re.I
)


class Page(NamedTuple):
    """The lines of a page: those at its head and foot that belong to every page, and the rest."""

    head: tuple[Line, ...]
    body: tuple[Line, ...]
    foot: tuple[Line, ...]


def without_margins(pages: Sequence[Sequence[Line]]) -> list[Page]:
    """Returns the pages with what repeats at their edges set apart."""
    edges = [(_edge(lines, top=True), _edge(lines, top=False)) for lines in pages]
    known = Counter(
        key for sides in edges for key in {_key(line, side) for side, rows in enumerate(sides) for line in rows}
    )
    first = _first_number(edges)
    found = []
    for number, (lines, sides) in enumerate(zip(pages, edges, strict=True)):
        apart = [
            {
                line
                for line in rows
                if _number(line) in {number + 1, number + first}
                or (known[_key(line, side)] >= _REPEATS and any(sign.isalpha() for sign in line.words))
            }
            for side, rows in enumerate(sides)
        ]
        rest = tuple(line for line in lines if line not in apart[0] and line not in apart[1])
        found.append(Page(_from_top(apart[0]), rest, _from_top(apart[1] - apart[0])))
    return found


def _first_number(edges: Sequence[tuple[list[Line], list[Line]]]) -> int:
    """The number that the pages count from, if two pages agree on it; else 1."""
    firsts = Counter(
        number - page
        for page, sides in enumerate(edges)
        for rows in sides
        for line in rows
        if (number := _number(line)) is not None
    )
    first, pages = firsts.most_common(1)[0] if firsts else (1, 0)
    return first if pages >= _REPEATS else 1


def _edge(lines: Sequence[Line], top: bool) -> list[Line]:
    """The lines on the outermost rows of a page."""
    rows: list[float] = []
    kept = []
    for line in sorted(lines, key=lambda one: -one.y if top else one.y):
        if not rows or abs(rows[-1] - line.y) > _SAME_HEIGHT:
            rows.append(line.y)
        if len(rows) > _ROWS:
            break
        kept.append(line)
    return kept


def _key(line: Line, side: int) -> tuple[int, str]:
    return side, _FIGURES.sub("#", line.words.casefold())


def _number(line: Line) -> int | None:
    found = _NUMBER.fullmatch(line.words)
    return int(found["number"]) if found else None


def _from_top(lines: set[Line]) -> tuple[Line, ...]:
    return tuple(sorted(lines, key=lambda one: (-one.y, one.x)))
