"""Opens a desk that this program must not write, so that it can be read.

It lies in a folder that is not the reader's own, on a disk that takes no writing, or a newer version of this program
made it.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, select
from sqlalchemy.exc import DBAPIError

from factcheck.model import StoreUnavailable
from factcheck.store.creation import found_version, is_empty, needs_newer_program, refuse_older
from factcheck.store.schema import metadata

LOG = "-wal"
"""What SQLite puts behind the desk's name for its write-ahead log."""


def connecting(path: Path, driver: ModuleType, patience: float) -> Callable[[], Any]:
    """Returns what opens a connection that writes nothing, not even beside the file.

    A write-ahead log needs a file of shared memory beside it, which cannot be made in a folder that takes no file.
    Where there is no log, the file is whole, and SQLite is told that nobody changes it while the connection lasts
    (https://sqlite.org/uri.html#uriimmutable); so a connection must not last longer than one look. Where there is a log
    that cannot be read, what was written last would be missing, and the file is refused.
    """

    def connect() -> Any:
        with suppress(driver.OperationalError):
            return _tried(driver, _address(path), patience)
        log = path.with_name(path.name + LOG)
        immutable = "" if log.exists() and log.stat().st_size else "&immutable=1"
        return _tried(driver, _address(path) + immutable, patience)

    return connect


def _address(path: Path) -> str:
    return f"file:{quote(str(path))}?mode=ro"


def _tried(driver: ModuleType, address: str, patience: float) -> Any:
    """A connection that has read something: only then SQLite looks for the log."""
    connection = driver.connect(address, uri=True, timeout=patience, check_same_thread=False)
    try:
        connection.execute("SELECT 1 FROM sqlite_schema LIMIT 1").fetchone()
    except BaseException:
        connection.close()
        raise
    return connection


def check_readable(connection: Connection, desk: str) -> None:
    """Refuses a file whose tables this program cannot read.

    Raises:
        StoreUnavailable: It holds nothing, is another program's, or too old or too new.
        StoreDamaged: It does not say what it is.
    """
    if is_empty(connection):
        raise StoreUnavailable(f"{desk} holds no desk yet, and none can be made there. Choose another place.")
    version = found_version(connection)
    refuse_older(version, desk)
    for table in metadata.sorted_tables:
        try:
            connection.execute(select(table).limit(0))
        except DBAPIError as error:
            raise StoreUnavailable(needs_newer_program(version)) from error
