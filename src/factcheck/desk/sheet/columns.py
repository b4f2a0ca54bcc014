"""What the columns of a sheet mean: guessed, shown and changed by a person."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from factcheck.desk.sheet.contents import meaning_by_contents
from factcheck.desk.sheet.finding_words import NOTE, OPEN, guessed_finding, value_key
from factcheck.desk.sheet.meanings import ONCE, OURS, Meaning, meaning_of
from factcheck.desk.sheet.sheet import Sheet
from factcheck.model import ActRefused
from factcheck.model.scale import SEVEN, Scale


@dataclass(frozen=True)
class Columns:
    """The meaning of each column, and of each value of the finding column.

    Attributes:
        headers: The headers of the sheet.
        meanings: What each column holds, in order.
        findings: What a value of the finding column means, by what it counts as (`value_key`): the name of one of the
            house's findings, "note" or "open". A value that is not here becomes a note.
    """

    headers: tuple[str, ...]
    meanings: tuple[Meaning, ...]
    findings: Mapping[str, str] = field(default_factory=dict)

    def of(self, meaning: Meaning | str) -> tuple[int, ...]:
        """Returns the columns that hold this, from 0, in order."""
        return tuple(number for number, one in enumerate(self.meanings) if one == meaning)

    def mapped(self, changes: Mapping[str, str]) -> "Columns":
        """Returns the columns with other meanings.

        Args:
            changes: A header, or a column's number from 1, by the meaning that it shall have; a meaning that one
                column can have is taken from the one that had it.

        Raises:
            ActRefused: There is no such meaning or column.
        """
        meanings = list(self.meanings)
        for name, header in changes.items():
            meaning, number = _meaning(name), self._number(header)
            if meaning in ONCE:
                meanings = [Meaning.IGNORED if one is meaning else one for one in meanings]
            meanings[number] = meaning
        return replace(self, meanings=tuple(meanings))

    def with_meanings(self, meanings: Iterable[Meaning | str]) -> "Columns":
        """Returns the columns with these meanings, one a column.

        Raises:
            ActRefused: They are not as many as there are columns, one is none, or two columns hold what one can.
        """
        given = tuple(_meaning(one) for one in meanings)
        if len(given) != len(self.headers):
            raise ActRefused(f"The sheet has {len(self.headers)} columns; {len(given)} meanings were given.")
        for meaning in ONCE:
            if given.count(meaning) > 1:
                raise ActRefused(f"Two columns are {meaning.words}. Choose one of them.")
        return replace(self, meanings=given)

    def with_findings(self, findings: Mapping[str, str], scale: Scale = SEVEN) -> "Columns":
        """Returns the columns with other meanings of values in the finding column.

        Args:
            findings: By value: the name of one of the house's findings, "note" or "open".
            scale: The house's findings.

        Raises:
            ActRefused: There is no such finding.
        """
        for name in findings.values():
            if name not in (NOTE, OPEN):
                scale.finding(name)
        return replace(self, findings={**self.findings, **{value_key(value): name for value, name in findings.items()}})

    def values(self, sheet: Sheet, scale: Scale = SEVEN) -> dict[str, str]:
        """Returns the values of the finding column as they are written, each with what it means."""
        column = self.of(Meaning.FINDING)
        found: dict[str, str] = {}
        for value in sheet.column(column[0]) if column else ():
            if value_key(value) not in map(value_key, found):
                found[value] = self.findings.get(value_key(value), guessed_finding(value, scale))
        return found

    def _number(self, header: str) -> int:
        plain = header.strip().casefold()
        for number, known in enumerate(self.headers):
            if known.casefold() == plain:
                return number
        if plain.isdigit() and 1 <= int(plain) <= len(self.headers):
            return int(plain) - 1
        raise ActRefused(f"The sheet has no column {header!r}; it has {', '.join(self.headers)}.")


def guessed(sheet: Sheet, scale: Scale = SEVEN) -> Columns:
    """Returns what the columns of a sheet seem to mean: by their headers, or else by what is in them."""
    if set(sheet.headers) >= {"words", "claim_id", "finding"}:
        meanings = tuple(OURS.get(header, Meaning.IGNORED) for header in sheet.headers)
    else:
        meanings = _unique(meaning_by_contents(sheet, [meaning_of(header) for header in sheet.headers]))
    columns = Columns(sheet.headers, meanings)
    values = columns.values(sheet, scale)
    return columns.with_findings({value: guessed_finding(value, scale) for value in values}, scale)


def _unique(meanings: list[Meaning]) -> tuple[Meaning, ...]:
    """Of two columns that mean what one can, the first keeps it; the other is a note, so that nothing is lost."""
    kept: list[Meaning] = []
    for meaning in meanings:
        kept.append(Meaning.NOTE if meaning in ONCE and meaning in kept else meaning)
    return tuple(kept)


def _meaning(name: str) -> Meaning:
    if name not in list(Meaning):
        raise ActRefused(f"A column is one of {', '.join(Meaning)}, not {name!r}.")
    return Meaning(name)
