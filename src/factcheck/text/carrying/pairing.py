"""Pairs the sentences of two drafts: the same ones, edited ones, and those that could be several."""

from collections import defaultdict
from collections.abc import Iterator

from factcheck.text.carrying.backbone import in_place
from factcheck.text.carrying.near import LEAST, Pair, near_pairs
from factcheck.text.carrying.passages import Passages, likeness, share
from factcheck.text.carrying.same import SameSentences

FAR = 0.6
"""The likeness from which a sentence that has no pair could be one that stands elsewhere."""

COMMON = 12
"""Sentences in which a token may stand to be worth looking for others by."""

Doubt = tuple[tuple[int, float], ...]
"""New sentences that an old one could be, with the likeness, the best first."""


class Pairing:
    """What became of every sentence.

    Args:
        old: The draft before.
        new: The new draft.

    Attributes:
        pairs: By old sentence: what it became.
        doubts: By old sentence without a pair: which ones it could be.
        in_place: The old sentences that were neither edited nor moved.
    """

    def __init__(self, old: Passages, new: Passages) -> None:
        self._old, self._new = old, new
        same = SameSentences(old, new)
        self._same = same.pairs
        self._taken = set(same.pairs.values())
        self.pairs = {number: Pair((number,), (place,), 1.0) for number, place in same.pairs.items()}
        self.doubts: dict[int, Doubt] = {
            n: tuple((place, 1.0) for place in found) for n, found in same.doubtful.items()
        }
        edited = list(self._edited())
        self._doubt_the_strayed()
        for pair in edited:
            self._keep(pair)
        self._doubt_the_lost()
        self.in_place = in_place(self._same, [len(keys) for keys in old.keys])

    @property
    def fresh(self) -> list[int]:
        """The new sentences that no old one became."""
        return [place for place in range(len(self._new)) if place not in self._taken]

    def exact(self, number: int) -> bool:
        """Whether the sentence stands word for word in the new draft, and where is certain."""
        return number in self._same

    def _keep(self, pair: Pair) -> None:
        self.pairs.update(dict.fromkeys(pair.old, pair))
        self._taken.update(pair.new)

    def _edited(self) -> Iterator[Pair]:
        """The pairs among sentences that stand beside the same neighbours as before."""
        used: set[int] = set()
        for mine in self._runs():
            after, before = self._same.get(mine[0] - 1, -1 if mine[0] == 0 else None), self._same.get(mine[-1] + 1)
            before = len(self._new) if mine[-1] == len(self._old) - 1 else before
            places = self._beside(after, before, used)
            for pair in near_pairs(self._old, self._new, mine, places):
                used.update(pair.new)
                yield pair

    def _runs(self) -> Iterator[list[int]]:
        """Old sentences in a row that have no pair; copies that cannot be told apart end a row."""
        run: list[int] = []
        for number in range(len(self._old) + 1):
            if number < len(self._old) and number not in self._same:
                if number not in self.doubts:
                    run.append(number)
            elif run:
                yield run
                run = []

    def _beside(self, after: int | None, before: int | None, used: set[int]) -> list[int]:
        """New sentences without a pair that follow one sentence or stand before the other."""
        free = set(range(len(self._new))) - self._taken - used
        found: set[int] = set()
        for begin, step in ((after, 1), (before, -1)):
            at = begin + step if begin is not None else None
            while at is not None and at in free:
                found.add(at)
                at += step
        return sorted(found)

    def _doubt_the_strayed(self) -> None:
        """A sentence that left its neighbours, while one that looks like it stands beside them, may be either."""
        for number, place in list(self._same.items()):
            before, after = self._same.get(number - 1), self._same.get(number + 1)
            if place - 1 == before and place + 1 == after:
                continue
            alike = [(one, self._share(number, one)) for one in self._heirs(number, place)]
            alike = [found for found in alike if found[1] >= LEAST]
            if alike:
                del self._same[number], self.pairs[number]
                self.doubts[number] = ((place, 1.0), *sorted(alike, key=lambda found: -found[1]))

    def _heirs(self, number: int, place: int) -> list[int]:
        """New sentences without a pair that may be what a sentence, now at another place, has become.

        Where it stayed between the same sentences, those beside it are edited ones that stood there before, unless
        there are more of them.
        """
        first, after = number - 1, number + 1
        while first >= 0 and first not in self.pairs:
            first -= 1
        while after < len(self._old) and after not in self.pairs:
            after += 1
        begin, end = self._end_of(first), self._end_of(after)
        heirs = self._beside(begin, end, set())
        stayed = begin is not None and end is not None and begin < place < end
        return heirs if not stayed or len(heirs) > after - first - 2 else []

    def _end_of(self, number: int) -> int | None:
        """The place of an old sentence; both drafts begin and end alike."""
        if number in (-1, len(self._old)):
            return -1 if number < 0 else len(self._new)
        return self._same.get(number)

    def _doubt_the_lost(self) -> None:
        """A sentence without a pair that looks like one elsewhere is asked about, and never taken there."""
        holding: dict[tuple[str, int], list[int]] = defaultdict(list)
        for place in self.fresh:
            for key in self._new.bag(place).words:
                holding[key].append(place)
        for number in range(len(self._old)):
            if number in self.pairs or number in self.doubts or not self._old.long_enough[number]:
                continue
            rare = (found for key in self._old.bag(number).words if len(found := holding.get(key, ())) <= COMMON)
            alike = {place: self._likeness(number, place) for found in rare for place in found}
            likely = sorted(((p, s) for p, s in alike.items() if s >= FAR), key=lambda one: -one[1])
            if likely:
                self.doubts[number] = tuple(likely)

    def _likeness(self, number: int, place: int) -> float:
        return likeness(self._old.bag(number), self._new.bag(place))

    def _share(self, number: int, place: int) -> float:
        """How much of the old sentence stands in the new one, which may be longer."""
        return share(self._old.bag(number), self._new.bag(place))
