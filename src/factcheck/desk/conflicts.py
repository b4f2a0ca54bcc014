"""Tells a late writer what came in between."""

from factcheck.ledger import CaseLedger, EntryKind, Recorded
from factcheck.model import Conflict


def conflict_of(late: Recorded, ledger: CaseLedger) -> Conflict:
    """Returns the error for a `conflicted` entry: what its writer wanted, and the acts that came first."""
    theirs = tuple(_between(late, ledger))
    act, met = late.body["act"], late.body["met"]
    if theirs:
        people = ", ".join(sorted({one.by for one in theirs}))
        acts = ", ".join(dict.fromkeys(one.kind.words for one in theirs))
        words = f"{people} worked on this claim since you saw it ({acts})."
    else:
        words = f"This claim stands at version {met}, not at version {act['claim_version']}."
    return Conflict(
        f"{words} What you wrote was kept and waits for the editor; look again, and repeat it if it still holds.",
        ours=act,
        theirs=tuple(one.to_dict() for one in theirs),
    )


def _between(late: Recorded, ledger: CaseLedger) -> list[Recorded]:
    """The acts by which the claim came from the version that the writer saw to the one that their act met."""
    history = ledger.history(str(late.claim))
    acts = [one for one in history if one.sequence < late.sequence and one.kind is not EntryKind.CONFLICTED]
    missed = max(0, late.body["met"] - late.body["act"]["claim_version"])
    return acts[len(acts) - missed :]
