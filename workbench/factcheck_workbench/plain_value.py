"""The value of a date in words that checkers read: the library keeps it as EDTF, ISO 8601 or TIMEX3."""

import re

_UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day"}
_CLOCK_UNITS = {"H": "hour", "M": "minute", "S": "second"}
_LENGTH = re.compile(r"P(?:(\d+)([YMWD])|T(\d+)([HMS]))")
_PART_OF_DAY = re.compile(r"(.+)T(MO|MI|AF|EV|NI|DT)")
_PARTS = {
    **{"MO": "morning", "MI": "midday", "AF": "afternoon", "EV": "evening", "NI": "night", "DT": "daytime"},
    **{"21": "spring", "22": "summer", "23": "autumn", "24": "winter"},
    **{"33": "first quarter", "34": "second quarter", "35": "third quarter", "36": "fourth quarter"},
    **{"40": "first half", "41": "second half"},
}
"""Parts of a day as TIMEX3 spells them, parts of a year by their EDTF number."""

_PART_OF_YEAR = re.compile(r"(\d{4})-(2[1-4]|3[3-6]|4[01])")
_WEEK = re.compile(r"(\d{4})-W(\d\d)")
_DECADE = re.compile(r"(\d{3})X")


def plain_value(value: str) -> str:
    """Returns a date's value in words: "31 years", "2025-03-14, morning", "the 1930s"; what has none stays as it is."""
    if length := _LENGTH.fullmatch(value):
        return _length(*length.groups())
    if part := _PART_OF_DAY.fullmatch(value) or _PART_OF_YEAR.fullmatch(value):
        return f"{part[1]}, {_PARTS[part[2]]}"
    if week := _WEEK.fullmatch(value):
        return f"{week[1]}, week {int(week[2])}"
    if decade := _DECADE.fullmatch(value):
        return f"the {decade[1]}0s"
    return value


def _length(days: str | None, day_unit: str | None, hours: str | None, hour_unit: str | None) -> str:
    """The calendar's units and the clock's share the letter M, so each comes with its own names."""
    amount, unit = (days, _UNITS[day_unit or ""]) if days else (hours, _CLOCK_UNITS[hour_unit or ""])
    return f"{amount} {unit}" if amount == "1" else f"{amount} {unit}s"
