"""Every act of the contract, done on a real desk and read back from it."""

from typing import Any

import pytest

from factcheck.desk import Case, Desk
from factcheck.ledger import Recorded
from factcheck.model import ActRefused, CaseOpen, NotFound, Source, WorkState


def as_stored(desk: Desk, case: Case) -> Case:
    """The same case, read anew."""
    return desk.case(case.id)


def test_a_source_is_attached_as_evidence(desk: Desk, case: Case, claim: str, source: Source) -> None:
    evidence = case.attach(claim, source.id, "contradicts", locator="par. 3", excerpt="in 1908", by="ines")
    stored = as_stored(desk, case)

    assert stored.state(claim).evidence == (evidence,)
    assert (evidence.source, evidence.stance, evidence.locator) == (source.id, "contradicts", "par. 3")
    assert stored.sources() == (source,)


def test_sources_of_a_case_are_those_that_were_attached(desk: Desk, case: Case, source: Source) -> None:
    assert desk.sources() == (source,)
    assert case.sources() == ()


def test_a_verdict_is_given_and_a_persons_newer_one_replaces_it(desk: Desk, case: Case, claim: str) -> None:
    first = case.give_verdict(claim, "confirmed", by="ines")
    second = case.give_verdict(claim, "inaccurate", "It was 1908.", "3 May 1908", by="ines")
    stored = as_stored(desk, case).state(claim)

    assert [(one.id, one.superseded) for one in stored.verdicts] == [(first.id, True), (second.id, False)]
    assert (stored.finding, stored.state, stored.claim.version) == ("inaccurate", WorkState.WITH_EDITOR, 3)


def test_a_question_is_asked_and_answered(desk: Desk, case: Case, claim: str) -> None:
    query = case.ask(claim, "Where is this from?", to="author", due="2026-03-02", by="ines")
    assert as_stored(desk, case).state(claim).state is WorkState.WITH_AUTHOR
    answered = as_stored(desk, case).answer(query.id, "The ministry's yearbook.", by="theo")

    assert (answered.text, answered.answer, answered.answered_by) == (query.text, "The ministry's yearbook.", "theo")
    assert as_stored(desk, case).state(claim).queries == (answered,)


def test_an_answer_needs_a_question_of_the_case(case: Case) -> None:
    with pytest.raises(NotFound):
        case.answer("01a20fae-00d8-7479-b195-9fbe346744d9", "Yes.", by="theo")


def test_an_answer_finds_a_question_that_another_program_asked(desk: Desk, case: Case, claim: str) -> None:
    query = as_stored(desk, case).ask(claim, "Where is this from?", by="ines")

    assert case.answer(query.id, "The yearbook.", by="theo").answer == "The yearbook."


def test_the_editor_decides_and_overrules_with_a_reason(desk: Desk, case: Case, claim: str) -> None:
    verdict = case.give_verdict(claim, "inaccurate", "It was 1908.", by="ines")
    with pytest.raises(ActRefused, match="reason"):
        case.decide(claim, "no_change", overrules=verdict.id, by="mira")
    decision = case.decide(claim, "stet", overrules=verdict.id, reason="The deed says 1907.", by="mira")

    stored = as_stored(desk, case).state(claim)
    assert (stored.decision, stored.state) == (decision, WorkState.DONE)


def test_small_acts_stand_in_the_claims_state(desk: Desk, case: Case, claim: str) -> None:
    case.note(claim, "Ask the archive.", by="ines")
    case.rate(claim, "mostly true", by="mira")
    case.set_origin(claim, claimant="The mayor", date="1907-05-04", by="ines")
    case.assign(claim, "theo", by="mira")
    stored = as_stored(desk, case).state(claim)

    assert [note.body["text"] for note in stored.notes] == ["Ask the archive."]
    assert (stored.rating, stored.assigned) == ("mostly true", "theo")
    assert stored.origin is not None
    assert stored.origin.claimant == "The mayor"


def test_a_dismissed_claim_is_out_of_sight_until_it_is_restored(desk: Desk, case: Case, claim: str) -> None:
    case.dismiss(claim, "Not a claim.", by="ines")
    stored = as_stored(desk, case)
    assert claim not in {one.id for one in stored.claims}
    assert [(one.claim.id, one.dismissed) for one in stored.dismissed] == [(claim, "Not a claim.")]
    stored.restore(claim, by="ines")

    case.refresh()
    assert case.claims[0].id == claim


