"""Undo and redo: any number of steps, per person, over everything."""

import pytest
from acting import Acting, claim

from factcheck.ledger import CaseLedger, next_redo, next_undo
from factcheck.model import ActRefused, Conflict, NotFound


def undo(acting: Acting, by: str = "ines", entry: str | None = None) -> str:
    act = next_undo(acting.case, by, entry)
    acting.do("undone", act.claim, by=by, entry=act.id)
    return act.id


def redo(acting: Acting, by: str = "ines") -> str:
    act = next_redo(acting.case, by)
    acting.do("redone", act.claim, by=by, entry=act.id)
    return act.id


def test_undo_goes_back_through_a_persons_own_acts(acting: Acting) -> None:
    first = acting.verdict()
    acting.verdict("unsupported", claim="claim-1", by="theo")
    second = acting.do("noted", "claim-2", text="Ask the harbour office.")

    assert [undo(acting), undo(acting)] == [second.id, first.id]
    assert acting.state("claim-0").finding is None
    assert acting.state("claim-1").finding == "unsupported"
    with pytest.raises(ActRefused, match="nothing of yours"):
        undo(acting)


def test_redo_gives_back_in_the_opposite_order(acting: Acting) -> None:
    acts = [acting.verdict(claim=f"claim-{n}").id for n in range(3)]
    taken = [undo(acting) for _ in acts]

    assert taken == acts[::-1]
    assert [redo(acting) for _ in acts] == acts
    assert [state.finding for state in acting.case.states] == ["confirmed"] * 3
    with pytest.raises(ActRefused, match="nothing to redo"):
        redo(acting)


def test_a_new_act_ends_redo(acting: Acting) -> None:
    acting.verdict("unsupported")
    undo(acting)
    acting.verdict("confirmed")

    with pytest.raises(ActRefused, match="until you do something new"):
        redo(acting)


def test_somebody_elses_act_does_not_end_redo(acting: Acting) -> None:
    act = acting.verdict("unsupported")
    undo(acting)
    acting.verdict("confirmed", claim="claim-1", by="theo")

    assert redo(acting) == act.id


def test_an_undone_newer_act_does_not_end_redo_of_what_was_undone_after_it(acting: Acting) -> None:
    acting.verdict("unsupported")
    undo(acting)
    second = acting.verdict("confirmed")
    undo(acting)

    assert redo(acting) == second.id


def test_undo_and_redo_leave_the_claim_as_it_was_but_for_its_version(acting: Acting) -> None:
    acting.do("evidence_attached", "claim-0", source=acting.source, stance="supports")
    acting.verdict()
    before = acting.state()
    undo(acting)
    redo(acting)
    after = acting.state()

    assert (after.state, after.finding, after.evidence, after.verdicts) == (
        before.state,
        before.finding,
        before.evidence,
        before.verdicts,
    )
    assert after.claim.version == before.claim.version + 2


def test_a_persons_earlier_verdict_stands_again_when_the_newer_is_undone(acting: Acting) -> None:
    acting.verdict("unsupported")
    acting.verdict("confirmed")
    undo(acting)

    assert acting.state().finding == "unsupported"
    assert [v.superseded for v in acting.state().verdicts] == [False, True]


def test_an_answer_keeps_its_question_from_being_undone(acting: Acting) -> None:
    query = acting.do("query_asked", "claim-0", text="Where from?")
    acting.do("query_answered", "claim-0", by="theo", query=query.id, text="The yearbook.")

    with pytest.raises(Conflict, match="theo") as refused:
        undo(acting)
    assert refused.value.theirs[0]["kind"] == "query_answered"


def test_own_answers_keep_a_named_question_too(acting: Acting) -> None:
    query = acting.do("query_asked", "claim-0", text="Where from?")
    acting.do("query_answered", "claim-0", query=query.id, text="The yearbook.")

    with pytest.raises(Conflict):
        undo(acting, entry=query.id)


def test_evidence_that_another_judged_by_stays(acting: Acting) -> None:
    evidence = acting.do("evidence_attached", "claim-0", source=acting.source, stance="contradicts")
    acting.verdict("inaccurate", by="theo", rationale="1898")

    with pytest.raises(Conflict, match="verdict given"):
        undo(acting, entry=evidence.id)


def test_own_evidence_can_be_taken_from_under_an_own_verdict(acting: Acting) -> None:
    evidence = acting.do("evidence_attached", "claim-0", source=acting.source, stance="contradicts")
    acting.verdict("inaccurate", rationale="1898")
    undo(acting, entry=evidence.id)

    assert acting.state().evidence == ()
    assert acting.state().finding == "inaccurate"


def test_nothing_before_a_sign_off_by_another_is_undone(acting: Acting) -> None:
    acting.verdict()
    acting.do("signed_off", by="theo", override="Deadline.")

    with pytest.raises(Conflict, match="signed off"):
        undo(acting)
    undo(acting, by="theo")
    undo(acting)

    assert acting.case.signed_off is None


def test_undoing_an_added_claim_takes_it_out_and_redo_brings_it_back(acting: Acting) -> None:
    added = claim(7)
    acting.do("claim_added", added.id, claim=added.to_dict())
    undo(acting)
    with pytest.raises(NotFound):
        acting.state(added.id)
    assert len(acting.case.states) == 3
    redo(acting)

    assert acting.state(added.id).claim.start == added.start


def test_a_claim_that_somebody_worked_on_cannot_be_unadded(acting: Acting) -> None:
    added = claim(7)
    entry = acting.do("claim_added", added.id, claim=added.to_dict())
    acting.do("noted", added.id, by="theo", text="Good catch.")

    with pytest.raises(Conflict):
        undo(acting, entry=entry.id)


def test_only_the_person_themselves_can_undo_a_named_act(acting: Acting) -> None:
    act = acting.verdict()

    with pytest.raises(ActRefused, match="only ines"):
        undo(acting, by="theo", entry=act.id)


def test_the_ground_of_a_case_cannot_be_undone(acting: Acting) -> None:
    with pytest.raises(ActRefused, match="no act that can be undone"):
        undo(acting, entry=acting.case.entries[1].id)


def test_redo_is_refused_when_the_claim_was_dismissed_meanwhile(acting: Acting) -> None:
    acting.verdict()
    undo(acting)
    acting.do("claim_dismissed", "claim-0", by="theo", reason="no claim")

    with pytest.raises(ActRefused, match="dismissed"):
        redo(acting)


def test_the_replay_from_the_start_gives_the_same_case(acting: Acting) -> None:
    acting.verdict()
    undo(acting)
    redo(acting)

    assert CaseLedger.of(acting.case.entries).states == acting.case.states
