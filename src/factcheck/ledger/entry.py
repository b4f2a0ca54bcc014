"""One act on record."""

import json
from dataclasses import dataclass
from typing import Any

from factcheck.ledger.hashing import GENESIS, canonical_json, chain_hash, content_hash
from factcheck.ledger.identity import checked_id, now
from factcheck.ledger.kinds import EntryKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What somebody did; the same in every copy of the ledger.

    Attributes:
        id: A UUIDv7 made by the client; sent twice, it is recorded once.
        case: The case; None in the desk's own ledger.
        claim: The claim it is about; None for acts on the case.
        claim_version: The version of the claim that the act was made upon, 0 for the birth of a claim;
            None where there is no claim. The act makes it one higher, except `conflicted`, which changes nothing.
        at: When, UTC, ISO 8601 with microseconds and Z. Order is by sequence, never by this.
        by: The person.
        kind: What it is.
        body: What belongs to the kind; JSON values only.
        content_hash: SHA-256 over all of the above, see `factcheck.ledger.hashing`.
    """

    id: str
    case: str | None
    claim: str | None
    claim_version: int | None
    at: str
    by: str
    kind: EntryKind
    body: dict[str, Any]
    content_hash: str

    def __hash__(self) -> int:
        return hash(self.content_hash)

    def to_dict(self) -> dict[str, Any]:
        """Returns the entry ready for JSON."""
        return {name: getattr(self, name) for name in _FIELDS} | {"kind": self.kind.value}


_FIELDS = ("id", "case", "claim", "claim_version", "at", "by", "kind", "body", "content_hash")


@dataclass(frozen=True, slots=True)
class Recorded:
    """An entry where it stands in one copy of a ledger; the entry's own fields can be read from it directly.

    Attributes:
        entry: The entry.
        sequence: Its place, from 1, without gaps.
        chain_hash: SHA-256 over the chain hash before it and its content hash.
    """

    entry: Entry
    sequence: int
    chain_hash: str

    @property
    def id(self) -> str:
        """The entry's id."""
        return self.entry.id

    @property
    def case(self) -> str | None:
        """The entry's case; None in the desk's own ledger."""
        return self.entry.case

    @property
    def claim(self) -> str | None:
        """The entry's claim."""
        return self.entry.claim

    @property
    def claim_version(self) -> int | None:
        """The version of the claim that the act was made upon."""
        return self.entry.claim_version

    @property
    def at(self) -> str:
        """When, UTC."""
        return self.entry.at

    @property
    def by(self) -> str:
        """The person."""
        return self.entry.by

    @property
    def kind(self) -> EntryKind:
        """What the entry is."""
        return self.entry.kind

    @property
    def body(self) -> dict[str, Any]:
        """What belongs to the kind."""
        return self.entry.body

    @property
    def content_hash(self) -> str:
        """The entry's content hash."""
        return self.entry.content_hash

    def to_dict(self) -> dict[str, Any]:
        """Returns the entry and its place ready for JSON."""
        return self.entry.to_dict() | {"sequence": self.sequence, "chain_hash": self.chain_hash}


def make_entry(
    *,
    kind: EntryKind,
    by: str,
    body: dict[str, Any],
    case: str | None = None,
    claim: str | None = None,
    claim_version: int | None = None,
    entry_id: str | None = None,
    at: str | None = None,
) -> Entry:
    """Returns a new entry with its content hash; the body is kept as JSON reads it back.

    Raises:
        ActRefused: The id is no UUID, or a text holds what cannot be written.
    """
    fields = {
        **{"id": checked_id(entry_id), "case": case, "claim": claim, "claim_version": claim_version},
        **{"at": at or now(), "by": by, "kind": kind, "body": json.loads(canonical_json(body))},
    }
    return Entry(**fields, content_hash=content_hash(fields))


def follow(entry: Entry, last: Recorded | None) -> Recorded:
    """Returns `entry` recorded after `last`, or as the first of its ledger."""
    sequence, previous = (last.sequence + 1, last.chain_hash) if last else (1, GENESIS)
    return Recorded(entry, sequence, chain_hash(previous, entry.content_hash))
