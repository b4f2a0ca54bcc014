"""The desk's own ledger: sources and people."""

from collections.abc import Callable
from threading import RLock
from typing import Any

from sqlalchemy import Connection

from factcheck.ledger import DeskLedger, EntryKind, Recorded, make_entry
from factcheck.ledger.words import need_words
from factcheck.model import ActRefused
from factcheck.store import DESK, Store, append_entry, entries_after, entry_by_id


class Book:
    """The desk's own ledger, in memory as far as it was read.

    Args:
        store: The store.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = RLock()
        self._ledger = DeskLedger()

    def catch_up(self, connection: Connection) -> DeskLedger:
        """Returns the ledger as it stands in a transaction."""
        with self._lock:
            for recorded in entries_after(connection, DESK, self._ledger.sequence):
                self._ledger.add(recorded)
            return self._ledger

    def forget(self) -> None:
        """Reads the ledger anew next time: what was written in a transaction that failed is not there."""
        with self._lock:
            self._ledger = DeskLedger()

    def record(
        self,
        kind: EntryKind,
        body: dict[str, Any],
        *,
        by: str,
        entry_id: str | None,
        allow: Callable[[DeskLedger], None] | None = None,
        beside: Callable[[Connection, str], None] | None = None,
    ) -> Recorded:
        """Records an entry, or returns the one on record when it was sent before.

        Args:
            kind: What it is.
            body: What belongs to the kind.
            by: The person.
            entry_id: The client's id; None makes one.
            allow: Raises where the rules of the kind refuse it.
            beside: Writes in the same transaction what the ledger must not hold; gets the entry's id.

        Raises:
            ActRefused: `by` is no name, another act is on record under this id, or `allow` refused it.
            StoreUnavailable: It could not be written; everything is as it was.
        """
        need_words(by, "the name of the person who does it")
        with self._store.turn(), self._store.write() as connection:
            return self.put(connection, kind, body, by=by, entry_id=entry_id, allow=allow, beside=beside)

    def put(
        self,
        connection: Connection,
        kind: EntryKind,
        body: dict[str, Any],
        *,
        by: str,
        entry_id: str | None,
        allow: Callable[[DeskLedger], None] | None = None,
        beside: Callable[[Connection, str], None] | None = None,
    ) -> Recorded:
        """Does what `record` does in a transaction of the caller's, who calls `forget` where it fails."""
        entry = make_entry(kind=kind, by=by, body=body, entry_id=entry_id)
        known = entry_by_id(connection, entry.id)
        if known is not None:
            return _again(known, kind, by, entry.body)
        if allow is not None:
            allow(self.catch_up(connection))
        recorded = append_entry(connection, entry)
        if beside is not None:
            beside(connection, recorded.id)
        return recorded


def _again(known: Recorded, kind: EntryKind, by: str, body: dict[str, Any]) -> Recorded:
    if (known.case, known.kind, known.by, known.body) != (None, kind, by, body):
        raise ActRefused("Another act is on record under this id, so this one was not. Do it again with a new id.")
    return known
