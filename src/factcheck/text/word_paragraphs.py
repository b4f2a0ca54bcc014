"""The paragraphs of a Word file in the order in which they are read, and the stretches of words in each."""

import unicodedata
from collections.abc import Iterator
from itertools import count
from typing import NamedTuple

from lxml import etree

from factcheck.text.word_words import FALLBACK, W, text_boxes, words_of

_CHANGED_AWAY = frozenset((FALLBACK, f"{W}del", f"{W}moveFrom"))


class Paragraph(NamedTuple):
    """A ``w:p`` element.

    Attributes:
        element: The element.
        row: The number of its row in the article, from 1, in a table of more than one cell; 0 elsewhere.
    """

    element: etree._Element
    row: int


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
    yield from _paragraphs(body, 0, count(1))


def stretches_of(paragraph: etree._Element) -> Iterator[Stretch]:
    """Yields the stretches of a paragraph: two line breaks in a row are how many writers part paragraphs."""
    at = 0
    for words in unicodedata.normalize("NFC", words_of(paragraph)).split("\n\n"):
        if words.strip():
            yield Stretch(at + len(words) - len(words.lstrip()), words.strip())
        at += len(words) + len("\n\n")


def _paragraphs(parent: etree._Element, row: int, rows: Iterator[int]) -> Iterator[Paragraph]:
    """The paragraphs among the children of `parent`, whatever content controls stand around them."""
    for child in parent:
        if child.tag == f"{W}p":
            yield Paragraph(child, row)
            for box in text_boxes(child):
                yield from _paragraphs(box, row, rows)
        elif child.tag == f"{W}tbl":
            yield from _in_table(child, rows)
        elif isinstance(child.tag, str) and child.tag not in _CHANGED_AWAY:
            yield from _paragraphs(child, row, rows)


def _in_table(table: etree._Element, rows: Iterator[int]) -> Iterator[Paragraph]:
    """The cells row by row; a table of one cell is a box around text."""
    cells = [
        [cell for cell in row.iter(f"{W}tc") if _owner(cell, "tr") is row]
        for row in table.iter(f"{W}tr")
        if _owner(row, "tbl") is table and row.find(f"{W}trPr/{W}del") is None
    ]
    boxed = sum(map(len, cells)) == 1
    for row in cells:
        number = 0 if boxed else next(rows)
        for cell in row:
            yield from _paragraphs(cell, number, rows)


def _owner(element: etree._Element, name: str) -> etree._Element | None:
    """The nearest element of that name above."""
    return next(element.iterancestors(f"{W}{name}"), None)
