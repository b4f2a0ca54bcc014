"""The paragraphs of a Word file in the order in which they are read, and the stretches of words in each."""

import unicodedata
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from factcheck.text.word_words import FALLBACK, W, text_boxes, words_of

_CHANGED_AWAY = frozenset((FALLBACK, f"{W}del", f"{W}moveFrom"))


class Paragraph(NamedTuple):
    """A ``w:p`` element, and whether it stands in a table of more than one cell."""

    element: etree._Element
    in_cell: bool


class Stretch(NamedTuple):
    """Words of a paragraph that stand alone on the page.

    Attributes:
        start: Where they begin in the paragraph's words in NFC, in code points.
        words: The words, without outer white space; never empty.
    """

    start: int
    words: str


def paragraphs_of(body: etree._Element) -> Iterator[Paragraph]:
    """Yields the paragraphs of a ``w:body``; those in a text box come after the one that it is anchored in."""
    yield from _paragraphs(body, in_cell=False)


def stretches_of(paragraph: etree._Element) -> Iterator[Stretch]:
    """Yields the stretches of a paragraph: two line breaks in a row are how many writers part paragraphs."""
    at = 0
    for words in unicodedata.normalize("NFC", words_of(paragraph)).split("\n\n"):
        if words.strip():
            yield Stretch(at + len(words) - len(words.lstrip()), words.strip())
        at += len(words) + len("\n\n")


def _paragraphs(parent: etree._Element, in_cell: bool) -> Iterator[Paragraph]:
    """The paragraphs among the children of `parent`, whatever content controls stand around them."""
    for child in parent:
        if child.tag == f"{W}p":
            yield Paragraph(child, in_cell)
            for box in text_boxes(child):
                yield from _paragraphs(box, in_cell)
        elif child.tag == f"{W}tbl":
            yield from _in_table(child)
        elif isinstance(child.tag, str) and child.tag not in _CHANGED_AWAY:
            yield from _paragraphs(child, in_cell)


def _in_table(table: etree._Element) -> Iterator[Paragraph]:
    """The cells row by row; a table of one cell is a box around text."""
    cells = [
        cell
        for row in table.iter(f"{W}tr")
        if _owner(row, "tbl") is table and row.find(f"{W}trPr/{W}del") is None
        for cell in row.iter(f"{W}tc")
        if _owner(cell, "tr") is row
    ]
    for cell in cells:
        yield from _paragraphs(cell, in_cell=len(cells) > 1)


def _owner(element: etree._Element, name: str) -> etree._Element | None:
    """The nearest element of that name above."""
    return next(element.iterancestors(f"{W}{name}"), None)
