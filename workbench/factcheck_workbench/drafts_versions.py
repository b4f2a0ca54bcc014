"""Acts that were under way while a new draft came in."""

from factcheck.desk import Case
from factcheck.ledger import EntryKind
from factcheck.ledger.carrying import outcome_of, record_of
from factcheck.model import NotFound


def version_now(case: Case, claim: str | None, version: int | None) -> int | None:
    """Returns the version upon which an act goes in.

    A new draft counts every claim's version up. Where nothing but drafts came since the person saw the claim, and they
    left it word for word with its sentence, what the person saw is what stands, and the act is no late one. Anything
    else is for the ledger to judge, as ever.

    Args:
        case: The case.
        claim: The claim that the act is about.
        version: Its version as the person saw it; None means as it stands.
    """
    if claim is None or version is None:
        return version
    try:
        state = case.state(claim)
    except NotFound:
        return version
    missed = state.claim.version - version
    if missed <= 0:
        return version
    own = [one for one in state.history if one.kind not in (EntryKind.CONFLICTED, EntryKind.CLAIM_ADDED)]
    since = own[len(own) - missed :]
    records = [record_of(one, claim) for one in since if one.kind is EntryKind.DRAFT_ADDED]
    left_alone = all(record is not None and outcome_of(record).carried_over for record in records)
    return state.claim.version if len(records) == len(since) and left_alone else version
