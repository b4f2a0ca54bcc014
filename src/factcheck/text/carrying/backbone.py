"""Tells what stayed in its place from what was moved."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence


def in_place(pairs: Mapping[int, int], weights: Sequence[int]) -> frozenset[int]:
    """Returns the old sentences that stand in the same order as before: those that together hold the most tokens.

    Args:
        pairs: New sentence by old one.
        weights: The tokens of each old sentence.
    """
    tails: list[int] = []  # new places by which the best chains end, rising as their weights do
    sums: list[int] = []
    lasts: list[int] = []
    previous: dict[int, int | None] = {}
    for number, place in sorted(pairs.items()):
        at = bisect_left(tails, place)
        total = (sums[at - 1] if at else 0) + weights[number]
        previous[number] = lasts[at - 1] if at else None
        end = at
        while end < len(tails) and sums[end] <= total:
            end += 1
        tails[at:end], sums[at:end], lasts[at:end] = [place], [total], [number]
    return frozenset(_chain(lasts[-1] if lasts else None, previous))


def _chain(last: int | None, previous: Mapping[int, int | None]) -> list[int]:
    chain = []
    while last is not None:
        chain.append(last)
        last = previous[last]
    return chain
