"""Finds the claim that an act is about, and refuses acts on one that is out of play."""

from factcheck.ledger.claim_state import ClaimState
from factcheck.ledger.entry import Entry
from factcheck.ledger.kinds import EntryKind
from factcheck.ledger.replay import CaseLedger
from factcheck.model import ActRefused


def known_claim(entry: Entry, case: CaseLedger) -> ClaimState:
    """Returns the claim that the act is about."""
    if entry.claim is None:
        raise ActRefused(f"“{entry.kind.words.capitalize()}” needs a claim.")
    return case.state(entry.claim)


def present_claim(entry: Entry, case: CaseLedger) -> ClaimState:
    """Returns the claim that the act is about, if it was neither split nor joined with another."""
    state = known_claim(entry, case)
    if state.absorbed is not None:
        done = "split" if state.absorbed.kind is EntryKind.CLAIM_SPLIT else "joined with another"
        raise ActRefused(f"The claim was {done} by {state.absorbed.by}. Work on the claim that came out of it.")
    return state


def live_claim(entry: Entry, case: CaseLedger) -> ClaimState:
    """Returns the claim that the act is about, if it is live."""
    state = present_claim(entry, case)
    if state.dismissed is not None:
        raise ActRefused(f"The claim is dismissed ({state.dismissed}). Restore it first.")
    return state
