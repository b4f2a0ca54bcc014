"""The rules for acts that make, change and end claims, one function an act."""

from collections.abc import Iterable

from factcheck.ledger.about_claim import known_claim, live_claim, present_claim
from factcheck.ledger.claim_state import ClaimState
from factcheck.ledger.desk_replay import DeskLedger
from factcheck.ledger.entry import Entry
from factcheck.ledger.replay import CaseLedger
from factcheck.ledger.words import need_words
from factcheck.model import ActRefused, Claim


def claim_added(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """A claim by hand is a stretch of the article on which no live claim of its kind stands."""
    need_free_words(_same_claim(entry), case)
    if case.has_claim(str(entry.claim)):
        raise ActRefused("There was a claim with this id before. A new claim needs a new one.")


def claim_changed(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """A claim that is live can be widened, narrowed, or get another kind or value."""
    live_claim(entry, case)
    need_free_words(_same_claim(entry), case, but=(str(entry.claim),))


def claim_split(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """A split needs an undecided claim and at least two new ones, on which no live claim of their kind stands."""
    whole = live_claim(entry, case)
    _undecided(whole, "split")
    parts = [Claim.from_dict(given) for given in entry.body["parts"]]
    if len({(part.kind, part.span) for part in parts}) < max(2, len(parts)):
        raise ActRefused("A split needs at least two parts, each with words of its own.")
    if any(case.has_claim(part.id) for part in parts) or len({part.id for part in parts}) < len(parts):
        raise ActRefused("One of the parts is a claim already. Choose other words.")
    for part in parts:
        need_free_words(part, case, but=(whole.claim.id,))


def claims_joined(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """Joining needs other live, undecided claims."""
    live_claim(entry, case)
    members = entry.body["members"]
    if not members or entry.claim in members or len(set(members)) < len(members):
        raise ActRefused("Joining needs at least one other claim.")
    for member in members:
        state = case.state(member)
        if not state.live:
            raise ActRefused("One of the claims to join is dismissed, split or joined already.")
        _undecided(state, "joined")
    need_free_words(_same_claim(entry), case, but=(str(entry.claim), *members))


def claim_dismissed(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """Dismissing needs a reason and an undecided claim."""
    need_words(entry.body["reason"], "a reason for dismissing the claim")
    _undecided(live_claim(entry, case), "dismissed")


def claim_restored(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """Restoring needs a dismissed claim."""
    state = known_claim(entry, case)
    if state.dismissed is None:
        raise ActRefused("The claim is not dismissed, so there is nothing to restore.")
    _undecided(state, "restored")
    need_free_words(state.claim, case)


def claim_assigned(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """Assigning needs a claim; None lets the person go."""
    present_claim(entry, case)
    if entry.body["person"] is not None:
        need_words(entry.body["person"], "the name of the person")


def need_free_words(claim: Claim, case: CaseLedger, but: Iterable[str] = ()) -> None:
    """Refuses a second live claim of one kind on the same words.

    Args:
        claim: The claim to be.
        case: The case.
        but: Claims that give way to it.

    Raises:
        ActRefused: There is one.
    """
    if case.live_on(claim.kind, claim.span) - frozenset(but):
        raise ActRefused(f"There is a {claim.kind} claim on these words already.")


def _same_claim(entry: Entry) -> Claim:
    claim = Claim.from_dict(entry.body["claim"])
    if claim.id != entry.claim or not 0 <= claim.start < claim.end:
        raise ActRefused("The claim's words are not a stretch of the article. Mark the words again.")
    return claim


def _undecided(state: ClaimState, done: str) -> None:
    if state.decision is not None:
        raise ActRefused(f"The editor has decided on this claim, so it cannot be {done}.")
