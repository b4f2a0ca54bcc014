"""An article's text as tokens, each with the one-character code of its kind."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from factcheck.claims.dates.codes import CODE, WORD_CODE
from factcheck.claims.dates.lexicon import (
    FEASTS,
    FREQUENCY,
    MONTH_ABBREVIATIONS,
    MONTHS,
    PARTS,
    SEASONS,
    SPELLED_DECADES,
    UNITS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
    ZONES,
)
from factcheck.claims.numbers.words import NUMBER_WORDS, ORDINALS
from factcheck.model import Span

_FEASTS = "|".join(
    " ".join(word.capitalize() for word in feast.split()).replace("'", "['’]").replace(" ", r"[ \u00a0]")
    for feast in sorted(FEASTS, key=len, reverse=True)
)
_SHORT = "|".join(name.capitalize() for name in sorted((*MONTH_ABBREVIATIONS, *WEEKDAY_ABBREVIATIONS), key=len)[::-1])

TOKEN = re.compile(
    rf"""
      (?P<plain>(?![ap]m\b)[a-z]+(?![\w'’.-]))
    | (?P<iso>\d{{4}}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{{1,9}})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\d-])
             |\d{{4}}-\d\d(?![\d/-]))
    | (?P<slash>\d{{1,2}}(?P<by>[/.-])\d{{1,2}}(?P=by)\d{{4}}(?!\d)|\d{{1,2}}/\d{{1,2}}/\d\d(?!\d))
    | (?P<clock>\d{{1,2}}:\d\d(?::\d\d)?(?!,?\d)(?:\s?(?:hrs|hours)\b)?)
    | (?P<dotted>\d{{1,2}}\.\d\d(?=\s?(?:[ap]\.?m\b|BST|GMT|CET|CEST|UTC)))
    | (?P<decade>\d\d(?:\d\d?)?['’]?s\b|(?<!\w)['’‘]\d\ds\b)
    | (?P<shortyear>(?<!\w)['’‘]\d\d(?!\w))
    | (?P<ordinal>\d{{1,4}}(?:st|nd|rd|th)\b)
    | (?P<number>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)
    | (?P<circadot>c\.(?=\s?\d)|ca\.(?=\s?\d)|\bc(?=\d))
    | (?P<ampm>(?:(?<=\d)|(?<=\d\s))(?:[ap]\.\s?m\.|[apAP][mM]\b|[AP]\.M\.))
    | (?P<era>(?:B\.C\.E\.|B\.C\.?|A\.D\.?|C\.E\.?|BCE|BC|AD|CE)(?!\w))
    | (?P<feast>(?:{_FEASTS})(?!\w))
    | (?P<fy>FY\s?['’]?\d\d(?:\d\d)?(?:[-/]\d\d)?(?!\w))
    | (?P<qn>Q[1-4](?!\w)) | (?P<hn>H[12](?!\w))
    | (?P<short>(?:{_SHORT})(?:\.|(?![\w'’])))
    | (?P<word>o['’]clock\b|[^\W\d_]+)
    | (?P<dash>[-‐‑‒–—−]+) | (?P<comma>,) | (?P<apostrophe>['’]) | (?P<quote>["“”‘«»])
    | (?P<open>[(\[]) | (?P<close>[)\]]) | (?P<dot>[.!?;:]) | (?P<percent>%) | (?P<other>\S)
    """,
    re.VERBOSE,
)
"""One token; every alternative looks ahead a bounded way, so that reading is linear."""

_MONEY = "£$€¥₹₽₩#"
_LONGEST_NUMBER = 12
_AFTER_NUMBER = re.compile(r"(?:am|pm|hrs?|min|mins)\b", re.I)
_NUMERO = re.compile(r"\b[Nn]os?\.?\s$")


@dataclass(slots=True)
class Tokens:
    """Tokens of several stretches of one text, with a "break" token after each stretch.

    Attributes:
        text: The text that offsets point into.
        starts: First code point of each token.
        ends: The code point after the last of each token.
        codes: One character for each token, see `codes`.
    """

    text: str
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)
    codes: str = ""

    def word(self, index: int) -> str:
        """Returns the token's text in lower case."""
        return self.text[self.starts[index] : self.ends[index]].lower()

    def words(self, first: int, end: int) -> list[str]:
        """Returns the lower-case tokens from `first` to before `end`."""
        return [self.word(index) for index in range(first, end)]

    def span(self, first: int, end: int) -> Span:
        """Returns the stretch of text from token `first` to before token `end`."""
        return Span(self.starts[first], self.ends[end - 1])


def tokenise(text: str, stretches: Iterable[Span]) -> Tokens:
    """Returns the tokens of the given stretches of `text`."""
    tokens = Tokens(text)
    codes: list[str] = []
    for stretch in stretches:
        for match in TOKEN.finditer(text, stretch.start, stretch.end):
            tokens.starts.append(match.start())
            tokens.ends.append(match.end())
            codes.append(_code(match, text))
        tokens.starts.append(stretch.end)
        tokens.ends.append(stretch.end)
        codes.append(CODE["break"])
    tokens.codes = "".join(codes)
    return tokens


def _code(match: re.Match[str], text: str) -> str:
    kind = match.lastgroup or "other"
    if kind in ("plain", "word"):
        return _word_code(match.group())
    if kind == "number":
        return CODE[_number_kind(match, text)]
    if kind == "ordinal":
        return CODE["ordday" if int(match.group()[:-2]) <= 31 else "ordnum"]
    if kind == "dash":
        return CODE["hyphen" if _is_glued(match, text) else "dash"]
    if kind == "short":
        return CODE["mon" if match.group().rstrip(".").lower() in MONTH_ABBREVIATIONS else "wday"]
    return CODE["slash" if kind == "by" else kind]


def _is_glued(match: re.Match[str], text: str) -> bool:
    """Whether no blank stands on either side."""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return not (before.isspace() or after.isspace())


def _number_kind(match: re.Match[str], text: str) -> str:
    """Numbers that are money, shares, labels, or glued to letters are only "num" and never part of a date."""
    digits, start, end = match.group(), match.start(), match.end()
    before, after = text[start - 1 : start], text[end : end + 1]
    if not digits.isdecimal() or len(digits) > _LONGEST_NUMBER or (before and before in _MONEY):
        return "num"
    if after == "%" or before.isalpha() or (after.isalpha() and not _AFTER_NUMBER.match(text, end)):
        return "num"
    if _NUMERO.search(text, max(0, start - 5), start):
        return "num"
    return _digits_kind(digits)


def _digits_kind(digits: str) -> str:
    number = int(digits)
    if len(digits) == 4:
        return "year4" if 1000 <= number < 2200 else "four" if number >= 1000 else "num"
    if len(digits) == 3 and digits[0] != "0":
        return "three"
    if len(digits) > 2:
        return "num"
    return "small" if 1 <= number <= 12 else "day31" if 13 <= number <= 31 else "two"


def _words_of_kinds() -> dict[str, str]:
    """Every known lower-case word with its code; later entries win over earlier ones."""
    kinds: dict[str, str] = {}
    for kind, words in (
        ("ordword", ORDINALS),
        ("number", NUMBER_WORDS),
        ("month", MONTHS),
        ("weekday", WEEKDAYS),
        ("weekdays", [f"{day}s" for day in WEEKDAYS]),
        ("season", SEASONS),
        ("part", PARTS),
        ("frequency", FREQUENCY),
        ("spelled", SPELLED_DECADES),
        ("zone", ZONES),
        ("units", [word for word in UNITS if word.endswith(("s", "ia"))]),
        ("unit", [word for word in UNITS if not word.endswith(("s", "ia"))]),
    ):
        kinds |= dict.fromkeys(words, CODE[kind])
    return kinds | WORD_CODE


_WORDS = _words_of_kinds()
_ALSO_VERBS = {"march": "maymarch", "may": "maymarch"}
_ONLY_CAPITALISED = frozenset(("march", "august"))


@lru_cache(maxsize=1 << 16)
def _word_code(word: str) -> str:
    lower = word.lower()
    capital = word[0].isupper()
    if capital and lower in _ALSO_VERBS:
        return CODE[_ALSO_VERBS[lower]]
    known = _WORDS.get(lower)
    if known is not None and (capital or lower not in _ONLY_CAPITALISED):
        return known
    if capital:
        return CODE["capital"]
    return CODE["plural" if word.endswith("s") and not word.endswith(("ss", "us", "is")) else "lower"]
