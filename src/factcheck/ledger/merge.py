"""Puts two copies of a ledger together without changing an entry."""

from collections.abc import Iterable, Sequence

from factcheck.ledger.entry import Entry, Recorded, make_entry
from factcheck.ledger.kinds import EntryKind

_QUIET = frozenset({EntryKind.CONFLICTED, EntryKind.MERGED})
"""Kinds that change nothing of the claim they name."""


def merge(ours: Sequence[Recorded], theirs: Sequence[Recorded], *, by: str) -> tuple[Entry, ...]:
    """Returns the entries that our copy has to append to hold both; none where it has everything already.

    First an entry that names the other copy's head, then the other copy's entries that we have not, unchanged and in
    their order, then a conflict for each claim that both copies worked on since they parted: its editor has to look.

    Args:
        ours: Our copy's entries of a case, or of the desk's own ledger.
        theirs: The other copy's.
        by: The person who merges.
    """
    known, others = {one.id for one in ours}, {one.id for one in theirs}
    foreign = [one.entry for one in theirs if one.id not in known]
    if not foreign:
        return ()
    both = _worked_on(one.entry for one in ours if one.id not in others) & _worked_on(foreign)
    case = foreign[0].case
    head = theirs[-1].chain_hash
    merged = make_entry(kind=EntryKind.MERGED, by=by, case=case, body={"head": head, "entries": len(foreign)})
    return (merged, *foreign, *(_conflict(claim, case, by, head) for claim in sorted(both)))


def _worked_on(entries: Iterable[Entry]) -> set[str]:
    return {entry.claim for entry in entries if entry.claim and entry.kind not in _QUIET}


def _conflict(claim: str, case: str | None, by: str, head: str) -> Entry:
    """Flags a claim for the editor; no act of one person was late, so a decision alone settles it."""
    act = {"kind": EntryKind.MERGED.value, "body": {"head": head}, "claim_version": None}
    return make_entry(
        kind=EntryKind.CONFLICTED, by=by, case=case, claim=claim, claim_version=None, body={"act": act, "met": None}
    )
