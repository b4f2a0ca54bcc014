"""Cuts a text into words, numbers and marks, and says which of them count as the same in another draft."""

import re
from bisect import bisect_left, bisect_right

from factcheck.model import Span

_TOKEN = re.compile(r"\d+(?:[.,:/]\d+)*\w*|\w+|\.{3}|[^\w\s]")

_MARKS = str.maketrans(
    {"‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-"}
)
"""Quotation marks and dashes that a house sets in its own way."""

_SMALL = frozenset(
    (
        "a an and as at but by for from he her his if in it its no not of on or our she so that the their there they "
        "this to under was we were when which while who with you"
    ).split()
)
"""Words that begin with a capital only because a sentence does."""

WORD, SMALL, MARK = 1.0, 0.3, 0.1
"""How much a word, a small word and a mark say about which passage they stand in."""


class Tokens:
    """The words, numbers and marks of a text in order.

    Args:
        text: The text.

    Attributes:
        keys: What each counts as: marks and dashes of any house alike, small words without their capital.
        starts: Its first code point.
        ends: The code point after its last.
    """

    def __init__(self, text: str) -> None:
        found = [match.span() for match in _TOKEN.finditer(text)]
        self.starts = [start for start, _ in found]
        self.ends = [end for _, end in found]
        self.keys = [_key(text[start:end]) for start, end in found]

    def of(self, span: Span) -> range:
        """Returns the numbers of the tokens that `span` touches."""
        return range(bisect_right(self.ends, span.start), bisect_left(self.starts, span.end))

    def glued(self, one: int) -> bool:
        """Whether no white space stands between this token and the next."""
        return one + 1 < len(self.starts) and self.ends[one] == self.starts[one + 1]


def weight_of(key: str) -> float:
    """Returns how much a token says about which passage it stands in."""
    if not is_word(key):
        return MARK
    return SMALL if key in _SMALL else WORD


def is_word(key: str) -> bool:
    """Whether a token is a word or a number."""
    return key[0].isalnum()


def _key(words: str) -> str:
    if words == "...":
        return "…"
    plain = words.translate(_MARKS)
    small = plain.lower()
    return small if small in _SMALL and plain[1:] == small[1:] else plain
