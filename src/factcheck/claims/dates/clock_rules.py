"""Rules for clock times and parts of the day."""

import re

from factcheck.claims.dates.expressions import Expression, Named, Point
from factcheck.claims.dates.grammar import Match, family, rule
from factcheck.claims.dates.lexicon import PARTS, ZONES
from factcheck.claims.numbers.amount import amount_of

_MINUTES = {("half", "past"): 30, ("quarter", "past"): 15, ("quarter", "to"): -15}
_NOON = {"noon": 12, "midday": 12, "midnight": 0}


def _zone(match: Match) -> str | None:
    return ZONES[match.word("zone")] if match.has("zone") else None


def _twelve(match: Match, hour: int) -> int | None:
    """The hour of the day of one on a twelve-hour clock; None where there is no such hour."""
    half = match.word("half")[:1]
    if not half:
        return hour if 0 <= hour <= 24 else None
    if not 1 <= hour <= 12:
        return None
    return hour % 12 + (12 if half == "p" else 0)


def _clock(match: Match) -> Expression | None:
    numbers = [int(figures) for figures in re.findall(r"\d+", match.word("clock"))]
    hour = _twelve(match, numbers[0])
    minutes = numbers[1:]
    if hour is None or any(minute > 59 for minute in minutes):
        return None
    return Point(clock=":".join(f"{part:02}" for part in (hour, *minutes)), zone=_zone(match))


def _hour(match: Match) -> Expression | None:
    said = amount_of(match.words("clock"))
    hour = None if said is None else _twelve(match, int(said))
    if hour is None or hour > 24:
        return None
    return Point(clock=f"{hour:02}:00", zone=_zone(match))


def _military(match: Match) -> Expression | None:
    figures = match.word("clock")
    hour, minute = int(figures[:2]), int(figures[2:])
    return Point(clock=f"{hour:02}:{minute:02}", zone=_zone(match)) if hour <= 24 and minute < 60 else None


def _oclock(match: Match) -> Expression | None:
    said = amount_of(match.words("clock"))
    if said is None or not 1 <= said <= 12:
        return None
    part = match.word("part")
    late = part in ("afternoon", "evening") or (part == "night" and said > 5)
    minutes = _MINUTES.get((match.word("share"), match.word("side")), 0)
    hour, minute = divmod((int(said) % 12 + 12 * late) * 60 + minutes, 60)
    if not part:
        because = "The text does not say whether it is before or after noon."
        return Named(f"T{hour or 12:02}:{minute:02}", None, because)
    return Point(clock=f"{hour % 24:02}:{minute:02}")


def _noon(match: Match) -> Expression:
    return Point(clock=f"{_NOON[match.word('clock')]:02}:00")


def _small_hours(_match: Match) -> Expression:
    return Point(part="MO")


def _part(match: Match) -> Expression:
    return Point(part=PARTS[match.word("part")])


_CLOCK, _PART = "a clock time", "a part of the day"
_ZONE = "((OPEN)? <zone:ZONE> (CLOSE)?)?"
_ABOUT = "(about|around|approximately)?"

CLOCKS = family(
    "CLOCK DOTTED AMPM ZONE o'clock NOON",
    rule(f"{_ABOUT} <clock:CLOCK|DOTTED> (<half:AMPM>)? {_ZONE}", _clock, _CLOCK, 2),
    rule(f"{_ABOUT} <clock:HOUR> <half:AMPM> {_ZONE}", _hour, _CLOCK, 2),
    rule("<clock:YEAR> <zone:ZONE>", _military, _CLOCK, 2),
    rule("<clock:HOUR> o'clock ((in the | at | on)? <part:morning|afternoon|evening|night>)?", _oclock, _CLOCK, 3),
    rule(f"{_ABOUT} <clock:NOON>", _noon, _CLOCK),
)
"""Clock times."""

_SHARE = "((a)? <share:half|quarter> <side:past|to>)?"

PARTS_RULES = family(
    "PART hours",
    rule(
        f"{_SHARE} <clock:HOUR> in the <part:morning|afternoon|evening> (?! LOWER|PLURAL|CAPITAL)", _oclock, _CLOCK, 3
    ),
    rule(f"{_SHARE} <clock:HOUR> at <part:night>", _oclock, _CLOCK, 3),
    rule(
        "(?<=in|during|by|for|through|until|of) (the)? (early|late)? <part:morning|afternoon|evening> (hours)? "
        "(?! LOWER|PLURAL|CAPITAL)",
        _part,
        _PART,
    ),
    rule("(?<=at|by) <part:night|lunchtime>", _part, _PART),
    rule(
        "the (early|late)? <part:morning|afternoon|evening|night> (hours)? (of|on) (?= WEEKDAY|DAY|MONTH|the DAY)",
        _part,
        _PART,
        1,
    ),
    rule("(early|late) (on|in)? (the)? <part:morning|afternoon|evening|night>", _part, _PART, 1),
    rule("the (early|small) hours of (the <part:morning> of)?", _small_hours, _PART, 2),
    rule("<part:overnight>", _part, _PART),
)
"""Parts of the day."""
