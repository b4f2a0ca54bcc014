"""Reads CSV with any delimiter, in any encoding."""

import csv
import io
from collections import Counter
from itertools import islice

from factcheck.desk.sheet.sheet import Cell
from factcheck.model import UnreadableArticle, UnreadableSheet
from factcheck.text.cells import read_csv_cell
from factcheck.text.decode import decoded

DELIMITERS = ",;\t|"

_SAMPLE = 20
"""Rows by which a delimiter is told."""

_LONGEST_CELL = 1_000_000
"""Code points from one quotation mark to the next; whoever reads the cells refuses shorter ones."""


def rows_of_text(content: bytes, most_rows: int) -> list[list[Cell]]:
    """Returns the rows of a CSV file; the apostrophe that keeps a cell of our own reports from running is taken off.

    Args:
        content: The file.
        most_rows: How many rows are read; one more is handed out so that it can be seen.

    Raises:
        UnreadableSheet: The bytes are no text, or no rows of cells.
    """
    try:
        text = decoded(content)
    except UnreadableArticle as error:
        raise UnreadableSheet(
            "The file is neither a spreadsheet (.xlsx) nor text (.csv). Save the sheet as .xlsx and take that."
        ) from error
    text = text.removeprefix("\ufeff").replace("\0", "")
    named, text = _named(text)
    csv.field_size_limit(_LONGEST_CELL)
    try:
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=named or _delimiter(text))
        rows = list(islice(reader, most_rows + 1))
    except csv.Error as error:
        raise UnreadableSheet(
            "The rows cannot be told apart: a quotation mark is missing, or one stands where none belongs. "
            "Save the sheet anew as .xlsx and take that."
        ) from error
    return [[Cell(read_csv_cell(cell).strip()) for cell in row] for row in rows]


def _named(text: str) -> tuple[str | None, str]:
    """The delimiter that Excel writes into a first line of its own, and the text below it."""
    first, end, rest = text.partition("\n")
    if first.startswith("sep=") and len(first.strip()) == 5:
        return first[4], rest if end else ""
    return None, text


def _delimiter(text: str) -> str:
    """The sign that cuts most rows into the same number of cells, more than one."""
    return max(DELIMITERS, key=lambda sign: _evenness(text, sign))


def _evenness(text: str, sign: str) -> tuple[float, int]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign)
    widths: Counter[int] = Counter()
    try:
        for row in reader:
            widths[len(row)] += bool(row)
            if widths.total() >= _SAMPLE:
                break
    except csv.Error:
        return (0.0, 0)
    width, count = max(widths.items(), key=lambda one: (one[0] > 1, one[1], one[0]), default=(1, 0))
    return (count / max(1, widths.total()), width) if width > 1 else (0.0, 0)
