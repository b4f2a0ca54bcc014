"""Refuses an XLSX file that no spreadsheet program wrote, before anything opens it."""

import re
import zipfile
from io import BytesIO

from factcheck.model import UnreadableArticle, UnreadableSheet
from factcheck.text.word_guard import DAMAGED as DAMAGED_WORD
from factcheck.text.word_guard import look_through

DAMAGED = "The spreadsheet is damaged: it cannot be opened. Open it in Excel, save it anew as .xlsx and take that."

MOST_ROWS_AND_CELLS = 400_000
"""Rows and cells of all sheets of a file together; twice what is read of one sheet."""

_SHEETS = "xl/worksheets/"
_ROW_OR_CELL = re.compile(rb"<(?:\w+:)?(?:row|c)[\s/>]")
_RANGE = re.compile(
    rb"<(?:\w+:)?(?:mergeCell|hyperlink)\s[^<>]{0,2000}?ref\s{0,9}=\s{0,9}[\"']\$?([A-Za-z]{1,3})\$?(\d{1,7}):"
    rb"\$?([A-Za-z]{1,3})\$?(\d{1,7})[\"']"
)
"""Ranges of which the reader makes every cell."""

_OTHER_FILES = (
    ("word/document.xml", "This is a Word file, not a spreadsheet. Drop it on the home page to open it as an article."),
    ("ppt/presentation.xml", "This is a presentation (.pptx), not a spreadsheet. Copy the table into a .xlsx."),
    ("META-INF/manifest.xml", "This is an OpenDocument spreadsheet (.ods). Save it as .xlsx and take that."),
    ("xl/workbook.bin", "This is a binary workbook (.xlsb). Save it as .xlsx and take that."),
)
_WORDS = (("Word file", "spreadsheet"), ("Word", "Excel"), (".docx", ".xlsx"), ("an article", "a check"))


def refuse_hostile_workbook(content: bytes) -> None:
    """Raises unless `content` is an archive as Excel writes it.

    Raises:
        UnreadableSheet: It is no spreadsheet, is damaged or has a password, or unpacks to what no check needs.
    """
    try:
        look_through(content, _refuse_other_files)
    except UnreadableArticle as error:
        raise UnreadableSheet(DAMAGED if str(error) == DAMAGED_WORD else _of_sheets(str(error))) from error
    _refuse_many_cells(content)


def _refuse_many_cells(content: bytes) -> None:
    """Counts the cells of all sheets, as they are written and as ranges stand for them: each would take memory."""
    with zipfile.ZipFile(BytesIO(content)) as archive:
        count = 0
        for name in (name for name in archive.namelist() if name.startswith(_SHEETS)):
            markup = archive.read(name)  # all markup together is limited, so this is
            count += sum(1 for _ in _ROW_OR_CELL.finditer(markup))
            count += sum(_area(found) for found in _RANGE.finditer(markup))
            if count > MOST_ROWS_AND_CELLS:
                raise UnreadableSheet(
                    f"The file has more than {MOST_ROWS_AND_CELLS:,} rows and cells, or cells merged beyond the rows. "
                    "Save the sheet of the check alone in a file of its own."
                )


def _area(found: re.Match[bytes]) -> int:
    """How many cells a range stands for."""
    left, top, right, bottom = found.groups()
    return (abs(_column(right) - _column(left)) + 1) * (abs(int(bottom) - int(top)) + 1)


def _column(letters: bytes) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + letter - ord("A") + 1
    return number


def _of_sheets(words: str) -> str:
    """The guard's words, which speak of Word files, said of spreadsheets."""
    for word, ours in _WORDS:
        words = words.replace(word, ours)
    return words


def _refuse_other_files(names: set[str], count: int) -> None:
    for name, words in _OTHER_FILES:
        if name in names:
            raise UnreadableSheet(words)
    if not any(name.startswith("xl/") for name in names):
        raise UnreadableSheet("This is a zip archive and no spreadsheet. Unpack it and take the sheet in it.")
    if len(names) < count:
        raise UnreadableSheet("The file holds two parts of one name, as no spreadsheet does.")
