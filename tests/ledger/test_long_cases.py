"""What an act costs does not grow with the case, and what it says stays the same."""

from typing import Any

import pytest
from acting import Acting, claim

from factcheck.ledger import CaseLedger

CLAIMS = 200


def test_a_claim_by_hand_is_allowed_without_a_look_at_every_other(monkeypatch: pytest.MonkeyPatch) -> None:
    acting = Acting(claims=CLAIMS)
    acting.do("claim_added", "claim-500", claim=claim(500).to_dict())
    asked: list[str] = []
    state = CaseLedger.state

    def counted(case: CaseLedger, claim_id: str) -> Any:
        asked.append(claim_id)
        return state(case, claim_id)

    monkeypatch.setattr(CaseLedger, "state", counted)
    for number in range(501, 511):
        acting.do("claim_added", f"claim-{number}", claim=claim(number).to_dict())

    assert len(asked) < CLAIMS


def test_taking_back_a_long_work_looks_at_no_act_that_is_taken_back(monkeypatch: pytest.MonkeyPatch) -> None:
    acting = Acting(claims=CLAIMS)
    notes = [acting.do("noted", f"claim-{number}", text="Seen.") for number in range(CLAIMS)]
    seen: list[int] = []
    after = CaseLedger.acts_after

    def counted(case: CaseLedger, sequence: int) -> Any:
        for one in after(case, sequence):
            seen.append(one.sequence)
            yield one

    monkeypatch.setattr(CaseLedger, "acts_after", counted)
    for note in reversed(notes):
        acting.do("undone", note.claim, entry=note.id)

    assert seen == []
