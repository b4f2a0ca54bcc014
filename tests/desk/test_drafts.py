"""A new draft loses nothing, moves nothing in silence, and can be taken back."""

from collections.abc import Callable

import pytest

from factcheck.desk import Case, Desk
from factcheck.model import ActRefused, Claim, Conflict, DraftOutcome, NotFound, WorkState
from factcheck.text import Article

TEXT = """\
Six bridges

The first bridge was opened on 3 May 1907 and cost 40,000 crowns. It burned down on a Sunday in 1921.

"Nobody was hurt that night," said Orla Fennimore, the town's archivist. The second bridge cost 90,000 crowns.

Trams crossed the river every ten minutes until the last line was closed in 1963. Nobody misses them now.
"""

Edit = Callable[..., Article]


@pytest.fixture
def article() -> Article:
    return Article.from_text(TEXT, published="2026-03-01")


def edited(*changes: tuple[str, str], text: str = TEXT) -> Article:
    for old, new in changes:
        assert text.count(old) == 1
        text = text.replace(old, new)
    return Article.from_text(text, published="2026-03-01")


@pytest.fixture
def marked(case: Case, mark: Callable[..., Claim]) -> dict[str, str]:
    """Claims by their words."""
    for words, kind in (("90,000 crowns", "number"), ("Orla Fennimore", "name"), ("1963", "date")):
        mark(case, words, kind)
    return {claim.exact: claim.id for claim in case.claims}


def bring(case: Case, article: Article, by: str = "theo") -> dict[str, DraftOutcome]:
    """Brings a draft without looking for new claims."""
    return dict(case.new_draft(article, by, find="later").outcomes)


def test_what_was_left_alone_stays_and_every_offset_is_that_of_the_new_draft(
    case: Case, marked: dict[str, str]
) -> None:
    outcomes = bring(case, edited(("Six bridges\n", "Six bridges and a ferry\n")))

    assert set(outcomes.values()) == {"unchanged"}
    assert len(outcomes) == 6
    for claim in case.claims:
        assert claim.exact == case.article.text[claim.start : claim.end]
        assert claim.prefix == case.article.text[max(0, claim.start - 32) : claim.start]
        assert claim.sentence == case.article.sentences_of(claim.span)


def test_a_moved_paragraph_takes_its_claims_along(case: Case, marked: dict[str, str]) -> None:
    parts = TEXT.strip().split("\n\n")
    outcomes = bring(case, Article.from_text("\n\n".join([parts[0], parts[3], parts[1], parts[2]])))

    assert outcomes[marked["1963"]] == "moved"
    assert case.claims[0].exact == "1963"


def test_a_changed_number_reopens_its_claim_and_keeps_the_verdict_in_view(case: Case, marked: dict[str, str]) -> None:
    claim = marked["40,000 crowns"]
    case.give_verdict(claim, "confirmed", by="ines")
    outcomes = bring(case, edited(("40,000", "45,000")))
    state = case.state(claim)

    assert outcomes[claim] == "changed"
    assert outcomes[marked["3 May 1907"]] == "context"
    assert (state.state, state.claim.exact, state.claim.value) == (WorkState.REOPENED, "45,000 crowns", 45000)
    assert state.finding == "confirmed"
    assert state.needs_look
    assert state.carried is not None
    assert state.carried.before == "40,000 crowns"

    case.give_verdict(claim, "confirmed", by="ines")
    assert case.state(claim).state is WorkState.DONE


def test_a_verdict_stays_where_only_the_sentence_changed_and_asks_for_a_look(
    case: Case, marked: dict[str, str]
) -> None:
    claim = marked["3 May 1907"]
    case.give_verdict(claim, "confirmed", by="ines")
    bring(case, edited(("The first bridge was", "Whatever they say, the first bridge was")))

    assert case.state(claim).state is WorkState.DONE
    assert case.state(claim).needs_look


def cut_and_said_again(words: str) -> Article:
    return edited((" The second bridge cost 90,000 crowns.", ""), ("Nobody misses", f"{words} Nobody misses"))


