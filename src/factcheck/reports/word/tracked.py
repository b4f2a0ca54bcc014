"""Writes a new wording as a tracked change, which Word can accept or reject."""

from collections.abc import Iterator
from copy import deepcopy
from itertools import groupby

from lxml import etree

from factcheck.model import Span
from factcheck.reports.visible import visible
from factcheck.reports.word.anchor import Anchors
from factcheck.reports.word.comments import run_of, second
from factcheck.reports.word.cut import empty_like
from factcheck.reports.word.wording import Change, Wording
from factcheck.text.word_words import W

_INSERTED = frozenset((f"{W}ins", f"{W}moveTo"))
_REVISIONS = tuple(f"{W}{name}" for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange"))
_WORDS = frozenset(f"{W}{name}" for name in ("t", "tab", "ptab", "br", "cr", "noBreakHyphen", "lastRenderedPageBreak"))


class Tracker:
    """Marks changes in one document; their ids follow those that are there.

    Args:
        document: The main part of the file.
        anchors: The document, cut at the ends of what changes.
        text: The article's text.
    """

    def __init__(self, document: etree._Element, anchors: Anchors, text: str) -> None:
        numbers = (one.get(f"{W}id", "") for one in document.iter(*_REVISIONS))
        self._next = 1 + max((int(number) for number in numbers if number.isdecimal()), default=0)
        self._anchors = anchors
        self._text = text

    def mark(self, wording: Wording) -> None:
        """Marks what changes in the words of a claim: cut words as deleted, new ones as inserted after them."""
        for change in wording.changes(self._text):
            last = None
            for run in self._runs(change.cut):
                last = self._deleted(run, wording)
            if change.new:
                self._insert(change, last, wording)

    def _runs(self, cut: Span) -> list[etree._Element]:
        if cut.start == cut.end:
            return []
        return [run for segment in self._anchors.segments(cut) for run in _with_words_only(segment.element)]

    def _deleted(self, run: etree._Element, wording: Wording) -> etree._Element:
        deletion = self._revision("del", wording)
        run.addprevious(deletion)
        deletion.append(run)
        for text in run.iterchildren(f"{W}t"):
            text.tag = f"{W}delText"
        return deletion

    def _insert(self, change: Change, deletion: etree._Element | None, wording: Wording) -> None:
        first = deletion is None and change.cut.start == wording.claim.start
        if deletion is not None:
            beside, like = deletion, deletion[0]
        else:
            span = wording.claim if first else Span(wording.claim.start, change.cut.start)
            beside = like = self._anchors.segments(span)[0 if first else -1].element
        insertion = self._revision("ins", wording)
        insertion.append(run_of(visible(change.new), properties=_properties(like)))
        _put(insertion, beside, before=first)

    def _revision(self, name: str, wording: Wording) -> etree._Element:
        number, self._next = str(self._next), self._next + 1
        who = " ".join(visible(wording.by).split())
        values = {"id": number, "author": who, "date": second(wording.at)}
        return etree.Element(f"{W}{name}", {f"{W}{key}": value for key, value in values.items()})


def _with_words_only(run: etree._Element) -> Iterator[etree._Element]:
    """Parts a run so that pictures and the marks of notes stand in runs of their own; yields those with words."""
    children = [child for child in run if child.tag != f"{W}rPr"]
    groups = [(words, list(group)) for words, group in groupby(children, key=lambda child: child.tag in _WORDS)]
    made = run
    for place, (words, group) in enumerate(groups):
        if place:
            following = empty_like(run)
            following.extend([*(deepcopy(one) for one in run.iterchildren(f"{W}rPr")), *group])
            made.addnext(following)
            made = following
        if words:
            yield made


def _properties(run: etree._Element) -> list[etree._Element]:
    """The run's formatting, without the record of how it was changed."""
    copies = [deepcopy(one) for one in run.iterchildren(f"{W}rPr")]
    for one in copies:
        for record in one.findall(f"{W}rPrChange"):
            one.remove(record)
    return copies


def _put(insertion: etree._Element, beside: etree._Element, *, before: bool) -> None:
    """Puts an insertion beside a run; somebody's own insertion around it is parted, for none may hold another."""
    outer = beside.getparent()
    if outer is None or outer.tag not in _INSERTED:
        (beside.addprevious if before else beside.addnext)(insertion)
        return
    right = empty_like(outer)
    right.extend([beside, *beside.itersiblings()] if before else list(beside.itersiblings()))
    outer.addnext(right)
    outer.addnext(insertion)
