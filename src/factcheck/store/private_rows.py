"""Keeps the names, contacts and files of confidential sources: the only things on a desk that can be erased."""

import json
from collections.abc import Collection
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, LargeBinary, cast, delete, insert, select

from factcheck.ledger import canonical_json
from factcheck.model import Source
from factcheck.store.schema import confidential, confidential_files


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

    def added_to(self, source: Source) -> Source:
        """Returns the source with what the ledger does not hold of it."""
        return replace(source, title=self.title or source.title, url=self.url, details=self.details)


def keep_private(connection: Connection, source: str, private: Private, file: bytes | None = None) -> None:
    """Keeps what the ledger must not hold of the source with this id, and the file that it is, if it is one."""
    row = {"source": source, "title": private.title, "url": private.url, "details": canonical_json(private.details)}
    connection.execute(insert(confidential).values(row))
    if file is not None:
        connection.execute(insert(confidential_files).values(source=source, content=file))


def take_private(connection: Connection, theirs: Connection | None, erased: Collection[str]) -> None:
    """Keeps what another copy knows and this one does not, except of sources that were erased; those are erased here.

    Args:
        connection: A transaction.
        theirs: A transaction in the other copy; None where that keeps nothing of the kind.
        erased: The ids of all sources that were erased in either copy.
    """
    known = read_private(connection)
    for source in known.keys() & set(erased):
        erase_private(connection, source)
    if theirs is None:
        return
    others = read_private(theirs)
    for source in others.keys() - known.keys() - set(erased):
        keep_private(connection, source, others[source], read_private_file(theirs, source))


def read_private(connection: Connection) -> dict[str, Private]:
    """Returns what is still kept, by the source's id."""
    rows = connection.execute(select(confidential)).mappings()
    return {row["source"]: Private(row["title"], row["url"], json.loads(row["details"])) for row in rows}


def read_private_file(connection: Connection, source: str) -> bytes | None:
    """Returns the file that a confidential source is; None where none is kept."""
    bytes_of = cast(confidential_files.c.content, LargeBinary)  # whatever type somebody gave it behind the desk's back
    kept = select(bytes_of).where(confidential_files.c.source == source)
    content = connection.execute(kept).scalar()
    return None if content is None else bytes(content)


def erase_private(connection: Connection, source: str) -> None:
    """Erases the name, contact and file of a source for good; their bytes are overwritten."""
    connection.execute(delete(confidential_files).where(confidential_files.c.source == source))
    connection.execute(delete(confidential).where(confidential.c.source == source))
