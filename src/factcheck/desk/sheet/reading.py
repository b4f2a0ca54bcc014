"""Reads a spreadsheet file, CSV or XLSX, as a sheet of rows."""

import os
from collections.abc import Sequence
from pathlib import Path

from factcheck.desk.sheet.delimited import rows_of_text
from factcheck.desk.sheet.head import head_of
from factcheck.desk.sheet.sheet import Cell, Row, Sheet
from factcheck.desk.sheet.workbook import Workbook
from factcheck.model import UnreadableSheet
from factcheck.text.file_name import bare_name

MOST_BYTES = 20 * 1024 * 1024
"""The largest file that is read, in bytes (20 MB)."""

MOST_ROWS = 20_000
"""Rows that are read; ten times what a check of the longest article has."""

MOST_COLUMNS = 100

LONGEST_CELL = 50_000
"""Code points of one cell: Google Sheets takes so many (https://support.google.com/drive/answer/37603), Excel fewer."""

_ZIP = b"PK\x03\x04"
_OLD = b"\xd0\xcf\x11\xe0"
_OTHERS = (
    (_OLD, "This is an old spreadsheet (.xls), or one with a password. Save it as .xlsx without a password."),
    (b"%PDF-", "This is a PDF, not a spreadsheet. Export the sheet as .xlsx or .csv."),
)


def read_sheet(path_or_bytes: str | os.PathLike[str] | bytes, name: str | None = None, tab: str | None = None) -> Sheet:
    """Reads a fact-check spreadsheet.

    CSV may have any delimiter and encoding. Of XLSX the values count and not the formulas; links and comments of cells
    are kept. Nothing in the file is run, and nothing that it names is fetched.

    Args:
        path_or_bytes: The file, or its bytes.
        name: The file's name where bytes are given.
        tab: Which sheet of an XLSX file; None takes the first that looks like a check.

    Raises:
        UnreadableSheet: It is no such file, is damaged, hostile or too large, or has no such sheet.
    """
    content, name = _content(path_or_bytes, name)
    if len(content) > MOST_BYTES:
        raise UnreadableSheet(f"The file is larger than {MOST_BYTES // 2**20} MB. Keep only the rows of this article.")
    for start, words in _OTHERS:
        if content.startswith(start):
            raise UnreadableSheet(words)
    if content.startswith(_ZIP):
        return _of_workbook(content, name, tab)
    if tab:
        raise UnreadableSheet(f"{name} has one sheet without a name; only .xlsx files have several sheets.")
    return _sheet(rows_of_text(content, MOST_ROWS), name, "", (), content)


def _content(given: str | os.PathLike[str] | bytes, name: str | None) -> tuple[bytes, str]:
    if isinstance(given, bytes):
        return given, bare_name(name or "") or "the sheet"
    path = Path(given)
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1), bare_name(name or path.name)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise UnreadableSheet(f"The sheet {path.name} cannot be read: {reason}.") from error


def _of_workbook(content: bytes, name: str, tab: str | None) -> Sheet:
    book = Workbook(content, MOST_ROWS)
    if tab is not None and tab not in book.tabs:
        raise UnreadableSheet(f"{name} has no sheet {tab!r}; it has {', '.join(book.tabs)}.")
    if tab is not None:
        return _sheet(book.rows(tab), name, tab, book.tabs, content)
    read, refused = list[Sheet](), list[UnreadableSheet]()
    for one in book.tabs:
        try:
            read.append(_sheet(book.rows(one), name, one, book.tabs, content))
        except UnreadableSheet as error:  # an empty sheet before that of the check, or a long list behind it
            refused.append(error)
            continue
        if read[-1].rows and read[-1].guess().of("claim") and len(read[-1].headers) > 1:
            return read[-1]
    if not read:
        raise refused[0]
    return read[0]


def _sheet(rows: Sequence[Sequence[Cell]], name: str, tab: str, tabs: tuple[str, ...], content: bytes) -> Sheet:
    if len(rows) > MOST_ROWS:
        raise UnreadableSheet(f"The sheet has more than {MOST_ROWS:,} rows. Keep only those of this article.")
    filled = [(number, row) for number, row in enumerate(rows, start=1) if any(_has(cell) for cell in row)]
    if not filled:
        raise UnreadableSheet("There is nothing in the sheet. Check that the right file was taken.")
    width = max(max(at for at, cell in enumerate(row, start=1) if _has(cell)) for _, row in filled)
    if width > MOST_COLUMNS:
        raise UnreadableSheet(f"The sheet has more than {MOST_COLUMNS} columns. Keep only those of the check.")
    for number, row in filled:
        if any(max(len(cell.text), len(cell.link or ""), len(cell.comment or "")) > LONGEST_CELL for cell in row):
            raise UnreadableSheet(
                f"Row {number} of the sheet has a cell of more than {LONGEST_CELL:,} characters, as no sheet has. "
                "Check that the right file was taken; in a .csv, a quotation mark may be missing there."
            )
    square = [Row(number, tuple(row[:width]) + (Cell(),) * (width - len(row))) for number, row in filled]
    headers, below = head_of(square)
    return Sheet(headers, below, name, tab, tabs, content)


def _has(cell: Cell) -> bool:
    return bool(cell.text or cell.link or cell.comment)
