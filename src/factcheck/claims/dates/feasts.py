"""On which day a feast falls in a year."""

from factcheck.claims.dates.lexicon import EASTER_FEASTS, FIXED_FEASTS, NTH_WEEKDAY_FEASTS
from factcheck.claims.dates.stretch import Stretch, day_number, easter, of_day_number, weekday_number


def feast_day(name: str, year: int) -> Stretch:
    """Returns the day of the feast `name` (one of `lexicon.FEASTS`) in `year`."""
    if name in FIXED_FEASTS:
        month, day = FIXED_FEASTS[name]
        return Stretch(year=year, month=month, day=day)
    if name in EASTER_FEASTS:
        return of_day_number(easter(year) + EASTER_FEASTS[name])
    month, weekday, nth = NTH_WEEKDAY_FEASTS[name]
    first = day_number(year, month, 1)
    return of_day_number(first + (weekday - weekday_number(first)) % 7 + 7 * (nth - 1))
