"""Cuts the runs of a paragraph at given places, so that each run lies wholly inside or outside of every claim."""

from collections.abc import Iterable, Iterator
from copy import deepcopy
from itertools import groupby
from typing import NamedTuple

from lxml import etree

from factcheck.text.word_origin import SignedParagraph
from factcheck.text.word_words import W

RUN = f"{W}r"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_WHOLE = frozenset(
    (
        RUN,
        "{http://schemas.openxmlformats.org/officeDocument/2006/math}oMath",
        "{http://schemas.openxmlformats.org/officeDocument/2006/math}oMathPara",
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent",
    )
)
"""What nothing is put into: a run, a formula, and content of which a reader may take another form."""


class Segment(NamedTuple):
    """An element with words of a paragraph.

    Attributes:
        element: A run, or what stands as one: a formula, a word with its reading above.
        start: Where its words begin, in code points of the paragraph's words as they were in the file.
        end: Where they end.
        plain: Whether it is a run that holds its words itself, so that they can be marked as deleted.
    """

    element: etree._Element
    start: int
    end: int
    plain: bool


class _Piece(NamedTuple):
    """A sign's element, and where its words stand."""

    element: etree._Element
    start: int
    end: int


def cut(paragraph: SignedParagraph, places: Iterable[int]) -> list[Segment]:
    """Cuts the runs of `paragraph` at `places` and returns its segments in order.

    The halves keep the formatting of the run. A place inside of a formula is left: it stays whole.
    """
    wanted = sorted(set(places))
    segments: list[Segment] = []
    for anchor, pieces in _anchored(paragraph):
        start, end = pieces[0].start, pieces[-1].end
        plain = anchor.tag == RUN and all(piece.element.getparent() is anchor for piece in pieces)
        inside = [place for place in wanted if start < place < end] if plain else []
        segments.extend(_cut_run(anchor, pieces, inside) if plain else [Segment(anchor, start, end, plain)])
    return segments


def empty_like(element: etree._Element) -> etree._Element:
    """Returns an element of the same name and attributes that holds nothing."""
    made = etree.Element(element.tag)
    for name, value in element.attrib.items():
        made.set(name, value)
    return made


def _anchored(paragraph: SignedParagraph) -> Iterator[tuple[etree._Element, list[_Piece]]]:
    at, pieces = 0, []
    for sign in paragraph.signs:
        pieces.append(_Piece(sign.element, at, at + len(sign.words)))
        at += len(sign.words)
    for anchor, held in groupby(pieces, key=lambda piece: _anchor(piece.element)):
        yield anchor, list(held)


def _anchor(element: etree._Element) -> etree._Element:
    """The outermost element around a sign, in its paragraph, beside which markup may stand."""
    found = element
    for above in element.iterancestors():
        if above.tag == f"{W}p":
            break
        if above.tag in _WHOLE:
            found = above
    return found


def _cut_run(run: etree._Element, pieces: list[_Piece], places: list[int]) -> list[Segment]:
    """Cuts from the right, so that the run itself stays what is left of every cut."""
    segments: list[Segment] = []
    end = pieces[-1].end
    for place in reversed(places):
        piece = next(piece for piece in pieces if piece.start <= place < piece.end)
        segments.append(Segment(_split(run, piece.element, place - piece.start), place, end, True))
        end = place
    segments.append(Segment(run, pieces[0].start, end, True))
    return segments[::-1]


def _split(run: etree._Element, child: etree._Element, at: int) -> etree._Element:
    """Moves what stands in `run` from code point `at` of `child` on into a new run behind it."""
    right = empty_like(run)
    properties = run.find(f"{W}rPr")
    moved = list(child.itersiblings())
    if properties is not None:
        right.append(deepcopy(properties))
    if at:
        right.append(_cut_text(child, at))
    else:
        moved.insert(0, child)
    right.extend(moved)
    run.addnext(right)
    return right


def _cut_text(child: etree._Element, at: int) -> etree._Element:
    """Leaves the first `at` code points in a ``w:t`` and returns a new one with the rest."""
    words = child.text or ""
    rest = empty_like(child)
    child.text, rest.text = words[:at], words[at:]
    for half in (child, rest):
        half.set(_SPACE, "preserve")
    return rest
