"""Brings a desk that an older version of the program made to this version: never by itself, and never without a copy.

All steps are one transaction: whatever stops it, the file is the old desk or the new one.
"""

import os
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, text

from factcheck.model import NotFound, StoreDamaged
from factcheck.store.backup import back_up, name_by_time
from factcheck.store.creation import found_version, refuse_newer, set_version
from factcheck.store.driver import sqlite_driver
from factcheck.store.engine import migrating_engine
from factcheck.store.guards import remove_guards, set_guards
from factcheck.store.place import checked_place
from factcheck.store.schema import SCHEMA
from factcheck.store.shape import shape, shape_problems
from factcheck.store.trouble import in_plain_words
from factcheck.store.turn import Turns

STEPS = Path(__file__).parent / "migrations"
"""The folder of the steps, as alembic reads it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """What was done.

    Attributes:
        before: The version that the desk had.
        after: The version that it has.
        backup: The copy of the desk as it was; None where nothing was to do.
    """

    before: int
    after: int
    backup: Path | None


def migrate(where: str | os.PathLike[str], steps: Path = STEPS) -> Migration:
    """Brings a desk to this program's version; one that is there already stays untouched.

    Args:
        where: The desk's file.
        steps: The folder of the steps.

    Raises:
        NotFound: There is no such file.
        StoreUnavailable: It cannot be written, or a newer program made it; nothing was changed.
        StoreDamaged: It is damaged; it is as it was.
    """
    path = checked_place(where)
    if not path.exists():
        raise NotFound(f"There is no desk at {path}.")
    engine = migrating_engine(path, sqlite_driver())
    try:
        with Turns(path).turn(), in_plain_words(str(path)), engine.begin() as connection:
            return _migrate(connection, path, steps)
    finally:
        engine.dispose()


def _migrate(connection: Connection, path: Path, steps: Path) -> Migration:
    before = found_version(connection)
    refuse_newer(before)
    if before == SCHEMA:
        return Migration(before=before, after=before, backup=None)
    backup = back_up(path, name_by_time(path))  # nobody can write meanwhile: this transaction holds the place
    record = _record(connection)
    remove_guards(connection)  # a copied table would lose them silently
    run_steps(connection, str(before), steps)
    set_guards(connection)
    set_version(connection)
    _refuse_half_done(connection, record)
    return Migration(before=before, after=SCHEMA, backup=backup)


def run_steps(connection: Connection, before: str, steps: Path = STEPS) -> None:
    """Runs the steps that lead from a version to this one; "base" is an empty file."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations
    from alembic.script import ScriptDirectory

    scripts = ScriptDirectory(str(steps))
    context = MigrationContext.configure(connection, opts={"render_as_batch": True})
    with Operations.context(context):
        for step in reversed(list(scripts.iterate_revisions(str(SCHEMA), before))):
            step.module.upgrade()


def _record(connection: Connection) -> str:
    """A hash over all that is on record, which no step may change."""
    rows = connection.execute(text("SELECT ledger, sequence, content_hash, chain_hash FROM entries ORDER BY 1, 2"))
    return sha256(repr([tuple(row) for row in rows]).encode()).hexdigest()


def _refuse_half_done(connection: Connection, record: str) -> None:
    problems = [*shape_problems(shape(connection))]
    if connection.execute(text("PRAGMA foreign_key_check")).first() is not None:
        problems.append("A draft has lost its original file.")
    if _record(connection) != record:
        problems.append("The steps changed what is on record.")
    if problems:
        raise StoreDamaged(
            f"This desk cannot be brought to version {SCHEMA}; it is as it was. {problems[0]} "
            "`factcheck verify` of the version that made it says what is wrong."
        )
