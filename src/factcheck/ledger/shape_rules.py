"""The rules for acts that make, change and end claims, one function an act."""

from factcheck.ledger.about_claim import known_claim, live_claim
from factcheck.ledger.claim_state import ClaimState
from factcheck.ledger.desk_replay import DeskLedger
from factcheck.ledger.entry import Entry
from factcheck.ledger.replay import CaseLedger
from factcheck.ledger.words import allow_words, need_words
from factcheck.model import ActRefused, Claim


def claim_added(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """A claim by hand is a stretch of the article on which no live claim of its kind stands."""
    _same_claim(entry)
    claim = Claim.from_dict(entry.body["claim"])
    if any((other.claim.kind, other.claim.span) == (claim.kind, claim.span) for other in case.states):
        raise ActRefused("There is a claim of this kind on these words already.")
    if case.has_claim(claim.id):
        raise ActRefused("There was a claim with this id before. A new claim needs a new one.")


def claim_changed(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """A claim that is live can be widened, narrowed, or get another kind or value."""
    live_claim(entry, case)
    _same_claim(entry)


def claim_split(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """A split needs at least two new claims and an undecided one."""
    _undecided(live_claim(entry, case), "split")
    parts = [Claim.from_dict(given) for given in entry.body["parts"]]
    if len(parts) < 2:
        raise ActRefused("A split needs at least two parts.")
    if any(case.has_claim(part.id) for part in parts) or len({part.id for part in parts}) < len(parts):
        raise ActRefused("One of the parts is a claim already. Choose other words.")


def claims_joined(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """Joining needs other live, undecided claims."""
    live_claim(entry, case)
    _same_claim(entry)
    members = entry.body["members"]
    if not members or entry.claim in members or len(set(members)) < len(members):
        raise ActRefused("Joining needs at least one other claim.")
    for member in members:
        state = case.state(member)
        if not state.live:
            raise ActRefused("One of the claims to join is dismissed, split or joined already.")
        _undecided(state, "joined")


def claim_dismissed(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """Dismissing needs a reason and an undecided claim."""
    need_words(entry.body["reason"], "a reason for dismissing the claim")
    _undecided(live_claim(entry, case), "dismissed")


def claim_restored(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """Restoring needs a dismissed claim."""
    if known_claim(entry, case).dismissed is None:
        raise ActRefused("The claim is not dismissed, so there is nothing to restore.")


def claim_assigned(entry: Entry, case: CaseLedger, desk: DeskLedger) -> None:
    """Assigning needs a claim; None lets the person go."""
    known_claim(entry, case)
    allow_words(entry.body["person"], "the person")


def _same_claim(entry: Entry) -> None:
    claim = Claim.from_dict(entry.body["claim"])
    if claim.id != entry.claim or not 0 <= claim.start < claim.end:
        raise ActRefused("The claim's words are not a stretch of the article. Mark the words again.")


def _undecided(state: ClaimState, done: str) -> None:
    if state.decision is not None:
        raise ActRefused(f"The editor has decided on this claim, so it cannot be {done}.")
