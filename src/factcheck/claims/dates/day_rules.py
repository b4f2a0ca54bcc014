"""Rules for days: with their month, by weekday, by feast, and in figures."""

import re

from factcheck.claims.dates.expressions import Expression, NoDate, Period, Point, Unclear, UnitAt, WeekOf, Which
from factcheck.claims.dates.grammar import Match, family, rule
from factcheck.claims.dates.lexicon import PARTS
from factcheck.claims.dates.readers import (
    OF_YEAR,
    day_of,
    month_of,
    ordinal_of,
    weekday_of,
    which_of,
    year_by_reference,
    year_of,
)

_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def _day(match: Match) -> Expression | None:
    day, month = day_of(match), month_of(match)
    if day > _LENGTHS[month - 1]:
        return None
    return Point(
        year=year_of(match),
        month=month,
        day=day,
        weekday=weekday_of(match) if match.has("weekday") else None,
        of=year_by_reference(match),
        which=which_of(match),
    )


def _attacks(match: Match) -> Expression | None:
    """Those of 2001: "the September 11 attacks"."""
    return Point(year=2001, month=9, day=11) if (month_of(match), day_of(match)) == (9, 11) else None


def _lone_day(match: Match) -> Expression | None:
    return Point(day=day_of(match)) if day_of(match) <= 31 else None


def _spelled_day(match: Match) -> Expression | None:
    day, month = ordinal_of(match.words("day")), month_of(match)
    if day is None or not 1 <= day <= _LENGTHS[month - 1]:
        return None
    return Point(year=year_of(match), month=month, day=day, of=year_by_reference(match))


def _nth_weekday(match: Match) -> Expression | None:
    number = ordinal_of(match.words("nth"))
    if number is None or not (number == -1 or 1 <= number <= 4):
        return None
    return Point(year=year_of(match), month=month_of(match), weekday=weekday_of(match), week=number)


def _days(match: Match) -> Expression | None:
    month, year, of = month_of(match), year_of(match), year_by_reference(match)
    first, last = day_of(match), day_of(match, "until")
    if not first < last <= _LENGTHS[month - 1]:
        return None
    return Period(Point(year=year, month=month, day=first, of=of), Point(year=year, month=month, day=last, of=of))


def _week_of(match: Match) -> Expression | None:
    day = _day(match)
    return WeekOf(day) if isinstance(day, Point) else None


def _weekday(match: Match) -> Expression:
    part = PARTS.get(match.word("part")) if match.has("part") else None
    return Point(weekday=weekday_of(match), which=which_of(match), part=part)


def _weekday_of_week(match: Match) -> Expression:
    which = which_of(match)
    assert which is not None  # the pattern asks for it
    return Point(weekday=weekday_of(match), of=UnitAt(which, "W"))


def _weekday_after(match: Match) -> Expression:
    after = match.word("direction") in ("after", "following", "afterwards")
    return Point(weekday=weekday_of(match), which=Which.FOLLOWING if after else Which.PREVIOUS)


def _weekdays(match: Match) -> Expression:
    return Period(Point(weekday=weekday_of(match, "weekday")), Point(weekday=weekday_of(match, "until")))


def _feast(match: Match) -> Expression:
    name = match.word("feast").replace("’", "'").replace("\u00a0", " ")
    return Point(feast=name, year=year_of(match), which=which_of(match), of=year_by_reference(match))


def _iso(match: Match) -> Expression | None:
    written = match.word("iso")
    year, month, day = int(written[:4]), int(written[5:7]), int(written[8:10] or 0)
    if not day:
        return _month_or_years(year, month)
    if not (1 <= month <= 12 and 1 <= day <= _LENGTHS[month - 1]):
        return None
    zone = "Z" if written.endswith("z") else (re.findall(r"[+-]\d\d:?\d\d$", written[11:]) or [""])[0]
    clock = written[11:].removesuffix("z").removesuffix(zone)[:8] or None
    return Point(year=year, month=month, day=day, clock=clock, zone=(zone or None) if clock else None)


def _month_or_years(year: int, two: int) -> Expression | None:
    """A month ("2009-12") or the years up to it ("2009-14"), or either."""
    years = Period(Point(year=year), Point(year=year - year % 100 + two)) if two > year % 100 else None
    months = Point(year=year, month=two) if 1 <= two <= 12 else None
    return Unclear((months, years)) if months and years else months or years


def _figures(match: Match) -> Expression | None:
    first, second, year = (int(figures) for figures in re.findall(r"\d+", match.word("date")))
    readings = [
        Point(year=year, month=month, day=day, short_year=year < 100)
        for day, month in ((first, second), (second, first))
        if 1 <= month <= 12 and 1 <= day <= _LENGTHS[month - 1]
    ]
    if len(readings) == 2 and readings[0] != readings[1]:
        return Unclear(tuple(readings))
    return readings[0] if readings else None


def _none(_match: Match) -> Expression:
    return NoDate()


