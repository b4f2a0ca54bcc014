"""Reads a Word file (.docx): paragraphs, headings, lists, links and the text of tables, in order."""

import unicodedata
from collections.abc import Iterator
from io import BytesIO

import docx
from docx.document import Document
from lxml import etree

from factcheck.model import BlockKind, UnreadableArticle
from factcheck.text.about import About
from factcheck.text.byline import author_in
from factcheck.text.piece import Part, Piece, lay_out
from factcheck.text.word_guard import DAMAGED, refuse_hostile
from factcheck.text.word_kinds import Styles
from factcheck.text.word_words import FALLBACK, W, text_boxes, words_of

_MACROS = "The file may hold macros (.docm) or is a template. Save it as .docx and open that."


def read_word(content: bytes) -> tuple[str, list[Piece], About]:
    """Returns the text of a Word file, its pieces, and what its properties say.

    Tracked changes read as accepted; comments, footnotes, headers and hidden text are no part of the text. The
    day on which the file was made is no publication date, so it is not taken for one.

    Raises:
        UnreadableArticle: It is no Word file, is damaged or hostile.
    """
    refuse_hostile(content)
    document = _opened(content)
    try:
        text, pieces = lay_out(_parts(document))
        about = _about(document)
    except (ValueError, LookupError, AttributeError, TypeError, RecursionError) as error:
        raise UnreadableArticle(DAMAGED) from error
    return text, pieces, about


def _opened(content: bytes) -> Document:
    try:
        return docx.Document(BytesIO(content))
    except Exception as error:  # python-docx passes on whatever its XML and zip libraries raise
        macros = "content type is" in str(error)
        raise UnreadableArticle(_MACROS if macros else DAMAGED) from error


def _parts(document: Document) -> Iterator[Part]:
    yield from _blocks(document.element.body, Styles(document.styles.element), in_cell=False)


def _blocks(parent: etree._Element, styles: Styles, in_cell: bool) -> Iterator[Part]:
    """The parts that the children of `parent` make, whatever content controls stand around them."""
    for child in parent:
        if child.tag == f"{W}p":
            yield from _paragraph(child, styles, in_cell)
        elif child.tag == f"{W}tbl":
            yield from _table(child, styles)
        elif isinstance(child.tag, str) and child.tag not in {FALLBACK, f"{W}del", f"{W}moveFrom"}:
            yield from _blocks(child, styles, in_cell)


def _paragraph(paragraph: etree._Element, styles: Styles, in_cell: bool) -> Iterator[Part]:
    kind, level = styles.kind_of(paragraph)
    if in_cell and kind is None:
        kind = BlockKind.TABLE_CELL
    # Two line breaks in a row are how many writers part paragraphs.
    for words in unicodedata.normalize("NFC", words_of(paragraph)).split("\n\n"):
        yield Part(words, kind, level)
    for box in text_boxes(paragraph):
        yield from _blocks(box, styles, in_cell)


def _table(table: etree._Element, styles: Styles) -> Iterator[Part]:
    """The cells row by row; a table of one cell is a box around text."""
    cells = [
        cell
        for row in table.iter(f"{W}tr")
        if _owner(row, "tbl") is table and row.find(f"{W}trPr/{W}del") is None
        for cell in row.iter(f"{W}tc")
        if _owner(cell, "tr") is row
    ]
    for cell in cells:
        yield from _blocks(cell, styles, in_cell=len(cells) > 1)


def _owner(element: etree._Element, name: str) -> etree._Element | None:
    """The nearest element of that name above."""
    return next(element.iterancestors(f"{W}{name}"), None)


def _about(document: Document) -> About:
    properties = document.core_properties
    title = " ".join(unicodedata.normalize("NFC", properties.title or "").split())
    author = unicodedata.normalize("NFC", properties.author or "").strip()
    return About(title or None, author_in(author, bare=True))
