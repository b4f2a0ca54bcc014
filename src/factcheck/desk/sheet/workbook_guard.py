"""Refuses an XLSX file that no spreadsheet program wrote, before anything opens it."""

from factcheck.model import UnreadableArticle, UnreadableSheet
from factcheck.text.word_guard import DAMAGED as DAMAGED_WORD
from factcheck.text.word_guard import look_through

DAMAGED = "The spreadsheet is damaged: it cannot be opened. Open it in Excel, save it anew as .xlsx and take that."

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
