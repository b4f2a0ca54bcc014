"""Two drafts side by side, and what comes back after it was gone."""

from collections.abc import Callable

import pytest

from factcheck.desk import Case
from factcheck.model import Claim, DraftOutcome, NotFound
from factcheck.text import Article
from factcheck.text.carrying import side_by_side

TEXT = """\
Six bridges

The first bridge was opened on 3 May 1907 and cost 40,000 crowns. It burned down on a Sunday in 1921.

"Nobody was hurt that night," said Orla Fennimore, the town's archivist. The second bridge cost 90,000 crowns.

Trams crossed the river every ten minutes until the last line was closed in 1963. Nobody misses them now.
"""
SECOND = "The second bridge cost 90,000 crowns."


@pytest.fixture
def article() -> Article:
    return Article.from_text(TEXT, published="2026-03-01")


@pytest.fixture
def marked(case: Case, mark: Callable[..., Claim]) -> dict[str, str]:
    for words, kind in (("90,000 crowns", "number"), ("Orla Fennimore", "name"), ("1963", "date")):
        mark(case, words, kind)
    return {claim.exact: claim.id for claim in case.claims}


def bring(case: Case, text: str) -> None:
    case.new_draft(Article.from_text(text, published="2026-03-01"), by="theo", find="later")


def test_a_comparison_holds_what_was_touched_before_and_after(case: Case, marked: dict[str, str]) -> None:
    verdict = case.give_verdict(marked["40,000 crowns"], "inaccurate", "The deed.", proposed="45,000 crowns", by="ines")
    bring(case, TEXT.replace("40,000 crowns", "45,000 crowns").replace(SECOND, ""))
    compared = case.compare(2)
    touched = {one.before.claim.exact: one for one in compared.touched}

    assert touched["40,000 crowns"].outcome is DraftOutcome.CHANGED
    assert touched["40,000 crowns"].now.claim.exact == touched["40,000 crowns"].proposed == "45,000 crowns"
    assert [one.id for one in touched["40,000 crowns"].before.verdicts] == [verdict.id]
    assert touched["90,000 crowns"].outcome is DraftOutcome.GONE
    assert touched["3 May 1907"].outcome is DraftOutcome.CONTEXT
    assert "Orla Fennimore" not in touched
    assert (compared.old.text, compared.new.text, compared.fresh) == (TEXT, case.article.text, ())


def test_an_older_pair_is_shown_as_it_was_left(case: Case, marked: dict[str, str]) -> None:
    second = TEXT.replace("40,000 crowns", "45,000 crowns")
    bring(case, second)
    case.give_verdict(marked["40,000 crowns"], "confirmed", by="ines")
    bring(case, second.replace("45,000 crowns", "50,000 crowns"))
    case.give_verdict(marked["40,000 crowns"], "unsupported", by="ines")
    [first] = [one for one in case.compare(2).touched if one.outcome is DraftOutcome.CHANGED]

    assert (first.before.claim.exact, first.now.claim.exact) == ("40,000 crowns", "45,000 crowns")
    assert first.before.finding is None
    assert first.now.finding == "confirmed"
    assert case.draft(2).article.text == second


@pytest.mark.parametrize("number", [-1, 0, 1, 3])
def test_there_is_nothing_beside_what_is_no_later_draft(case: Case, marked: dict[str, str], number: int) -> None:
    bring(case, TEXT + "More.")
    with pytest.raises(NotFound):
        case.compare(number)


def test_what_was_gone_is_asked_about_when_its_words_come_back(case: Case, marked: dict[str, str]) -> None:
    lost = marked["90,000 crowns"]
    case.give_verdict(lost, "confirmed", by="ines")
    bring(case, TEXT.replace(SECOND, ""))
    assert [state.claim.id for state in case.gone] == [lost]
    bring(case, TEXT.replace(SECOND, "").replace("now.", f"now. {SECOND}"))

    assert [state.claim.id for state in case.unsettled] == [lost]
    assert not any(state.claim.id == lost for state in case.states)
    [asked] = [one for one in case.compare(3).touched if one.back]
    assert asked.outcome is DraftOutcome.UNSURE
    assert asked.base == case.drafts[0]
    settled = case.settle_draft(lost, 0, by="ines")
    assert settled.claim.span.of(case.article.text) == "90,000 crowns"
    assert settled.finding == "confirmed"
    assert case.desk.verify().problems == ()


def test_it_is_found_again_two_drafts_later_and_not_asked_about_in_between(case: Case, marked: dict[str, str]) -> None:
    lost, without = marked["90,000 crowns"], TEXT.replace(SECOND, "")
    bring(case, without)
    bring(case, without.replace("Six bridges\n", "Seven bridges\n"))
    assert [(one.claim.id, one.carried.base) for one in case.gone if one.carried] == [(lost, case.drafts[0])]
    assert case.unsettled == ()
    bring(case, TEXT.replace("Six bridges\n", "Seven bridges\n"))

    assert [state.claim.id for state in case.unsettled] == [lost]
    assert "90,000 crowns" in [c.span.of(case.article.text) for c in case.unsettled[0].carried.candidates]


def test_who_says_gone_is_not_asked_again_for_the_same_passage(case: Case, marked: dict[str, str]) -> None:
    lost, without = marked["90,000 crowns"], TEXT.replace(SECOND, "")
    bring(case, without)
    bring(case, without.replace("now.", f"now. {SECOND}"))
    case.settle_draft(lost, "gone", by="ines")
    bring(case, without.replace("now.", f"now. {SECOND}").replace("Six bridges\n", "Seven bridges\n"))

    assert case.unsettled == ()
    assert [state.claim.id for state in case.gone] == [lost]


def rows(old: str, new: str) -> list[tuple[str | None, str | None, bool]]:
    one, other = Article.from_text(old), Article.from_text(new)
    return [
        (row.old and row.old.of(one.text), row.new and row.new.of(other.text), row.moved)
        for row in side_by_side(one, other)
    ]


def test_paragraphs_stand_in_rows_edited_ones_beside_what_they_became() -> None:
    one, two, three = "It burned down in 1921.", "Trams crossed the river daily.", "Nobody misses them now."

    assert rows(f"{one}\n\n{two}\n\n{three}", f"{one}\n\nA new line here.\n\nTrams crossed the river.\n\n{three}") == [
        (one, one, False),
        (None, "A new line here.", False),
        (two, "Trams crossed the river.", False),
        (three, three, False),
    ]


def test_a_paragraph_that_was_moved_says_so_in_both_places() -> None:
    one, two, three = "It burned down in 1921.", "Trams crossed the river daily.", "Nobody misses them now."

    assert rows(f"{one}\n\n{two}\n\n{three}", f"{two}\n\n{three}\n\n{one}") == [
        (one, None, True),
        (two, two, False),
        (three, three, False),
        (None, one, True),
    ]


def test_rows_hold_every_paragraph_of_both_once_and_in_order() -> None:
    old = "\n\n".join(f"Paragraph {n} says that {n * 7} people came." for n in range(90))
    new = "\n\n".join(f"Paragraph {n} says {n * 7 % 11} came, and left." for n in range(90) if n % 4)
    found = rows(old, new)

    assert [row[0] for row in found if row[0]] == old.split("\n\n")
    assert [row[1] for row in found if row[1]] == new.split("\n\n")
