"""Turns the scraps of a PDF into the parts of an article."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.model import BlockKind, UnreadableArticle
from factcheck.text.ends import ends_sentence
from factcheck.text.marks import mark_of
from factcheck.text.pdf.columns import in_reading_order
from factcheck.text.pdf.footnotes import Footnote, footnotes_in
from factcheck.text.pdf.hyphens import Vocabulary
from factcheck.text.pdf.line import lines_of
from factcheck.text.pdf.margins import without_margins
from factcheck.text.pdf.measures import Measures, size_of, within_columns
from factcheck.text.pdf.opened import Opened
from factcheck.text.pdf.paragraphs import Paragraph, paragraphs_of
from factcheck.text.pdf.refusal import REASONS
from factcheck.text.piece import Part

MOST_LINES = 1500
"""Lines on one page; a broadsheet page has some eight hundred."""

MOST_LINES_IN_ALL = 40_000
MOST_HEADING_WORDS = 18
_TITLE = 1.25
_HEADING = 1.08
_RAISED = re.compile(r"(?<=.)[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}")
_FIGURES = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


class Mark(NamedTuple):
    """Where a footnote is called for: the place in the words of a part, and the note's words."""

    at: int
    note: str


class MarkedPart(NamedTuple):
    """A part of the article, and the footnotes that are called for in it."""

    part: Part
    marks: tuple[Mark, ...] = ()


def parts_of(opened: Opened) -> list[MarkedPart]:
    """Returns the parts that the pages of a PDF make, in the order in which they are read.

    Raises:
        UnreadableArticle: There are more lines than in any article.
    """
    lines = [lines_of(scraps, number) for number, scraps in enumerate(opened.pages)]
    if max(map(len, lines), default=0) > MOST_LINES or sum(map(len, lines)) > MOST_LINES_IN_ALL:
        raise UnreadableArticle(REASONS["large"])
    pages = without_margins(lines)
    ordered = [in_reading_order(page.body) for page in pages]
    flat = within_columns([stretch for stretches in ordered for stretch in stretches])
    measures = Measures(flat)
    vocabulary = Vocabulary(line for stretch in flat for line in stretch)
    notes: list[Footnote] = []
    flow = []
    for number, page in enumerate(pages):
        body, found = footnotes_in([line for stretch in flat for line in stretch if line.page == number], measures.body)
        notes += found
        flow.append((page.head, body, page.foot))
    told = {(note.page, note.number): Paragraph(note.lines).words(vocabulary) for note in notes}
    paragraphs = list(paragraphs_of(flow, measures))
    return list(_parts(paragraphs, told, measures, vocabulary))


def _parts(
    paragraphs: Sequence[Paragraph], told: dict[tuple[int, str], str], measures: Measures, vocabulary: Vocabulary
) -> Iterator[MarkedPart]:
    sizes = sorted({size_of(one.lines[0]) for one in paragraphs if one.lines}, reverse=True)
    title = _title(paragraphs, measures)
    for paragraph in paragraphs:
        if paragraph.lines:
            words, marks = _without_marks(paragraph, told, vocabulary)
            kind, level = _kind(paragraph, words, measures, sizes)
            kind = BlockKind.TITLE if paragraph is title else kind
            yield MarkedPart(Part(unicodedata.normalize("NFC", words), kind, level), marks)
        for line in paragraph.furniture:
            yield MarkedPart(Part(unicodedata.normalize("NFC", line.words), BlockKind.FURNITURE))


def _title(paragraphs: Sequence[Paragraph], measures: Measures) -> Paragraph | None:
    """The largest words of the first page, where they are larger than the text."""
    first = [one for one in paragraphs if one.lines and one.lines[0].page == 0]
    largest = max(first, key=lambda one: one.lines[0].size, default=None)
    return largest if largest is not None and largest.lines[0].size >= _TITLE * measures.body else None


def _kind(paragraph: Paragraph, words: str, measures: Measures, sizes: Sequence[float]) -> tuple[BlockKind | None, int]:
    first = paragraph.lines[0]
    mark = mark_of(words)
    if mark.kind is BlockKind.LIST_ITEM:
        return mark.kind, mark.level
    large = first.size >= _HEADING * measures.body or (first.bold and not measures.is_bold)
    short = len(words.split()) <= MOST_HEADING_WORDS and not words.endswith((".", ",", ";", ":"))
    if large and short and not (ends_sentence(words) and not words.endswith(("?", "!"))):
        return BlockKind.HEADING, min(6, 2 + sizes.index(size_of(first)))
    return None, 0


def _without_marks(
    paragraph: Paragraph, told: dict[tuple[int, str], str], vocabulary: Vocabulary
) -> tuple[str, tuple[Mark, ...]]:
    """The words without the figures that call for footnotes, and where those stood; other raised figures stay."""
    pages = {line.page for line in paragraph.lines}
    kept, marks, at = [], [], 0
    words = unicodedata.normalize("NFC", paragraph.words(vocabulary))
    for found in _RAISED.finditer(words):
        number = found.group().translate(_FIGURES)
        note = next((told[page, number] for page in sorted(pages) if (page, number) in told), None)
        if note is not None:
            kept.append(words[at : found.start()])
            marks.append(Mark(sum(map(len, kept)), note))
            at = found.end()
    return "".join((*kept, words[at:])), tuple(marks)
