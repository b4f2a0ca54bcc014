"""Pairs the sentences that two drafts have word for word in common; copies are told apart by their neighbours."""

from collections import defaultdict

from factcheck.text.carrying.passages import Key, Passages


class SameSentences:
    """Old sentences with the new ones that say word for word the same.

    Args:
        old: The draft before.
        new: The new draft.

    Attributes:
        pairs: New sentence by old one.
        doubtful: Old sentences of which there are copies and nothing tells which of them it is.
    """

    def __init__(self, old: Passages, new: Passages) -> None:
        self._old, self._new = old, new
        self._places: dict[Key, list[int]] = _places(new)
        self._before: dict[Key, list[int]] = _places(old)
        self.pairs: dict[int, int] = {-1: -1, len(old): len(new)}  # both drafts begin and end alike
        self._taken: set[int] = set()
        self._pair_the_unique()
        while self._pair_by_neighbours() or self._pair_in_gaps():
            pass
        del self.pairs[-1], self.pairs[len(old)]
        left = (number for number in range(len(old)) if number not in self.pairs)
        self.doubtful = {number: found for number in left if (found := tuple(self._free(number)))}

    def _pair_the_unique(self) -> None:
        for key, places in self._places.items():
            before = self._before.get(key, ())
            if len(places) == len(before) == 1 and self._old.long_enough[before[0]]:
                self._pair(before[0], places[0])

    def _pair_by_neighbours(self) -> bool:
        """Pairs a sentence with the copy whose neighbours are its own, if no other copy has as many of them."""
        found = False
        for number in range(len(self._old)):
            if number in self.pairs:
                continue
            ranked = sorted(((self._support(number, place), place) for place in self._free(number)), reverse=True)
            if not ranked or not ranked[0][0] or (len(ranked) > 1 and ranked[1][0] == ranked[0][0]):
                continue
            support, place = ranked[0]
            if support == 1 and any(abs(other - place) == 1 for _, other in ranked[1:]):
                continue  # two copies side by side: either could be the one, and the other put beside it
            rivals = (one for one in self._before[self._old.keys[number]] if one != number and one not in self.pairs)
            if all(self._support(rival, place) < support for rival in rivals):
                self._pair(number, place)
                found = True
        return found

    def _pair_in_gaps(self) -> bool:
        """Pairs a sentence with the only copy that stands between the same sentences as it did."""
        for number in range(len(self._old)):
            if number in self.pairs:
                continue
            first, after = self._gap(number)
            start, end = self.pairs[first], self.pairs[after]
            inside = [place for place in self._free(number) if start < place < end]
            mine = [one for one in self._before[self._old.keys[number]] if first < one < after]
            if len(inside) == len(mine) == 1:
                self._pair(number, inside[0])
                return True
        return False

    def _gap(self, number: int) -> tuple[int, int]:
        first = next(one for one in range(number - 1, -2, -1) if one in self.pairs)
        return first, next(one for one in range(number + 1, len(self._old) + 1) if one in self.pairs)

    def _support(self, number: int, place: int) -> int:
        """How many neighbours of the old sentence stand beside the new place."""
        before, after = self.pairs.get(number - 1), self.pairs.get(number + 1)
        return (before == place - 1) + (after == place + 1)

    def _free(self, number: int) -> list[int]:
        return [place for place in self._places.get(self._old.keys[number], ()) if place not in self._taken]

    def _pair(self, number: int, place: int) -> None:
        self.pairs[number] = place
        self._taken.add(place)


def _places(passages: Passages) -> dict[Key, list[int]]:
    places: dict[Key, list[int]] = defaultdict(list)
    for number, key in enumerate(passages.keys):
        places[key].append(number)
    return places
