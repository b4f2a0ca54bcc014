"""Rules for lengths of time and for ages."""

from factcheck.claims.dates.expressions import Duration, Expression, NoDate
from factcheck.claims.dates.grammar import Match, family, rule
from factcheck.claims.dates.lexicon import PLURAL_UNITS, UNITS
from factcheck.claims.dates.offset_rules import AMOUNT, MODIFIER
from factcheck.claims.dates.readers import unit_of
from factcheck.claims.numbers.amount import amount_of


def _length(match: Match) -> Expression | None:
    words, unit = match.words("amount"), unit_of(match)
    amount = amount_of(words)
    if _WORK.intersection(match.tokens.words(match.first, match.end)):
        return None  # "1,800 kilowatt hours" are no length of time
    if words and words[-1] in ("a", "an") and (unit == "S" or match.word("unit") in PLURAL_UNITS):
        return None
    if match.has("half") and amount is not None:
        amount += 0.5
    if unit == "Q" and (amount is None or amount < 2):
        return None
    second = ((amount_of(match.words("more")), UNITS[match.word("smaller")]),) if match.has("smaller") else ()
    return Duration(((amount, unit), *second))


def _between(match: Match) -> Expression | None:
    first, last = amount_of(match.words("amount")), amount_of(match.words("until"))
    return None if first is None or last is None else Duration(((first, unit_of(match)),), until=last)


def _one(match: Match) -> Expression:
    half = 0.5 if match.has("half") else 0
    return Duration(((1 + half, unit_of(match)),))


def _half(match: Match) -> Expression:
    return Duration(((0.5, unit_of(match)),))


def _quarter(match: Match) -> Expression:
    return Duration(((0.25, unit_of(match)),))


def _vague(match: Match) -> Expression:
    return Duration(((None, unit_of(match)),))


def _age(match: Match) -> Expression | None:
    age = amount_of(match.words("age"))
    return Duration(((age, "Y"),)) if age is not None and 0 < age <= 120 else None


def _none(_match: Match) -> Expression:
    return NoDate()


_LENGTH, _AGE = "a length of time", "an age"
_BEFORE = (
    "((?<! to|will|would|may|might|can|could|should|must) (the|a|an)? (very)? "
    "(first|last|past|next|final|coming|following|previous|opening|initial|recent|another))?"
)
_BIG = "<unit:year|month|week|day|decade|century|fortnight|hour|minute|millennium>"
_WORK = frozenset("watt kilowatt megawatt gigawatt terawatt kw mw gw tw ampere amp man person staff".split())
_KIND = "(consecutive|straight|successive|single|full|entire|whole|further|additional|extra|mere|calendar|long|LOWER)"
_SPELLED = "(NUMWORD DASH)? (NUMWORD|DIGITS)"
_YEARS = "(NUMWORD DASH)? (AGE|NUMWORD)"

DURATIONS = family(
    "UNIT",
    rule(
        f"{_BEFORE} {MODIFIER} <amount:{AMOUNT}> (more)? <unit:UNIT> (and a <half:half>)? (or so)? (?! DASH? old)",
        _length,
        _LENGTH,
        2,
    ),
    rule(f"{_BEFORE} {MODIFIER} <amount:NUMWORD|DIGITS> {_KIND} <unit:UNITS>", _length, _LENGTH, 1),
    rule(
        f"{MODIFIER} <amount:{_SPELLED}> <unit:UNIT> (and|COMMA)? <more:{_SPELLED}> <smaller:UNIT>", _length, _LENGTH, 3
    ),
    rule(f"<amount:{_SPELLED}> DASH <unit:SOLE> (DASH? long)? (?! DASH? old)", _length, _LENGTH, 2),
    rule(
        f"{_BEFORE} {MODIFIER} <amount:NUMWORD|DIGITS> (to|or|DASH|and) <until:NUMWORD|DIGITS> <unit:UNIT>",
        _between,
        _LENGTH,
        3,
    ),
    rule("between <amount:NUMWORD|DIGITS> and <until:NUMWORD|DIGITS> <unit:UNIT>", _between, _LENGTH, 4),
    rule(f"{MODIFIER} (a|an|another) {_KIND}? {_BIG} (and a <half:half>)? (or so)? (?! DASH)", _one, _LENGTH, 1),
    rule(f"{MODIFIER} half (a|an)? DASH? {_BIG}", _half, _LENGTH, 3),
    rule("(a)? quarter of (a|an) <unit:hour|century>", _quarter, _LENGTH, 3),
    rule("(NUMWORD|a|some) DASH? (quarter|quarters) of", _none, _LENGTH, 4),
    rule(
        "the <amount:NUMWORD|DIGITS> <unit:UNITS> (?= to|ended|ending|until|through|since|before|after|from)",
        _length,
        _LENGTH,
        3,
    ),
    rule(
        "(the|its|their) (past|last|next|first|final|whole|entire|full|following|previous) "
        "<unit:decade|century|fortnight|hour>",
        _one,
        _LENGTH,
        2,
    ),
    rule("the <unit:decade|century|fortnight> (?= to|since|after|before|until)", _one, _LENGTH, 2),
    rule("<unit:UNITS> (?= (before|after) (the|a|an|his|her|their|its))", _vague, _LENGTH),
    rule("(the|an) (past|entire|whole|full) <unit:year|month|week|day>", _one, _LENGTH, 2),
    rule("<unit:SOLE> DASH long", _one, _LENGTH, 2),
    rule("<unit:UNITS> DASH long", _vague, _LENGTH, 2),
    rule(
        "(?<=for|in|over|within|after|during|through|took|take|takes|lasted|than|just|only) (many|several|some)? "
        "<unit:UNITS> (?! ago|later|earlier|before)",
        _vague,
        _LENGTH,
    ),
    rule("(hundreds|thousands|dozens|scores|tens|millions|billions) of <unit:UNITS>", _vague, _LENGTH, 2),
)
"""Lengths of time."""

AGES = family(
    "old olds at be turn turns aged age turned now COMMA OPEN is was",
    rule(f"<age:{_YEARS}> DASH? (year|years) DASH? (old|olds)", _age, _AGE, 4),
    rule("<amount:NUMWORD|DIGITS> DASH? <unit:UNIT> DASH? (old|olds)", _length, _AGE, 3),
    rule(f"(?<=aged|turned|turn|age) <age:{_YEARS}> (?! PERCENT|CARDINAL|UNIT|DASH|LOWER|PLURAL)", _age, _AGE, 2),
    rule(f"(?<=age of) <age:{_YEARS}> (?! PERCENT|CARDINAL|UNIT|DASH)", _age, _AGE, 2),
    rule(f"(?<=(he|she|who|i) (is|was|am|turned|turns)) <age:{_YEARS}> (?= STOP|when|and|but)", _age, _AGE, 2),
    rule("(?<=at) <age:AGE> (?= COMMA (he|she))", _age, _AGE, 1),
    rule("(?<=now) <age:AGE> (?= STOP)", _age, _AGE, 1),
    rule(f"(?<=(he|she|who|i) will be) <age:{_YEARS}> (?= STOP|when|and|but|in|on|this|next)", _age, _AGE, 2),
    rule("(?<=CAPITAL COMMA) <age:AGE> (?= COMMA|DOT|CLOSE|BREAK)", _age, _AGE, 1),
    rule("(?<=CAPITAL OPEN) <age:AGE> (?= CLOSE)", _age, _AGE, 1),
    rule("(aged|age of) (NUMWORD|AGE) (to|DASH|and) (NUMWORD|AGE) (?! UNIT)", _none, _AGE, 3),
)
"""Ages."""
