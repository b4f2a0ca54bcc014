"""What the editor has to look at, the most urgent first, what keeps the draft from going out, and the counts."""

from collections import Counter
from typing import Any

from factcheck.desk import Case
from factcheck.ledger import ClaimState
from factcheck.model import WorkState
from factcheck.reports.standing import Standing, standing_of
from factcheck_workbench.history import is_of_merge

LOOKS = {
    Standing.INACCURATE: "wrong",
    Standing.SOURCES_CONFLICT: "weak",
    Standing.UNSUPPORTED: "weak",
    Standing.CANNOT_BE_VERIFIED: "weak",
    Standing.CONFIRMED_WITH_CAVEAT: "caveat",
    Standing.ASKED: "author",
    Standing.OPEN: "open",
    Standing.CONFIRMED: "ok",
    Standing.NOT_CHECKABLE: "aside",
}
"""The look that the desks give a claim that stands there; the same as in frontend/src/shared/words.js."""

MOST_LINES = 20
"""How many open items are named; an editor settles them a few at a time, and a long case has thousands."""


def wanted(case: Case) -> dict[str, str]:
    """Returns the claims that want a decision with the reason why, in the order in which the editor should see them."""
    states = sorted((state for state in case.states if wants_a_look(state)), key=_urgency)
    return {state.claim.id: why(state) for state in states}


def standing(case: Case) -> dict[str, Any]:
    """Returns what keeps the draft from going out, and how many claims stand where."""
    return {"open_items": _first(case.open_items()), "counts": counts_of(case.states)}


def counts_of(states: tuple[ClaimState, ...]) -> list[tuple[str, int, str]]:
    """Returns how many claims stand where, as words, number and look; only what there is, the most urgent first."""
    counted = Counter(map(standing_of, states))
    return [(standing.words, counted[standing], LOOKS[standing]) for standing in Standing if counted[standing]]


def wants_a_look(state: ClaimState) -> bool:
    """Whether the editor should see the claim: all but what a checker settled and nobody decided on."""
    return state.state is not WorkState.DONE or state.decision is not None


def why(state: ClaimState) -> str:
    """Returns why the editor sees the claim, in words."""
    standing = [verdict for verdict in state.verdicts if not verdict.superseded]
    if state.state is WorkState.DONE and state.decision:
        return f"decided: {state.decision.outcome.words}"
    if state.conflicts and all(map(is_of_merge, state.conflicts)):
        return "was worked on in two copies"
    if state.conflicts:
        return "two people acted at the same time"
    if len({verdict.finding for verdict in standing}) > 1:
        return "checkers disagree: " + ", ".join(f"{verdict.by} {verdict.label}" for verdict in standing)
    if state.state in (WorkState.WITH_AUTHOR, WorkState.WITH_SOURCE):
        return f"{state.state.value}, no answer yet"
    if state.state is WorkState.REOPENED:
        return "something new came after it was done"
    return standing_of(state).words


def _urgency(state: ClaimState) -> tuple[bool, bool, int, int]:
    """Decided claims last; before them what somebody found or asked, the worst first, then what nobody has seen."""
    untouched = state.state in (WorkState.UNASSIGNED, WorkState.ASSIGNED, WorkState.IN_PROGRESS)
    return (state.state is WorkState.DONE, untouched, standing_of(state).rank, state.claim.start)


def _first(lines: tuple[str, ...]) -> list[str]:
    more = len(lines) - MOST_LINES
    return [*lines[:MOST_LINES], *([f"… and {more} more."] if more > 0 else [])]
