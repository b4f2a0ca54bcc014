"""Puts two copies of a desk, or of one case, together."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, field

from sqlalchemy import Connection

from factcheck.desk.copy_of_case import CaseCopy, copy_of_case
from factcheck.ledger import CaseLedger, DeskLedger, Entry, EntryKind, Recorded, bring, merge
from factcheck.model import ActRefused, StoreDamaged
from factcheck.store import (
    DESK,
    Store,
    append_entry,
    case_ledgers,
    entries_after,
    inspect,
    keep_draft,
    keep_file,
    project_whole,
    read_private,
    take_files,
    take_over,
    take_private,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """What a merge brought.

    Attributes:
        cases: The ids of the cases that got something new.
        entries: How many acts of the other copy were taken in, those of the desk's own ledger among them.
        conflicts: By case the claims that both copies worked on: they wait for the editor.
    """

    cases: tuple[str, ...] = ()
    entries: int = 0
    conflicts: dict[str, tuple[str, ...]] = field(default_factory=dict)


def merge_desks(store: Store, other: Store, by: str) -> Merged:
    """Takes into the desk of `store` what the other desk has and it has not; all of it or nothing.

    Raises:
        StoreDamaged: The other desk is damaged, or an entry is not the same in both; nothing was taken over.
        ActRefused: It is the same desk, or a case got another newest draft in both.
        StoreUnavailable: It could not be written; everything is as it was.
    """
    if store.path.samefile(other.path):
        raise ActRefused("This is the desk itself, so there is nothing to merge. Name the other copy.")
    _refuse_damaged(other)
    with store.turn(), store.write() as connection, other.read() as theirs:
        merged = _Merging(connection, by)
        merged.take_desk(theirs)
        for case in case_ledgers(theirs):
            merged.take_case(copy_of_case(theirs, case))
    store.empty_log()
    return merged.result()


def merge_case(store: Store, copy: CaseCopy, by: str) -> Merged:
    """Takes a case, and the sources it names, into the desk of `store`; all of it or nothing.

    Raises:
        StoreDamaged: An entry is not the same in both; nothing was taken over.
        ActRefused: The case got another newest draft in both.
        StoreUnavailable: It could not be written; everything is as it was.
    """
    with store.turn(), store.write() as connection:
        merged = _Merging(connection, by)
        merged.take_sources(copy)
        merged.take_case(copy)
    store.empty_log()
    return merged.result()


class _Merging:
    """One merge under way in a transaction."""

    def __init__(self, connection: Connection, by: str) -> None:
        self._connection = connection
        self._by = by
        self._entries = 0
        self._conflicts: dict[str, tuple[str, ...]] = {}
        self._cases: list[str] = []

    def result(self) -> Merged:
        flagged = {case: claims for case, claims in self._conflicts.items() if claims}
        return Merged(cases=tuple(self._cases), entries=self._entries, conflicts=flagged)

    def take_desk(self, theirs: Connection) -> None:
        self._take(DESK, entries_after(theirs, DESK, 0))
        desk = DeskLedger.of(entries_after(self._connection, DESK, 0))
        take_private(self._connection, theirs, desk.erased)
        take_files(self._connection, theirs, desk.sources.values())

    def take_sources(self, copy: CaseCopy) -> None:
        ours = entries_after(self._connection, DESK, 0)
        self._append(ours, bring(ours, copy.sources, copy.head, by=self._by))
        for file in copy.files:
            keep_file(self._connection, file)
        take_private(self._connection, None, DeskLedger.of(entries_after(self._connection, DESK, 0)).erased)

    def take_case(self, copy: CaseCopy) -> None:
        for article in copy.drafts:
            keep_draft(self._connection, article)
        before, after = self._take(copy.case, copy.entries)
        if len(after) > len(before):
            project_whole(self._connection, CaseLedger.of(after))
            self._cases.append(copy.case)
            self._conflicts[copy.case] = _flagged(after[len(before) :], {one.id for one in copy.entries})

    def _take(self, ledger: str, theirs: Iterable[Recorded]) -> tuple[list[Recorded], list[Recorded]]:
        """Takes in a ledger, and returns ours as it was and as it is."""
        ours, theirs = entries_after(self._connection, ledger, 0), list(theirs)
        if ours and theirs:
            return ours, ours + self._append(ours, merge(ours, theirs, by=self._by, said=self._said()))
        take_over(self._connection, theirs)
        self._entries += len(theirs)
        return ours, ours + theirs

    def _said(self) -> Callable[[str], Hashable]:
        """What each source is, whichever copy put it on the desk."""
        sources = DeskLedger.of(entries_after(self._connection, DESK, 0)).sources
        private = read_private(self._connection)

        def said(source: str) -> Hashable:
            one, kept = sources.get(source), private.get(source)
            if one is None or (one.confidential and kept is None):
                return source
            return one.kind, one.confidential, kept.title if kept else one.title, kept.url if kept else one.url

        return said

    def _append(self, ours: list[Recorded], new: tuple[Entry, ...]) -> list[Recorded]:
        self._entries += new[0].body["entries"] if new else 0
        return [append_entry(self._connection, entry) for entry in new]


def _flagged(new: list[Recorded], theirs: set[str]) -> tuple[str, ...]:
    return tuple(str(one.claim) for one in new if one.kind is EntryKind.CONFLICTED and one.id not in theirs)


def _refuse_damaged(other: Store) -> None:
    problems = inspect(other).problems
    if problems:
        more = f" (and {len(problems) - 1} more)" if len(problems) > 1 else ""
        raise StoreDamaged(
            f"The other copy {other.location} is damaged, so nothing was taken from it: {problems[0]}{more} "
            "`factcheck verify --desk` says everything that is wrong with it and what is still good."
        )
