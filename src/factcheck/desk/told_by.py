"""Parts what somebody wrote of a call into who it was, when, and how to reach them.

Only the when goes on record: the ledger forgets nothing, and whoever talked to a checker has a right to be forgotten.
"""

import re
from typing import NamedTuple

_APART = re.compile(r"[,;\n]")
_NAMED = re.compile(
    r"jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october"
    r"|november|december|mon|tue|tues|wed|thur?|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|today|yesterday|morning|noon|afternoon|evening|night|on|at|the|of|about|from|to|until|and|am|pm|a\.m|p\.m|h|min"
    r"|minutes?|hours?|o['’]clock|utc|cet|cest|gmt|bst|recording|tape|transcript|notes?|notebook|pp?|pages?|paras?",
    re.IGNORECASE,
)
"""Words of days, times and pages."""

_NUMBER = re.compile(
    r"\d{1,2}(?:st|nd|rd|th)?|(?:19|20)\d\d|\d{1,2}[.:]?\d{0,2}(?:am|pm|h)|\d{1,3}[-–]\d{1,3}", re.IGNORECASE
)
"""A number that stands beside one of those words."""

_ALONE = re.compile(r"\d{1,2}(?::\d\d){1,2}|\d{1,2}[./]\d{1,2}[./](?:\d\d)?\d\d|(?:19|20)\d\d-\d\d-\d\d")
"""A time or day in numbers alone."""

_MOST_NUMBERS = 3
"""Day, month and year; more could be somebody's telephone."""


class ToldBy(NamedTuple):
    """What was written of somebody who was spoken to.

    Attributes:
        who: Their name, as it was written.
        when: The day, time or page; None where none is written.
        contact: All else that is written of them; None where nothing is.
    """

    who: str
    when: str | None
    contact: str | None


def told_by(words: str) -> ToldBy:
    """Returns who was spoken to, when, and the rest; what could be anything else counts as the rest."""
    parts = [part for part in (" ".join(part.split()) for part in _APART.split(words)) if part]
    who, *others = parts or [""]
    when = ", ".join(part for part in others if _is_when(part))
    contact = ", ".join(part for part in others if not _is_when(part))
    return ToldBy(who, when or None, contact or None)


def _is_when(part: str) -> bool:
    words = [bare for word in part.split() if (bare := word.strip("()[]."))]
    named = [word for word in words if _NAMED.fullmatch(word)]
    alone = [word for word in words if _ALONE.fullmatch(word)]
    numbers = [word for word in words if _NUMBER.fullmatch(word)]
    if len(named) + len(alone) + len(numbers) < len(words) or len(numbers) > _MOST_NUMBERS:
        return False
    return bool(alone or named)