def test_a_claim_whose_sentence_was_cut_is_gone_though_its_words_stand_elsewhere(
    case: Case, marked: dict[str, str]
) -> None:
    claim = marked["90,000 crowns"]
    outcomes = bring(case, cut_and_said_again("The last driver, who never married, left 90,000 crowns to his cat."))

    assert outcomes[claim] == "gone"
    assert claim not in {one.id for one in case.claims}
    assert [state.claim.exact for state in case.gone] == ["90,000 crowns"]
    assert case.unsettled == ()


def test_a_passage_that_looks_like_the_one_that_was_cut_is_asked_about(case: Case, marked: dict[str, str]) -> None:
    claim = marked["90,000 crowns"]
    outcomes = bring(case, cut_and_said_again("The second tram cost 90,000 crowns."))

    assert outcomes[claim] == "unsure"
    assert claim not in {one.id for one in case.claims}
    assert [state.claim.id for state in case.unsettled] == [claim]


def test_of_two_copies_side_by_side_a_person_says_which_it_is(case: Case, marked: dict[str, str]) -> None:
    sentence = "The second bridge cost 90,000 crowns."
    claim = marked["90,000 crowns"]
    outcomes = bring(case, edited((sentence, f"{sentence} {sentence}")))
    assert outcomes[claim] == "unsure"
    state = case.unsettled[0]
    assert state.carried is not None
    assert len(state.carried.candidates) == 2
    assert any("90,000 crowns" in line for line in case.open_items())

    case.settle_draft(claim, 1, by="ines")

    assert case.unsettled == ()
    assert case.state(claim).claim.start == state.carried.candidates[1].span.start
    assert case.state(claim).live
    case.undo(by="ines")
    assert len(case.unsettled) == 1
    case.settle_draft(claim, "gone", by="ines")
    assert (case.unsettled, len(case.gone)) == ((), 1)
    with pytest.raises(ActRefused, match="no open question"):
        case.settle_draft(claim, 0, by="ines")


def test_what_was_found_anew_where_a_claim_is_settled_gives_way_with_all_work(
    case: Case, marked: dict[str, str]
) -> None:
    sentence = "The second bridge cost 90,000 crowns."
    bring(case, edited((sentence, f"{sentence} {sentence}")))
    claim = marked["90,000 crowns"]
    carried = case.state(claim).carried
    assert carried is not None
    found = case.add_claim("number", *carried.candidates[0].span, by="ines")
    case.note(found.id, "Ask the archive.", by="ines")
    case.settle_draft(claim, 0, by="theo")

    assert found.id not in {one.id for one in case.claims}
    assert [note.body["text"] for note in case.state(claim).notes] == ["Ask the archive."]


def test_new_words_get_new_claims_and_carried_ones_are_not_found_again(case: Case, marked: dict[str, str]) -> None:
    drafted = case.new_draft(edited(("Nobody misses them now.", "The third bridge cost 77,000 crowns.")), by="theo")

    numbers = [claim for claim in case.claims if claim.kind == "number"]
    assert [claim.exact for claim in numbers if "77" in claim.exact] == ["77,000 crowns"]
    assert [claim.id for claim in numbers if claim.exact == "40,000 crowns"] == [marked["40,000 crowns"]]
    assert drafted.number == 2
    assert case.sections[0] == case.sections[1] > 0
    places = [(claim.kind, claim.span) for claim in case.claims]
    assert len(places) == len(set(places))


def test_wording_that_the_author_took_over_is_offered_as_resolved_and_a_person_confirms(
    case: Case, marked: dict[str, str]
) -> None:
    claim = marked["40,000 crowns"]
    verdict = case.give_verdict(claim, "inaccurate", "The deed.", proposed="nearly 45,000 crowns", by="ines")
    drafted = case.new_draft(edited(("40,000 crowns", "nearly 45,000 crowns")), by="theo", find="later")

    assert drafted.outcomes[claim] == "changed"
    assert dict(drafted.taken_over) == {claim: verdict.id}
    assert case.state(claim).claim.exact == "nearly 45,000 crowns"
    assert case.state(claim).state is WorkState.WITH_EDITOR
    case.decide(claim, "changed", wording="nearly 45,000 crowns", by="mira")
    assert case.state(claim).state is WorkState.DONE


