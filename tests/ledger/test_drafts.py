"""New drafts in the ledger: what is refused, and what follows from the entries alone."""

from typing import Any

import pytest
from acting import Acting, claim

from factcheck.ledger import CaseLedger, EntryKind, body_problem
from factcheck.model import ActRefused, Conflict, WorkState

SECOND, THIRD = "2" * 64, "3" * 64


def draft(acting: Acting, name: str = SECOND, by: str = "ines", **records: Any) -> Any:
    """Brings a draft; records are by claim, everything else stands where it did."""
    carried = acting.carried()
    outcomes = carried["outcomes"] | {f"claim-{key[1:]}": record for key, record in records.items()}
    return acting.do("draft_added", None, by, draft=name, **(carried | {"outcomes": outcomes}))


def changed(start: int = 5, end: int = 9, **more: Any) -> dict[str, Any]:
    return {"outcome": "changed", "score": 0.9, "start": start, "end": end, "exact": "1899", "before": "1898", **more}


def unsure() -> dict[str, Any]:
    places = [{"start": 40, "end": 44, "score": 1.0}, {"start": 50, "end": 54, "score": 0.8}]
    return {"outcome": "unsure", "score": 1.0, "candidates": places}


def settled(outcome: str = "moved", **more: Any) -> dict[str, Any]:
    return {"outcome": outcome, "score": 1.0, "base": "d" * 64, "start": 40, "end": 44, **more}


def test_replay_needs_no_texts(acting: Acting) -> None:
    draft(acting, c0=changed())
    again = CaseLedger.of(acting.case.entries)

    assert again.state("claim-0").claim.exact == "1899"
    assert (again.state("claim-0").claim.start, again.drafts) == (5, ("d" * 64, SECOND))
    assert again.states == acting.case.states


@pytest.mark.parametrize(
    ("outcome", "state", "look"),
    [
        ("unchanged", WorkState.DONE, False),
        ("moved", WorkState.DONE, False),
        ("context", WorkState.DONE, True),
        ("changed", WorkState.REOPENED, True),
    ],
)
def test_a_done_claim_is_reopened_only_where_its_words_changed(
    acting: Acting, outcome: str, state: WorkState, look: bool
) -> None:
    acting.verdict()
    draft(acting, c0={"outcome": outcome, "score": 1.0, "start": 3, "end": 7})

    assert (acting.state().state, acting.state().needs_look) == (state, look)
    assert acting.state().finding == "confirmed"


def test_gone_and_unsure_claims_have_no_place_and_stay_on_record(acting: Acting) -> None:
    acting.verdict()
    draft(acting, c0={"outcome": "gone", "score": 0.0}, c1=unsure())

    assert [state.claim.id for state in acting.case.states] == ["claim-2"]
    assert [state.claim.id for state in acting.case.gone] == ["claim-0"]
    assert [state.claim.id for state in acting.case.unsettled] == ["claim-1"]
    assert acting.state().finding == "confirmed"


def test_a_claim_of_which_the_newest_draft_knows_nothing_has_no_place_in_it(acting: Acting) -> None:
    carried = acting.carried()
    del carried["outcomes"]["claim-0"]
    acting.do("draft_added", draft=SECOND, **carried)

    assert [state.claim.id for state in acting.case.gone] == ["claim-0"]


def test_claims_found_in_a_draft_go_and_come_with_it(acting: Acting) -> None:
    brought = draft(acting)
    found = claim(7).to_dict()
    acting.do("claims_found", draft=SECOND, added=brought.id, claims=[found], done=1, total=1)
    assert len(acting.case.states) == 4
    assert acting.case.sections == (1, 1)
    acting.do("undone", entry=brought.id)
    assert len(acting.case.states) == 3
    acting.do("redone", entry=brought.id)
    assert len(acting.case.states) == 4


def test_a_verdict_on_a_claim_of_the_new_draft_holds_it(acting: Acting) -> None:
    brought = draft(acting)
    acting.do("claims_found", draft=SECOND, added=brought.id, claims=[claim(7).to_dict()], done=1, total=1)
    acting.verdict(claim="claim-7", by="theo")
    with pytest.raises(Conflict, match="theo built on it"):
        acting.do("undone", entry=brought.id)


