"""A stretch of the calendar, and the reckoning with days, weeks, months and years."""

import datetime as dt
from dataclasses import dataclass

_CYCLE_YEARS = 400
_CYCLE_DAYS = 146097  # the Gregorian calendar repeats after 400 years


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A stretch of the calendar, as far as it is known; years are astronomical (1 BCE is 0).

    Attributes:
        year: The year; None where the text leaves it open.
        month: 1..12.
        day: 1..31.
        week: ISO 8601 week of `year`.
        weekend: Whether only the end of `week` is meant.
        weekday: 1..7, where the day itself is open.
        season: EDTF code 21..24.
        quarter: 1..4.
        half: 1 or 2.
        decade: Its first year.
        century: Its number, negative before the common era.
        accounts_end: Month in which the year of accounts `year` ends; None for a calendar year.
        part: TIMEX3 letters of a part of the day.
        clock: "19:45".
        zone: "Z" or "+01".
        about: Whether the text is not sure.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    week: int | None = None
    weekend: bool = False
    weekday: int | None = None
    season: int | None = None
    quarter: int | None = None
    half: int | None = None
    decade: int | None = None
    century: int | None = None
    accounts_end: int | None = None
    part: str | None = None
    clock: str | None = None
    zone: str | None = None
    about: bool = False

    @property
    def first_year(self) -> int | None:
        """The year it begins in."""
        if self.century is not None:
            return 100 * (self.century - 1) if self.century > 0 else 100 * self.century + 1
        return self.decade if self.decade is not None else self.year

    @property
    def bounds(self) -> tuple[int, int] | None:
        """Its first and last day as day numbers; None where the year is open."""
        year = self.first_year
        if year is None:
            return None
        if self.day is not None and self.month is not None:
            number = day_number(year, self.month, self.day)
            return number, number
        if self.week is not None:
            monday = monday_of_week(year, self.week)
            return (monday + 5 if self.weekend else monday), monday + 6
        return self._months_bounds(year)

    def _months_bounds(self, year: int) -> tuple[int, int]:
        first, length = 1, 12
        if self.month is not None:
            first, length = self.month, 1
        elif self.season is not None:
            first, length = (self.season - 20) * 3, 3
        elif self.quarter is not None:
            first, length = 3 * self.quarter - 2, 3
        elif self.half is not None:
            first, length = 6 * self.half - 5, 6
        elif self.decade is not None:
            length = 120
        elif self.century is not None:
            length = 1200
        elif self.accounts_end:
            first, year = self.accounts_end % 12 + 1, year - (self.accounts_end < 12)
        end_year, end_month = add_months(year, first, length)
        return day_number(year, first, 1), day_number(end_year, end_month, 1) - 1


def of_date(date: dt.date) -> Stretch:
    """Returns the day `date`."""
    return Stretch(year=date.year, month=date.month, day=date.day)


def day_number(year: int, month: int, day: int) -> int:
    """Returns the number of a day (proleptic Gregorian; 1 January of year 1 is 1).

    A day past the end of its month is taken as the last.
    """
    shifted = year % _CYCLE_YEARS + _CYCLE_YEARS
    return (
        dt.date(shifted, month, min(day, month_length(year, month))).toordinal()
        + (year - shifted) // _CYCLE_YEARS * _CYCLE_DAYS
    )


def of_day_number(number: int) -> Stretch:
    """Returns the day with `number`, the reverse of `day_number`."""
    cycles = (number - 1) // _CYCLE_DAYS - 1
    date = dt.date.fromordinal(number - cycles * _CYCLE_DAYS)
    return Stretch(year=date.year + cycles * _CYCLE_YEARS, month=date.month, day=date.day)


def month_length(year: int, month: int) -> int:
    """Returns how many days a month has."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 != 0 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def weekday_number(number: int) -> int:
    """Returns the weekday of a day number, Monday as 1."""
    return (number - 1) % 7 + 1


def add_months(year: int, month: int, months: int) -> tuple[int, int]:
    """Returns year and month so many months on, or back."""
    index = year * 12 + month - 1 + months
    return index // 12, index % 12 + 1


def monday_of_week(year: int, week: int) -> int:
    """Returns the day number of the Monday of an ISO 8601 week."""
    fourth = day_number(year, 1, 4)
    return fourth - weekday_number(fourth) + 1 + 7 * (week - 1)


def week_of(number: int) -> Stretch:
    """Returns the ISO 8601 week that holds a day number."""
    thursday = number - weekday_number(number) + 4
    year = of_day_number(thursday).year
    assert year is not None  # a day number always has one
    return Stretch(year=year, week=(thursday - day_number(year, 1, 1)) // 7 + 1)


def easter(year: int) -> int:
    """Returns the day number of Easter Sunday in the western church (the anonymous Gregorian algorithm of 1876)."""
    golden, century, rest = year % 19, year // 100, year % 100
    leap, skipped = century // 4, century % 4
    moon = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * skipped + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * sunday) // 451
    month, day = divmod(moon + sunday - 7 * late + 114, 31)
    return day_number(year, month, day + 1)