def test_one_undo_takes_the_draft_back_and_redo_gives_it_back(case: Case, marked: dict[str, str]) -> None:
    before = case.states
    case.new_draft(
        edited(("40,000", "45,000"), ("Nobody misses", "The third cost 77,000 crowns. Nobody misses")), by="theo"
    )
    after = [(state.claim.id, state.claim.span) for state in case.states]
    case.undo(by="theo")

    assert case.article.text == TEXT
    assert [(s.claim.id, s.claim.span, s.claim.exact) for s in case.states] == [
        (s.claim.id, s.claim.span, s.claim.exact) for s in before
    ]
    assert len(case.drafts) == 1
    case.redo(by="theo")
    assert [(state.claim.id, state.claim.span) for state in case.states] == after
    assert case.desk.verify().problems == ()


def test_a_draft_that_was_taken_back_can_come_in_again_after_other_work(case: Case, marked: dict[str, str]) -> None:
    new = edited(("Nobody misses", "The third cost 77,000 crowns. Nobody misses"))
    case.new_draft(new, by="theo")
    found = len(case.claims)
    case.undo(by="theo")
    case.dismiss(marked["1963"], "Not a claim.", by="theo")
    with pytest.raises(ActRefused):
        case.redo(by="theo")
    case.new_draft(new, by="theo")

    assert len(case.claims) == found - 1
    assert case.sections[0] == case.sections[1] > 0
    assert case.desk.verify().problems == ()


def test_what_others_did_on_the_new_words_keeps_the_draft(case: Case, marked: dict[str, str]) -> None:
    bring(case, edited(("40,000", "45,000")))
    case.note(marked["3 May 1907"], "Still right.", by="ines")
    with pytest.raises(Conflict, match="ines built on it"):
        case.undo(case.entries[-2].id, by="theo")


def test_work_on_claims_that_stand_as_before_does_not_hold_the_draft(case: Case, marked: dict[str, str]) -> None:
    bring(case, edited(("40,000", "45,000")))
    case.give_verdict(marked["1963"], "confirmed", by="ines")
    case.undo(by="theo")

    assert case.state(marked["1963"]).state is WorkState.DONE


def test_a_form_given_in_an_older_draft_is_neither_taken_back_nor_given_back(
    case: Case, marked: dict[str, str]
) -> None:
    case.change_claim(marked["1963"], start=TEXT.index("in 1963"), by="ines")
    bring(case, edited(("Six bridges\n", "Six bridges and a ferry\n")))
    with pytest.raises(Conflict, match="draft added"):
        case.undo(by="ines")
    case.undo(by="theo")
    case.undo(by="ines")
    bring(case, edited(("Six bridges\n", "Seven bridges\n")))
    with pytest.raises(ActRefused):
        case.redo(by="ines")
    assert case.state(marked["1963"]).claim.exact == "1963"


def test_every_draft_stays_readable_with_its_claims_as_they_were(case: Case, marked: dict[str, str]) -> None:
    claim = marked["40,000 crowns"]
    case.give_verdict(claim, "confirmed", by="ines")
    bring(case, edited(("40,000", "45,000")))
    case.give_verdict(claim, "unsupported", by="ines")
    first, second = case.draft(1), case.draft(2)

    assert first.article.text.startswith("Six bridges")
    assert {one.claim.exact: one.finding for one in first.states}["40,000 crowns"] == "confirmed"
    assert {one.claim.exact: one.finding for one in second.states}["45,000 crowns"] == "unsupported"
    assert (first.by, second.by) == ("ines", "theo")
    with pytest.raises(NotFound, match="drafts 1 to 2"):
        case.draft(3)


def test_claims_go_from_draft_to_draft(case: Case, marked: dict[str, str]) -> None:
    second = edited(("40,000", "45,000"))
    bring(case, second)
    outcomes = bring(case, edited(("Six bridges\n", "Seven bridges\n"), text=second.text))

    assert set(outcomes.values()) == {"unchanged"}
    assert case.state(marked["40,000 crowns"]).claim.exact == "45,000 crowns"
    assert len(case.drafts) == 3


def test_an_open_question_goes_on_to_the_draft_after_from_where_the_claim_last_stood(
    case: Case, marked: dict[str, str]
) -> None:
    sentence = "The second bridge cost 90,000 crowns."
    bring(case, edited((sentence, f"{sentence} {sentence}")))
    outcomes = bring(case, edited(("Six bridges\n", "Seven bridges\n")))

    assert outcomes[marked["90,000 crowns"]] == "unchanged"
    assert case.state(marked["90,000 crowns"]).live


