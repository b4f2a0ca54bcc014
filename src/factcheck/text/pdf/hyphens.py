"""Decides whether a hyphen at the end of a line belongs to the word or came with the line's end."""

import re
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise

from factcheck.text.pdf.line import Line

HYPHENS = "-\u2010\u00ad"
_LONGEST = 60
_SOFT = "\u00ad"
_DASHES = "—–/"
_BETWEEN = frozenset(("and", "or", "to"))
"""What follows a hyphen that hangs, as in "two- and three-year"."""

_WORD = re.compile(r"[^\W_]+(?:['’\u2010-][^\W_]+)*")
_LAST = re.compile(r"[^\W_]+(?:['’\u2010-][^\W_]+)*\Z")
_TENS = frozenset("twenty thirty forty fifty sixty seventy eighty ninety".split())
_ONES = frozenset("one two three four five six seven eight nine first second third fourth fifth sixth".split())
_FIRST_HALVES = frozenset(
    "all anti cross double east eight ex far fast first five four full half hard high ill large left long low mid much "
    "near new nine non north old once one open part post pre pro quasi quick right second self semi seven short single "
    "six slow small so south state still ten third three top two under vice well west wide year".split()
)
"""Words with which English makes compounds that keep their hyphen."""

_PREFIXES = frozenset(("anti", "co", "de", "pre", "re", "semi"))
_ENDINGS = frozenset(
    "able age al ally ance ant ary ate ated ation ed en ence ency ened ening ent er ered erly ern erner ers ery est "
    "ful fully hood ible ic ical ier ies iest ily ing ings ion ions ish ism ist ity ive ize less ling lings ly ment "
    "ments ner ners ness ning nings ous ple ry ship ships sion some ster sters ted teen ter ters th tial tic ties ting "
    "tion tions tive tor tors ture ty ure ward wards wise y".split()
)
"""What no second half of a compound is, but many a second half of a word."""


class Vocabulary:
    """The words of a document that no line end has cut."""

    def __init__(self, lines: Iterable[Line]) -> None:
        """Counts them; compounds count as one word."""
        self._known: Counter[str] = Counter()
        for before, line in pairwise([None, *lines]):
            words = _WORD.findall(line.words) if line is not None else []
            if line is not None and line.words.endswith(tuple(HYPHENS)):
                words = words[:-1]
            if before is not None and before.words.endswith(tuple(HYPHENS)):
                words = words[1:]
            self._known.update(word.casefold().replace("\u2010", "-") for word in words)

    def joined(self, lines: Iterable[str]) -> str:
        """Returns what lines read as one after the other: with a space, a hyphen, or neither where one ends."""
        parts: list[str] = []
        for line in lines:
            if parts:
                drop, seam = self._seam(parts[-1], line)
                parts[-1] = parts[-1][:-1] if drop else parts[-1]
                parts.append(seam)
            parts.append(line)
        return "".join(parts)

    def _seam(self, before: str, after: str) -> tuple[bool, str]:
        """Whether the last character of the line before goes, and what stands between the two."""
        if before[-1:] in _DASHES and not before[-2:-1].isspace() and after[:1].isalnum():
            return False, ""
        start, end = _LAST.search(before[-_LONGEST:-1]), _WORD.match(after)
        if before[-1:] not in HYPHENS or start is None or end is None or end.group() in _BETWEEN:
            return False, " "
        return True, "-" if self._keeps(start.group(), end.group(), before[-1] == _SOFT) else ""

    def _keeps(self, start: str, end: str, soft: bool) -> bool:
        """Whether the hyphen is one of the word's own: the document's other words are believed first."""
        first, second = start.casefold().replace("\u2010", "-"), end.casefold().replace("\u2010", "-")
        whole, compound = self._known[first + second], self._known[f"{first}-{second}"]
        if whole != compound:
            return compound > whole
        if soft:
            return False
        if not start[-1].isalpha() or not end[0].islower():
            return True
        if first in _PREFIXES and first[-1] == second[0]:
            return True  # "re-elect", "co-operate"
        if first in _TENS:
            return second in _ONES
        if "-" in first:  # "a fifteen-year-" goes on with "old", "a co-operat-" with "ive"
            return self._known[first.rpartition("-")[2]] > 0 or first.rpartition("-")[2] in _FIRST_HALVES | {
                "to",
                "of",
                "the",
            }
        return first in _FIRST_HALVES and second.partition("-")[0] not in _ENDINGS and len(second) > 2
