"""Walks a Word document in its own order and says on which words of the article each thing in it stands."""

from bisect import bisect_left
from dataclasses import dataclass, field

from lxml import etree

from factcheck.model import Span
from factcheck.text.word_origin import Origin
from factcheck.text.word_words import FALLBACK, TEXT_BOX, W

_FIELD_LINK = "HYPERLINK"


@dataclass
class _Field:
    """A field that is being read: its code, and its words once they come."""

    code: str = ""
    span: Span | None = None


@dataclass
class Seen:
    """What stands on which words; spans that are None hold no word of the text.

    Attributes:
        comments: The spans of comments, by id.
        marks: The places of the marks of footnotes and endnotes: the kind of mark, the note's id, the place.
        links: Links as they are in the markup: the relation's id or, for those of fields, the field's code.
        changes: Insertions and deletions with their elements.
    """

    comments: dict[str, Span | None] = field(default_factory=dict)
    marks: list[tuple[str, str, int | None]] = field(default_factory=list)
    links: list[tuple[etree._Element | str, Span | None]] = field(default_factory=list)
    changes: list[tuple[etree._Element, Span | None]] = field(default_factory=list)


def see(document: etree._Element, origin: Origin) -> Seen:
    """Returns what stands in the document on which words of the text that `origin` belongs to."""
    return _Walk(origin).over(document)


class _Walk:
    """One walk: what is open at each moment grows with every word that comes."""

    def __init__(self, origin: Origin) -> None:
        self._words = _spans_of_signs(origin)
        self._seen = Seen()
        self._running: dict[str, etree._Element | None] = {}
        self._fields: list[_Field] = []
        self._at: int | None = None

    def over(self, document: etree._Element) -> Seen:
        walk = etree.iterwalk(document, events=("start",))
        for _, element in walk:
            if element.tag == FALLBACK:
                walk.skip_subtree()
            elif element in self._words:
                self._word(self._words[element], _box_around(element))
            elif isinstance(element.tag, str) and element.tag.startswith(W):
                self._meet(element, element.tag[len(W) :], element.get(f"{W}id", ""))
        return self._seen

    def _word(self, span: Span, box: etree._Element | None) -> None:
        """A comment on words around a text box is none on the words in the box."""
        for number, home in self._running.items():
            if home is box:
                self._seen.comments[number] = _joined(self._seen.comments[number], span)
        for one in self._fields:
            one.span = _joined(one.span, span)
        self._at = span.end

    def _meet(self, element: etree._Element, name: str, number: str) -> None:
        if name == "p":
            inside = self._inside(element)
            self._at = None if inside is None else inside.start
        elif name == "commentRangeStart":
            self._running[number] = _box_around(element)
            self._seen.comments.setdefault(number, None)
        elif name == "commentRangeEnd":
            self._running.pop(number, None)
        elif name == "commentReference":
            if self._seen.comments.get(number) is None:
                self._seen.comments[number] = None if self._at is None else Span(self._at, self._at)
        elif name in {"footnoteReference", "endnoteReference"}:
            self._seen.marks.append((name.removesuffix("Reference"), number, self._at))
        elif name == "hyperlink":
            self._seen.links.append((element, self._inside(element)))
        elif name in {"ins", "moveTo", "del", "moveFrom"}:
            here = None if self._at is None else Span(self._at, self._at)
            self._seen.changes.append((element, self._inside(element) or here))
        else:
            self._meet_field(element, name)

    def _meet_field(self, element: etree._Element, name: str) -> None:
        if name == "fldSimple":
            self._end_field(_Field(element.get(f"{W}instr", ""), self._inside(element)))
        elif name == "instrText" and self._fields:
            self._fields[-1].code += element.text or ""
        elif name == "fldChar" and element.get(f"{W}fldCharType") == "begin":
            self._fields.append(_Field())
        elif name == "fldChar" and element.get(f"{W}fldCharType") == "end" and self._fields:
            self._end_field(self._fields.pop())

    def _end_field(self, ended: _Field) -> None:
        if ended.code.strip().upper().startswith(_FIELD_LINK):
            self._seen.links.append((ended.code, ended.span))

    def _inside(self, element: etree._Element) -> Span | None:
        """The stretch of the words in an element."""
        spans = [self._words[one] for one in element.iter() if one in self._words]
        return Span(min(span.start for span in spans), max(span.end for span in spans)) if spans else None


def _spans_of_signs(origin: Origin) -> dict[etree._Element, Span]:
    """Where the words of each element stand in the text; elements without a word of it are left out."""
    found: dict[etree._Element, Span] = {}
    for placed in origin.placed:
        paragraph = origin.paragraphs[placed.paragraph]
        starts, at = paragraph.composition.starts, 0
        for sign in paragraph.signs:
            first, after = bisect_left(starts, at), bisect_left(starts, at + len(sign.words))
            at += len(sign.words)
            start = max(placed.span.start, first - placed.start + placed.span.start)
            end = min(placed.span.end, after - placed.start + placed.span.start)
            if start < end:
                found[sign.element] = _joined(found.get(sign.element), Span(start, end))
    return found


def _box_around(element: etree._Element) -> etree._Element | None:
    return next(element.iterancestors(TEXT_BOX), None)


def _joined(one: Span | None, other: Span) -> Span:
    return other if one is None else Span(min(one.start, other.start), max(one.end, other.end))
