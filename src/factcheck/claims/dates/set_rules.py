"""Rules for what recurs: "every Tuesday", "twice a week", "daily", "Mondays"."""

from factcheck.claims.dates.expressions import Expression, Named
from factcheck.claims.dates.grammar import Match, family, rule
from factcheck.claims.dates.lexicon import FREQUENCY, MONTH_ABBREVIATIONS, MONTHS, PARTS, SEASONS, TIMEX_SEASONS
from factcheck.claims.dates.readers import ordinal_of, unit_of, weekday_of
from factcheck.claims.dates.writing import length
from factcheck.claims.numbers.amount import amount_of


def _same(timex: str) -> Named:
    return Named(timex, timex)


def _every(match: Match) -> Expression:
    amount = amount_of(match.words("amount")) if match.has("amount") else 1.0
    if match.has("nth"):
        amount = float(ordinal_of(match.words("nth")) or 1)
    if match.has("other"):
        amount = 2.0
    return _same(length(((amount, unit_of(match)),)))


def _rate(match: Match) -> Expression:
    return _same(length(((1.0, unit_of(match)),)))


def _weekdays(match: Match) -> Expression:
    return _same(f"XXXX-WXX-{weekday_of(match)}" + (f"T{PARTS[match.word('part')]}" if match.has("part") else ""))


def _days_of_week(match: Match) -> Expression:
    return _same("XXXX-WXX-WE" if match.word("days").startswith("weekend") else "XXXX-WXX-1/XXXX-WXX-5")


def _parts(match: Match) -> Expression:
    return _same(f"XXXX-XX-XXT{PARTS[match.word('part')]}")


def _months(match: Match) -> Expression:
    name = match.word("month").rstrip(".")
    return _same(f"XXXX-{MONTHS.get(name) or MONTH_ABBREVIATIONS[name]:02}")


def _seasons(match: Match) -> Expression:
    return _same(f"XXXX-{TIMEX_SEASONS[SEASONS[match.word('season')]]}")


def _frequency(match: Match) -> Expression:
    return _same(FREQUENCY[match.word("how")])


_SET = "something that recurs"
_AMOUNT = "<amount:(NUMWORD|DIGITS|few|couple) (of)?>"

SETS = family(
    "every each per FREQUENCY WEEKDAYS UNIT PART weekdays",
    rule(f"(almost|nearly|about)? (every|each) {_AMOUNT}? <unit:UNIT> (or so)?", _every, _SET, 3),
    rule("(every|each) (<other:other|second|alternate>) <unit:UNIT>", _every, _SET, 3),
    rule("(every|each) <nth:ORDINAL> <unit:UNIT>", _every, _SET, 3),
    rule("(almost|nearly)? (every|each) <weekday:WEEKDAY> (<part:PART>)?", _weekdays, _SET, 3),
    rule("(every|each) <part:PART>", _parts, _SET, 3),
    rule("the ORDINAL (WEEKDAY|day) (of|in) (every|each|the) <unit:week|month|year>", _rate, _SET, 4),
    rule("(every|each) <month:MONTH>", _months, _SET, 3),
    rule("(every|each) <season:SEASON>", _seasons, _SET, 3),
    rule("<weekday:WEEKDAYS>", _weekdays, _SET, 1),
    rule("<weekday:WEEKDAY> <part:mornings|afternoons|evenings|nights>", _weekdays, _SET, 2),
    rule("(?<=on|at|and|most) (the)? <days:weekdays|weekends>", _days_of_week, _SET, 1),
    rule("(?<=in|on|at) (the)? <part:mornings|afternoons|evenings|nights>", _parts, _SET, 1),
    rule("<how:FREQUENCY>", _frequency, _SET),
    rule("(?<=per) <unit:SOLE>", _rate, _SET, 3),
    rule(
        "(?<=once|twice|times|CARDINAL|PLURAL|PERCENT|LOWER|CLOSE|more) (a|an) "
        "<unit:year|month|week|day|hour|minute|decade> (?= STOP|PREP|BREAK|and|or|than|is|was)",
        _rate,
        _SET,
        1,
    ),
)
"""What recurs."""
