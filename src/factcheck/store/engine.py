"""Opens connections to a desk's file, the same way every time."""

import os
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event

from factcheck.store.only_reading import connecting

PATIENCE = 30.0
"""Seconds that SQLite waits for a program outside our queue that holds the file."""

_ALWAYS = ("PRAGMA foreign_keys=ON", "PRAGMA trusted_schema=OFF")
_WRITER = (
    *_ALWAYS,
    "PRAGMA synchronous=FULL",  # an act that was answered outlives a power cut
    "PRAGMA recursive_triggers=ON",  # without it INSERT OR REPLACE walks around the triggers against DELETE
    "PRAGMA secure_delete=ON",  # an erased name is overwritten, not only forgotten
)
_MIGRATOR = (*_WRITER, "PRAGMA foreign_keys=OFF")  # a table that others point to is copied and dropped
_READER = (*_ALWAYS, "PRAGMA query_only=ON")


def writing_engine(path: Path, driver: ModuleType) -> Engine:
    """Returns an engine whose transactions hold the file's only writing place from their start.

    A transaction that first reads and then writes would otherwise fail with "database is locked" as soon as two meet.
    """
    return _engine(path, driver, _WRITER, "BEGIN IMMEDIATE")


def reading_engine(path: Path, driver: ModuleType) -> Engine:
    """Returns an engine that cannot write and never waits for writers."""
    return _engine(path, driver, _READER, "BEGIN")


def only_reading_engine(path: Path, driver: ModuleType) -> Engine:
    """Returns an engine for a desk that cannot be written; each of its transactions opens the file anew."""
    return _prepared(
        create_engine("sqlite://", module=driver, creator=connecting(path, driver, PATIENCE), poolclass=NullPool),
        _READER,
        "BEGIN",
    )


def migrating_engine(path: Path, driver: ModuleType) -> Engine:
    """Returns an engine like the writing one in whose transaction tables can be rebuilt; it keeps none open."""
    return _engine(path, driver, _MIGRATOR, "BEGIN IMMEDIATE", poolclass=NullPool)


def bare_engine(path: Path, driver: ModuleType) -> Engine:
    """Returns an engine for statements that SQLite takes only outside a transaction; it keeps no connection open."""
    return _engine(path, driver, _WRITER, None, poolclass=NullPool)


class Engines:
    """The engines of one process for one desk.

    Attributes:
        process: The process's id.
        driver: The SQLite they use.
        writer: See `writing_engine`.
        reader: See `reading_engine`.
        bare: See `bare_engine`.
    """

    def __init__(self, path: Path, driver: ModuleType, only_reading: bool = False) -> None:
        self.process = os.getpid()
        self.driver = driver
        self.writer = writing_engine(path, driver)
        self.reader = (only_reading_engine if only_reading else reading_engine)(path, driver)
        self.bare = bare_engine(path, driver)

    def close(self) -> None:
        """Closes all connections; the engines open new ones if they are used again."""
        self.reader.dispose()
        self.writer.dispose()


def _engine(path: Path, driver: ModuleType, pragmas: tuple[str, ...], begin: str | None, **more: Any) -> Engine:
    place = URL.create("sqlite", database=str(path))
    return _prepared(create_engine(place, module=driver, connect_args={"timeout": PATIENCE}, **more), pragmas, begin)


def _prepared(engine: Engine, pragmas: tuple[str, ...], begin: str | None) -> Engine:
    event.listen(engine, "connect", _prepare(pragmas))
    if begin is not None:
        event.listen(engine, "begin", _begin(begin))
    return engine


def _prepare(pragmas: tuple[str, ...]) -> Callable[[Any, Any], None]:
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = None  # transactions begin where we say, not where the driver guesses
        for pragma in pragmas:
            connection.execute(pragma)

    return prepare


def _begin(statement: str) -> Callable[[Connection], None]:
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql(statement)

    return begin
