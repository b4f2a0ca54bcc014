"""A stretch of text."""

from typing import NamedTuple


class Span(NamedTuple):
    """A half-open stretch of an article's plain text.

    A named tuple, so that it is also the plain ``(start, end)`` pair of the public contract.

    Attributes:
        start: The first code point, counted from 0.
        end: The code point after the last.
    """

    start: int
    end: int

    def of(self, text: str) -> str:
        """Returns the words that the span covers in `text`."""
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def holds(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside this span (equal spans hold each other)."""
        return self.start <= other.start and other.end <= self.end

    def trimmed(self, text: str) -> "Span":
        """Returns the span without white space at its ends."""
        words = self.of(text)
        start = self.start + len(words) - len(words.lstrip())
        return Span(start, max(start, self.start + len(words.rstrip())))
