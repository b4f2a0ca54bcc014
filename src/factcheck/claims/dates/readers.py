"""Reads the groups of a match: which month, which day, which year, how it points."""

import re

from factcheck.claims.dates.expressions import UnitAt, Which
from factcheck.claims.dates.grammar import Match
from factcheck.claims.dates.lexicon import (
    MONTH_ABBREVIATIONS,
    MONTHS,
    SPELLED_DECADES,
    UNITS,
    WEEKDAY_ABBREVIATIONS,
    WEEKDAYS,
)
from factcheck.claims.numbers.words import ORDINALS, words_to_number

EDGES = "((the)? (very)? <edge:EDGE> of (the)? | (the)? (<early:EARLY> (DASH|in|on)?)? (the)?)"
"""What may stand before a stretch of time and takes a part of it: "the end of", "early"."""

_WHICH = {
    **{"last": Which.LAST, "past": Which.LAST, "this": Which.THIS, "current": Which.THIS, "coming": Which.NEXT},
    **{"next": Which.NEXT, "upcoming": Which.NEXT, "previous": Which.PREVIOUS, "preceding": Which.PREVIOUS},
    **{"prior": Which.PREVIOUS, "following": Which.FOLLOWING, "that": Which.THAT, "same": Which.THAT},
}


def which_of(match: Match, group: str = "which") -> Which | None:
    """Returns how the word in `group` points; "the next" counts from the text, "next" from the day of writing."""
    words = match.words(group)
    which = _WHICH.get(words[-1]) if words else None
    if words[:1] == ["the"] and which is Which.NEXT and words[-1] == "next":
        return Which.FOLLOWING
    return which


def month_of(match: Match, group: str = "month") -> int:
    """Returns the month that `group` names."""
    word = match.word(group).rstrip(".")
    return MONTHS.get(word) or MONTH_ABBREVIATIONS[word]


def weekday_of(match: Match, group: str = "weekday") -> int | None:
    """Returns the weekday that `group` names, singular or plural."""
    word = match.word(group).rstrip(".")
    return WEEKDAYS.get(word) or WEEKDAYS.get(word.removesuffix("s")) or WEEKDAY_ABBREVIATIONS.get(word)


def day_of(match: Match, group: str = "day") -> int:
    """Returns the day of the month in figures ("7", "7th")."""
    return int(re.findall(r"\d+", match.word(group))[0])


def ordinal_of(words: list[str]) -> int | None:
    """Returns the number of an ordinal ("19th", "twenty first"); "last" and "final" are -1."""
    if not words:
        return None
    if figures := re.match(r"\d+", words[-1]):
        return int(figures.group())
    if words[-1] in ("last", "final", "latter"):
        return -1
    tens = words_to_number([word for word in words[:-1] if word.isalpha()]) or 0
    return tens + ORDINALS[words[-1]] if words[-1] in ORDINALS else None


def year_of(match: Match) -> int | None:
    """Returns the astronomical year, with the era where the text gives one."""
    if not match.has("year"):
        return None
    year = int(match.word("year"))
    return 1 - year if is_before_era(match) else year


def is_before_era(match: Match) -> bool:
    """Whether the match says that its year is one before the common era."""
    return match.word("era").startswith("b")


def decade_of(written: str) -> tuple[int, bool]:
    """Returns the first year of a decade ("1940s", "'80s", "eighties") and whether its century was left out."""
    if written in SPELLED_DECADES:
        return SPELLED_DECADES[written], True
    figures = re.sub(r"\D", "", written)
    return int(figures), len(figures) == 2


def unit_of(match: Match, group: str = "unit") -> str:
    """Returns the unit that `group` names, as in `lexicon.UNITS`."""
    return UNITS[match.word(group)]


def year_by_reference(match: Match) -> UnitAt | None:
    """Returns the year of ``<of:...>`` ("this year", "the same year", "its fiscal year")."""
    if not match.has("of"):
        return None
    words = match.words("of")
    named = [_WHICH[word] for word in words if word in _WHICH]
    fiscal = "fiscal" in words or "financial" in words
    if "next" in words and words[0] == "the":
        named = [Which.FOLLOWING]
    return UnitAt(named[-1] if named else Which.THIS, "Y", fiscal=fiscal)


OF_YEAR = "(of|in|COMMA)? <of:(the|its|their|our)? (WHICH|fiscal|financial){0,2} year> (?!DASH)"
"""A year that is given by reference, after what lies in it."""
