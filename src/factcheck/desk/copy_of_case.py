"""A whole case as it passes from one copy to another."""

from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import Connection

from factcheck.ledger import CaseLedger, Entry, EntryKind, Recorded
from factcheck.model import StoreDamaged
from factcheck.store import DESK, entries_after, read_draft, read_file
from factcheck.text.article import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseCopy:
    """One case with all that it needs.

    Attributes:
        entries: Its ledger, oldest first; never empty.
        drafts: Its drafts, oldest first, with the files they were read from.
        sources: The entries of the desk's own ledger that added or erased the sources it names, oldest first.
        files: The files that those sources are, without those of confidential ones, in order of their SHA-256.
    """

    entries: tuple[Recorded, ...]
    drafts: tuple[Article, ...]
    sources: tuple[Entry, ...]
    files: tuple[bytes, ...] = ()

    @property
    def case(self) -> str:
        """The case's id."""
        return str(self.entries[0].case)

    @property
    def head(self) -> str:
        """The chain hash of its newest entry."""
        return self.entries[-1].chain_hash


def copy_of_case(connection: Connection, case: str) -> CaseCopy:
    """Returns a copy of a case as it stands in a transaction.

    Raises:
        NotFound: A draft is not kept.
        StoreDamaged: An entry cannot be read, or a file is not what was kept.
    """
    entries = tuple(entries_after(connection, case, 0))
    drafts = tuple(read_draft(connection, draft) for draft in CaseLedger.of(entries).texts)
    named = named_sources(entries)
    own = (one.entry for one in entries_after(connection, DESK, 0))
    sources = tuple(one for one in own if _about(one) in named)
    return CaseCopy(entries=entries, drafts=drafts, sources=sources, files=kept_files(connection, named_files(sources)))


def named_sources(entries: Iterable[Recorded]) -> frozenset[str]:
    """Returns the ids of all sources that the entries attach; what was undone or came too late names them as well."""
    named = set()
    for one in entries:
        kind, body = one.kind.value, one.body
        if one.kind is EntryKind.CONFLICTED:
            kind, body = body["act"]["kind"], body["act"]["body"]
        if kind == EntryKind.EVIDENCE_ATTACHED:
            named.add(body["source"])
    return frozenset(named)


def named_files(entries: Iterable[Entry | Recorded]) -> frozenset[str]:
    """Returns the SHA-256 of the files that sources are; entries know nothing of those of confidential ones."""
    added = (one.body["details"] for one in entries if one.kind is EntryKind.SOURCE_ADDED)
    return frozenset(str(details.get("sha256")) for details in added if details.get("kept") is True)


def kept_files(connection: Connection, names: Iterable[str]) -> tuple[bytes, ...]:
    """Returns files by their SHA-256, in order of it.

    Raises:
        StoreDamaged: One is missing or is not what was kept.
    """
    return tuple(_sound(name, read_file(connection, name)) for name in sorted(names))


def _sound(name: str, content: bytes | None) -> bytes:
    if content is None or sha256(content).hexdigest() != name:
        raise StoreDamaged(
            f"The file {name[:12]} of a source is missing or was changed after it was kept, so no copy was "
            "made. Take it from a backup of the desk. `factcheck verify` says what else is wrong."
        )
    return content


def _about(entry: Entry) -> str | None:
    if entry.kind is EntryKind.SOURCE_ADDED:
        return entry.id
    return entry.body["source"] if entry.kind is EntryKind.SOURCE_ERASED else None
