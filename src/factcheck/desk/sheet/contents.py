"""Says what a column holds by what is in it, where its header says nothing."""

import re
from collections.abc import Sequence
from itertools import pairwise

from factcheck.desk.sheet.finding_words import NOTE, guessed_finding
from factcheck.desk.sheet.meanings import Meaning
from factcheck.desk.sheet.sheet import Sheet

MOST = 0.6
"""The share of a column's cells that must be of one sort."""

FEWEST_STEPS = 4
"""Numbers that must follow each other for a column of pages to be those of the draft."""

_ADDRESS = re.compile(r"\s*(?:https?://|www\.)\S+", re.IGNORECASE)
_PLAIN_NUMBER = re.compile(r"\d{1,4}")


def meaning_by_contents(sheet: Sheet, named: Sequence[Meaning | None]) -> list[Meaning]:
    """Returns the meaning of each column: what its header says, else what its cells are like."""
    found = [one or _sort_of(sheet, number) for number, one in enumerate(named)]
    if Meaning.FINDING in named:
        found = [Meaning.NOTE if one is Meaning.FINDING and not named[at] else one for at, one in enumerate(found)]
    if Meaning.CLAIM not in found:
        longest = _longest(sheet, [at for at, one in enumerate(named) if one is None])
        if longest is not None:
            found[longest] = Meaning.CLAIM
    return [_of_draft(sheet, number) if one is Meaning.LOCATOR else one for number, one in enumerate(found)]


def _sort_of(sheet: Sheet, number: int) -> Meaning:
    """A column of addresses, of findings, or of notes."""
    cells = sheet.column(number)
    if not cells:
        return Meaning.IGNORED
    if sum(_ADDRESS.match(cell) is not None for cell in cells) >= MOST * len(cells):
        return Meaning.LINK
    known = sum(guessed_finding(cell) != NOTE for cell in cells)
    return Meaning.FINDING if known >= MOST * len(cells) else Meaning.NOTE


def _longest(sheet: Sheet, columns: Sequence[int]) -> int | None:
    """The column with most words a cell; one that is filled in few rows is none of claims."""

    def words(number: int) -> float:
        cells = sheet.column(number)
        return sum(len(cell.split()) for cell in cells) / max(1, len(sheet.rows))

    return max(columns, key=words, default=None)


def _of_draft(sheet: Sheet, number: int) -> Meaning:
    """Pages that rise from row to row are those of the draft, and say nothing about a source."""
    cells = sheet.column(number)
    if len(cells) < FEWEST_STEPS or not all(_PLAIN_NUMBER.fullmatch(cell) for cell in cells):
        return Meaning.LOCATOR
    numbers = [int(cell) for cell in cells]
    rise = all(one <= other for one, other in pairwise(numbers))
    return Meaning.IGNORED if rise and len(cells) >= MOST * len(sheet.rows) else Meaning.LOCATOR
