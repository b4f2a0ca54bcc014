"""Says what keeps a case from being signed off, as far as the ledger alone can tell."""

from factcheck.ledger.claim_state import ClaimState
from factcheck.ledger.replay import CaseLedger
from factcheck.model import WorkState

MOST_WORDS = 60
"""Code points of a claim's words that a line shows."""


def open_items(case: CaseLedger) -> tuple[str, ...]:
    """Returns what is open, a line of plain words each.

    An unfinished search, every claim of which nobody has said where it stands in the newest draft, and every live claim
    that is not done.
    """
    done, total = case.sections
    searching = (f"The search for claims is at part {done} of {total}.",) if done < total else ()
    lost = tuple(f"Nobody has said where “{shown_words(one.claim.exact)}” stands now." for one in case.unsettled)
    numbered = enumerate(case.states, start=1)
    undone = (_line(number, state) for number, state in numbered if state.state is not WorkState.DONE)
    return (*searching, *lost, *undone)


def gave_all_verdicts(case: CaseLedger, by: str) -> bool:
    """Whether every verdict that stands on a live claim is this person's, and there is one."""
    given = {verdict.by for state in case.states for verdict in state.verdicts if not verdict.superseded}
    return given == {by}


def named_claim(number: int, state: ClaimState) -> str:
    """Returns how a line names a claim: by its place among the live ones and its words."""
    return f"Claim {number}, “{shown_words(state.claim.exact)}”"


def shown_words(text: str) -> str:
    """Returns the words on one line, cut where they are too long for it."""
    words = " ".join(text.split())
    return words if len(words) <= MOST_WORDS else f"{words[: MOST_WORDS - 1]}…"


def _line(number: int, state: ClaimState) -> str:
    return f"{named_claim(number, state)}, is {_standing(state)}."


def _standing(state: ClaimState) -> str:
    if state.state in (WorkState.UNASSIGNED, WorkState.ASSIGNED, WorkState.IN_PROGRESS):
        return "open" if state.state is WorkState.UNASSIGNED else f"open ({state.state})"
    return f"{state.state}: {state.finding.words}" if state.finding else str(state.state)