_DAY = "a day of the calendar"
_DATED = "(<weekday:WEEKDAY> COMMA? (the)?)?"
_YEAR = f"((COMMA|of)? <year:YEAR> (?!DASH (LOWER|PLURAL)) | {OF_YEAR})?"
_WEEK = "the week (that|which)? (ending|ended|ends|of|to|up to|beginning|starting) (on)?"
_BORDER = "(DASH|to|until|till|through|and)"

MONTH_DAYS = family(
    "MONTH",
    rule(f"{_DATED} <day:DAY> (of)? <month:MONTH> COMMA? <year:OLDYEAR> <era:ERA>", _day, _DAY, 3),
    rule(f"{_DATED} <month:MONTH> <day:DAY> COMMA? <year:OLDYEAR> <era:ERA>", _day, _DAY, 3),
    rule(f"(<weekday:WEEKDAY> COMMA?)? (the (?=ORDDAY|NUMDAY))? <day:DAY> (of)? <month:MONTH> {_YEAR}", _day, _DAY, 2),
    rule(
        f"(<weekday:WEEKDAY> COMMA?)? <month:MONTH> (the)? <day:DAY> (?!PERCENT|million|billion|DASH LOWER) {_YEAR}",
        _day,
        _DAY,
        2,
    ),
    rule("<which:last|this|next|past|(the)? (previous|following)> <month:MONTH> <day:DAY>", _day, _DAY, 2),
    rule("<day:DAY> (?= (and|or|COMMA) DAY (of)? <month:MONTH> (COMMA? <year:YEAR>)?)", _day, _DAY),
    rule("(?<= <month:MONTH> DAY (and|or)) <day:DAY> (?= STOP|PREP|the|OPEN)", _day, _DAY),
    rule(f"the <day:(NUMWORD DASH)? ORDINAL> of <month:MONTH> {_YEAR}", _spelled_day, _DAY, 2),
    rule(
        "(the)? <nth:ORDINAL|final> <weekday:WEEKDAY> (of|in) <month:MONTH> (COMMA? <year:YEAR>)?",
        _nth_weekday,
        _DAY,
        3,
    ),
    rule("<month:MONTH> <day:DAY> (terrorist)? attacks", _attacks, _DAY, 4),
    rule(f"<day:DAY> {_BORDER} <until:DAY> (of)? <month:MONTH> {_YEAR}", _days, "days of the calendar", 3),
    rule(f"<month:MONTH> <day:DAY> {_BORDER} <until:DAY> (?!MONTH) {_YEAR}", _days, "days of the calendar", 3),
    rule(f"{_WEEK} {_DATED} <day:DAY> <month:MONTH> {_YEAR}", _week_of, "a week by one of its days", 4),
    rule(f"{_WEEK} {_DATED} <month:MONTH> <day:DAY> {_YEAR}", _week_of, "a week by one of its days", 4),
)
"""Days with their month."""

LONE_DAYS = family(
    "ORDDAY",
    rule(
        "(?<=on|by|from|until|till|to|since|and) the <day:ORDDAY> (?= STOP|OPEN|was|the|and|to|when|by|at)",
        _lone_day,
        _DAY,
    ),
)
"""Days whose month stands before them."""

_WEEKDAY = "a weekday"
WEEKDAYS_RULES = family(
    "WEEKDAY",
    rule("(black|bloody|super|cyber) WEEKDAY", _none, _WEEKDAY, 5),
    rule("TITLE DOT? WEEKDAY", _none, _WEEKDAY, 5),
    rule("<weekday:SUREWEEKDAY> (<part:PART>)?", _weekday, _WEEKDAY),
    rule("<weekday:SHORTWEEKDAY> (?=COMMA|CLOSE|BREAK|DASH)", _weekday, _WEEKDAY),
    rule("(<which:(the)? WHICH>) <weekday:SUREWEEKDAY> (<part:PART>)?", _weekday, "a weekday by reference", 1),
    rule("(early|late|later|earlier) (on)? <weekday:SUREWEEKDAY> (<part:PART>)?", _weekday, _WEEKDAY, 1),
    rule(
        "(the)? <weekday:SUREWEEKDAY> (of)? <which:last|next|this|that|the (previous|following|next)> week",
        _weekday_of_week,
        "a weekday by reference",
        2,
    ),
    rule(
        "the <weekday:SUREWEEKDAY> <direction:before|after|previous|following> (?=STOP|OPEN)",
        _weekday_after,
        "a weekday by reference",
        2,
    ),
    rule("<weekday:WEEKDAY> (DASH|to|through) <until:WEEKDAY>", _weekdays, "weekdays", 2),
)
"""Weekdays."""

FEASTS_RULES = family(
    "FEAST", rule(f"(<which:last|this|next>)? <feast:FEAST> ((of)? <year:YEAR> | {OF_YEAR})?", _feast, "a feast")
)
"""Feasts."""

FIGURES = family(
    "ISO SLASH",
    rule("<iso:ISO>", _iso, "a date in figures", 2),
    rule("<date:SLASH>", _figures, "a date in figures", 2),
)
"""Dates in figures."""
