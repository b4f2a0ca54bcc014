"""Writes words of a sentence out again."""

from collections.abc import Sequence
from itertools import pairwise

from factcheck.claims.words import Word


def as_written(words: Sequence[Word]) -> str:
    """Returns the words, not none, one blank between them where the text has white space."""
    parts = [words[0].text]
    for before, word in pairwise(words):
        parts.append(word.text if word.start == before.end else " " + word.text)
    return "".join(parts)


def without_article(words: Sequence[Word]) -> str:
    """Returns the words as they are written, a leading "a", "an" or "the" left out."""
    return as_written(words[1:] if len(words) > 1 and words[0].lower in ("a", "an", "the") else words)
