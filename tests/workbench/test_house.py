"""A house's own findings at the desk."""

from pathlib import Path

from workbench.page_of import TEXT, PageOf

from factcheck import Article, Case, open_desk
from factcheck_workbench.session import Session


def test_the_seven_under_their_own_names_need_no_scale(page: PageOf) -> None:
    state = page.one("hello")

    assert state["scale"] is None
    assert state["tables"]["findings"][:3] == ["confirmed", "confirmed_with_caveat", "inaccurate"]


def test_a_house_finding_goes_out_and_comes_back_under_its_own_name(tmp_path: Path) -> None:
    with open_desk(tmp_path / "desk.sqlite", scale="gazette") as desk:
        case = desk.open_case(Article.from_text(TEXT), by="ines")
        page, claim = PageOf(Session(case, "check", by="ines")), case.claims[0].id
        state = page.one("hello")
        assert ["misleading", "inaccurate", "misleading", "8"] in state["scale"]["findings"]

        [delta] = page.act("give_verdict", claim, finding="misleading", rationale="It leaves out the year.")

        names = state["tables"]["findings"]
        assert [names[row[7]] for row in delta["claims"]] == ["misleading"]
        card = page.one("card", claim=claim)
        assert [(one["finding"], one["label"]) for one in card["verdicts"]] == [("misleading", "misleading")]
        assert card["history"][-1]["words"] == "found it misleading: “It leaves out the year.”"


def test_public_ratings_are_those_of_the_house(tmp_path: Path) -> None:
    with open_desk(tmp_path / "desk.sqlite", scale="truth") as desk:
        case = desk.open_case(Article.from_text(TEXT), by="ines")
        page, claim = PageOf(Session(case, "review", by="theo")), case.claims[0].id
        state, _ = page.say("hello")
        assert "half true" in state["scale"]["ratings"]

        page.act("rate", claim, rating="half true")

        assert page.one("card", claim=claim)["rating"] == "half true"


def test_the_card_says_what_the_lint_remarks(page: PageOf, case: Case, claim: str) -> None:
    assert page.one("card", claim=claim)["remarks"] == []

    page.act("give_verdict", claim, finding="confirmed")

    assert any("without a source" in words for words in page.one("card", claim=claim)["remarks"])
