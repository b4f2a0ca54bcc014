"""Rules for months, seasons, years, decades and centuries."""

import re

from factcheck.claims.dates.expressions import Expression, NoDate, Period, Point
from factcheck.claims.dates.grammar import Match, family, rule
from factcheck.claims.dates.lexicon import SEASONS
from factcheck.claims.dates.readers import (
    EDGES,
    OF_YEAR,
    decade_of,
    is_before_era,
    month_of,
    ordinal_of,
    which_of,
    year_by_reference,
    year_of,
)


def _month(match: Match) -> Expression:
    return Point(year=year_of(match), month=month_of(match), which=which_of(match), of=year_by_reference(match))


def _season(match: Match) -> Expression:
    season = SEASONS[match.word("season")]
    year = int(match.word("iso")[:4]) if match.has("iso") else year_of(match)
    return Point(year=year, season=season, which=which_of(match), of=year_by_reference(match))


def _year(match: Match) -> Expression | None:
    year = int(match.word("year"))
    if not match.has("era") and year > 2199:
        return None
    return Point(year=year_of(match), about=match.has("circa"))


def _likely_year(match: Match) -> Expression | None:
    """A year with no word before it that asks for one: only the years that news and history speak of."""
    return _year(match) if 1600 <= int(match.word("year")) <= 2099 else None


def _open_era(match: Match) -> Expression:
    return Point(year=int(match.word("year")), era_open=True)


def _short_year(match: Match) -> Expression:
    return Point(year=int(re.sub(r"\D", "", match.word("short"))), short_year=True)


def _years(match: Match) -> Expression | None:
    year, two = int(match.word("year")), int(match.word("two"))
    end = year - year % 100 + two
    return Period(Point(year=year), Point(year=end)) if end > year else None


def _era_years(match: Match) -> Expression | None:
    first, last, before = int(match.word("year")), int(match.word("last")), is_before_era(match)
    if (first > last) is not before or first == last:
        return None
    return (
        Period(Point(year=1 - first), Point(year=1 - last)) if before else Period(Point(year=first), Point(year=last))
    )


def _from_to(match: Match) -> Expression | None:
    first, last = int(match.word("year")), int(match.word("last"))
    return Period(Point(year=first), Point(year=last)) if first < last else None


