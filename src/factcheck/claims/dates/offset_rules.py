"""Rules for distances from an anchor ("three years ago") and for the past, the present and the future as a whole."""

from factcheck.claims.dates.answer import WRITING
from factcheck.claims.dates.expressions import Expression, Named, Offset
from factcheck.claims.dates.grammar import Match, family, rule
from factcheck.claims.dates.lexicon import REFERENCES
from factcheck.claims.dates.readers import unit_of
from factcheck.claims.numbers.amount import amount_of

AMOUNT = (
    "(half (a|an) | a|an|NUMWORD|DIGITS|half|couple|dozen|several|few|many) "
    "((DASH|and|of)? (a|an)? (NUMWORD|DIGITS|half|couple|dozen|few|hundred|thousand)){0,4} (of)?"
)
"""An amount in words or figures."""

MODIFIER = (
    "((just|only|barely)? (about|around|approximately|roughly|nearly|almost|some|over|under|circa|exactly) "
    "| (less|more|fewer) than | at (least|most) | up to | as (many|much|long|little|few) as | close to | well over "
    "| (just|only|barely) (?= over|under|about))?"
)
"""What may stand before an amount and belongs to it."""

_VAGUE = {
    "PRESENT_REF": WRITING,
    "PAST_REF": "It points to the past as a whole, not to one day.",
    "FUTURE_REF": "It points to the future as a whole, not to one day.",
}
_BACKWARD = frozenset(("ago", "earlier", "before", "previously", "previous", "back", "prior", "beforehand"))
_FROM_WRITING = frozenset(("ago", "hence", "now", "back"))


def _offset(match: Match) -> Expression | None:
    word = match.words("direction")[-1]
    sign = -1 if word in _BACKWARD else 1
    amount = amount_of(match.words("amount")) if match.has("amount") else None
    return Offset(amount, unit_of(match), sign, from_text=word not in _FROM_WRITING)


def fixed(timex: str) -> Named:
    """Returns the expression for the past, the present or the future as a whole."""
    return Named(timex, None, _VAGUE[timex])


def _reference(match: Match) -> Expression:
    return fixed(REFERENCES[match.word("ref")])


def _present(_match: Match) -> Expression:
    return fixed("PRESENT_REF")


def _past(_match: Match) -> Expression:
    return fixed("PAST_REF")


def _future(_match: Match) -> Expression:
    return fixed("FUTURE_REF")


def _some_units(match: Match) -> Expression:
    unit = unit_of(match)
    letters = {"N": "M", "F": "W", "E": "WE"}.get(unit, unit)
    return Named(f"P{'T' if unit in 'HNS' else ''}X{letters}", None, "The text does not say how many.")


_DISTANCE, _WHOLE = "a distance from another date", "a word for the past, the present or the future"

OFFSETS = family(
    "UNIT",
    rule(
        f"{MODIFIER} <amount:{AMOUNT}> <unit:UNIT> "
        "<direction:ago|earlier|later|previously|hence|beforehand|from now|back (?= STOP)>",
        _offset,
        _DISTANCE,
        4,
    ),
    rule(
        f"{MODIFIER} <amount:{AMOUNT}> <unit:UNIT> <direction:before|after|afterwards|on|prior|following> (?= STOP)",
        _offset,
        _DISTANCE,
        4,
    ),
    rule(
        "(just)? <unit:UNITS> <direction:ago|earlier|later|before|after|afterwards> (?! the|a)", _offset, _DISTANCE, 2
    ),
    rule(
        "(the)? (recent|coming|intervening|last|past|next|following|early|final) <unit:UNITS>", _some_units, _WHOLE, 1
    ),
    rule("these days", _present, _WHOLE, 2),
)
"""Distances from an anchor."""

REFERENCES_RULES = family(
    "REF moment present future past time recent date day",
    rule("(right)? <ref:REF> (?! that|HYPHEN)", _reference, _WHOLE),
    rule("(more|most) <ref:recently>", _reference, _WHOLE, 1),
    rule("(?<=at|for) (the)? (moment|present) (?= STOP|BREAK|PREP)", _present, _WHOLE),
    rule("(?<=for|of|to|in|at) the (present|time being) (?! LOWER)", _present, _WHOLE),
    rule("(the)? (present) (day|DASH day)", _present, _WHOLE, 1),
    rule("(?<=to) date (?! LOWER|the|with|from|for|a|an)", _present, _WHOLE),
    rule("(?<=in|of|for|into) the (near|foreseeable|distant|very)? future", _future, _WHOLE, 1),
    rule(
        "(?<=in|of|from) the (recent|distant|very)? past (?! UNIT|CARDINAL|few|several|couple|LOWER)", _past, _WHOLE, 1
    ),
)
"""The past, the present and the future as a whole."""
