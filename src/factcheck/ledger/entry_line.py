"""The entries of one case in their order, before anything follows from them."""

from bisect import bisect_left, bisect_right, insort
from collections.abc import Iterator, Sequence

from factcheck.ledger.entry import Recorded
from factcheck.ledger.hashing import GENESIS
from factcheck.ledger.kinds import NEVER_UNDONE, EntryKind
from factcheck.model import NotFound


class EntryLine:
    """What can be said of a case's entries one by one, and which of them are taken back."""

    def __init__(self) -> None:
        self._recorded: list[Recorded] = []
        self._by_id: dict[str, Recorded] = {}
        self._by_kind: dict[EntryKind, list[Recorded]] = {}
        self._undone: set[str] = set()
        self._acts: list[int] = []  # the sequences of the acts that could be taken back and are not, rising

    def _append(self, recorded: Recorded) -> None:
        self._recorded.append(recorded)
        self._by_id[recorded.id] = recorded
        self._by_kind.setdefault(recorded.kind, []).append(recorded)
        if recorded.kind not in NEVER_UNDONE:
            insort(self._acts, recorded.sequence)

    def _take(self, act: Recorded, back: bool) -> None:
        """Takes an act back, or gives it back."""
        if back == (act.id in self._undone):
            return
        if back:
            self._undone.add(act.id)
            del self._acts[bisect_left(self._acts, act.sequence)]
        else:
            self._undone.discard(act.id)
            insort(self._acts, act.sequence)

    @property
    def case(self) -> str | None:
        """The case's id; None while there is no entry."""
        return self._recorded[0].case if self._recorded else None

    @property
    def title(self) -> str | None:
        """The article's title as it was when the case was opened."""
        return self._recorded[0].body["title"] if self._recorded else None

    @property
    def entries(self) -> tuple[Recorded, ...]:
        """All entries, oldest first."""
        return tuple(self._recorded)

    @property
    def head(self) -> str:
        """The chain hash of the newest entry; `GENESIS` while there is none."""
        return self._recorded[-1].chain_hash if self._recorded else GENESIS

    @property
    def sequence(self) -> int:
        """The number of entries."""
        return len(self._recorded)

    @property
    def undone(self) -> frozenset[str]:
        """The ids of the acts that are taken back at this moment."""
        return frozenset(self._undone)

    @property
    def standing(self) -> tuple[Recorded, ...]:
        """The entries that are not taken back, oldest first."""
        return tuple(recorded for recorded in self._recorded if recorded.id not in self._undone)

    def acts_after(self, sequence: int) -> Iterator[Recorded]:
        """Yields the standing acts behind a place that `undo` could take back, oldest first."""
        for one in self._acts[bisect_right(self._acts, sequence) :]:
            yield self._recorded[one - 1]

    def has(self, entry_id: str) -> bool:
        """Whether the entry is in the ledger."""
        return entry_id in self._by_id

    def entry(self, entry_id: str) -> Recorded:
        """Returns the entry.

        Raises:
            NotFound: The case has no such entry.
        """
        if entry_id not in self._by_id:
            raise NotFound(f"This case has no entry {entry_id!r}.")
        return self._by_id[entry_id]

    @property
    def due(self) -> str | None:
        """When the case is due, ISO 8601; None without a date."""
        newest = self._newest(EntryKind.DUE_SET)
        return newest.body["due"] if newest else None

    def _newest(self, kind: EntryKind) -> Recorded | None:
        found = reversed(self._of_kind(kind))
        return next((recorded for recorded in found if recorded.id not in self._undone), None)

    def _of_kind(self, kind: EntryKind) -> Sequence[Recorded]:
        return self._by_kind.get(kind, ())
