"""Refuses to put two copies of a case together whose drafts went apart in a way that nobody can join."""

from collections.abc import Collection, Iterator, Sequence

from factcheck.ledger.entry import Recorded
from factcheck.ledger.kinds import EntryKind
from factcheck.ledger.replay import CaseLedger
from factcheck.ledger.undo import SHAPES, built_on
from factcheck.model import ActRefused

_ON_WORDS = SHAPES | {EntryKind.CLAIM_ADDED, EntryKind.NOTHING_TO_CHECK}
"""Acts that say where something stands in a draft."""


def refuse_drafts_apart(ours: Sequence[Recorded], theirs: Sequence[Recorded], shared: Collection[str]) -> None:
    """Refuses a merge after which an act would stand on words of another draft than the one it was made upon.

    Args:
        ours: Our copy's entries of a case.
        theirs: The other copy's.
        shared: The ids of the entries that both have.

    Raises:
        ActRefused: Claims were marked, changed, split or joined in one copy since the other got a new draft, or such
            an act was taken back, or somebody worked on in a draft that the other took back.
    """
    mine, foreign = CaseLedger.of(ours), CaseLedger.of(theirs)
    for holder, other in ((mine, foreign), (foreign, mine)):
        if _turned_apart(holder, other) or any(one.id not in shared for one in _in_the_way(holder, other)):
            raise ActRefused(
                f"The case {holder.case} has a new draft in one copy only, and in the other somebody marked or changed "
                "claims since they parted: nobody can say where these stand now. Nothing was taken over. Take the new "
                "draft back where it is, merge, and bring it in again."
            )


def _in_the_way(holder: CaseLedger, other: CaseLedger) -> Iterator[Recorded]:
    """Acts that do not fit to what the other copy did about the drafts that only one of them holds at this moment."""
    theirs = {draft.id for draft in other.brought}
    for draft in holder.brought:
        if draft.id in theirs or draft.kind is EntryKind.CASE_OPENED:
            continue
        if other.has(draft.id):  # taken back there
            yield from built_on(holder, draft)
        else:
            yield from (one for one in other.standing if one.kind in _ON_WORDS)


def _turned_apart(holder: CaseLedger, other: CaseLedger) -> bool:
    """Whether an act that says where a claim stands is taken back in one copy only, and the other never had a draft.

    That draft carried the claim from where the act had put it.
    """
    if all(other.has(draft.id) for draft in holder.brought):
        return False
    turned = holder.undone ^ other.undone
    return any(holder.has(act) and holder.entry(act).kind in SHAPES and other.has(act) for act in turned)


def refuse_two_drafts(ours: CaseLedger, theirs: CaseLedger) -> None:
    """Refuses a merge after which each copy would have another newest draft.

    Args:
        ours: Our copy with the other's entries after its own.
        theirs: The other copy with ours after its own.

    Raises:
        ActRefused: So it would be.
    """
    if ours.drafts[-1] != theirs.drafts[-1]:
        raise ActRefused(
            f"The case {ours.case} got a new draft in both copies since they parted, and nobody can say which is "
            "newer. Nothing was taken over. Bring one copy's newest draft into the other, then merge."
        )
