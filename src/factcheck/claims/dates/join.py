"""Joins neighbouring expressions that say one thing: "7:45 p.m. on November 9", "March to May 2015", "2001 - 2003"."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from factcheck.claims.dates.expressions import Duration, Expression, Found, Offset, Period, Point, UnitAt
from factcheck.claims.dates.tokens import Tokens

Joiner = Callable[[Found, str, Found, Tokens], tuple[Expression, str] | None]
"""Says what two neighbours with the words between them say together, and of what kind it is."""

_TO = frozenset(("to", "until", "till", "through"))
_BRIDGES_TO_CLOCK = frozenset(("", "at", ",", ", at", "-", "–", "|", "at about", "at around", ", at about", "from"))
_BRIDGES_TO_DAY = frozenset(("", "on", ",", ", on", "on the", "of", "of the", "on the morning of", "this"))
_LONGEST_BRIDGE = 4


def join(found: Sequence[Found], tokens: Tokens) -> list[Found]:
    """Returns the expressions with those joined that say one thing, in text order."""
    return _joined(_joined(found, tokens, _one_moment), tokens, _one_range)


def _joined(found: Sequence[Found], tokens: Tokens, one_thing: Joiner) -> list[Found]:
    done: list[Found] = []
    for one in found:
        said = None
        if done and one.first - done[-1].end <= _LONGEST_BRIDGE:
            bridge = " ".join(tokens.words(done[-1].end, one.first))
            said = one_thing(done[-1], bridge, one, tokens)
        if said is None:
            done.append(one)
        else:
            kind = said[1]
            done[-1] = Found(done[-1].first, one.end, said[0], kind, (done[-1], one))
    return done


def _one_moment(left: Found, bridge: str, right: Found, _tokens: Tokens) -> tuple[Expression, str] | None:
    """A clock time or a part of the day beside its day; a distance beside the day it is reckoned from."""
    if _is_time(left.said) and bridge in _BRIDGES_TO_DAY and (said := _at(right.said, left.said)):
        return said, right.kind
    if _is_time(right.said) and bridge in _BRIDGES_TO_CLOCK and (said := _at(left.said, right.said)):
        return said, left.kind
    if isinstance(left.said, Duration) and bridge in ("after", "before", "from") and _is_day(right.said):
        (amount, unit), sign = left.said.parts[0], -1 if bridge == "before" else 1
        if len(left.said.parts) == 1 and isinstance(right.said, Point):
            return Offset(amount, unit, sign, from_text=True, origin=right.said), "a distance from another date"
    return None


def _is_time(said: Expression) -> bool:
    """Whether it is a clock time or part of a day without its day."""
    if not isinstance(said, Point) or not (said.clock or said.part):
        return False
    return said == Point(part=said.part, clock=said.clock, zone=said.zone)


def _is_day(said: Expression) -> bool:
    if isinstance(said, Point):
        return bool((said.day and said.month) or said.weekday or said.feast)
    return isinstance(said, UnitAt) and said.unit == "D"


def _at(day: Expression, time: Expression) -> Expression | None:
    if not _is_day(day) or not isinstance(time, Point):
        return None
    if isinstance(day, UnitAt):
        return replace(day, part=time.part) if time.part else Point(of=day, clock=time.clock, zone=time.zone)
    if not isinstance(day, Point) or day.clock or (day.part and time.part):
        return None
    return replace(day, part=None if time.clock else time.part, clock=time.clock, zone=time.zone)


def _one_range(left: Found, bridge: str, right: Found, tokens: Tokens) -> tuple[Expression, str] | None:
    """Two points of one sort with a dash or "to" between them, or "between ... and ..."."""
    before = tokens.word(left.first - 1) if left.first else ""
    dashed = bridge in _TO or (bridge and not bridge.strip("-‐‑‒–—−"))
    if not (dashed or (bridge in ("and", "and the") and before == "between")):
        return None
    if bridge in ("to", "through") and before in ("by", "since"):
        return None
    if left.parts and isinstance(left.said, Period):
        return None
    start, end = left.said, right.said
    if (
        not isinstance(start, Point)
        or not isinstance(end, Point)
        or _shape(start) is None
        or _shape(start) != _shape(end)
    ):
        return None
    return Period(start, end), f"from {left.kind} to another"


def _shape(said: Point) -> str | None:
    """The finest thing that a point says; None where it is given by reference."""
    if said.which or said.of:
        return None
    for name in ("clock", "day", "weekday", "month", "season", "quarter", "decade", "century", "year"):
        if getattr(said, name):
            return name
    return None
