"""Joins the lines of a document to paragraphs, also over the ends of columns and pages."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from factcheck.model import BlockKind
from factcheck.text.ends import ends_sentence, starts_small
from factcheck.text.marks import mark_of
from factcheck.text.pdf.hyphens import HYPHENS, Vocabulary
from factcheck.text.pdf.line import Line
from factcheck.text.pdf.measures import Measures
from factcheck.text.signed import is_signed

_WIDE = 1.22
"""Lines that are farther apart than so many times the usual room are of two paragraphs."""

_MUCH = 0.4
"""A line that leaves so much of its column empty was meant to end."""

_LARGE = 1.12
_NEAR = 20


class Paragraph(NamedTuple):
    """Lines that belong together, and the page's furniture that stands in the middle of them."""

    lines: tuple[Line, ...]
    furniture: tuple[Line, ...] = ()

    def words(self, vocabulary: Vocabulary) -> str:
        """Returns the words on one line."""
        return vocabulary.joined(line.words for line in self.lines)


def paragraphs_of(
    pages: Iterable[tuple[Sequence[Line], Sequence[Line], Sequence[Line]]], measures: Measures
) -> Iterator[Paragraph]:
    """Yields the paragraphs of a document; what stands at the edges of a page comes after the one that crosses it.

    Args:
        pages: For each page its head, its lines in the order in which they are read, and its foot.
        measures: What is usual in the document.
    """
    open_lines: list[Line] = []
    edges: list[Line] = []
    for head, body, foot in pages:
        edges += head
        for line in body:
            if open_lines and _begins(open_lines, line, measures):
                yield Paragraph(tuple(open_lines), tuple(edges) if open_lines[-1].page != line.page else ())
                edges = edges if open_lines[-1].page == line.page else []
                open_lines = []
            elif not open_lines and edges:
                yield Paragraph((), tuple(edges))
                edges = []
            open_lines.append(line)
        edges += foot
    yield Paragraph(tuple(open_lines), tuple(edges))


def _begins(before: Sequence[Line], line: Line, measures: Measures) -> bool:
    """Whether `line` begins a paragraph after the lines `before` it."""
    last = before[-1]
    if not measures.is_alike(last, line):
        return True
    if mark_of(line.words).kind is BlockKind.LIST_ITEM and (is_item(before[0]) or ends_sentence(last.words)):
        return True
    if last.words.endswith(tuple(HYPHENS)) and line.words[:1].islower():
        return False
    if line.page != last.page or line.y >= last.y:
        return _begins_after_turn(last, line, measures)
    if last.y - line.y > _WIDE * measures.leading(last):
        return True
    if line.size > _LARGE * measures.body or line.bold != measures.is_bold:
        return False  # a heading of two lines, however they are placed
    if _both_begin(before, line, measures) or is_signed(last.words):
        return _has_room(last, line)
    return _is_indented(before, line, measures) or _was_meant(last, line, measures)


def _both_begin(before: Sequence[Line], line: Line, measures: Measures) -> bool:
    """Whether a line is indented as the one line before it is: two short paragraphs, or a quotation set in."""
    return len(before) == 1 and measures.is_indented(before[0]) and abs(line.x - before[0].x) < 0.5


def _begins_after_turn(last: Line, line: Line, measures: Measures) -> bool:
    """The same at the top of a column or page, where nothing tells how far the lines are apart."""
    if measures.is_indented(line) or _was_meant(last, line, measures):
        return True
    return ends_sentence(last.words) and not measures.indented


def _is_indented(before: Sequence[Line], line: Line, measures: Measures) -> bool:
    if is_item(before[0]):
        return False
    edge = min(one.x for one in before[max(1, len(before) - _NEAR) :]) if len(before) > 1 else before[0].x
    return line.x - edge >= 0.7 * line.size and measures.is_indented(line)


def _was_meant(last: Line, line: Line, measures: Measures) -> bool:
    """Whether the line before ended though the next word had room on it.

    Where paragraphs begin with an indent, only much room says so.
    """
    if not _has_room(last, line):
        return False
    much = last.right - last.end > _MUCH * (last.right - last.left)
    return (much and not starts_small(line.words)) or (ends_sentence(last.words) and not measures.indented)


def _has_room(last: Line, line: Line) -> bool:
    """Whether the first word of a line had room on the line before it."""
    first = len(line.words.split(maxsplit=1)[0]) * (line.end - line.x) / max(1, len(line.words))
    return last.right - last.end >= first + 0.4 * line.size


def is_item(line: Line) -> bool:
    """Whether a line begins with the mark of a list's item."""
    return mark_of(line.words).kind is BlockKind.LIST_ITEM
