"""The store: one desk's file and the two ways into it."""

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection

from factcheck.model import StoreDamaged, StoreUnavailable
from factcheck.store.creation import (
    MadeByNewer,
    check_version,
    create_tables,
    found_version,
    has_write_ahead_log,
    is_empty,
    refuse_newer,
    use_write_ahead_log,
)
from factcheck.store.driver import sqlite_driver
from factcheck.store.engine import Engines
from factcheck.store.only_reading import check_readable
from factcheck.store.place import checked_place, make_private, unwritable
from factcheck.store.trouble import in_plain_words
from factcheck.store.turn import Turns


class Store:
    """One desk's file.

    A writer takes its `turn` and then the `write` transaction inside it; between the two it may take locks of its own,
    so that nobody waits for a turn while holding one. Both can be used from any thread.

    Attributes:
        path: The file.
        read_only: Why nothing can be saved, in words that go on after "because"; None where it can.
    """

    def __init__(self, path: Path, read_only: str | None = None) -> None:
        driver = sqlite_driver()
        self.path, self.read_only = path, read_only
        self._turns = Turns(path)
        self._own = Engines(path, driver, only_reading=read_only is not None)
        self._parents: list[Engines] = []

    @property
    def location(self) -> str:
        """Where the desk is, as people read it."""
        return str(self.path)

    def turn(self) -> AbstractContextManager[None]:
        """Waits for this writer's turn among all writers and holds it for the block.

        Raises:
            StoreUnavailable: Others did not finish in time, or the desk can only be read.
        """
        self._refuse_reader()
        return self._turns.turn()

    @contextmanager
    def write(self) -> Iterator[Connection]:
        """Opens a transaction that is written for good when the block ends, or not at all when it raises.

        Raises:
            StoreUnavailable: The disk is full, the file cannot be written, or another program holds it.
            StoreDamaged: The file does not hold what it should.
        """
        self._refuse_reader()
        with self._writing() as connection:
            check_version(connection, self.location)  # a newer program may have migrated it since it was opened
            yield connection

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Opens a transaction that sees the desk as it is at this moment and cannot write.

        Raises:
            StoreUnavailable: The file cannot be read.
            StoreDamaged: The file does not hold what it should.
        """
        with in_plain_words(self.location), self._engines().reader.begin() as connection:
            yield connection

    def empty_log(self) -> None:
        """Moves all that was written into the file and cuts the log to nothing, so that no erased word stays in it.

        While somebody reads it cannot be cut; then the last program to close the desk does so.

        Raises:
            StoreUnavailable: The disk does not write as it should.
        """
        with self.turn(), self._outside_transactions() as connection:
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def prepare(self) -> None:
        """Makes the tables on first use; refuses a file that this program must not write.

        A backup made with `VACUUM INTO` has lost its write-ahead log, and gets one again.

        Raises:
            StoreUnavailable: It is another program's database, a newer program made it, or it cannot be written.
            StoreDamaged: It does not say what it is.
        """
        if self.read_only is not None:
            with self.read() as connection:
                return check_readable(connection, self.location)
        with self.read() as connection:
            new = is_empty(connection)
        if new:
            with self.turn():
                self._create()
        with self.read() as connection:
            check_version(connection, self.location)
            ahead = has_write_ahead_log(connection)
        if not ahead:
            with self.turn(), self._outside_transactions() as connection:
                use_write_ahead_log(connection)

    def _create(self) -> None:
        with self._outside_transactions() as connection:
            use_write_ahead_log(connection)
        with self._writing() as connection:
            if is_empty(connection):  # somebody else may have been first
                create_tables(connection)

    @contextmanager
    def _outside_transactions(self) -> Iterator[Connection]:
        with in_plain_words(self.location), self._engines().bare.connect() as connection:
            yield connection

    def _refuse_reader(self) -> None:
        if self.read_only is not None:
            raise StoreUnavailable(f"This desk can only be read: {self.read_only}. Nothing was saved.")

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with in_plain_words(self.location), self._engines().writer.begin() as connection:
            yield connection

    def _engines(self) -> Engines:
        """The engines of this process: after a fork the child opens connections of its own.

        The parent's are kept and never used or closed here: either would break the locks that they hold,
        https://sqlite.org/howtocorrupt.html#_carrying_an_open_database_connection_across_a_fork_.
        """
        if self._own.process != os.getpid():
            self._parents.append(self._own)
            self._own = Engines(self.path, self._own.driver, only_reading=self.read_only is not None)
        return self._own

    def close(self) -> None:
        """Closes all connections; the store opens new ones if it is used again."""
        self._engines().close()


def open_store(where: str | os.PathLike[str], reading: bool = False) -> Store:
    """Opens the desk's file at `where`, making it on first use.

    Args:
        where: The file.
        reading: Whether a desk that cannot be written is opened all the same, to be read; `Store.read_only` then says
            why nothing can be saved.

    Raises:
        StoreUnavailable: It cannot be kept or written there, or a newer program made it; nothing was changed.
        StoreDamaged: The file is no desk any more.
    """
    given = Path(where).expanduser().resolve()
    if reading and given.is_file() and (part := unwritable(given)):
        return _prepared(Store(given, f"{part} cannot be written by you"))
    path = checked_place(where)
    make_private(path)
    try:
        return _prepared(Store(path))
    except MadeByNewer:
        if not reading:
            raise
        return _prepared(Store(path, "a newer version of this program made the desk"))


def need_known_version(store: Store) -> None:
    """Refuses a desk of a newer program; one that does not say its version is looked at all the same.

    Raises:
        MadeByNewer: It is one.
    """
    with suppress(StoreDamaged), store.read() as connection:
        refuse_newer(found_version(connection))


def _prepared(store: Store) -> Store:
    try:
        store.prepare()
    except BaseException:
        store.close()
        raise
    return store