def test_dismissed_claims_come_along_dismissed(case: Case, marked: dict[str, str]) -> None:
    case.dismiss(marked["1963"], "Not a claim.", by="ines")
    case.new_draft(edited(("Six bridges\n", "Seven bridges\n")), by="theo")

    assert [state.claim.id for state in case.dismissed] == [marked["1963"]]
    assert "1963" not in {claim.exact for claim in case.claims}
    case.restore(marked["1963"], by="ines")
    assert case.state(marked["1963"]).claim.span.of(case.article.text) == "1963"


def test_a_split_claim_comes_along_in_its_parts(case: Case, marked: dict[str, str]) -> None:
    whole = case.state(marked["3 May 1907"]).claim
    parts = case.split_claim(whole.id, whole.start + 6, by="ines")
    outcomes = bring(case, edited(("Six bridges\n", "Seven bridges\n")))

    assert [outcomes[part.id] for part in parts] == ["unchanged", "unchanged"]
    assert whole.id not in {claim.id for claim in case.claims}


def test_a_grouped_fact_of_which_one_place_is_left_stands_there_and_asks_for_a_look(
    case: Case, marked: dict[str, str]
) -> None:
    case.group_claims([marked["1921"], marked["1963"]], by="ines")
    outcomes = bring(case, edited((" It burned down on a Sunday in 1921.", "")))

    assert outcomes[marked["1921"]] == "context"
    assert case.state(marked["1921"]).claim.exact == "1963"


def test_a_relative_date_that_means_another_day_now_asks_for_a_look(desk: Desk) -> None:
    text = "The bridge was closed last Monday for repairs to its eastern pier, the council said."
    case = desk.open_case(Article.from_text(text, published="2026-03-04"), by="ines")
    claim = next(one for one in case.claims if one.kind == "date")
    drafted = case.new_draft(Article.from_text(text + "\n\nIt opens again soon.", published="2026-03-20"), by="ines")

    assert (claim.value, case.state(claim.id).claim.value) == ("2026-03-02", "2026-03-16")
    assert drafted.outcomes[claim.id] == "context"


def test_nothing_to_check_holds_for_sentences_that_stand(case: Case, marked: dict[str, str]) -> None:
    case.mark_nothing_to_check(0, len(case.article.text), by="ines")
    bring(case, edited(("40,000", "45,000")))
    covered = [span.of(case.article.text) for span in case.covered]

    assert "It burned down on a Sunday in 1921." in covered
    assert not any("45,000" in words for words in covered)


def test_a_sign_off_is_of_the_draft_it_was_given_for(case: Case, marked: dict[str, str]) -> None:
    case.sign_off("It goes to press.", by="mira")
    bring(case, edited(("40,000", "45,000")))
    assert case.signed_off is None
    case.undo(by="theo")
    assert case.signed_off is not None


def test_the_same_text_is_refused_and_leaves_the_case_as_it_was(
    case: Case, article: Article, marked: dict[str, str]
) -> None:
    before = case.sequence
    with pytest.raises(ActRefused, match="draft of the case already"):
        case.new_draft(article, by="theo")
    assert case.sequence == before


def test_a_draft_sent_twice_is_recorded_once(case: Case, marked: dict[str, str]) -> None:
    sent, new = "0198b0a0-0000-7000-8000-000000000001", edited(("40,000", "45,000"))
    first = case.new_draft(new, "theo", "later", entry_id=sent)
    count = case.sequence
    assert case.new_draft(new, "theo", "later", entry_id=sent) == first
    assert case.sequence == count


def test_a_person_who_saw_the_draft_before_is_told(case: Case, marked: dict[str, str]) -> None:
    claim = case.state(marked["40,000 crowns"]).claim
    bring(case, edited(("40,000", "45,000")))
    with pytest.raises(Conflict, match="draft added"):
        case.give_verdict(claim.id, "confirmed", by="ines", version=claim.version)


def test_another_window_sees_the_new_draft(case: Case, marked: dict[str, str]) -> None:
    other = case.desk.case(case.id)
    bring(case, edited(("Six bridges\n", "Seven bridges\n")))

    assert other.refresh() >= set(marked.values())
    assert other.article.text.startswith("Seven")
    assert [claim.span for claim in other.claims] == [claim.span for claim in case.claims]
