"""What a new draft did to a claim, as its card tells it."""

from typing import Any

from factcheck.desk.draft_compared import wording_of
from factcheck.ledger import ClaimState, Recorded
from factcheck.ledger.carrying import outcome_of, record_of
from factcheck.model import DraftOutcome
from factcheck_workbench.drafts_shown import verdict_of
from factcheck_workbench.session import Session

_SHAKEN = (DraftOutcome.CONTEXT, DraftOutcome.CHANGED)


def draft_part(session: Session, claim: str) -> dict[str, Any] | None:
    """Returns what is to be said of the newest draft that changed the claim's words or its sentence; None without one.

    Once somebody has looked, it is said only as long as no further draft came in.
    """
    case = session.case
    state = case.state(claim)
    told = _shaken(state, case.undone)
    if told is None or not state.placed:
        return None
    number = case.drafts.index(told.body["draft"]) + 1 if told.body["draft"] in case.drafts else 0
    if number < 2 or (number < len(case.drafts) and not state.needs_look):
        return None
    record = record_of(told, claim) or {}
    before = case.ledger_at(number - 1).state(claim)
    base = session.texts.of(case, record.get("base") or told.body.get("base") or case.drafts[number - 2])
    return {
        **{"number": number, "outcome": outcome_of(record).value, "by": told.by, "look": state.needs_look},
        **{"before": base.of(before.claim), "after": session.texts.of(case, case.drafts[-1]).of(state.claim)},
        "proposed": wording_of(before, record.get("taken_over")),
        "verdict": verdict_of(before, case.desk.scale),
    }


def _shaken(state: ClaimState, undone: frozenset[str]) -> Recorded | None:
    for one in reversed(state.history):
        record = record_of(one, state.claim.id)
        if record is not None and one.id not in undone and outcome_of(record) in _SHAKEN:
            return one
    return None
