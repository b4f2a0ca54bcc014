"""Says where each word of an article stands in the Word file that it was read from."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from lxml import etree

from factcheck.model import Span
from factcheck.text.composed import Composition, composition
from factcheck.text.piece import Part, lay_out
from factcheck.text.word_paragraphs import paragraphs_of, stretches_of
from factcheck.text.word_words import Sign, signs_of


class Point(NamedTuple):
    """A place in the file: a paragraph, counted from 0, and a code point of its words as the file has them."""

    paragraph: int
    at: int


@dataclass(frozen=True)
class SignedParagraph:
    """A ``w:p`` element and the signs in it, as they were before anything was changed."""

    element: etree._Element
    signs: tuple[Sign, ...]

    @classmethod
    def of(cls, element: etree._Element) -> "SignedParagraph":
        """Returns the paragraph with the signs that are in it now."""
        return cls(element, tuple(signs_of(element)))

    @cached_property
    def composition(self) -> Composition:
        """How the paragraph's words in NFC are made of those in the file."""
        return composition("".join(sign.words for sign in self.signs))


class Placed(NamedTuple):
    """A stretch of the article: where it stands in it, in which paragraph, and where in that one's words in NFC."""

    span: Span
    paragraph: int
    start: int


@dataclass(frozen=True)
class Origin:
    """The map from an article's text to the paragraphs of a Word file.

    Attributes:
        paragraphs: The paragraphs, in the order in which they are read.
        placed: The stretches, in text order.
    """

    paragraphs: tuple[SignedParagraph, ...]
    placed: tuple[Placed, ...]

    def first(self, offset: int) -> Point:
        """Returns where the character at `offset` of the text begins in the file."""
        span, paragraph, start = self._stretch(offset)
        return Point(paragraph, self.paragraphs[paragraph].composition.starts[offset - span.start + start])

    def after(self, offset: int) -> Point:
        """Returns where the character before `offset` of the text ends in the file."""
        span, paragraph, start = self._stretch(offset - 1)
        return Point(paragraph, self.paragraphs[paragraph].composition.ends[offset - span.start + start])

    def is_whole(self, span: Span) -> bool:
        """Whether the file has the words in one go, without an end of a paragraph between them."""
        return self._stretch(span.start) == self._stretch(span.end - 1)

    def _stretch(self, offset: int) -> Placed:
        at = bisect_right(self.placed, offset, key=lambda one: one.span.start) - 1
        if at < 0 or offset >= self.placed[at].span.end:
            raise LookupError(f"There are no words at {offset} of the text.")
        return self.placed[at]


def origin_of(body: etree._Element) -> tuple[str, Origin]:
    """Returns the text that a ``w:body`` is read as, and its origin."""
    paragraphs = tuple(SignedParagraph.of(one.element) for one in paragraphs_of(body))
    stretches = [(at, one) for at, paragraph in enumerate(paragraphs) for one in stretches_of(paragraph.element)]
    text, pieces = lay_out(Part(stretch.words) for _, stretch in stretches)
    placed = tuple(
        Placed(piece.span, at, stretch.start) for piece, (at, stretch) in zip(pieces, stretches, strict=True)
    )
    return text, Origin(paragraphs, placed)


def origin_of_written(written: Iterable[tuple[Span, etree._Element]]) -> Origin:
    """Returns the origin of a file whose paragraphs were made from stretches of a text in NFC, character for character.

    Args:
        written: The stretches in text order, each with the ``w:p`` element that holds it and nothing else.
    """
    pairs = list(written)
    paragraphs = tuple(SignedParagraph.of(element) for _, element in pairs)
    return Origin(paragraphs, tuple(Placed(span, at, 0) for at, (span, _) in enumerate(pairs)))
