"""Keeps the names and contacts of confidential sources: the only things on a desk that can be erased."""

import json
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from factcheck.ledger import canonical_json
from factcheck.store.schema import confidential


@dataclass(frozen=True, slots=True)
class Private:
    """What the ledger does not hold of a confidential source.

    Attributes:
        title: Its name.
        url: Its address.
        details: What its kind keeps besides, a contact for example.
    """

    title: str | None
    url: str | None
    details: dict[str, Any]


def keep_private(connection: Connection, source: str, private: Private) -> None:
    """Keeps what the ledger must not hold of the source with this id."""
    row = {"source": source, "title": private.title, "url": private.url, "details": canonical_json(private.details)}
    connection.execute(insert(confidential).values(row))


def take_private(connection: Connection, others: dict[str, Private], erased: Collection[str]) -> None:
    """Keeps what another copy knows and this one does not, except of sources that were erased; those are erased here.

    Args:
        connection: A transaction.
        others: What the other copy keeps, by the source's id.
        erased: The ids of all sources that were erased in either copy.
    """
    known = read_private(connection)
    for source in known.keys() & set(erased):
        erase_private(connection, source)
    for source in others.keys() - known.keys() - set(erased):
        keep_private(connection, source, others[source])


def read_private(connection: Connection) -> dict[str, Private]:
    """Returns what is still kept, by the source's id."""
    rows = connection.execute(select(confidential)).mappings()
    return {row["source"]: Private(row["title"], row["url"], json.loads(row["details"])) for row in rows}


def erase_private(connection: Connection, source: str) -> None:
    """Erases the name and contact of a source for good; its bytes are overwritten."""
    connection.execute(delete(confidential).where(confidential.c.source == source))
