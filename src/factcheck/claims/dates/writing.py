"""Writes a stretch of the calendar or a length of time as EDTF and as TIMEX3."""

from collections.abc import Sequence

from factcheck.claims.dates.lexicon import TIMEX_SEASONS
from factcheck.claims.dates.stretch import Stretch, add_months

_ISO_UNITS = {"S": ("T", "S"), "N": ("T", "M"), "H": ("T", "H"), "F": ("", "W"), "Q": ("", "M"), "E": ("", "D")}
_TIMES = {"F": 2, "Q": 3, "DE": 10, "CE": 100, "ML": 1000, "E": 2}


def length(parts: Sequence[tuple[float | None, str]]) -> str:
    """Returns the ISO 8601 duration of amounts with their units; "X" stands for an amount that is not said."""
    date, time = "", ""
    for amount, unit in parts:
        if unit == "H" and amount is not None and 0 < amount < 1:
            amount, unit = 60 * amount, "N"
        in_day, letter = _ISO_UNITS.get(unit, ("", unit))
        if amount is None:
            letter, written = (letter if unit not in ("DE", "CE", "ML") else unit), "X"
        else:
            letter = "Y" if unit in ("DE", "CE", "ML") else letter
            written = (
                f"{amount * _TIMES.get(unit, 1):g}"
                if amount * _TIMES.get(unit, 1) < 1e6
                else str(int(amount * _TIMES.get(unit, 1)))
            )
        if in_day:
            time += written + letter
        else:
            date += written + letter
    return f"P{date}" + (f"T{time}" if time else "")


def year_in_edtf(year: int) -> str:
    """Returns a year in EDTF, four digits and a minus sign before year 0."""
    return f"{year:04}" if year >= 0 else f"-{-year:04}"


def edtf(stretch: Stretch) -> str | None:
    """Returns the claim's value of `stretch`; None where its year is open. Parts of a day are spelled as in TIMEX3."""
    if stretch.first_year is None:
        return f"T{stretch.clock}{stretch.zone or ''}" if stretch.clock and stretch.weekday is None else None
    if stretch.part is not None:
        return timex(stretch)
    value = _edtf_calendar(stretch)
    if stretch.clock:
        value += f"T{stretch.clock}{stretch.zone or ''}"
    return value + ("~" if stretch.about else "")


def _edtf_calendar(stretch: Stretch) -> str:
    year = stretch.first_year
    assert year is not None  # asked by the caller
    written = year_in_edtf(year)
    if stretch.century is not None:
        return written[:-2] + "XX"
    if stretch.decade is not None:
        return written[:-1] + "X"
    if stretch.accounts_end:
        return _accounts(year, stretch.accounts_end)
    if stretch.week is not None:
        return f"{written}-W{stretch.week:02}" + ("-WE" if stretch.weekend else "")
    if stretch.month is not None:
        return f"{written}-{stretch.month:02}" + (f"-{stretch.day:02}" if stretch.day is not None else "")
    for code in (stretch.season, stretch.quarter and 32 + stretch.quarter, stretch.half and 39 + stretch.half):
        if code:
            return f"{written}-{code}"
    return written


def _accounts(year: int, end_month: int) -> str:
    start_year, start_month = add_months(year, end_month, -11)
    return f"{year_in_edtf(start_year)}-{start_month:02}/{year_in_edtf(year)}-{end_month:02}"


def timex(stretch: Stretch) -> str | None:
    """Returns the TIMEX3 value of `stretch`, with X for what is open."""
    if stretch.first_year is None and stretch.clock and stretch.month is None and stretch.weekday is None:
        return f"T{stretch.clock}{stretch.zone or ''}"
    value = _timex_calendar(stretch)
    if stretch.part is not None:
        return f"{value}T{stretch.part}"
    return value + (f"T{stretch.clock}{stretch.zone or ''}" if stretch.clock else "")


def _timex_year(year: int) -> str:
    return f"{year:04}" if year > 0 else f"BC{1 - year:04}"


def _timex_calendar(stretch: Stretch) -> str:
    if stretch.century is not None:
        return f"{stretch.century - 1:02}" if stretch.century > 0 else f"BC{-stretch.century - 1:02}"
    if stretch.decade is not None:
        return f"{stretch.decade // 10:03}" if stretch.decade >= 0 else f"BC{-stretch.decade // 10:03}"
    year = "XXXX" if stretch.year is None else _timex_year(stretch.year)
    if stretch.accounts_end is not None:
        return f"FY{year}"
    if stretch.week is not None:
        return f"{year}-W{stretch.week:02}" + ("-WE" if stretch.weekend else "")
    return year + _timex_within(stretch)


def _timex_within(stretch: Stretch) -> str:
    if stretch.month is not None:
        return f"-{stretch.month:02}" + (f"-{stretch.day:02}" if stretch.day is not None else "")
    if stretch.weekday is not None:
        return f"-WXX-{stretch.weekday}"
    if stretch.day is not None:
        return f"-XX-{stretch.day:02}"
    if stretch.season is not None:
        return f"-{TIMEX_SEASONS[stretch.season]}"
    if stretch.quarter is not None:
        return f"-Q{stretch.quarter}"
    if stretch.half is not None:
        return f"-H{stretch.half}"
    return "" if stretch.year is not None or not (stretch.part or stretch.clock) else "-XX-XX"
