"""Decides between several places of a row's words by the rows around it, where the sheet follows the draft."""

from collections.abc import Sequence
from itertools import pairwise

from factcheck.desk.sheet.placing import Found, How, Placing
from factcheck.model import Span

LEAST_ROWS = 4
"""Rows that must be placed for their order to say anything."""

IN_ORDER = 0.9
"""The share of placed rows that must follow the row before in the draft."""


def in_order(placings: Sequence[Placing]) -> list[Placing]:
    """Returns the placings, with those decided of which only one place begins between the rows around them.

    The rows around must both be there and stand in order themselves; a sheet in another order decides nothing.
    """
    settled = list(placings)
    sure = [number for number, one in enumerate(placings) if one.span is not None]
    if not _follows(placings, sure):
        return settled
    for before, after in pairwise(sure):
        if any(placings[number].how is How.RESEMBLES for number in range(before + 1, after)):
            continue  # it may be a row out of its order
        for number in range(before + 1, after):
            settled[number] = _between(placings[number], placings[before].span, placings[after].span)
    return settled


def _follows(placings: Sequence[Placing], sure: Sequence[int]) -> bool:
    starts = [span.start for number in sure if (span := placings[number].span) is not None]
    if len(starts) < LEAST_ROWS:
        return False
    steps = [one <= other for one, other in pairwise(starts)]
    return sum(steps) >= IN_ORDER * len(steps)


def _between(placing: Placing, before: Span | None, after: Span | None) -> Placing:
    if placing.how is not How.SEVERAL or before is None or after is None or before.start > after.start:
        return placing
    spans = [one.span for one in placing.candidates if before.start <= one.span.start <= after.start]
    if placing.found is Found.UNSURE and len(spans) == 1:
        return placing.settled(spans[0], How.ORDER)
    return placing
