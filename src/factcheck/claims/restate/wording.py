"""Writes a restatement out: stretches of the article, what is added between them and what is filled in."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from factcheck.model import Span


@dataclass(frozen=True, slots=True)
class Taken:
    """A stretch of the article; `filled` where it was taken from elsewhere in the sentence."""

    span: Span
    filled: bool = False


@dataclass(frozen=True, slots=True)
class Added:
    """Words that the article does not have there."""

    words: str
    filled: bool = False


Piece = Taken | Added
"""One step of a restatement."""


@dataclass(frozen=True, slots=True)
class Edit:
    """What stands in the place of a stretch of the article; an empty stretch is a place between two characters.

    Attributes:
        span: The stretch.
        words: What is filled in.
        before: A comma or a blank before it.
        after: A comma behind it.
    """

    span: Span
    words: str
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Wording:
    """A restatement.

    Attributes:
        words: One line, NFC, from a capital to a full stop.
        filled: What was filled in, in code points of `words`, in order.
    """

    words: str
    filled: tuple[Span, ...]


_BLANKS = re.compile(r"\s+")
_LOOSE_END = re.compile(r"[\s,;:–—-]+$")
_ENDED = re.compile(r"[.?!…][\"'”’»)\]]*$")


def write(text: str, pieces: Iterable[Piece], edits: Sequence[Edit]) -> Wording:
    """Returns `pieces` of `text` with the edits that lie in them made.

    Args:
        text: The article's text.
        pieces: What the sentence is made of, in its order.
        edits: In text order, none overlapping another.
    """
    page = _Page()
    for piece in pieces:
        if isinstance(piece, Added):
            page.put(piece.words, piece.filled)
        else:
            _put_taken(page, text, piece, [edit for edit in edits if piece.span.holds(edit.span)])
    return page.finished()


def _put_taken(page: "_Page", text: str, piece: Taken, edits: list[Edit]) -> None:
    at = piece.span.start
    for edit in edits:
        page.put(text[at : edit.span.start], piece.filled)
        page.put(edit.before, piece.filled)
        page.put(edit.words, True)
        page.put(edit.after, piece.filled)
        at = edit.span.end
    page.put(text[at : piece.span.end], piece.filled)


class _Page:
    """A line in the making."""

    def __init__(self) -> None:
        self._words = ""
        self._filled: list[Span] = []

    def put(self, words: str, filled: bool) -> None:
        words = _BLANKS.sub(" ", words)
        if self._words[-1:] in ("", " "):
            words = words.lstrip()
        start = len(self._words)
        self._words += words
        if filled and words.strip():
            self._filled.append(Span(start, len(self._words)).trimmed(self._words))

    def finished(self) -> Wording:
        words = _LOOSE_END.sub("", self._words)
        filled = [Span(start, min(end, len(words))) for start, end in _joined(self._words, self._filled)]
        words = _with_capital(words)
        if not _ENDED.search(words):
            words += "."
        if not unicodedata.is_normalized("NFC", words):
            return Wording(unicodedata.normalize("NFC", words), ())
        return Wording(words, tuple(span for span in filled if span.start < span.end))


def _joined(words: str, filled: list[Span]) -> Iterator[Span]:
    """Filled stretches with nothing but white space between them are one."""
    if not filled:
        return
    start = filled[0].start
    for before, span in pairwise(filled):
        if words[before.end : span.start].strip():
            yield Span(start, before.end)
            start = span.start
    yield Span(start, filled[-1].end)


def _with_capital(words: str) -> str:
    """The first letter as a capital, unless its word has one already ("iPhone") or a capital would take more room."""
    first = re.match(r"[\"'“‘«„(\[…\s]*", words)
    at = first.end() if first else 0
    word = words[at:].partition(" ")[0]
    if not word[:1].islower() or word != word.lower() or len(word[0].upper()) > 1:
        return words
    return words[:at] + word[0].upper() + words[at + 1 :]
