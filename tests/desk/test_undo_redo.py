"""Undo and redo through the desk."""

import pytest

from factcheck.desk import Case, Desk
from factcheck.model import ActRefused, Conflict, WorkState


def test_undo_takes_back_a_persons_own_newest_act_and_redo_gives_it_back(desk: Desk, case: Case, claim: str) -> None:
    case.give_verdict(claim, "confirmed", by="ines")
    case.note(case.claims[1].id, "Theo's note.", by="theo")
    case.undo(by="ines")
    assert (case.state(claim).finding, case.state(claim).state) == (None, WorkState.UNASSIGNED)
    assert case.state(claim).verdicts != ()
    case.redo(by="ines")

    stored = desk.case(case.id)
    assert (stored.state(claim).finding, stored.state(claim).state) == ("confirmed", WorkState.DONE)
    assert desk.verify().problems == ()


def test_a_named_act_is_undone(case: Case, claim: str) -> None:
    first = case.note(claim, "First.", by="ines")
    case.note(claim, "Second.", by="ines")
    undone = case.undo(first.id, by="ines")

    assert (undone.claim, undone.body) == (claim, {"entry": first.id})
    assert [note.body["text"] for note in case.state(claim).notes] == ["Second."]


def test_an_added_claim_is_gone_while_its_adding_is_undone(desk: Desk, case: Case) -> None:
    last = case.claims[-1].id
    case.undo(by="ines")
    assert last not in {one.id for one in desk.case(case.id).claims}
    assert (desk.cases()[0].total, desk.verify().problems) == (2, ())
    case.redo(by="ines")

    assert last in {one.id for one in case.claims}
    assert (desk.cases()[0].total, desk.verify().problems) == (3, ())


def test_what_others_built_on_is_not_undone_and_they_are_named(case: Case, claim: str) -> None:
    verdict = case.give_verdict(claim, "inaccurate", "It was 1908.", by="ines")
    decision = case.decide(claim, "changed", "1908", by="mira")
    before = case.head
    with pytest.raises(Conflict, match="mira") as conflict:
        case.undo(verdict.id, by="ines")

    assert [entry["id"] for entry in conflict.value.theirs] == [decision.id]
    assert case.head == before


def test_the_desk_can_be_asked_whether_there_is_something_to_undo(case: Case, claim: str) -> None:
    assert (case.can_undo("theo"), case.can_redo("theo")) == (False, False)
    case.note(claim, "Mine.", by="theo")
    assert (case.can_undo("theo"), case.can_redo("theo")) == (True, False)
    case.undo(by="theo")
    assert (case.can_undo("theo"), case.can_redo("theo")) == (False, True)
    with pytest.raises(ActRefused, match="nothing of yours"):
        case.undo(by="theo")


def test_an_undo_that_is_sent_twice_takes_back_one_act(case: Case, claim: str) -> None:
    for words in ("First.", "Second."):
        case.note(claim, words, by="ines")
    sent = "01a20fae-00d8-7479-b195-9fbe346744d9"
    once, twice = (case.undo(by="ines", entry_id=sent) for _ in range(2))

    assert once == twice
    assert [note.body["text"] for note in case.state(claim).notes] == ["First."]
