"""What one row of a sheet says, by the meaning of its columns."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.desk.sheet.cited import Cited, cited_in
from factcheck.desk.sheet.columns import Columns
from factcheck.desk.sheet.finding_words import NOTE, OPEN, value_key
from factcheck.desk.sheet.meanings import Meaning
from factcheck.desk.sheet.sheet import Cell, Row

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_SAYS_NOTE = re.compile(r"notes?|Column [A-Z]+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Said:
    """One row, read.

    Attributes:
        row: Its number in the file.
        words: The words of the claim.
        claim_id: The claim's id, in a sheet that this program wrote.
        finding: The name of the house's finding that its value means; None where it means none.
        in_sheet: What the sheet says of the check, in words: "In the sheet: “wrong”, checked by Nina on 3 May."
        rationale: Why.
        proposed: Wording that would make it right.
        cited: The sources that it names.
        notes: What else it says.
        question: What it asks the author.
        answer: What was answered.
    """

    row: int
    words: str
    claim_id: str | None
    finding: str | None
    in_sheet: str | None
    rationale: str | None
    proposed: str | None
    cited: tuple[Cited, ...]
    notes: tuple[str, ...]
    question: str | None
    answer: str | None

    @property
    def whole_rationale(self) -> str:
        """The rationale with what the sheet says of the check; never empty."""
        why, sheet = (self.rationale or "").strip(), self.in_sheet or ""
        return f"{why}{'' if why[-1:] in '.!?' else '.'} {sheet}".strip() if why else sheet


def said_in(row: Row, columns: Columns) -> Said:
    """Returns what a row says."""
    reading = _Reading(row, columns)
    value = reading.text(Meaning.FINDING)
    means = columns.findings.get(value_key(value), NOTE) if value else OPEN
    finding = None if means in (NOTE, OPEN) else means
    cited = tuple(reading.cited())
    return Said(
        row=row.number,
        words=reading.text(Meaning.CLAIM),
        claim_id=reading.text(Meaning.CLAIM_ID) or None,
        finding=finding,
        in_sheet=reading.in_sheet(value),
        rationale=reading.text(Meaning.RATIONALE) or None if finding else None,
        proposed=reading.text(Meaning.PROPOSED) or None if finding else None,
        cited=tuple(one for one in cited if one.fields is not None),
        notes=tuple(reading.notes(finding, means, value, cited)),
        question=reading.text(Meaning.QUERY) or None,
        answer=reading.text(Meaning.ANSWER) or None,
    )


class _Reading:
    def __init__(self, row: Row, columns: Columns) -> None:
        self._row = row
        self._columns = columns

    def cells(self, meaning: Meaning) -> list[tuple[str, Cell]]:
        return [(self._columns.headers[at], self._row.cells[at]) for at in self._columns.of(meaning)]

    def text(self, meaning: Meaning) -> str:
        return next((cell.text for _, cell in self.cells(meaning)), "")

    def cited(self) -> Iterator[Cited]:
        """Sources with the links and locators of the same number: the second source has the second link."""
        sources, links = ([cell for _, cell in self.cells(one)] for one in (Meaning.SOURCE, Meaning.LINK))
        locators = [cell.text for _, cell in self.cells(Meaning.LOCATOR)]
        for at in range(max(len(sources), len(links))):
            source, link = (cells[at] if at < len(cells) else Cell() for cells in (sources, links))
            yield from cited_in(source, link, locators[at] if at < len(locators) else "")

    def in_sheet(self, value: str) -> str | None:
        who, when = self.text(Meaning.CHECKED_BY), _day(self.text(Meaning.DATE))
        checked = f"checked{f' by {who}' if who else ''}{f' on {when}' if when else ''}" if who or when else ""
        said = ", ".join(filter(None, (f"“{value}”" if value else "", checked)))
        return f"In the sheet: {said}." if said else None

    def notes(self, finding: str | None, means: str, value: str, cited: tuple[Cited, ...]) -> Iterator[str]:
        """All that is no verdict, source or question, so that nothing of the row is lost."""
        if finding is None:
            if value and means == NOTE:
                yield self.in_sheet(value) or value
            else:
                yield from self._labelled(Meaning.CHECKED_BY)
            yield from self._labelled(Meaning.RATIONALE)
            yield from self._labelled(Meaning.PROPOSED)
        for header, cell in self.cells(Meaning.NOTE):
            if cell.text:
                yield cell.text if _SAYS_NOTE.fullmatch(header) else f"{header}: {cell.text}"
            if cell.link:
                yield f"{header}: {cell.link}"
        yield from (one.words for one in cited if one.fields is None)
        if not any(one.fields for one in cited):
            yield from self._labelled(Meaning.LOCATOR)
        if not self.text(Meaning.QUERY):
            yield from self._labelled(Meaning.ANSWER)
        yield from (f"Comment in the sheet: {cell.comment}" for cell in self._row.cells if cell.comment)

    def _labelled(self, meaning: Meaning) -> Iterator[str]:
        yield from (f"In the sheet, {header}: {cell.text}" for header, cell in self.cells(meaning) if cell.text)


def _day(text: str) -> str:
    """A day as people write it; what is no ISO date stays as it stands."""
    found = _DAY.match(text)
    try:
        day = dt.date.fromisoformat(found[0]) if found else None
    except ValueError:
        day = None
    return f"{day.day} {day:%B %Y}" if day else text
