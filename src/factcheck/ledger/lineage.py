"""Which claims an entry brings into the world, and which it takes out of it."""

from factcheck.ledger.entry import Recorded
from factcheck.ledger.kinds import EntryKind
from factcheck.model import Claim


def born_of(recorded: Recorded) -> tuple[Claim, ...]:
    """Returns the claims that were found, added or made by a split with this entry."""
    if recorded.kind is EntryKind.CLAIMS_FOUND:
        return tuple(Claim.from_dict(given) for given in recorded.body["claims"])
    if recorded.kind is EntryKind.CLAIM_ADDED:
        return (Claim.from_dict(recorded.body["claim"]),)
    if recorded.kind is EntryKind.CLAIM_SPLIT:
        return tuple(Claim.from_dict(given) for given in recorded.body["parts"])
    return ()


def absorbed_by(recorded: Recorded) -> tuple[str, ...]:
    """Returns the ids of the claims that live on in others: the one that was split, those that were joined."""
    if recorded.kind is EntryKind.CLAIM_SPLIT:
        return (str(recorded.claim),)
    return tuple(recorded.body["members"]) if recorded.kind is EntryKind.CLAIMS_JOINED else ()
