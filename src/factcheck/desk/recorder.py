"""The one path by which an act gets on record."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from threading import RLock
from typing import TypeVar

from sqlalchemy import Connection

from factcheck.desk.act import Act, Fitted
from factcheck.desk.book import Book
from factcheck.desk.conflicts import conflict_of
from factcheck.ledger import CaseLedger, EntryKind, Recorded, check, checked_id
from factcheck.store import Store, append_entry, entries_after, entry_by_id, project

Result = TypeVar("Result")


class Recorder:
    """The ledger of one case, in memory and in the store, which are kept the same.

    Args:
        store: The store.
        book: The desk's own ledger.
        case: The case's id.
    """

    def __init__(self, store: Store, book: Book, case: str) -> None:
        self.case = case
        self._store = store
        self._book = book
        self._lock = RLock()
        self._ledger = CaseLedger()
        self._changed: set[str] = set()

    @contextmanager
    def looking(self) -> Iterator[CaseLedger]:
        """Holds the case still for the block, so that other threads change nothing meanwhile."""
        with self._lock:
            yield self._ledger

    def refresh(self) -> frozenset[str]:
        """Reads what others wrote and returns the claims they touched since the last call."""
        self.catch_up()
        with self._lock:
            changed = frozenset(self._changed)
            self._changed.clear()
            return changed

    def catch_up(self) -> None:
        """Reads what others wrote; the next `refresh` still tells which claims they touched."""
        with self._store.read() as connection, self._lock:
            self._catch_up(connection)

    def record(self, act: Act) -> Recorded:
        """Records `act`, or returns what is on record when it was sent before.

        Raises:
            ActRefused: The rules refuse it; everything is as it was.
            NotFound: It names what the case has not; everything is as it was.
            Conflict: The claim has moved on (the act was kept as `conflicted`), or others built on what it would undo.
            StoreUnavailable: It could not be written; everything is as it was.
        """
        recorded = self._in_turn(lambda connection: self._step(connection, act))
        if recorded.kind is EntryKind.CONFLICTED:
            with self.looking() as ledger:
                raise conflict_of(recorded, ledger)
        return recorded

    def record_fitted(
        self,
        kind: EntryKind,
        fit: Callable[[CaseLedger], Fitted],
        by: str,
        version: int | None,
        entry_id: str | None,
    ) -> Recorded:
        """Records what `fit` makes of the case as it stands when the act is written; raises what `record` raises."""
        return self.record(Act(id=checked_id(entry_id), kind=kind, by=by, fit=fit, version=version))

    def record_unless(self, act: Act, needless: Callable[[CaseLedger], bool]) -> bool:
        """Records `act` unless the case as it stands when it is written makes it needless; says whether it did.

        Raises:
            ActRefused: The rules refuse it.
            StoreUnavailable: It could not be written.
        """

        def step(connection: Connection) -> bool:
            return not needless(self._ledger) and bool(self._step(connection, act))

        return self._in_turn(step)

    def record_all(self, acts: Callable[[CaseLedger, Connection], Iterator[Act]]) -> tuple[Recorded, ...]:
        """Records several acts in one transaction, all of them or none.

        Args:
            acts: Yields them one after the other, from the case as it stands after the act before.

        Raises:
            ActRefused: The rules refuse one of them; everything is as it was.
            NotFound: One names what the case has not; everything is as it was.
            Conflict: Others built on what one would undo; everything is as it was.
            StoreUnavailable: They could not be written; everything is as it was.
        """

        def step(connection: Connection) -> tuple[Recorded, ...]:
            return self._written(connection, acts(self._ledger, connection))

        return self._in_turn(step)

    def _in_turn(self, step: Callable[[Connection], Result]) -> Result:
        """Runs `step` in a transaction on the case as it stands; what is not written is not remembered either."""
        with self._store.turn(), self._lock:
            before = self._ledger.sequence
            try:
                with self._store.write() as connection:
                    self._catch_up(connection)
                    return step(connection)
            except BaseException:
                if self._ledger.sequence != before:
                    self._ledger = CaseLedger.of(self._ledger.entries[:before])
                self._book.forget()
                raise

    def _step(self, connection: Connection, act: Act) -> Recorded:
        return self._written(connection, (act,))[0]

    def _written(self, connection: Connection, acts: Iterable[Act]) -> tuple[Recorded, ...]:
        """Puts acts on record, and then, once for all, what follows from them: nobody sees what stood between two."""
        before, touched, recorded = self._ledger.sequence, set[str](), list[Recorded]()
        for act in acts:
            recorded.append(self._on_record(connection, act, touched))
        if self._ledger.sequence != before:
            project(connection, self._ledger, touched)
        return tuple(recorded)

    def _on_record(self, connection: Connection, act: Act, touched: set[str]) -> Recorded:
        known = entry_by_id(connection, act.id)
        if known is not None:
            return act.again(known, self.case)
        entry = act.entry_upon(self._ledger, self.case)
        check(entry, self._ledger, self._book.catch_up(connection))
        recorded = append_entry(connection, entry)
        if act.beside is not None:
            act.beside(connection)
        touched |= self._ledger.add(recorded)
        return recorded

    def _catch_up(self, connection: Connection) -> None:
        for recorded in entries_after(connection, self.case, self._ledger.sequence):
            self._changed |= self._ledger.add(recorded)
