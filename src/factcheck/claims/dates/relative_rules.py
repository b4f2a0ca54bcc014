"""Rules for stretches that are reckoned from an anchor: "today", "last week", "the same quarter a year before"."""

from factcheck.claims.dates.expressions import Expression, Named, Point, Share, UnitAt, Which
from factcheck.claims.dates.grammar import Match, family, rule
from factcheck.claims.dates.lexicon import PARTS
from factcheck.claims.dates.readers import month_of, ordinal_of, unit_of, which_of, year_by_reference, year_of
from factcheck.claims.numbers.amount import amount_of

_DAYS = {
    "today": (Which.THIS, 0),
    "tonight": (Which.THIS, 0),
    "yesterday": (Which.LAST, 1),
    "tomorrow": (Which.NEXT, 1),
}


def _day_word(match: Match) -> Expression:
    word = match.word("day")
    which, steps = _DAYS[word]
    part = "NI" if word == "tonight" else PARTS[match.word("part")] if match.has("part") else None
    bare = word == "today" and part is None and not match.has("mod")
    return UnitAt(which, "D", part=part, steps=max(steps, 1), generic=bare)


def _before_yesterday(_match: Match) -> Expression:
    return UnitAt(Which.LAST, "D", steps=2)


def _after_tomorrow(_match: Match) -> Expression:
    return UnitAt(Which.NEXT, "D", steps=2)


def _part(match: Match) -> Expression:
    return UnitAt(which_of(match) or Which.THIS, "D", part=PARTS[match.word("part")])


def _part_beside(match: Match) -> Expression:
    which = Which.PREVIOUS if match.word("direction") == "before" else Which.FOLLOWING
    return UnitAt(which, "D", part=PARTS[match.word("part")])


def _unit(match: Match) -> Expression | None:
    which, unit = which_of(match), unit_of(match)
    if which is None or unit in ("S", "N", "H") or match.words("which")[-1] == "past":
        return None
    return UnitAt(which, unit, fiscal=match.has("fiscal"))


def _unit_beside(match: Match) -> Expression:
    before = match.word("direction") in ("before", "previous", "prior")
    return UnitAt(Which.PREVIOUS if before else Which.FOLLOWING, unit_of(match))


def _before_last(match: Match) -> Expression:
    return UnitAt(Which.LAST, unit_of(match), steps=2)


def _the_unit(match: Match) -> Expression:
    unit = unit_of(match)
    return UnitAt(Which.THIS, unit, bare=unit == "D")


def _the_weekend(match: Match) -> Expression:
    return UnitAt(Which.THIS, unit_of(match), generic=True)


def _some_century(_match: Match) -> Expression:
    return Named(None, None, "The text does not say which century.")


def _same_in(match: Match) -> Expression:
    unit, of = unit_of(match), year_by_reference(match)
    if match.has("back") or (of is not None and of.which is Which.LAST):
        return UnitAt(Which.THAT, unit, years_back=1)
    return UnitAt(Which.THAT, unit, year=year_of(match))


def _share(match: Match) -> Expression | None:
    amount = amount_of(match.words("amount")) if match.has("amount") else 1.0
    of: Point | UnitAt | None = year_by_reference(match)
    if match.has("year") or match.has("month"):
        of = Point(year=year_of(match), month=month_of(match) if match.has("month") else None)
    if of is None or amount is None or amount != int(amount) or unit_of(match) == "Q":
        return None
    return Share(int(amount), unit_of(match), match.word("nth") == "first", of)


def _week_of_month(match: Match) -> Expression | None:
    number = ordinal_of(match.words("nth"))
    if number is None or not (number == -1 or 1 <= number <= 5):
        return None
    return Point(year=year_of(match), month=month_of(match), week=number)


_REFERENCE = "a date by reference"
_MOD = "((the)? (very)? EDGE of | (early|late|later|earlier|mid) DASH? (on|in)?)?"
_YEAR_OF = "<of:(the|its|their)? WHICH (fiscal|financial)? year>"
_SHARE = "(the)? <nth:first|last|final> (<amount:NUMWORD|DIGITS>)? <unit:UNIT> (of|in)"

DEICTIC = family(
    "today yesterday tomorrow tonight PART",
    rule(
        "(<mod:early|earlier|late|later> (on)?)? <day:today|tonight|yesterday|tomorrow> (<part:PART>)?",
        _day_word,
        _REFERENCE,
        1,
    ),
    rule("the day before yesterday", _before_yesterday, _REFERENCE, 2),
    rule("the day after tomorrow", _after_tomorrow, _REFERENCE, 2),
    rule(
        "((early|late|later|earlier) (on|in)?)? <which:(the|that)? (this|last|that|next|previous|following|same)> "
        "<part:PART>",
        _part,
        _REFERENCE,
        1,
    ),
    rule("the <part:PART> <direction:before|after> (?= STOP)", _part_beside, _REFERENCE, 1),
)
"""Days reckoned from the day of writing, and parts of them."""

UNITS_AT = family(
    "UNIT",
    rule(
        f"{_MOD} <which:(the|that)? WHICH> (<fiscal:fiscal|financial>)? <unit:SOLE> (?! DASH|old|long|ago)",
        _unit,
        _REFERENCE,
        1,
    ),
    rule(
        "(the) <unit:SOLE> <direction:before|after|previous|following|prior|afterwards> "
        "(?= STOP|when|and|or|OPEN|but|PREP)",
        _unit_beside,
        _REFERENCE,
        2,
    ),
    rule("the <unit:SOLE> before last", _before_last, _REFERENCE, 3),
    rule(
        "the (same|equivalent|corresponding|comparable) <unit:SOLE> (<back:a year (before|ago|earlier)> | "
        f"(of|in)? <year:YEAR> | (of|in)? {_YEAR_OF})",
        _same_in,
        _REFERENCE,
        4,
    ),
    rule("(later|earlier|late|early) (on)? in the <unit:day|week|month|year>", _the_unit, _REFERENCE, 2),
    rule("the (very)? (EDGE|rest|remainder|latter part) of the <unit:day|week|month|year>", _the_unit, _REFERENCE, 2),
    rule("(?<=on|of|for|in) the <unit:day|week|month|year> (?= STOP)", _the_unit, _REFERENCE),
    rule("(?<=end|ended|ending|finish|finished|close|closed) the <unit:day|week|month|year>", _the_unit, _REFERENCE),
    rule("(the)? <unit:week|month|year> APOSTROPHE s end", _the_unit, _REFERENCE, 2),
    rule(
        "(?<=over|during|at|on|in|for|by|of|this|until|since) the <unit:weekend> (?! LOWER)",
        _the_weekend,
        _REFERENCE,
        1,
    ),
    rule("the turn of the century", _some_century, _REFERENCE, 3),
    rule(f"{_SHARE} (the)? ((<month:MONTH>)? COMMA? <year:YEAR>)", _share, _REFERENCE, 3),
    rule(f"{_SHARE} <month:MONTH>", _share, _REFERENCE, 3),
    rule(f"{_SHARE} <of:(the|its|their)? (WHICH)? (fiscal|financial)? year>", _share, _REFERENCE, 4),
    rule("(the)? <nth:ORDINAL|final> week (of|in) <month:MONTH> (COMMA? <year:YEAR>)?", _week_of_month, _REFERENCE, 4),
)
"""Units reckoned from an anchor."""
