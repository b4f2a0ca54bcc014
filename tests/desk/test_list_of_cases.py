"""What the list of cases says of each, and that it reads no entry twice."""

from pathlib import Path

import pytest
from sqlalchemy import event

from factcheck.desk import Case, Desk, open_desk
from factcheck.text import Article


def test_it_says_who_acted_and_to_whom_claims_are_given(desk: Desk, case: Case, claim: str) -> None:
    case.note(claim, "I have the yearbook.", by="theo")
    case.assign(claim, "mira", by="ines")
    (summary,) = desk.cases()

    assert (summary.people, summary.assigned) == (("ines", "theo"), ("mira",))
    assert (summary.last_at, summary.last_by) == (case.entries[-1].at, "ines")


def test_people_who_come_later_are_added_and_nothing_is_read_again(desk: Desk, case: Case, claim: str) -> None:
    desk.cases()
    asked: list[str] = []
    reader = desk._store._engines().reader
    event.listen(reader, "before_cursor_execute", lambda _, cursor, statement, *more: asked.append(statement))
    desk.cases()
    unchanged = [statement for statement in asked if "entries.sequence >" in statement]
    case.note(claim, "Read.", by="theo")
    (summary,) = desk.cases()

    assert summary.people == ("ines", "theo")
    assert unchanged == []
    assert any("entries.sequence >" in statement for statement in asked)


def test_it_counts_what_waits_for_whom(desk: Desk, case: Case) -> None:
    first, second, third = (claim.id for claim in case.claims)
    case.give_verdict(first, "unsupported", by="ines")
    case.ask(second, "Where from?", to="author", by="ines")
    case.ask(third, "How many?", to="source", by="ines")
    (summary,) = desk.cases()

    assert (summary.done, summary.with_editor, summary.asked, summary.total) == (0, 1, 2, 3)


def test_it_says_how_far_the_newest_draft_was_searched(desk: Desk, article: Article) -> None:
    case = desk.open_case(article, by="ines", find="later")
    assert (desk.cases()[0].sections, desk.cases()[0].searched) == ((0, 0), False)
    while case.find_next():
        assert desk.cases()[0].sections == case.sections
    assert desk.cases()[0].searched

    case.new_draft(Article.from_text(article.text + "\nMore of it."), by="ines", find="later")
    (summary,) = desk.cases()

    assert (summary.drafts, summary.sections, summary.searched) == (2, (0, 0), False)


def test_it_names_who_signed_off_until_that_is_taken_back(desk: Desk, case: Case) -> None:
    case.sign_off("It has to go.", by="theo")
    assert (desk.cases()[0].signed_off, desk.cases()[0].signed_off_by) == (True, "theo")
    case.undo(by="theo")

    assert (desk.cases()[0].signed_off, desk.cases()[0].signed_off_by) == (False, None)


def test_a_case_without_claims_is_listed(desk: Desk, article: Article) -> None:
    desk.open_case(article, by="ines", find="later")
    (summary,) = desk.cases()

    assert (summary.total, summary.done, summary.people, summary.assigned) == (0, 0, ("ines",), ())


def test_the_heads_tell_whether_anything_was_done(desk: Desk, case: Case, claim: str, place: Path) -> None:
    before = desk.heads()
    assert before == ((case.id, case.sequence),)
    with open_desk(place) as other:
        other.case(case.id).note(claim, "From elsewhere.", by="theo")

    assert desk.heads() == ((case.id, before[0][1] + 1),)


@pytest.mark.parametrize("number", [1, 3])
def test_two_desks_of_one_file_list_the_same(desk: Desk, place: Path, article: Article, number: int) -> None:
    for one in range(number):
        desk.open_case(Article.from_text(f"{article.text} {one}"), by=f"person {one}", find="later")
    with open_desk(place) as other:
        assert other.cases() == desk.cases()
        assert len(other.cases()) == number


def test_the_case_of_a_text_is_found_by_any_of_its_drafts(desk: Desk, case: Case, article: Article) -> None:
    second = Article.from_text(article.text + "\nMore of it.")
    assert desk.case_of(second) is None
    case.new_draft(second, by="ines", find="later")

    assert [one and one.id for one in map(desk.case_of, (article, second))] == [case.id, case.id]
