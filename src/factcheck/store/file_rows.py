"""Keeps files by their hash: those that drafts were read from, and those that sources are."""

from hashlib import sha256

from sqlalchemy import Connection, LargeBinary, cast, insert, select

from factcheck.store.schema import originals

MOST_FILE = 50 * 1024 * 1024
"""The largest file of a source that is kept, in bytes (50 MB)."""


def keep_file(connection: Connection, content: bytes) -> str:
    """Keeps the bytes and returns their SHA-256, lower-case hexadecimal; what is kept already stays as it is."""
    name = sha256(content).hexdigest()
    if connection.execute(select(originals.c.sha256).where(originals.c.sha256 == name)).first() is None:
        connection.execute(insert(originals).values(sha256=name, content=content))
    return name


def read_file(connection: Connection, name: str) -> bytes | None:
    """Returns the bytes that are kept under a SHA-256, whatever became of them; None where there are none."""
    bytes_of = cast(originals.c.content, LargeBinary)  # whatever type somebody gave it behind the desk's back
    content = connection.execute(select(bytes_of).where(originals.c.sha256 == name)).scalar()
    return None if content is None else bytes(content)