def test_a_claim_marked_by_hand_loses_the_white_space_at_its_ends(case: Case) -> None:
    text = case.article.text
    start = text.index(" Orla Fennimore,")
    claim = case.add_claim("name", start, start + len(" Orla Fennimore"), by="ines")

    assert (claim.exact, claim.reason, claim.version) == ("Orla Fennimore", "added by hand", 1)
    assert case.state(claim.id).claim == claim


@pytest.mark.parametrize(
    ("kind", "start", "end"), [("date", 5, 5), ("date", -1, 3), ("date", 0, 10_000), ("date", 11, 13), ("dog", 0, 3)]
)
def test_what_is_no_stretch_of_words_is_no_claim(case: Case, kind: str, start: int, end: int) -> None:
    before = case.head
    with pytest.raises(ActRefused):
        case.add_claim(kind, start, end, by="ines")
    assert case.head == before


def test_a_claim_can_be_marked_again_after_its_marking_was_undone(case: Case, mark: Any) -> None:
    first = mark(case, "Nobody was hurt", "quote")
    with pytest.raises(ActRefused, match="already"):
        mark(case, "Nobody was hurt", "quote")
    case.undo(by="ines")
    second = mark(case, "Nobody was hurt", "quote")

    assert first.id != second.id
    assert second.id in {one.id for one in case.claims}


def test_sign_off_is_refused_with_what_is_open_then_granted(desk: Desk, case: Case) -> None:
    with pytest.raises(CaseOpen) as refused:
        case.sign_off(by="mira")
    assert refused.value.open_items == case.open_items()
    assert len(case.open_items()) == 4  # three claims, and a sentence without one
    for claim in case.claims:
        case.give_verdict(claim.id, "confirmed", by="ines")
    case.mark_nothing_to_check(*case.article.sentences[-1], by="ines")
    signed = case.sign_off(by="mira")

    assert (signed.by, signed.override, signed.open_items) == ("mira", None, ())
    assert as_stored(desk, case).signed_off == signed
    assert desk.cases()[0].signed_off


def test_an_open_case_is_signed_off_with_a_reason_that_is_kept(case: Case) -> None:
    items = case.open_items()
    signed = case.sign_off(override="It goes to press.", by="mira")

    assert (signed.override, signed.open_items) == ("It goes to press.", items)


def test_words_without_a_claim_can_be_marked_as_read(desk: Desk, case: Case) -> None:
    case.mark_nothing_to_check(0, 11, by="ines")

    assert as_stored(desk, case).covered == ((0, 11),)


def test_coverage_accounts_for_every_sentence(case: Case) -> None:
    passages = case.coverage()

    assert [passage.span for passage in passages] == list(case.article.sentences)
    assert [passage.claims for passage in passages] == [0, 2, 1, 0]


def test_a_refused_act_leaves_everything_as_it_was(desk: Desk, case: Case, claim: str) -> None:
    head, states = case.head, case.states
    with pytest.raises(ActRefused, match="rationale"):
        case.give_verdict(claim, "inaccurate", by="ines")
    with pytest.raises(ActRefused, match="not on this desk"):
        case.attach(claim, "01a20fae-00d8-7479-b195-9fbe346744d9", "supports", by="ines")
    with pytest.raises(ActRefused, match="surrogate"):
        case.note(claim, "half \ud83c", by="ines")
    with pytest.raises(NotFound):
        case.note("no such claim", "x", by="ines")

    assert (case.head, case.states) == (head, states) == (as_stored(desk, case).head, as_stored(desk, case).states)


def test_refresh_names_the_claims_that_others_touched_and_acts_do_not_swallow_them(desk: Desk, case: Case) -> None:
    first, second, third = (one.id for one in case.claims)
    other = as_stored(desk, case)
    other.give_verdict(first, "confirmed", by="theo")
    assert case.refresh() == {first}
    assert case.refresh() == frozenset()
    other.note(second, "Look.", by="theo")
    case.note(third, "Mine.", by="ines")

    assert case.refresh() == {second}
    assert other.refresh() == {third}


def test_every_act_is_an_entry_with_its_person(case: Case, claim: str) -> None:
    before = case.sequence
    recorded = case.note(claim, "Look.", by="theo")

    assert isinstance(recorded, Recorded)
    assert (recorded.sequence, recorded.by, recorded.chain_hash) == (before + 1, "theo", case.head)
