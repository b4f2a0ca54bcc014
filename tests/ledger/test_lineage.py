"""What lives on of the work on a claim that was split or joined with another, in one copy and after a merge."""

import pytest
from acting import Acting, claim

from factcheck.ledger import CaseLedger, Recorded, follow, next_redo, next_undo
from factcheck.model import ActRefused, Conflict, WorkState


def split(acting: Acting, by: str = "ines") -> Recorded:
    return acting.do("claim_split", "claim-1", by=by, parts=[claim(7).to_dict(), claim(8).to_dict()])


def join(acting: Acting, head: str = "claim-0", *members: str, by: str = "ines") -> Recorded:
    return acting.do("claims_joined", head, by=by, claim=acting.state(head).claim.to_dict(), members=list(members))


def undo(acting: Acting, by: str = "ines") -> None:
    act = next_undo(acting.case, by)
    acting.do("undone", act.claim, by=by, entry=act.id)


def test_parts_keep_evidence_notes_and_the_person_but_not_the_verdict(acting: Acting) -> None:
    acting.do("evidence_attached", "claim-1", source=acting.source, stance="supports")
    acting.do("noted", "claim-1", text="Two facts in one.")
    acting.do("claim_assigned", "claim-1", person="theo")
    acting.verdict(claim="claim-1")
    split(acting)

    for part in ("claim-7", "claim-8"):
        state = acting.state(part)
        assert (len(state.evidence), len(state.notes), state.assigned) == (1, 1, "theo")
        assert (state.verdicts, state.state, state.claim.version) == ((), WorkState.IN_PROGRESS, 1)


def test_a_question_on_the_whole_waits_on_every_part_and_is_answered_once(acting: Acting) -> None:
    query = acting.do("query_asked", "claim-1", text="Which of the two?")
    split(acting)
    assert acting.state("claim-8").state is WorkState.WITH_AUTHOR
    acting.do("query_answered", "claim-1", by="theo", query=query.id, text="The first.")

    assert [acting.state(part).queries[0].answer for part in ("claim-7", "claim-8")] == ["The first."] * 2


def test_a_doubt_about_a_joined_claim_is_a_doubt_about_the_group(acting: Acting) -> None:
    acting.verdict("inaccurate", claim="claim-2", by="theo", rationale="1898")
    acting.do("evidence_attached", "claim-1", source=acting.source, stance="contradicts")
    acting.verdict("confirmed")
    join(acting, "claim-0", "claim-1", "claim-2")

    head = acting.state("claim-0")
    assert {(verdict.by, verdict.finding.value) for verdict in head.verdicts} == {
        ("theo", "inaccurate"),
        ("ines", "confirmed"),
    }
    assert len(head.evidence) == 1
    assert head.state is WorkState.WITH_EDITOR


def test_a_verdict_on_a_group_stands_alone_again_when_the_group_is_taken_apart(acting: Acting) -> None:
    acting.verdict("unsupported", claim="claim-2", by="theo")
    join(acting, "claim-0", "claim-2")
    undo(acting)

    assert acting.state("claim-0").verdicts == ()
    assert acting.state("claim-2").finding == "unsupported"


def test_joining_is_news_for_whoever_saw_one_of_the_claims_before(acting: Acting) -> None:
    seen = acting.case.version("claim-2")
    join(acting, "claim-0", "claim-2")
    assert acting.case.version("claim-2") == seen + 1
    late = {"kind": "verdict_given", "body": {"finding": "confirmed"}, "claim_version": seen}
    acting.do("conflicted", "claim-2", by="theo", act=late, met=seen + 1)

    assert acting.state("claim-0").state is WorkState.WITH_EDITOR
    assert acting.state("claim-0").conflicts[0].by == "theo"


@pytest.mark.parametrize("kind", ["evidence_attached", "noted", "query_asked", "origin_set", "claim_assigned"])
def test_new_work_goes_to_the_claim_that_came_out(acting: Acting, kind: str) -> None:
    split(acting)

    with pytest.raises(ActRefused, match="Work on the claim that came out"):
        acting.do(kind, "claim-1", text="x", person="theo", claimant="x", source=acting.source, stance="context")


