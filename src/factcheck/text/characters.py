"""Where what a reader sees as one character begins and ends.

A flag, a family drawn as one picture or a letter with an accent of its own is one to the reader and several code points
to a program. The rules are those of Unicode's extended grapheme clusters (UAX 29, rules GB3 to GB13) without the ones
for old Hangul and Indic conjuncts, whose halves can stand alone.
"""

import unicodedata

from factcheck.model import Span

JOINER = "\u200d"
"""Zero width joiner: makes one picture of two."""

_CLINGING = frozenset({"Mn", "Mc", "Me"})
"""Categories of what is written onto the character before it: accents, vowel signs, the choice of a picture's look."""

_SKINS = range(0x1F3FB, 0x1F400)
_TAGS = range(0xE0020, 0xE0080)
_FLAG_LETTERS = range(0x1F1E6, 0x1F200)
"""Two of these are one flag."""


def whole_characters(text: str, span: Span) -> Span:
    """Returns the span widened until it cuts no character in two; one that cuts none is returned as it is."""
    start, end = span
    while not _is_border(text, start):
        start -= 1
    while not _is_border(text, end):
        end += 1
    return Span(start, end)


def _is_border(text: str, place: int) -> bool:
    if not 0 < place < len(text):
        return True
    before, after = text[place - 1], text[place]
    if _clings(after) or (before == "\r" and after == "\n"):
        return False
    if before == JOINER and unicodedata.category(after) == "So":
        return False
    return not (_is_flag_letter(after) and _flag_letters_before(text, place) % 2)


def _clings(sign: str) -> bool:
    code = ord(sign)
    return sign in (JOINER, "\u200c") or code in _SKINS or code in _TAGS or unicodedata.category(sign) in _CLINGING


def _is_flag_letter(sign: str) -> bool:
    return ord(sign) in _FLAG_LETTERS


def _flag_letters_before(text: str, place: int) -> int:
    first = place
    while first and _is_flag_letter(text[first - 1]):
        first -= 1
    return place - first
