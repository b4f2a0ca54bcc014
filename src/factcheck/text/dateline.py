"""Finds the day that a date line names; a day that could be another one is no day."""

import datetime as dt
import re

_MONTHS = "january february march april may june july august september october november december".split()
_MONTH_NUMBER = {name: number for number, month in enumerate(_MONTHS, 1) for name in (month, month[:3])} | {"sept": 9}

_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR = r"(?P<year>[12]\d{3})(?!\d)"
_FORMS = tuple(
    re.compile(rf"(?<![\w.,/-]){form}", re.IGNORECASE)
    for form in (
        rf"{_MONTH}\s+{_DAY},?\s+{_YEAR}",
        rf"{_DAY}(?:\s+of)?[\s-]+{_MONTH},?[\s-]+{_YEAR}",
        r"(?P<year>[12]\d{3})-(?P<month>\d{2})-(?P<day>\d{2})(?!\d)",
        rf"(?P<first>\d{{1,2}})(?P<mark>[./-])(?P<second>\d{{1,2}})(?P=mark){_YEAR}",
    )
)

_TIME = r"(?:at\s+)?\d{1,2}(?:[:.h]\d{2})?(?::\d{2})?\s*(?:[ap]\.?m\.?)?(?:\s*\(?(?:[A-Z]{2,5}|Z|[+-]\d{2}:?\d{2})\)?)?"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_LEAD = (
    r"(?:(?:first\s+|originally\s+)?(?:published|posted|issued|printed|filed|date|dated)|(?:last\s+)?(?:updated|modified))"
    r"(?:\s+(?:on|at))?"
)
_DATE_LINE = re.compile(
    rf"(?:{_LEAD}\s*:?\s*)?(?:{_TIME},?\s+(?:on\s+)?)?(?:{_WEEKDAY},?\s+)?\N{{BULLET}}(?:,?\s+[–—-]?\s*{_TIME})?\.?",
    re.IGNORECASE,
)
_CHANGED = re.compile(r"\b(?:updated|modified|amended|corrected)\b", re.IGNORECASE)


def day_in(words: str) -> dt.date | None:
    """Returns the first day that `words` name in full and in one reading; None where there is none.

    "03/04/2020" is two days and so none; "25/04/2020" is one.
    """
    found = _first(words)
    return _day(found) if found else None


def is_date_line(words: str) -> bool:
    """Whether `words` are nothing but a date, with or without its weekday, clock time and "Published"."""
    found = _first(words)
    if found is None or len(words) > 80:
        return False
    return bool(_DATE_LINE.fullmatch(f"{words[: found.start()]}\N{BULLET}{words[found.end() :]}".strip()))


def is_change_line(words: str) -> bool:
    """Whether a date line says when the article was changed, which is no publication date."""
    return bool(_CHANGED.search(words))


def _first(words: str) -> re.Match[str] | None:
    found = [match for form in _FORMS if (match := form.search(words))]
    return min(found, key=lambda match: match.start(), default=None)


def _day(found: re.Match[str]) -> dt.date | None:
    given = found.groupdict()
    if "first" in given:
        return _numeric_day(int(given["year"]), int(given["first"]), int(given["second"]))
    month = given["month"].lower()
    number = int(month) if month.isdigit() else _MONTH_NUMBER[month[:3]]
    return _valid(int(given["year"]), number, int(given["day"]))


def _numeric_day(year: int, first: int, second: int) -> dt.date | None:
    if first <= 12 and second <= 12 and first != second:
        return None
    day, month = max(first, second), min(first, second)
    return _valid(year, month, day)


def _valid(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None
