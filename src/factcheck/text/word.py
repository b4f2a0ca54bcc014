"""Reads a Word file (.docx): paragraphs, headings, lists, links and the text of tables, in order."""

import unicodedata
from collections.abc import Iterator
from io import BytesIO

import docx
from docx.document import Document

from factcheck.model import BlockKind, UnreadableArticle
from factcheck.text.about import About
from factcheck.text.byline import author_in
from factcheck.text.piece import Part, Piece, lay_out
from factcheck.text.word_guard import DAMAGED, refuse_hostile
from factcheck.text.word_kinds import Styles
from factcheck.text.word_paragraphs import paragraphs_of, stretches_of

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
    styles = Styles(document.styles.element)
    for paragraph in paragraphs_of(document.element.body):
        kind, level = styles.kind_of(paragraph.element)
        if paragraph.row and kind is None:
            kind, level = BlockKind.TABLE_CELL, paragraph.row
        for stretch in stretches_of(paragraph.element):
            yield Part(stretch.words, kind, level)


def _about(document: Document) -> About:
    properties = document.core_properties
    title = " ".join(unicodedata.normalize("NFC", properties.title or "").split())
    author = unicodedata.normalize("NFC", properties.author or "").strip()
    return About(title or None, author_in(author, bare=True))
