"""Finds the footnotes of a page: small lines at its foot that begin with a figure which is raised in its text."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from factcheck.text.pdf.line import Line

_MARK = re.compile(r"[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}")
_PLAIN = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_START = re.compile(r"([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\d{1,3})[.)]?\s*(?=\S)")
_SMALL = 0.95


class Footnote(NamedTuple):
    """A footnote: the page it stands on, its number, its lines without the number."""

    page: int
    number: str
    lines: tuple[Line, ...]


def footnotes_in(lines: Sequence[Line], body: float) -> tuple[list[Line], list[Footnote]]:
    """Returns the lines of a page without its footnotes, and those.

    Args:
        lines: The lines in the order in which they are read.
        body: The size of the type of the text, in points.
    """
    told = {mark.translate(_PLAIN) for line in lines for mark in marks_in(line.words)}
    rest: list[Line] = []
    notes: list[Footnote] = []
    for at, line in enumerate(lines):
        small = line.size < _SMALL * body
        start = _START.match(line.words) if small else None
        if start is not None and start[1].translate(_PLAIN) in told and not _is_above_text(lines[at:], body):
            cut = line._replace(words=line.words[start.end() :])
            notes.append(Footnote(line.page, start[1].translate(_PLAIN), (cut,)))
        elif small and notes and lines[at - 1].y > line.y:
            notes[-1] = notes[-1]._replace(lines=(*notes[-1].lines, line))
        else:
            rest.append(line)
    return rest, notes


def marks_in(words: str) -> list[str]:
    """Returns the raised figures in some words that stand behind a word or a mark, in order."""
    return [found.group() for found in _MARK.finditer(words) if found.start()]


def _is_above_text(lines: Sequence[Line], body: float) -> bool:
    """Whether text in its usual size stands below the first of `lines` in the same column."""
    first = lines[0]
    return any(
        line.size >= _SMALL * body and line.y < first.y and line.x < first.right and line.end > first.left
        for line in lines[1:]
    )
