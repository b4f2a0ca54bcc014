"""Which year a date belongs to that is given without one."""

from collections.abc import Callable

from factcheck.claims.dates.expressions import Which
from factcheck.claims.dates.stretch import Stretch
from factcheck.claims.dates.tense import Tense

Placed = Callable[[int], Stretch]
"""Gives the stretch as it falls in a year."""

_AHEAD = {Tense.PERHAPS_PAST: 3.0, Tense.PERHAPS_FUTURE: 0.33}
"""How much days ahead weigh against days back where the verb is far away."""
_REPORTED_AFTER = 45
"""Days from which on a quarter that has begun is spoken of in the past."""


def nearest(placed: Placed, anchor: Stretch, tense: Tense | None) -> Stretch | None:
    """Returns the stretch next to `anchor` that fits the tense: the last begun, the first not over, else the nearest.

    Args:
        placed: The stretch by its year.
        anchor: What is counted from, mostly the day of publication.
        tense: Of the sentence around.
    """
    bounds = anchor.bounds
    if bounds is None or anchor.first_year is None:
        return None
    start, end = bounds
    candidates = [placed(anchor.first_year + step) for step in (-2, -1, 0, 1, 2)]
    dated = [(candidate, candidate.bounds) for candidate in candidates if candidate.bounds is not None]
    if tense is Tense.PAST:
        begun = [one for one, (first, _) in dated if first + _grace(one) <= end]
        return begun[-1] if begun else None
    if tense is Tense.FUTURE:
        return next((one for one, (_, last) in dated if last >= start), None)
    ahead = _AHEAD.get(tense, 1.3) if tense else 1.3
    return min(dated, key=lambda pair: _distance(pair[1], start, end, ahead), default=(None, None))[0]


def by_reference(placed: Placed, anchor: Stretch, which: Which) -> Stretch | None:
    """Returns the stretch that `which` names, seen from `anchor`: "last May", "the following spring", "this summer"."""
    bounds = anchor.bounds
    if bounds is None or anchor.first_year is None:
        return None
    candidates = [placed(anchor.first_year + step) for step in (-2, -1, 0, 1, 2)]
    dated = [(candidate, candidate.bounds) for candidate in candidates if candidate.bounds is not None]
    if which.step < 0:
        over = [one for one, (_, last) in dated if last < bounds[0]]
        return over[-1] if over else None
    if which.step > 0:
        return next((one for one, (first, _) in dated if first > bounds[1]), None)
    holding = [one for one, (first, last) in dated if first <= bounds[1] and last >= bounds[0]]
    return holding[0] if holding else placed(anchor.first_year)


def _grace(stretch: Stretch) -> int:
    return _REPORTED_AFTER if stretch.quarter is not None else 0


def _distance(bounds: tuple[int, int], start: int, end: int, ahead: float) -> float:
    """Days between two stretches, those ahead weighing `ahead` times as much."""
    first, last = bounds
    if first > end:
        return (first - end) * ahead
    return max(0, start - last)
