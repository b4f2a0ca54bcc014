"""Makes the tables of a new desk, and refuses files that are none of ours."""

import shlex

from sqlalchemy import Connection, delete, insert, select, text

from factcheck.model import StoreDamaged, StoreUnavailable
from factcheck.store.guards import set_guards
from factcheck.store.schema import SCHEMA, meta, metadata

_VERSION = "schema"


def is_empty(connection: Connection) -> bool:
    """Whether the file holds no table yet: it is new, or its making was interrupted before anything was written."""
    return connection.execute(text("SELECT 1 FROM sqlite_schema LIMIT 1")).first() is None


def has_write_ahead_log(connection: Connection) -> bool:
    """Whether the file is kept with a write-ahead log."""
    return bool(connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal")


def use_write_ahead_log(connection: Connection) -> None:
    """Lets readers go on while somebody writes; the file remembers it.

    Args:
        connection: One that is in no transaction.

    Raises:
        StoreUnavailable: The file system cannot do it.
    """
    mode = connection.exec_driver_sql("PRAGMA journal_mode=WAL").scalar_one()
    if mode != "wal":
        raise StoreUnavailable(
            "This place cannot hold a desk: its file system shares no memory between programs. "
            "Keep the desk on this computer's own disk."
        )


def create_tables(connection: Connection) -> None:
    """Makes the tables and their guards and records the schema's version, all in the transaction that is open."""
    metadata.create_all(connection)
    set_guards(connection)
    set_version(connection)


def set_version(connection: Connection) -> None:
    """Writes down that the tables are of this program's version."""
    connection.execute(delete(meta).where(meta.c.name == _VERSION))
    connection.execute(insert(meta).values(name=_VERSION, value=str(SCHEMA)))


def found_version(connection: Connection) -> int:
    """Returns the version of the desk's tables.

    Raises:
        StoreUnavailable: It is another program's database.
        StoreDamaged: It does not say what it is.
    """
    there = text("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'meta'")
    if connection.execute(there).first() is None:
        raise StoreUnavailable("The file is a database of another program, not a desk. Name another file.")
    version = connection.execute(select(meta.c.value).where(meta.c.name == _VERSION)).scalar()
    if version is None or not version.isdecimal():
        raise StoreDamaged("The desk does not say which version it is. Restore it from a backup.")
    return int(version)


class MadeByNewer(StoreUnavailable):
    """A newer version of this program made the desk: it can perhaps be read, and must not be written."""


def needs_newer_program(version: int) -> str:
    """Returns what is said of a desk of that version, which is higher than ours."""
    return (
        f"The desk was made by a newer version of this program (schema {version}; this one knows {SCHEMA}). "
        "Nothing was changed. Update the program: pip install --upgrade factcheck-workbench"
    )


def refuse_newer(version: int) -> None:
    """Refuses a desk of a newer program, whose tables this one does not know.

    Raises:
        MadeByNewer: It is one.
    """
    if version > SCHEMA:
        raise MadeByNewer(needs_newer_program(version))


def check_version(connection: Connection, desk: str) -> None:
    """Refuses a file that this program must not write as it is.

    Args:
        connection: A transaction.
        desk: The desk's file, as the words name it.

    Raises:
        StoreUnavailable: It is another program's database, or another version of this program made it.
        StoreDamaged: It does not say what it is.
    """
    version = found_version(connection)
    refuse_newer(version)
    refuse_older(version, desk)


def refuse_older(version: int, desk: str) -> None:
    """Refuses a desk of an older program until it was migrated.

    Raises:
        StoreUnavailable: It is one.
    """
    if version < SCHEMA:
        raise StoreUnavailable(
            f"The desk was made by an older version of this program (schema {version}; this one needs {SCHEMA}). "
            "Nothing was changed. This brings it up to date, after a copy was made beside it: "
            f"factcheck desk migrate --desk {shlex.quote(desk)}"
        )
