"""Goes from a stretch of the calendar so many units on or back."""

from factcheck.claims.dates.stretch import (
    Stretch,
    add_months,
    day_number,
    monday_of_week,
    of_day_number,
    week_of,
    weekday_number,
)


def step(anchor: Stretch, unit: str, steps: float) -> Stretch | None:
    """Returns the unit that lies `steps` units from `anchor` ("W", -1: the week before).

    Returns:
        The stretch, as fine as the unit; None where the anchor is too coarse to count from, or the steps are no
        whole number of a smaller unit.
    """
    if unit == "Y" and steps != int(steps):
        return step(anchor, "M", 12 * steps)
    if unit in ("DE", "CE") and steps != int(steps):
        return step(anchor, "Y", steps * (10 if unit == "DE" else 100))
    if steps != int(steps) or abs(steps) > 100_000:
        return None
    whole = int(steps)
    if unit in ("D", "E", "W", "F"):
        return _days(anchor, unit, whole)
    if unit in ("M", "Q"):
        return _months(anchor, unit, whole)
    return _years(anchor, unit, whole)


def _days(anchor: Stretch, unit: str, steps: int) -> Stretch | None:
    number = _day_in(anchor, unit)
    if number is None:
        return None
    if unit == "D":
        return of_day_number(number + steps)
    moved = week_of(number + 7 * steps * (2 if unit == "F" else 1))
    return moved if unit != "E" else Stretch(year=moved.year, week=moved.week, weekend=True)


def _day_in(anchor: Stretch, unit: str) -> int | None:
    """A day of the anchor: itself or, where only its week matters, its Monday."""
    if anchor.year is None:
        return None
    if anchor.month is not None and anchor.day is not None:
        return day_number(anchor.year, anchor.month, anchor.day)
    return monday_of_week(anchor.year, anchor.week) if anchor.week is not None and unit != "D" else None


def _months(anchor: Stretch, unit: str, steps: int) -> Stretch | None:
    month = anchor.month
    if anchor.year is None:
        return None
    if month is None and anchor.quarter is not None and unit == "Q":
        month = 3 * anchor.quarter
    if month is None and anchor.week is not None:
        month = of_day_number(monday_of_week(anchor.year, anchor.week) + 3).month
    if month is None:
        return None
    year, moved = add_months(anchor.year, month, steps * (3 if unit == "Q" else 1))
    return Stretch(year=year, quarter=(moved + 2) // 3) if unit == "Q" else Stretch(year=year, month=moved)


def _years(anchor: Stretch, unit: str, steps: int) -> Stretch | None:
    first = anchor.first_year
    if first is None:
        return None
    if unit == "Y":
        coarse = anchor.decade is not None or anchor.century is not None
        return None if coarse else Stretch(year=first + steps, accounts_end=anchor.accounts_end)
    if unit == "DE":
        return Stretch(decade=(first // 10 + steps) * 10) if anchor.century is None else None
    if unit == "CE":
        century = first // 100 + 1 + steps
        return Stretch(century=century if century > 0 else century - 1)
    return None


def on_weekday(anchor: Stretch, weekday: int, direction: int) -> Stretch | None:
    """Returns the nearest day that is a `weekday`: before the anchor (-1), after it (1), or in its week (0)."""
    number = _day_in(anchor, "W")
    if number is None:
        return None
    offset = weekday - weekday_number(number)
    if direction < 0:
        offset -= 7 if offset >= 0 else 0
    if direction > 0:
        offset += 7 if offset <= 0 else 0
    return of_day_number(number + offset)


def near_weekday(anchor: Stretch, weekday: int, forward: bool) -> Stretch | None:
    """Returns the nearest such weekday on or before the anchor, or on or after it."""
    number = _day_in(anchor, "D")
    if number is None:
        return None
    offset = (weekday - weekday_number(number)) % 7
    return of_day_number(number + (offset if forward else offset - 7 if offset else 0))
