"""Tells how much of one text stands in another."""

import re
from dataclasses import dataclass

SHINGLE = 4
"""Words that stand in a row in both texts to count as the same."""

NEARLY = 0.5
"""The likeness from which two texts are called nearly the same."""

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarCase:
    """Another case of nearly the same text.

    Attributes:
        id: The case's id.
        title: Its title.
        likeness: The part of both texts' word sequences that they share, 0..1.
    """

    id: str
    title: str | None
    likeness: float


def shingles(text: str) -> frozenset[tuple[str, ...]]:
    """Returns every run of `SHINGLE` words of the text, whatever its case and punctuation."""
    words = [word.casefold() for word in _WORD.findall(text)]
    length = min(SHINGLE, len(words))
    return frozenset(tuple(words[at : at + length]) for at in range(len(words) - length + 1)) if words else frozenset()


def likeness(one: frozenset[tuple[str, ...]], other: frozenset[tuple[str, ...]]) -> float:
    """Returns the part of both sets that they share (Dice's coefficient), 0..1."""
    return 2 * len(one & other) / (len(one) + len(other)) if one and other else 0.0
