"""Rules for quarters, halves and years of accounts."""

import re

from factcheck.claims.dates.expressions import AccountsYear, Expression, NoDate, Point, UnitAt, Which
from factcheck.claims.dates.grammar import Match, family, rule
from factcheck.claims.dates.readers import OF_YEAR, day_of, month_of, ordinal_of, year_by_reference, year_of
from factcheck.claims.numbers.amount import amount_of


def _full_year(figures: str) -> int:
    return int(figures) if len(figures) == 4 else 2000 + int(figures)


def _quarter(match: Match) -> Expression | None:
    number = ordinal_of(match.words("nth")) or int(match.word("qn")[1:] or 0)
    if number == -1 and not match.has("year") and not match.has("of"):
        return UnitAt(Which.LAST, "Q")
    number = 4 if number == -1 else number
    fiscal = match.has("fiscal")
    return (
        Point(year=year_of(match), quarter=number, of=year_by_reference(match), fiscal=fiscal)
        if 1 <= number <= 4
        else None
    )


def _month_quarter(match: Match) -> Expression:
    return Point(year=year_of(match), within=month_of(match))


def _half(match: Match) -> Expression:
    number = {"first": 1, "second": 2, "latter": 2, "h1": 1, "h2": 2}[match.word("nth")]
    return Point(year=year_of(match), half=number, of=year_by_reference(match), fiscal=match.has("fiscal"))


def _fiscal(match: Match) -> Expression:
    return Point(year=int(match.word("year")), fiscal=True)


def _fiscal_code(match: Match) -> Expression:
    figures = re.findall(r"\d+", match.word("fy"))
    return Point(year=_full_year(figures[-1] if len(figures) == 1 else figures[0][:-2] + figures[-1]), fiscal=True)


def _fiscal_span(match: Match) -> Expression | None:
    first, last = int(match.word("year")), int(match.word("two"))
    last = first - first % 100 + last if last < 100 else last
    return Point(year=last, fiscal=True) if last == first + 1 else None


def _accounts(match: Match) -> Expression:
    months = amount_of(match.words("amount")) or 12
    day = day_of(match) if match.has("day") else None
    end = Point(year=year_of(match), month=month_of(match), day=day)
    return AccountsYear(end, int(months))


def _quarter_to(match: Match) -> Expression:
    day = day_of(match) if match.has("day") else None
    return AccountsYear(Point(year=year_of(match), month=month_of(match), day=day), 3)


def _none(_match: Match) -> Expression:
    return NoDate()


_QUARTER, _HALF, _FISCAL = "a quarter", "a half-year", "a year of accounts"
_NTH = "<nth:first|second|third|fourth|last|final|ORDDAY>"
_YEAR = f"((of|COMMA|in)? (<fiscal:fiscal|financial> (year)?)? <year:YEAR> | {OF_YEAR})"
_TO = "(that|which)? (to|ended|ending|ends|through) (on|in)? (the EDGE of)?"
_WHOLE_YEAR = "(the|its|their|a)? (full|whole|fiscal|financial)? year"

QUARTERS = family(
    "quarter QN",
    rule(f"(the)? {_NTH} DASH? quarter {_YEAR}?", _quarter, _QUARTER, 2),
    rule(f"(the)? <fiscal:fiscal|financial> {_NTH} DASH? quarter", _quarter, _QUARTER, 2),
    rule(f"<qn:QN> {_YEAR}?", _quarter, _QUARTER, 2),
    rule("(the)? ORDINAL (consecutive|straight|successive)? quarter (in a row|running)", _none, _QUARTER, 3),
    rule("(the)? ORDINAL (consecutive|straight|successive) quarter", _none, _QUARTER, 3),
    rule("(the)? <month:MONTH> quarter ((of|in)? <year:YEAR>)?", _month_quarter, _QUARTER, 3),
    rule(f"(the)? quarter {_TO} (<day:DAY>)? <month:MONTH> (COMMA? <year:YEAR>)?", _quarter_to, _QUARTER, 3),
    rule(f"(the)? quarter {_TO} <month:MONTH> <day:DAY> (COMMA? <year:YEAR>)?", _quarter_to, _QUARTER, 3),
)
"""Quarters."""

HALVES = family(
    "half HN",
    rule(f"(the)? <nth:first|second|latter> half {_YEAR}", _half, _HALF, 3),
    rule(f"<nth:HN> {_YEAR}?", _half, _HALF, 2),
)
"""Halves."""

FISCAL = family(
    "FY fiscal financial year",
    rule("<fy:FY>", _fiscal_code, _FISCAL, 2),
    rule("(the)? (fiscal|financial) (year)? <year:YEAR>", _fiscal, _FISCAL, 3),
    rule("(the)? <year:YEAR> (fiscal|financial) year", _fiscal, _FISCAL, 3),
    rule("(the)? (fiscal|financial) (year)? <year:YEAR> DASH <two:TWO|YEAR>", _fiscal_span, _FISCAL, 4),
    rule("(the)? <year:YEAR> DASH <two:TWO> (fiscal|financial) year", _fiscal_span, _FISCAL, 4),
    rule(f"{_WHOLE_YEAR} {_TO} <day:DAY> <month:MONTH> (COMMA? <year:YEAR>)?", _accounts, _FISCAL, 5),
    rule(f"{_WHOLE_YEAR} {_TO} <month:MONTH> (<day:DAY>)? (COMMA? <year:YEAR>)?", _accounts, _FISCAL, 5),
)
"""Years of accounts."""
