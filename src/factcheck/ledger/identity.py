"""Ids and times of entries."""

import datetime as dt
import re

import uuid_utils

from factcheck.model import ActRefused

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


def new_id() -> str:
    """Returns a new UUIDv7 (RFC 9562), which sorts by the time it was made."""
    return str(uuid_utils.uuid7())


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