def _decade(match: Match) -> Expression | None:
    first, short = decade_of(match.word("decade"))
    three_figures = not short and 100 <= first < 1000
    if first % 10 or (three_figures and not match.has("era")):
        return None
    if is_before_era(match):
        return Point(decade=-first)
    if first % 100 == 0 and not short and (first < 2000 or first > 2000):
        return Point(century=first // 100 + 1)
    return Point(decade=first, short_year=short)


def _century(match: Match) -> Expression | None:
    number = ordinal_of(match.words("nth"))
    if number is None or not 0 < number <= 30:
        return None
    return Point(century=-number if is_before_era(match) else number)


def _none(_match: Match) -> Expression:
    return NoDate()


def _half_century(match: Match) -> Expression | None:
    whole = _century(match)
    first = match.word("half") == "first"
    if not isinstance(whole, Point) or whole.century is None or whole.century < 0:
        return None
    start = 100 * (whole.century - 1) + (1 if first else 51)
    return Period(Point(year=start), Point(year=start + 49))


def _centuries(match: Match) -> Expression | None:
    first, last = ordinal_of(match.words("nth")), ordinal_of(match.words("until"))
    if first is None or last is None or not 0 < first < last <= 30:
        return None
    return Period(Point(century=first), Point(century=last))


_MONTH, _SEASON, _YEAR = "a month", "a season", "a year"
_NO_MEASURE = "(?! PERCENT|UNIT|million|billion|hundred|thousand|HYPHEN (LOWER|PLURAL|UNIT))"
_NOT_COUNTED = (
    "(?! (LOWER|CAPITAL|million)? (PLURAL|COUNTED|UNIT) | PERCENT|CARDINAL|HYPHEN (LOWER|PLURAL|UNIT|COUNTED))"
)
_ASKING = "(?<=in|since|by|until|till|during|through|throughout|before|after|into)"
_LINKING = (
    "(?<=from|to|of|for|on|and|or|between|about|around|than|at|with|as|EARLY|DASH|COMMA|OPEN|MONTH|SEASON|BREAK|DOT|"
    "QUOTE|YEAR)"
)

_OF_MONTH = "((the)? (very)? EDGE of | (the)? EARLY (DASH|in|on)?)?"

MONTHS_RULES = family(
    "MONTH",
    rule(f"{_OF_MONTH} <month:MONTH> (of|COMMA)? <year:YEAR> {_NO_MEASURE}", _month, _MONTH, 2),
    rule(f"{_OF_MONTH} <month:MONTH> {OF_YEAR}", _month, _MONTH, 2),
    rule(f"{_OF_MONTH} <month:MONTH> <year:OLDYEAR> <era:ERA>", _month, _MONTH, 2),
    rule(f"{_OF_MONTH} (?<=PREP|COMMA|DASH|OPEN|MONTH) <month:SUREMONTH>", _month, _MONTH, 1),
    rule(f"(?<! the) {_OF_MONTH} <month:SUREMONTH> (?! CAPITAL)", _month, _MONTH),
    rule("(the)? ((early|late|mid) (DASH|in)? | (very)? EDGE of) <month:MONTH>", _month, _MONTH, 1),
    rule("<month:MONTH> (?= (DASH|to|and|until|till|through) MONTH)", _month, _MONTH),
    rule(
        "(?<=in|since|until|till|from|to|between|during|before|after|for|of|through|last) <month:WEAKMONTH> "
        "(?! CAPITAL|APOSTROPHE)",
        _month,
        _MONTH,
    ),
    rule("(?<=in|since|until|during) <month:WEAKMONTH> (?! madness|APOSTROPHE)", _month, _MONTH),
    rule("(?<=by|and|DASH) <month:WEAKMONTH> (?= STOP)", _month, _MONTH),
    rule("((early|late|mid) DASH?)? <which:(the)? WHICH> <month:MONTH>", _month, "a month by reference", 2),
)
"""Months."""

SEASONS_RULES = family(
    "SEASON",
    rule(f"{EDGES} <season:SEASON> (of|COMMA)? <year:YEAR> {_NO_MEASURE}", _season, _SEASON, 2),
    rule(f"{EDGES} <season:SEASON> (of)? (<year:YEAR> DASH (TWO|YEAR) | <iso:ISO>)", _season, _SEASON, 3),
    rule(f"{EDGES} <season:SEASON> (of)? <year:OLDYEAR> <era:ERA>", _season, _SEASON, 3),
    rule("<year:YEAR> <season:SEASON> (?! LOWER)", _season, _SEASON, 1),
    rule(f"{EDGES} <season:SEASON> {OF_YEAR}", _season, _SEASON, 2),
    rule(
        "((early|late|mid) DASH?)? <which:(the)? WHICH> <season:SEASON> (?! DASH)", _season, "a season by reference", 1
    ),
    rule(
        f"(?<=in|by|during|until|since|before|after|through|for|throughout|and) {EDGES} <season:SEASON> "
        "(?= STOP|PREP|OPEN|when|was|were|the)",
        _season,
        _SEASON,
    ),
    rule("(the)? (early|late|mid) (DASH|in)? (the)? <season:SURESEASON>", _season, _SEASON, 1),
    rule("the <season:SEASON> (?= STOP|OPEN|in|on|at|by|before|after|of (YEAR|that|this)|and|when)", _season, _SEASON),
    rule("(the)? fall of (the)? (CAPITAL|LOWER)", _none, _SEASON, 3),
)
"""Seasons."""

YEARS = family(
    "YEAR ERA THREE SHORTYEAR",
    rule("(the year | (the)? EDGE of | (early|late|mid) (in)? DASH?)? <year:OLDYEAR> <era:ERA>", _year, _YEAR, 3),
    rule("(the rest of)? <era:ERA> <year:OLDYEAR>", _year, _YEAR, 3),
    rule("<circa:CIRCA> <year:OLDYEAR> <era:ERA>", _year, _YEAR, 3),
    rule("<circa:CIRCADOT> <year:OLDYEAR>", _year, _YEAR, 2),
    rule(f"<circa:CIRCA> <year:YEAR> {_NOT_COUNTED}", _year, _YEAR, 2),
    rule(f"{_ASKING} <year:YEAR> {_NO_MEASURE}", _year, _YEAR, 1),
    rule(f"{_LINKING} <year:YEAR> {_NOT_COUNTED}", _likely_year, _YEAR, 1),
    rule("(?<=HYPHEN year) <year:YEAR> (?! CARDINAL)", _likely_year, _YEAR),
    rule(f"(?<=LOWER of) <year:YEAR> {_NOT_COUNTED}", _year, _YEAR, 1),
    rule(
        "(?<=from|between) <year:YEAR> (to|and|until|till|through|DASH) <last:YEAR> (?! PLURAL|COUNTED)",
        _from_to,
        "years",
        2,
    ),
    rule(f"(?<=OWNER|CAPITAL|s|FEAST) <year:YEAR> {_NO_MEASURE}", _likely_year, _YEAR),
    rule(
        "(?<=LOWER|is|was|are|were|when) <year:YEAR> (?= STOP|OPEN|BREAK|the|and|or|to|when|was)", _likely_year, _YEAR
    ),
    rule(
        "(?<=BREAK|DOT|QUOTE|so|that|and|but) <year:YEAR> "
        "(?= was|is|will|had|saw|brought|LOWER|CAPITAL|COMMA) (?! PLURAL)",
        _likely_year,
        _YEAR,
    ),
    rule("(?<=OWNER (LOWER|CAPITAL)) <year:YEAR> (?= LOWER) (?! PLURAL|COUNTED)", _likely_year, _YEAR),
    rule("<year:OLDYEAR> (to|DASH|and|until|or) <last:OLDYEAR> <era:ERA>", _era_years, "years", 4),
    rule(f"(the)? EDGE of <year:YEAR> {_NO_MEASURE}", _year, _YEAR, 2),
    rule(f"(early|late|mid|later|earlier) DASH? (in)? <year:YEAR> {_NO_MEASURE}", _year, _YEAR, 2),
    rule("(the (rest|remainder|whole|latter part) of | all of)? the (year|years) <year:YEAR>", _year, _YEAR, 2),
    rule("the (rest|remainder|whole|latter part) of <year:YEAR>", _year, _YEAR, 2),
    rule("(?<=in|by|since|until) <year:THREE> (?= STOP|BREAK|OPEN)", _open_era, _YEAR),
    rule("(?<=PREP|OWNER|COMMA|DASH|BREAK) <short:SHORTYEAR>", _short_year, _YEAR),
    rule("<year:YEAR> DASH <two:TWO> (?! LOWER|MONTH|PERCENT|DASH)", _years, "years", 2),
)
"""Years."""

_MODIFIED = "((the)? EDGE of (the)? | (the)? (early|late|mid|later|earlier) DASH? (in)? (the)? | the)?"
DECADES = family(
    "DECADE SPELLED",
    rule(f"{_MODIFIED} <decade:DECADE> (<era:ERA>)? (?! LOWER LOWER PERCENT)", _decade, "a decade", 1),
    rule("the ((early|late|mid) DASH?)? <decade:SPELLED>", _decade, "a decade"),
    rule("(early|late|mid) DASH <decade:SPELLED>", _decade, "a decade"),
    rule("(in|into) (his|her|their|my|our|its) ((early|late|mid) DASH?)? (DECADE|SPELLED)", _none, "an age", 3),
)
"""Decades."""

_ORDINAL = "<nth:(TENS DASH)? CENTURYORD>"
CENTURIES = family(
    "UNIT",
    rule(f"{_MODIFIED} {_ORDINAL} DASH? <unit:century> (<era:ERA>)?", _century, "a century", 3),
    rule(f"the <half:first|second|latter> half of the {_ORDINAL} <unit:century>", _half_century, "a century", 4),
    rule(
        f"(the)? {_ORDINAL} (and|to|DASH|or) (the)? <until:(TENS DASH)? CENTURYORD> (century|centuries)",
        _centuries,
        "centuries",
        4,
    ),
)
"""Centuries."""
