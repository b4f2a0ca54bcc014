"""A whole case as it passes from one copy to another."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection

from factcheck.ledger import CaseLedger, Entry, EntryKind, Recorded
from factcheck.store import DESK, entries_after, read_draft
from factcheck.text.article import Article


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseCopy:
    """One case with all that it needs.

    Attributes:
        entries: Its ledger, oldest first; never empty.
        drafts: Its drafts, oldest first, with the files they were read from.
        sources: The entries of the desk's own ledger that added or erased the sources it names, oldest first.
    """

    entries: tuple[Recorded, ...]
    drafts: tuple[Article, ...]
    sources: tuple[Entry, ...]

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
        StoreDamaged: An entry cannot be read.
    """
    entries = tuple(entries_after(connection, case, 0))
    drafts = tuple(read_draft(connection, draft) for draft in CaseLedger.of(entries).texts)
    named = named_sources(entries)
    own = (one.entry for one in entries_after(connection, DESK, 0))
    return CaseCopy(entries=entries, drafts=drafts, sources=tuple(one for one in own if _about(one) in named))


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


def _about(entry: Entry) -> str | None:
    if entry.kind is EntryKind.SOURCE_ADDED:
        return entry.id
    return entry.body["source"] if entry.kind is EntryKind.SOURCE_ERASED else None