def test_a_later_draft_holds_the_one_before(acting: Acting) -> None:
    first = draft(acting)
    draft(acting, THIRD, by="theo")
    with pytest.raises(Conflict, match="draft added"):
        acting.do("undone", entry=first.id)


@pytest.mark.parametrize(
    "body",
    [
        {"draft": "d" * 64},
        {"draft": ""},
        {"base": SECOND},
        {"outcomes": {"claim-9": {"outcome": "gone", "score": 0.0}}},
        {"outcomes": {"claim-0": {"outcome": "vanished", "score": 0.0}}},
        {"outcomes": {"claim-0": {"outcome": "moved", "score": 1.0}}},
        {"outcomes": {"claim-0": {"outcome": "moved", "score": 1.0, "start": 9, "end": 9}}},
        {"outcomes": {"claim-0": {"outcome": "moved", "score": 1.0, "start": -1, "end": 9}}},
        {"outcomes": {"claim-0": {"outcome": "moved", "score": 2, "start": 1, "end": 9}}},
        {"outcomes": {"claim-0": {"outcome": "unsure", "score": 1, "candidates": [{"start": 5}]}}},
    ],
)
def test_a_draft_that_makes_no_sense_is_refused(acting: Acting, body: dict[str, Any]) -> None:
    before = acting.case.head
    with pytest.raises(ActRefused):
        acting.do("draft_added", **({"draft": SECOND} | body))
    assert acting.case.head == before


@pytest.mark.parametrize("missing", ["draft", "base", "original", "published", "outcomes", "covered"])
def test_a_body_without_a_field_is_named(acting: Acting, missing: str) -> None:
    body = {"draft": SECOND, **acting.carried()}
    assert body_problem(EntryKind.DRAFT_ADDED, body) is None
    del body[missing]
    assert missing in str(body_problem(EntryKind.DRAFT_ADDED, body))


def test_a_question_is_settled_once(acting: Acting) -> None:
    draft(acting, c1=unsure())
    acting.do("draft_settled", "claim-1", draft=SECOND, settled=settled(), members=[])

    assert acting.state("claim-1").live
    assert acting.state("claim-1").claim.start == 40
    with pytest.raises(ActRefused, match="no open question"):
        acting.do("draft_settled", "claim-1", draft=SECOND, settled=settled(), members=[])


@pytest.mark.parametrize(
    "body",
    [
        {"draft": "d" * 64},
        {"settled": settled("unsure")},
        {"settled": {"outcome": "moved", "score": 1.0, "base": "d" * 64}},
        {"settled": settled(start=5, end=9)},
        {"members": ["claim-0"]},
    ],
)
def test_a_settlement_that_does_not_fit_is_refused(acting: Acting, body: dict[str, Any]) -> None:
    draft(acting, c0={"outcome": "gone", "score": 0.0}, c1=unsure(), c2=changed())
    with pytest.raises(ActRefused):
        acting.do("draft_settled", "claim-1", **({"draft": SECOND, "settled": settled(), "members": []} | body))


def test_a_settlement_is_taken_back_with_what_gave_way(acting: Acting) -> None:
    brought = draft(acting, c1=unsure())
    found = claim(4).to_dict()
    acting.do("claims_found", draft=SECOND, added=brought.id, claims=[found], done=1, total=1)
    settle = acting.do("draft_settled", "claim-1", draft=SECOND, settled=settled(), members=["claim-4"])
    assert "claim-4" not in {state.claim.id for state in acting.case.states}
    acting.do("undone", "claim-1", entry=settle.id)

    assert "claim-4" in {state.claim.id for state in acting.case.states}
    assert [state.claim.id for state in acting.case.unsettled] == ["claim-1"]


def test_an_open_question_keeps_the_case_open(acting: Acting) -> None:
    from factcheck.ledger import open_items

    draft(acting, c1=unsure())
    assert any("where “1898” stands now" in line for line in open_items(acting.case))
