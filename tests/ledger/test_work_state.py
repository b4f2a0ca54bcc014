"""The table of work states, from its first row to its last."""

from acting import Acting

from factcheck.model import WorkState


def test_nobody_has_acted(acting: Acting) -> None:
    assert acting.state().state is WorkState.UNASSIGNED


def test_somebody_was_made_responsible_and_can_be_let_go_again(acting: Acting) -> None:
    acting.do("claim_assigned", "claim-0", person="ines")
    assert acting.state().state is WorkState.ASSIGNED
    acting.do("claim_assigned", "claim-0", person=None)

    assert acting.state().state is WorkState.UNASSIGNED


def test_evidence_or_a_note_without_a_verdict_is_in_progress(acting: Acting) -> None:
    acting.do("evidence_attached", "claim-0", source=acting.source, stance="supports")
    acting.do("noted", "claim-1", text="Ask the harbour office.")

    assert {acting.state("claim-0").state, acting.state("claim-1").state} == {WorkState.IN_PROGRESS}


def test_confirmed_and_not_checkable_are_done(acting: Acting) -> None:
    acting.verdict("confirmed")
    acting.verdict("not_checkable", claim="claim-1")

    assert {acting.state("claim-0").state, acting.state("claim-1").state} == {WorkState.DONE}


def test_any_other_finding_waits_for_the_editor_until_a_decision(acting: Acting) -> None:
    acting.verdict("unsupported")
    assert acting.state().state is WorkState.WITH_EDITOR
    acting.do("decision_taken", "claim-0", by="theo", decision="cut")

    assert acting.state().state is WorkState.DONE


def test_two_persons_who_differ_wait_for_the_editor(acting: Acting) -> None:
    acting.verdict("confirmed")
    acting.verdict("not_checkable", by="theo")
    assert acting.state().state is WorkState.WITH_EDITOR
    acting.verdict("confirmed", by="theo")

    assert acting.state().state is WorkState.DONE


def test_a_source_after_the_verdict_reopens(acting: Acting) -> None:
    acting.verdict("confirmed")
    acting.do("evidence_attached", "claim-0", source=acting.source, stance="contradicts")

    assert acting.state().state is WorkState.REOPENED
    assert acting.state().needs_look


def test_an_unanswered_query_is_with_whom_it_went_to(acting: Acting) -> None:
    acting.do("query_asked", "claim-0", text="Where from?")
    query = acting.do("query_asked", "claim-1", text="Is it so?", to="source")
    assert (acting.state("claim-0").state, acting.state("claim-1").state) == (
        WorkState.WITH_AUTHOR,
        WorkState.WITH_SOURCE,
    )
    acting.do("query_answered", "claim-1", query=query.id, text="It is.")

    assert acting.state("claim-1").state is WorkState.IN_PROGRESS


def test_a_query_is_stronger_than_a_verdict(acting: Acting) -> None:
    acting.verdict("inaccurate", rationale="1898")
    acting.do("query_asked", "claim-0", text="Where from?")

    assert acting.state().state is WorkState.WITH_AUTHOR


def test_a_conflict_waits_for_the_editor_until_somebody_acts(acting: Acting) -> None:
    acting.verdict("confirmed")
    late = {"kind": "verdict_given", "body": {"finding": "inaccurate"}, "claim_version": 1}
    acting.do("conflicted", "claim-0", by="theo", act=late, met=2)
    assert acting.state().state is WorkState.WITH_EDITOR
    assert acting.state().conflicts[0].body["act"]["body"] == {"finding": "inaccurate"}
    acting.verdict("confirmed", by="theo")

    assert acting.state().state is WorkState.DONE


def test_a_conflict_leaves_the_claims_version(acting: Acting) -> None:
    acting.verdict("confirmed")
    version = acting.state().claim.version
    acting.do("conflicted", "claim-0", by="theo", act={"kind": "noted", "body": {}, "claim_version": 1}, met=2)

    assert acting.state().claim.version == version == 2
