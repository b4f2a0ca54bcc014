"""Puts the marks of comments around the exact words in a document."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable

from lxml import etree

from factcheck.model import Span
from factcheck.reports.word.cut import Segment, cut
from factcheck.text.word_origin import Origin, Point
from factcheck.text.word_words import W


class Anchors:
    """A document whose runs are cut at the ends of some spans, where they are asked for.

    Args:
        origin: Where the words of the text stand in it.
        spans: Stretches of the text, each beginning and ending with a word and not with white space.
    """

    def __init__(self, origin: Origin, spans: Iterable[Span]) -> None:
        self._origin = origin
        places: defaultdict[int, set[int]] = defaultdict(set)
        for span in spans:
            for point in (origin.first(span.start), origin.after(span.end)):
                places[point.paragraph].add(point.at)
        self._cuts = places
        self._done: dict[int, list[Segment]] = {}

    def segments(self, span: Span) -> list[Segment]:
        """Returns the segments that hold the words of one of the spans, in order, over as many paragraphs as it has."""
        first, after = self._origin.first(span.start), self._origin.after(span.end)
        start, end = self._place(first), self._place(Point(after.paragraph, after.at - 1))
        if first.paragraph == after.paragraph:
            return self._in(first.paragraph)[start : end + 1]
        between = [one for at in range(first.paragraph + 1, after.paragraph) for one in self._in(at)]
        return [*self._in(first.paragraph)[start:], *between, *self._in(after.paragraph)[: end + 1]]

    def _in(self, paragraph: int) -> list[Segment]:
        """The segments of a paragraph, cut when they are first wanted: marks that stand between them do not matter."""
        if paragraph not in self._done:
            self._done[paragraph] = cut(self._origin.paragraphs[paragraph], self._cuts.get(paragraph, ()))
        return self._done[paragraph]

    def _place(self, point: Point) -> int:
        """The place of the segment that holds the code point."""
        return bisect_right(self._in(point.paragraph), point.at, key=lambda one: one.start) - 1


def mark_comment(number: str, segments: list[Segment]) -> None:
    """Marks the words of `segments` as those of comment `number`.

    Mark outer spans before those inside them, and what begins first before what begins later.
    """
    first, last = segments[0].element, segments[-1].element
    first.addprevious(_mark("commentRangeStart", number))
    reference = etree.Element(f"{W}r")
    reference.append(_mark("commentReference", number))
    last.addnext(reference)
    last.addnext(_mark("commentRangeEnd", number))


def _mark(name: str, number: str) -> etree._Element:
    return etree.Element(f"{W}{name}", {f"{W}id": number})
