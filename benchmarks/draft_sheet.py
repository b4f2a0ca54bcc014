"""A draft that is edited while every character remembers where it stood, so that the truth about claims is known."""

from dataclasses import dataclass

from factcheck.model import Span
from factcheck.text import Article

NEW = -1
"""The origin of a character that the editor wrote; a copy of old words is new as well."""


class Sheet:
    """The characters of a draft under edit, each with its place in the draft before.

    Args:
        text: The draft before.
    """

    def __init__(self, text: str) -> None:
        self.before = text
        self._marks = list(text)
        self._origins = list(range(len(text)))

    @property
    def text(self) -> str:
        """The draft as it is now."""
        return "".join(self._marks)

    @property
    def origins(self) -> list[int]:
        """For every character of the draft as it is now, its old place or `NEW`."""
        return self._origins

    def has(self, span: Span) -> bool:
        """Whether the old words stand together, untouched and with nothing between them."""
        at = self._at(span.start)
        return at is not None and self._origins[at : at + span.end - span.start] == list(range(span.start, span.end))

    def replace(self, span: Span, *parts: str | Span) -> None:
        """Puts new words where the old ones stood, and among them old ones that stay, in any order."""
        at = self._need(span)
        words = "".join(part if isinstance(part, str) else part.of(self.before) for part in parts)
        origins = [one for part in parts for one in ([NEW] * len(part) if isinstance(part, str) else range(*part))]
        self._put(at, at + span.end - span.start, words, origins)

    def insert(self, before: int, words: str) -> None:
        """Puts new words before the character that stood at `before`; at the end where that was the end."""
        at = len(self._marks) if before == len(self.before) else self._need(Span(before, before + 1))
        self._put(at, at, words, [NEW] * len(words))

    def move(self, span: Span, before: int) -> None:
        """Moves old words before the character that stood at `before`."""
        at = self._need(span)
        marks, origins = self._marks[at : at + len(span.of(self.before))], list(range(span.start, span.end))
        del self._marks[at : at + len(marks)]
        del self._origins[at : at + len(marks)]
        to = len(self._marks) if before == len(self.before) else self._need(Span(before, before + 1))
        self._put(to, to, "".join(marks), origins)

    def _put(self, start: int, end: int, words: str, origins: list[int]) -> None:
        self._marks[start:end] = list(words)
        self._origins[start:end] = origins

    def _need(self, span: Span) -> int:
        at = self._at(span.start)
        if at is None or not self.has(span):
            raise Spoiled
        return at

    def _at(self, origin: int) -> int | None:
        try:
            return self._origins.index(origin)
        except ValueError:
            return None


class Spoiled(Exception):
    """The words that an edit wants to touch were touched before."""


@dataclass(frozen=True)
class Edited:
    """A draft with the one before it, and what became of every character.

    Attributes:
        name: The sample, the kind of edit and its seed.
        kind: The kind of edit.
        kept_back: Whether the case is only counted and never looked at.
        before: The old draft.
        after: The new one.
        origins: For every character of the new draft its old place or `NEW`.
        copied: Old stretches of which the edit put an exact copy elsewhere.
    """

    name: str
    kind: str
    kept_back: bool
    before: Article
    after: Article
    origins: list[int]
    copied: tuple[Span, ...]
