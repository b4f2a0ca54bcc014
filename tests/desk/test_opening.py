"""Opening desks and cases."""

import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.claims import find_claims
from factcheck.desk import Case, Desk, open_desk
from factcheck.desk.opening import default_location
from factcheck.model import ActRefused, NotFound
from factcheck.text import Article, read_article


def test_the_same_text_resumes_its_case(desk: Desk, case: Case) -> None:
    again = desk.open_case(Article.from_text(case.article.text), by="theo", find="later")

    assert (again.id, again.head) == (case.id, case.head)
    assert [summary.by for summary in desk.cases()] == ["ines"]


def test_another_text_is_another_case(desk: Desk, case: Case) -> None:
    other = desk.open_case(Article.from_text(case.article.text + "\n\nOne more sentence."), by="ines", find="later")

    assert other.id != case.id
    assert {summary.id for summary in desk.cases()} == {case.id, other.id}


def test_all_claims_are_on_record_before_an_opened_case_is_handed_out(desk: Desk, article: Article) -> None:
    case = desk.open_case(article, by="ines")
    done, total = case.sections

    assert list(case.claims) == find_claims(article) != []
    assert done == total > 0
    assert not case.find_next()


def test_claims_found_later_are_the_same_and_an_interrupted_search_goes_on(place: Path, article: Article) -> None:
    with open_desk(place) as desk:
        case = desk.open_case(article, by="ines", find="later")
        assert (case.claims, case.sections) == ((), (0, 0))
        assert case.find_next()
        begun = case.sections
    with open_desk(place) as desk:
        case = desk.open_case(article, by="theo", find="later")
        assert case.sections == begun
        while case.find_next():
            pass
        found = [one for one in case.entries if one.kind == "claims_found"]

        assert list(case.claims) == find_claims(article)
        assert [one.body["done"] for one in found] == list(range(1, begun[1] + 1))


def test_two_who_search_the_same_case_record_each_section_once(desk: Desk, article: Article) -> None:
    ours, theirs = (desk.open_case(article, by=by, find="later") for by in ("ines", "theo"))
    while ours.find_next() | theirs.find_next():
        pass
    ours.refresh()

    assert [one.body["done"] for one in ours.entries[1:]] == list(range(1, ours.sections[1] + 1))
    assert ours.head == desk.case(ours.id).head


def test_a_search_that_breaks_off_begins_again_where_it_stopped(
    desk: Desk, article: Article, monkeypatch: pytest.MonkeyPatch
) -> None:
    case = desk.open_case(article, by="ines", find="later")
    case.find_next()
    with monkeypatch.context() as broken:
        broken.setattr("factcheck.claims.find._events", lambda parsed: 1 / 0)
        with pytest.raises(ZeroDivisionError):
            case.find_next()
    while case.find_next():
        pass

    assert list(case.claims) == find_claims(article)


def test_a_case_that_was_searched_opens_without_a_language_model(desk: Desk, article: Article) -> None:
    case = desk.open_case(article, by="ines")
    probe = (
        "import sys; from factcheck import open_desk\n"
        f"case = open_desk({desk.location!r}).case({case.id!r}); case.find_next(); case.article\n"
        "print(len(case.states), 'spacy' in sys.modules, 'pandas' in sys.modules)"
    )
    shown = subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True, check=True).stdout

    assert shown.split() == [str(len(case.states)), "False", "False"]


def test_a_case_is_found_by_the_beginning_of_its_id(desk: Desk, case: Case) -> None:
    assert desk.case(case.id[:5]).id == case.id
    for nothing in ("", "zz", "%"):
        with pytest.raises(NotFound, match="No case"):
            desk.case(nothing)


def test_a_beginning_that_fits_two_cases_is_not_guessed(desk: Desk) -> None:
    ids = [desk.open_case(Article.from_text(f"Text {n}."), by="ines", find="later").id for n in range(17)]
    shared = next(first for first in "0123456789abcdef" if sum(one.startswith(first) for one in ids) > 1)

    with pytest.raises(NotFound, match="Give more of the id"):
        desk.case(shared)


def test_a_case_keeps_when_it_is_due(desk: Desk, article: Article) -> None:
    desk.open_case(article, by="ines", due="2026-03-04", find="later")
    again = desk.open_case(article, by="theo", find="later")

    assert (again.due, desk.cases()[0].due) == ("2026-03-04", "2026-03-04")
    with pytest.raises(ActRefused, match="2026-03-01"):
        again.set_due("next Friday", by="theo")


def test_the_list_of_cases_counts_what_is_done(desk: Desk, case: Case, claim: str) -> None:
    case.give_verdict(claim, "confirmed", by="ines")
    case.dismiss(case.claims[2].id, "Not a claim.", by="ines")
    (summary,) = desk.cases()

    assert (summary.id, summary.title, summary.by) == (case.id, case.title, "ines")
    assert (summary.done, summary.total, summary.signed_off) == (1, 2, False)


def test_the_draft_and_its_file_come_back_as_they_were(desk: Desk, tmp_path: Path) -> None:
    story = tmp_path / "story.md"
    story.write_bytes("# Six bridges\r\n\r\nThe bridge 🌉 was opened in 1907.\r\n".encode())
    article = read_article(story)
    case = desk.open_case(article, by="ines", find="later")

    assert desk.case(case.id).article == article
    assert case.article.original is not None
    assert case.article.original.content == story.read_bytes()


def test_the_desk_is_in_the_users_data_folder_unless_somebody_says_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))

    assert default_location().parts[-2:] == ("factcheck", "desk.sqlite")
    with open_desk() as desk:
        assert desk.location == str(default_location())


def test_cases_of_nearly_the_same_text_are_named_and_nothing_else_happens(desk: Desk) -> None:
    text = "\n\n".join(f"Bridge number {n} was opened in {1900 + n} by the mayor of town {n * 7}." for n in range(20))
    first = desk.open_case(Article.from_text("Old title\n\n" + text), by="ines", find="later")
    desk.open_case(Article.from_text("Something about dogs and what they ate in May."), by="ines", find="later")
    second = desk.open_case(Article.from_text("New title\n\n" + text + "\n\nMore."), by="ines", find="later")
    (similar,) = second.similar

    assert (similar.id, similar.title) == (first.id, first.title)
    assert 0.9 < similar.likeness < 1
    assert len(second.drafts) == 1


@pytest.mark.parametrize("by", ["", "  ", None])
def test_a_case_is_opened_by_somebody(desk: Desk, article: Article, by: str) -> None:
    with pytest.raises(ActRefused, match="name of the person"):
        desk.open_case(article, by=by)
    assert desk.cases() == ()
