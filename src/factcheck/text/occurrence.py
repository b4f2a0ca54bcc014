"""Counts how often words stood in a text before, for many claims in one go over the text."""

import re
from bisect import bisect_left
from collections import defaultdict

from factcheck.model import Span

_BEGINNING = re.compile(r"\b\w|[^\w\s]")
"""A place where a claim can begin: the first letter of a word, or a mark."""

LONGEST_KEY = 64
"""Code points of the longest key: claims that begin alike for longer are compared one by one."""


class Occurrences:
    """Where the words of a text begin, looked up by their first code points.

    Counting with `str.count` reads the text once for each claim, which is quadratic for a text ten times as long.

    Args:
        text: The text.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._beginnings = [match.start() for match in _BEGINNING.finditer(text)]
        self._keys: dict[int, dict[str, list[int]]] = {}
        self._places: dict[str, list[int]] = {}

    def before(self, span: Span) -> int:
        """Returns how many earlier places have the words of `span`, of those where a word or mark begins.

        Words that begin inside a word are counted everywhere, from -1 downwards, so that no two places get one number.
        """
        words = span.of(self._text)
        if not _BEGINNING.match(self._text, span.start):
            return -1 - self._text.count(words, 0, span.start)
        if words not in self._places:
            self._places[words] = [at for at in self._alike(words) if self._text.startswith(words, at)]
        return bisect_left(self._places[words], span.start)

    def _alike(self, words: str) -> list[int]:
        """The beginnings that share a key with `words`; keys have 1, 4, 16 or 64 code points, so that few are made."""
        length = min(LONGEST_KEY, 1 << (len(words).bit_length() - 1) // 2 * 2)
        if length not in self._keys:
            self._keys[length] = self._index(length)
        return self._keys[length].get(words[:length], [])

    def _index(self, length: int) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for at in self._beginnings:
            found[self._text[at : at + length]].append(at)
        return dict(found)
