"""Replays the desk's own ledger: sources and people."""

from collections.abc import Iterable

from factcheck.ledger.entry import Recorded
from factcheck.ledger.hashing import GENESIS
from factcheck.ledger.kinds import EntryKind
from factcheck.model import Source, SourceKind

NAMELESS = "Confidential source"
"""What a confidential source is called wherever its name is not kept: ledgers and exports hold its opaque id."""


class DeskLedger:
    """The entries of the desk's own ledger, and what follows from them.

    Attributes:
        sources: All sources by id, erased ones too.
        erased: Ids of sources whose name and contact were erased.
        people: Role by person, as last recorded; advisory on SQLite.
        head: The chain hash of the newest entry.
        sequence: The number of entries.
    """

    def __init__(self) -> None:
        self.sources: dict[str, Source] = {}
        self.erased: set[str] = set()
        self.people: dict[str, str] = {}
        self.head = GENESIS
        self.sequence = 0
        self._by_id: dict[str, Recorded] = {}

    @classmethod
    def of(cls, recorded: Iterable[Recorded]) -> "DeskLedger":
        """Returns the replay of entries in the order of their sequence."""
        desk = cls()
        for one in recorded:
            desk.add(one)
        return desk

    def add(self, recorded: Recorded) -> None:
        """Takes the next entry."""
        self.head, self.sequence = recorded.chain_hash, recorded.sequence
        self._by_id[recorded.id] = recorded
        if recorded.kind is EntryKind.SOURCE_ADDED:
            self.sources[recorded.id] = source_of(recorded)
        elif recorded.kind is EntryKind.SOURCE_ERASED:
            self.erased.add(recorded.body["source"])
        elif recorded.kind is EntryKind.PERSON_ADDED:
            self.people[recorded.body["name"]] = recorded.body["role"]

    def has(self, entry_id: str) -> bool:
        """Whether the entry is in the ledger."""
        return entry_id in self._by_id


def source_of(recorded: Recorded) -> Source:
    """Returns the source that a `source_added` entry added; its id is the entry's."""
    body = recorded.body
    return Source(
        id=recorded.id,
        kind=SourceKind(body["kind"]),
        title=body["title"] or NAMELESS,
        url=body["url"],
        primary=body["primary"],
        confidential=body["confidential"],
        details=body["details"],
        added_by=recorded.by,
        added_at=recorded.at,
    )
