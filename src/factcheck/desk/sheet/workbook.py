"""Reads an XLSX file: values, links and comments; nothing in it is run and nothing that it names is fetched."""

import re
import warnings
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any, TypeVar

from factcheck.desk.sheet.cell_text import shown
from factcheck.desk.sheet.sheet import Cell
from factcheck.desk.sheet.workbook_guard import DAMAGED, refuse_hostile_workbook
from factcheck.model import UnreadableSheet

if TYPE_CHECKING:
    import openpyxl

MOST_CELLS = 200_000
"""Cells of one sheet that are read."""

_HYPERLINK = re.compile(r'=\s*HYPERLINK\(\s*"([^"]+)"', re.IGNORECASE)
"""A link that a formula makes, as Google Sheets writes them."""

Marks = dict[tuple[int, int], tuple[str | None, str | None]]
"""Link and comment by row and column, from 1."""

Result = TypeVar("Result")


class Workbook:
    """The sheets of one file.

    Args:
        content: Its bytes.
        most_rows: How many rows of a sheet are read; one more is handed out so that it can be seen.

    Raises:
        UnreadableSheet: It is no such file, is damaged or hostile.
    """

    def __init__(self, content: bytes, most_rows: int) -> None:
        refuse_hostile_workbook(content)
        self._content = content
        self._most_rows = most_rows
        self._book = _opened(content, read_only=True, data_only=True)
        sheets = [sheet for sheet in self._book.worksheets if sheet.sheet_state == "visible"]
        self.tabs = tuple(sheet.title for sheet in sheets or self._book.worksheets)
        if not self.tabs:
            raise UnreadableSheet("The file has no sheet with cells in it, only charts.")
        self._whole: openpyxl.Workbook | None = None

    def rows(self, tab: str) -> list[list[Cell]]:
        """Returns the rows of a sheet.

        Raises:
            UnreadableSheet: It is damaged, or has more cells than any check.
        """
        values = _guarded(lambda: list(self._values(tab)))
        if len(values) > self._most_rows:
            return [[] for _ in values]  # the reader refuses so many before it looks at any
        marks = _guarded(lambda: self._marks(tab))
        _guarded(lambda: self._spread(tab, values))
        return [
            [Cell(text, *marks.get((row, column), (None, None))) for column, text in enumerate(texts, start=1)]
            for row, texts in enumerate(values, start=1)
        ]

    def _values(self, tab: str) -> Iterator[list[str]]:
        sheet = self._book[tab]
        sheet.reset_dimensions()  # what a file says of its own size is not believed
        cells = 0
        for number, row in enumerate(sheet.iter_rows(), start=1):
            cells += len(row)
            if cells > MOST_CELLS:
                raise UnreadableSheet(f"The sheet has more than {MOST_CELLS:,} cells. Keep only those of the check.")
            yield [shown(cell.value, cell.number_format) for cell in row]
            if number > self._most_rows:
                return

    def _formulas(self, tab: str) -> Any:
        """The sheet read a second time, with its formulas: links, comments and merged cells stand beside the cells."""
        if self._whole is None:
            self._whole = _opened(self._content, read_only=False, data_only=False)
        return self._whole[tab]

    def _spread(self, tab: str, values: list[list[str]]) -> None:
        """Cells that are merged downwards hold the same for all their rows: two sources of one claim, for instance."""
        for area in self._formulas(tab).merged_cells.ranges:
            if area.min_col != area.max_col:
                continue
            for row in values[area.min_row : area.max_row]:
                row += [""] * (area.min_col - len(row))
                row[area.min_col - 1] = values[area.min_row - 1][area.min_col - 1]

    def _marks(self, tab: str) -> Marks:
        marks: Marks = {}
        for place, cell in self._formulas(tab)._cells.items():  # `iter_rows` would make all cells up to the last
            link, comment = _link(cell), _comment(cell)
            if link or comment:
                marks[place] = (link, comment)
        return marks


def _link(cell: Any) -> str | None:
    hyperlink = getattr(cell, "hyperlink", None)
    if hyperlink is not None and hyperlink.target:
        return str(hyperlink.target).strip()
    made = _HYPERLINK.match(cell.value) if isinstance(cell.value, str) else None
    return made[1].strip() if made else None


def _comment(cell: Any) -> str | None:
    comment = getattr(cell, "comment", None)
    if comment is None or not (comment.text or "").strip():
        return None
    author, text = (comment.author or "").strip(), comment.text.strip()
    return f"{author}: {text}" if author and author != "None" and not text.startswith(author) else text


def _opened(content: bytes, *, read_only: bool, data_only: bool) -> "openpyxl.Workbook":
    import openpyxl

    def load() -> "openpyxl.Workbook":
        return openpyxl.load_workbook(BytesIO(content), read_only=read_only, data_only=data_only, keep_links=False)

    return _guarded(load)


def _guarded(read: Callable[[], Result]) -> Result:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # openpyxl warns of styles and rules that it leaves out
            return read()
    except UnreadableSheet:
        raise
    except Exception as error:  # openpyxl passes on whatever its XML and zip libraries raise
        raise UnreadableSheet(DAMAGED) from error
