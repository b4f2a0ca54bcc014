"""A fact-check spreadsheet as it was read: headers and rows of cells."""

from dataclasses import dataclass, field
from hashlib import sha256
from typing import TYPE_CHECKING

from factcheck.model.scale import SEVEN, Scale

if TYPE_CHECKING:
    from factcheck.desk.sheet.columns import Columns


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell.

    Attributes:
        text: What it shows, without white space at its ends; empty where there is nothing.
        link: The address behind it.
        comment: What somebody remarked on it.
    """

    text: str = ""
    link: str | None = None
    comment: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One row that is not empty.

    Attributes:
        number: Its number in the file, from 1, as the spreadsheet program shows it.
        cells: Its cells, one a column.
    """

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """A spreadsheet.

    Attributes:
        headers: What stands over each column; "Column C" where nothing does.
        rows: The rows below, without empty ones.
        name: The file's name.
        tab: Which of its sheets this is; empty for CSV, which has one.
        tabs: The names of all its sheets.
        content: The file's bytes.
    """

    headers: tuple[str, ...]
    rows: tuple[Row, ...]
    name: str
    tab: str = ""
    tabs: tuple[str, ...] = ()
    content: bytes = field(default=b"", repr=False)

    @property
    def sha256(self) -> str:
        """The SHA-256 of the file's bytes, lower-case hexadecimal."""
        return sha256(self.content).hexdigest()

    def column(self, number: int) -> tuple[str, ...]:
        """Returns the texts of a column, from 0, that are not empty."""
        return tuple(row.cells[number].text for row in self.rows if row.cells[number].text)

    def guess(self, scale: Scale = SEVEN) -> "Columns":
        """Returns what the columns and the words of the finding seem to mean, for a person to look at and change.

        Args:
            scale: The house's findings.
        """
        from factcheck.desk.sheet.columns import guessed

        return guessed(self, scale)
