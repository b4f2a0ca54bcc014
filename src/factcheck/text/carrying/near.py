"""Pairs sentences that were edited, joined or cut in two, among those that stand between the same neighbours."""

from collections.abc import Sequence
from dataclasses import dataclass

from factcheck.text.carrying.passages import Passages, likeness

LEAST = 0.42
"""The likeness from which sentences between the same neighbours are the same one, edited."""

ALONE = 0.3
"""The same where there is one sentence on either side, and nothing else it could be."""

BAND = 60
"""How far apart in its gap a sentence may be looked for: whoever rewrites more than that wrote something new."""

_SHAPES = ((1, 1), (1, 2), (2, 1))
"""How many old sentences become how many new ones."""


@dataclass(frozen=True, slots=True)
class Pair:
    """Old sentences and what became of them.

    Attributes:
        old: Their numbers, in a row.
        new: The numbers of the new ones, in a row.
        likeness: 0..1.
    """

    old: tuple[int, ...]
    new: tuple[int, ...]
    likeness: float


def near_pairs(old: Passages, new: Passages, mine: Sequence[int], places: Sequence[int]) -> list[Pair]:
    """Returns the pairs, in order, that have the most in common.

    Args:
        old: The draft before.
        new: The new draft.
        mine: Old sentences in a row that have no pair.
        places: New ones that have none, where those can stand.
    """
    least = ALONE if len(mine) == len(places) == 1 else LEAST
    best: dict[tuple[int, int], float] = {}
    chosen: dict[tuple[int, int], Pair] = {}
    for row in range(len(mine) - 1, -1, -1):
        for column in range(len(places) - 1, -1, -1):
            here = (row, column)
            best[here] = max(best.get((row + 1, column), 0.0), best.get((row, column + 1), 0.0))
            if abs(row * len(places) - column * len(mine)) > BAND * max(len(mine), len(places)):
                continue
            for pair in _pairs_at(old, new, mine[row : row + 2], places[column : column + 2]):
                gain = (pair.likeness - least) * (len(pair.old) + len(pair.new))
                gain += best.get((row + len(pair.old), column + len(pair.new)), 0.0)
                if pair.likeness > least and gain > best[here]:
                    best[here], chosen[here] = gain, pair
    return _followed(best, chosen, len(mine), len(places))


def _pairs_at(old: Passages, new: Passages, mine: Sequence[int], places: Sequence[int]) -> list[Pair]:
    found = []
    for many, few in _SHAPES:
        numbers, spots = tuple(mine[:many]), tuple(places[:few])
        if len(numbers) == many and len(spots) == few and numbers[-1] - numbers[0] < 2 and spots[-1] - spots[0] < 2:
            found.append(Pair(numbers, spots, likeness(old.bag(*numbers), new.bag(*spots))))
    return found


def _followed(
    best: dict[tuple[int, int], float], chosen: dict[tuple[int, int], Pair], rows: int, columns: int
) -> list[Pair]:
    found, row, column = [], 0, 0
    while row < rows and column < columns:
        pair = chosen.get((row, column))
        if pair:
            found.append(pair)
            row, column = row + len(pair.old), column + len(pair.new)
        elif best.get((row + 1, column), 0.0) >= best.get((row, column + 1), 0.0):
            row += 1
        else:
            column += 1
    return found
