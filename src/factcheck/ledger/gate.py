"""Says what keeps a case from being signed off."""

from factcheck.ledger.claim_state import ClaimState
from factcheck.ledger.replay import CaseLedger
from factcheck.model import WorkState

MOST_WORDS = 60
"""Code points of a claim's words that a line shows."""


def open_items(case: CaseLedger) -> tuple[str, ...]:
    """Returns what is open, a line of plain words each: an unfinished search, and every live claim that is not done."""
    done, total = case.sections
    searching = (f"The search for claims is at part {done} of {total}.",) if done < total else ()
    numbered = enumerate(case.states, start=1)
    return searching + tuple(_line(number, state) for number, state in numbered if state.state is not WorkState.DONE)


def _line(number: int, state: ClaimState) -> str:
    words = " ".join(state.claim.exact.split())
    shown = words if len(words) <= MOST_WORDS else f"{words[: MOST_WORDS - 1]}…"
    return f"Claim {number}, “{shown}”, is {_standing(state)}."


def _standing(state: ClaimState) -> str:
    if state.state in (WorkState.UNASSIGNED, WorkState.ASSIGNED, WorkState.IN_PROGRESS):
        return "open" if state.state is WorkState.UNASSIGNED else f"open ({state.state})"
    return f"{state.state}: {state.finding.words}" if state.finding else str(state.state)