def test_what_somebody_read_in_the_group_cannot_be_taken_from_under_it(acting: Acting) -> None:
    evidence = acting.do("evidence_attached", "claim-2", source=acting.source, stance="contradicts")
    join(acting, "claim-0", "claim-2", by="mira")
    acting.verdict("inaccurate", by="theo", rationale="1898")

    with pytest.raises(Conflict, match="theo"):
        next_undo(acting.case, "ines", evidence.id)


def test_overruling_in_the_group_holds_the_verdict_of_a_member(acting: Acting) -> None:
    verdict = acting.verdict("unsupported", claim="claim-2")
    join(acting, "claim-0", "claim-2")
    acting.do(
        "decision_taken", "claim-0", by="theo", decision="stet", overrules=verdict.id, reason="The register agrees."
    )

    with pytest.raises(Conflict, match="decision taken"):
        next_undo(acting.case, "ines", verdict.id)


def test_a_change_is_not_given_back_over_a_newer_one(acting: Acting) -> None:
    changed = acting.state().claim.to_dict()
    acting.do("claim_changed", "claim-0", claim=changed | {"end": 7})
    undo(acting)
    acting.do("claim_changed", "claim-0", by="theo", claim=changed | {"end": 9})

    act = next_redo(acting.case, "ines")
    with pytest.raises(ActRefused, match="changed since"):
        acting.do("redone", "claim-0", entry=act.id)


def test_an_added_claim_is_not_given_back_onto_words_that_were_taken_meanwhile(acting: Acting) -> None:
    acting.do("claim_added", "claim-7", claim=claim(7).to_dict())
    undo(acting)
    again = claim(7).to_dict() | {"id": "another"}
    acting.do("claim_added", "another", by="theo", claim=again)

    with pytest.raises(ActRefused, match="on these words already"):
        acting.do("redone", "claim-7", entry=next_redo(acting.case, "ines").id)


def test_claims_joined_crosswise_in_two_copies_are_not_both_gone(acting: Acting) -> None:
    theirs = join(acting, "claim-2", "claim-0", by="theo")
    undo(acting, by="theo")
    ours = join(acting, "claim-0", "claim-2")
    copy = CaseLedger.of(acting.case.entries[:-3])
    for one in (ours, theirs):
        copy.add(follow(one.entry, copy.entries[-1]))

    assert [state.claim.id for state in copy.states] == ["claim-0", "claim-1"]


def test_parts_that_two_copies_made_alike_live_while_either_split_stands(acting: Acting) -> None:
    first = split(acting)
    parts = [claim(7).to_dict(), claim(8).to_dict()]
    second = follow(acting.entry("claim_split", "claim-1", "theo", parts=parts), acting.case.entries[-1])
    acting.case.add(second)
    undone = follow(acting.entry("undone", "claim-1", "ines", entry=first.id), second)
    acting.case.add(undone)

    assert [state.claim.id for state in acting.case.states] == ["claim-0", "claim-2", "claim-7", "claim-8"]


def test_a_dismissal_is_not_taken_back_onto_words_that_were_taken_meanwhile(acting: Acting) -> None:
    acting.do("claim_dismissed", "claim-0", by="theo", reason="no claim")
    acting.do("claim_added", "another", claim=claim(0).to_dict() | {"id": "another"})

    with pytest.raises(ActRefused, match="Undo that one first"):
        undo(acting, by="theo")
    undo(acting)
    undo(acting, by="theo")
    assert acting.state("claim-0").live


def test_what_was_taken_back_from_a_claim_out_of_play_can_be_given_back(acting: Acting) -> None:
    query = acting.do("query_asked", "claim-2", by="theo", text="Where from?")
    join(acting, "claim-0", "claim-2")
    undo(acting, by="theo")
    assert acting.state("claim-0").queries == ()
    acting.do("redone", "claim-2", by="theo", entry=next_redo(acting.case, "theo").id)

    assert [one.id for one in acting.state("claim-0").queries] == [query.id]
