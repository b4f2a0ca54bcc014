"""Writes entries to their table and reads them back."""

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, RowMapping, Select, insert, select

from factcheck.ledger import Entry, EntryKind, Recorded, canonical_json, follow
from factcheck.model import StoreDamaged
from factcheck.store.schema import entries

DESK = "desk"
"""The name of the desk's own ledger; every other ledger bears the id of its case."""


def ledger_of(entry: Entry) -> str:
    """Returns the name of the ledger that the entry belongs in."""
    return entry.case or DESK


def append_entry(connection: Connection, entry: Entry) -> Recorded:
    """Records `entry` as the next of its ledger; what must be checked first was checked."""
    recorded = follow(entry, last_entry(connection, ledger_of(entry)))
    connection.execute(insert(entries).values(entry_row(recorded)))
    return recorded


def entry_row(recorded: Recorded) -> dict[str, Any]:
    """Returns the entry as a row of the table."""
    return recorded.to_dict() | {"ledger": ledger_of(recorded.entry), "body": canonical_json(recorded.body)}


def last_entry(connection: Connection, ledger: str) -> Recorded | None:
    """Returns the newest entry of a ledger; None while it is empty."""
    newest = _of(ledger).order_by(entries.c.sequence.desc()).limit(1)
    return next(_read(connection, newest), None)


def entries_after(connection: Connection, ledger: str, sequence: int) -> list[Recorded]:
    """Returns the entries of a ledger that stand after `sequence`, oldest first."""
    later = _of(ledger).where(entries.c.sequence > sequence).order_by(entries.c.sequence)
    return list(_read(connection, later))


def entry_by_id(connection: Connection, entry_id: str) -> Recorded | None:
    """Returns the entry with that id, in whichever ledger it stands; None if nobody recorded it."""
    return next(_read(connection, select(entries).where(entries.c.id == entry_id)), None)


def recorded_of(row: RowMapping | dict[str, Any]) -> Recorded:
    """Returns the entry that a row of the table holds.

    Raises:
        ValueError: The row holds no entry: its kind is unknown or its body is no JSON object.
    """
    body = json.loads(row["body"])
    if not isinstance(body, dict):
        raise ValueError("The body is no JSON object.")
    entry = Entry(
        id=row["id"],
        case=row["case"],
        claim=row["claim"],
        claim_version=row["claim_version"],
        at=row["at"],
        by=row["by"],
        kind=EntryKind(row["kind"]),
        body=body,
        content_hash=row["content_hash"],
    )
    return Recorded(entry, row["sequence"], row["chain_hash"])


def _of(ledger: str) -> Select[Any]:
    return select(entries).where(entries.c.ledger == ledger)


def _read(connection: Connection, query: Select[Any]) -> Iterator[Recorded]:
    for row in connection.execute(query).mappings():
        try:
            yield recorded_of(row)
        except ValueError as error:
            raise StoreDamaged(
                f"Entry {row['sequence']} of the ledger {row['ledger']} cannot be read: {error}. "
                "`factcheck verify` says what is wrong and what is still good."
            ) from error
