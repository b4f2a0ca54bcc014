"""Ids and times of entries."""

import datetime as dt
import hashlib
import re
import uuid

import uuid_utils

from factcheck.model import ActRefused

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def new_id() -> str:
    """Returns a new UUIDv7 (RFC 9562), which sorts by the time it was made."""
    return str(uuid_utils.uuid7())


def derived_id(*parts: str) -> str:
    """Returns the UUIDv8 (RFC 9562, 5.8) that follows from these words: the same words give the same id."""
    digest = bytearray(hashlib.sha256("\x1f".join(parts).encode()).digest()[:16])
    digest[6] = digest[6] & 0x0F | 0x80
    digest[8] = digest[8] & 0x3F | 0x80
    return str(uuid.UUID(bytes=bytes(digest)))


def checked_id(given: str | None) -> str:
    """Returns the client's id in lower case, or a new one where the client made none.

    Raises:
        ActRefused: It is not the usual spelling of a UUID.
    """
    if given is None:
        return new_id()
    if not _UUID.fullmatch(given.lower()):
        raise ActRefused(f"An entry's id must be a UUID, preferably version 7; this is {given[:80]!r}.")
    return given.lower()


def now() -> str:
    """Returns the time in UTC, ISO 8601 with microseconds and Z; people read it, nothing is ordered by it."""
    return dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
