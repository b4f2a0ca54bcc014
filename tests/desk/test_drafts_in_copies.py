"""Two copies of a desk, one of which gets a new draft."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from factcheck.desk import Case, Desk, open_desk, rebuild
from factcheck.model import ActRefused, Claim, WorkState
from factcheck.text import Article


@pytest.fixture
def other(desk: Desk, case: Case, tmp_path: Path) -> Iterator[Desk]:
    with open_desk(desk.back_up(tmp_path / "other.sqlite")) as copy:
        yield copy


@pytest.fixture
def second(article: Article) -> Article:
    return Article.from_text(article.text.replace("40,000", "45,000"), published="2026-03-01")


def number(case: Case) -> str:
    return next(claim.id for claim in case.claims if claim.kind == "number")


def test_a_draft_goes_over_and_what_it_shook_waits_for_the_editor(
    desk: Desk, case: Case, other: Desk, second: Article
) -> None:
    claim = number(case)
    case.new_draft(second, "ines", "later")
    other.case(case.id).give_verdict(claim, "confirmed", by="theo")
    desk.merge(other.location, by="mira")
    other.merge(desk.location, by="mira")
    case.refresh()
    theirs = other.case(case.id)

    assert case.drafts == theirs.drafts
    assert case.state(claim).claim == theirs.state(claim).claim
    assert case.state(claim).state is theirs.state(claim).state is WorkState.WITH_EDITOR
    assert desk.verify().problems == other.verify().problems == ()


def test_claims_marked_in_the_older_draft_meanwhile_are_not_merged_onto_other_words(
    desk: Desk, case: Case, other: Desk, second: Article, mark: Callable[..., Claim]
) -> None:
    case.new_draft(second, "ines", "later")
    mark(other.case(case.id), "Orla Fennimore", "name", "theo")
    for ours, theirs in ((desk, other), (other, desk)):
        with pytest.raises(ActRefused, match="in one copy only"):
            ours.merge(theirs.location, by="mira")
    case.undo(by="ines")
    desk.merge(other.location, by="mira")
    case.refresh()
    outcomes = case.new_draft(second, "ines", "later").outcomes

    assert len(outcomes) == 4
    assert {claim.exact for claim in case.claims} >= {"Orla Fennimore", "45,000 crowns"}


def test_a_draft_taken_back_in_one_copy_and_worked_on_in_the_other_is_not_merged_away(
    desk: Desk, case: Case, tmp_path: Path, second: Article
) -> None:
    claim = number(case)
    case.new_draft(second, "ines", "later")
    with open_desk(desk.back_up(tmp_path / "late.sqlite")) as other:
        other.case(case.id).give_verdict(claim, "confirmed", by="theo")
        case.undo(by="ines")
        with pytest.raises(ActRefused, match="in one copy only"):
            desk.merge(other.location, by="mira")


def test_the_same_draft_brought_to_both_copies_is_one(desk: Desk, case: Case, other: Desk, second: Article) -> None:
    case.new_draft(second, "ines", "later")
    other.case(case.id).new_draft(second, "theo", "later")
    desk.merge(other.location, by="mira")
    other.merge(desk.location, by="mira")
    case.refresh()

    assert len(case.drafts) == len(other.case(case.id).drafts) == 2
    assert [one.claim.span for one in case.states] == [one.claim.span for one in other.case(case.id).states]


def test_plain_files_hold_every_draft_also_one_that_was_taken_back(
    desk: Desk, case: Case, tmp_path: Path, second: Article
) -> None:
    case.new_draft(second, "ines", "later")
    case.undo(by="ines")
    desk.export(tmp_path / "plain")
    with open_desk(rebuild(tmp_path / "plain", tmp_path / "again.sqlite")) as again:
        copy = again.case(case.id)
        copy.redo(by="ines")

        assert copy.article.text == second.text
        assert copy.state(number(copy)).claim.exact == "45,000 crowns"
        assert again.verify().problems == ()


def test_a_change_that_one_copy_took_back_while_the_other_got_a_draft_upon_it_is_not_merged_onto_other_words(
    desk: Desk, case: Case, other: Desk, second: Article
) -> None:
    claim = case.state(number(case)).claim
    case.change_claim(claim.id, end=claim.end - len(" crowns"), by="theo")
    other.merge(desk, by="mira")
    case.new_draft(second, "ines", "later")
    theirs = other.case(case.id)
    theirs.undo(by="theo")
    for mine, foreign in ((desk, other), (other, desk)):
        with pytest.raises(ActRefused, match="in one copy only"):
            mine.merge(foreign, by="mira")
    case.undo(by="ines")
    desk.merge(other, by="mira")
    case.refresh()
    case.new_draft(second, "ines", "later")

    assert case.state(claim.id).claim.exact == "45,000 crowns"
    assert desk.verify().problems == ()
