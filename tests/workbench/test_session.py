"""What the page is told about the case."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from workbench.page_of import TEXT, PageOf

from factcheck import Article, Case, Desk
from factcheck_workbench.dispatch import HANDLERS
from factcheck_workbench.home.dispatch import HANDLERS as OF_HOME
from factcheck_workbench.session import Session

README = Path(__file__).parents[2] / "workbench/README.md"


def in_utf16(text: str, start: int, end: int) -> str:
    """What the browser's ``text.slice(start, end)`` gives."""
    return text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le")


def test_hello_is_answered_by_the_whole_case(case: Case) -> None:
    state = PageOf(Session(case, "check", by="ines")).one("hello")

    assert state["type"] == "state"
    assert (state["case"], state["person"], state["role"], state["draft"]) == (case.id, "ines", "check", 1)
    assert state["text"] == case.article.text
    assert len(state["claims"]) == len(case.claims) > 3
    assert state["finding"] is None
    assert state["signed_off"] is None
    json.dumps(state)


def test_rows_give_places_in_utf16_units(case: Case) -> None:
    state = PageOf(Session(case, "check", by="ines")).one("hello")

    for row, claim in zip(state["claims"], case.claims, strict=True):
        _, kind, start, end, from_, to, *_ = row
        assert in_utf16(TEXT, start, end) == claim.exact
        assert in_utf16(TEXT, from_, to) == claim.sentence.of(case.article.text)
        assert state["tables"]["kinds"][kind] == claim.kind
    for kind, start, end, *_ in state["blocks"]:
        assert in_utf16(TEXT, start, end).strip() == in_utf16(TEXT, start, end) != "", kind


def test_an_open_claim_has_no_finding(page: PageOf, case: Case) -> None:
    state = page.one("hello")

    assert {row[7] for row in state["claims"]} == {-1}
    assert {state["tables"]["states"][row[8]] for row in state["claims"]} == {"unassigned"}


def test_two_desks_on_one_case_hear_of_each_other_by_the_next_sign_of_life(
    page: PageOf, case: Case, claim: str
) -> None:
    other = PageOf(Session(case, "check", by="theo"))
    other.say("hello")
    assert [answer["type"] for answer in other.say("ping")] == ["pong"]

    page.act("give_verdict", claim, finding="confirmed")

    delta, pong = other.say("ping")
    assert (delta["type"], pong["type"]) == ("delta", "pong")
    assert [row[0] for row in delta["claims"]] == [claim]
    assert "entry_id" not in delta


def test_a_second_page_of_one_widget_does_not_swallow_what_the_first_has_not_heard(
    page: PageOf, case: Case, claim: str
) -> None:
    case.note(claim, "Ring the archive.", by="ines")

    delta, state = page.say("hello")

    assert (delta["type"], state["type"]) == ("delta", "state")
    assert [row[0] for row in delta["claims"]] == [claim]


def test_another_persons_kernel_is_heard_too(page: PageOf, desk: Desk, case: Case, claim: str) -> None:
    from factcheck import open_desk

    with open_desk(desk.location) as theirs:
        theirs.case(case.id).give_verdict(claim, finding="confirmed", by="theo")

    delta, _ = page.say("ping")
    assert [row[0] for row in delta["claims"]] == [claim]


def test_what_a_cell_does_to_the_case_reaches_the_page(page: PageOf, case: Case, claim: str) -> None:
    case.note(claim, "Ring the archive.", by="ines")

    delta, _ = page.say("ping")

    assert [row[0] for row in delta["claims"]] == [claim]


def test_claims_arrive_section_by_section_where_the_case_was_opened_so(desk: Desk) -> None:
    later = desk.open_case(Article.from_text(TEXT), by="ines", find="later")
    page = PageOf(Session(later, "check", by="ines"))
    state = page.one("hello")
    assert state["claims"] == []
    assert state["finding"]["done"] < state["finding"]["total"]

    seen: set[str] = set()
    finding = state["finding"]
    while finding:
        delta = page.one("find")
        seen |= {row[0] for row in delta["claims"]}
        assert delta["finding"] is None or delta["finding"]["done"] > finding["done"]
        finding = delta["finding"]

    assert seen == {claim.id for claim in later.claims} != set()


def test_finding_when_all_is_found_changes_nothing(page: PageOf) -> None:
    delta = page.one("find")

    assert (delta["claims"], delta["gone"], delta["finding"]) == ([], [], None)


def test_a_message_about_a_verdict_is_small(page: PageOf, claim: str) -> None:
    """The claim's card comes with it."""
    [delta] = page.act("give_verdict", claim, finding="confirmed")

    assert delta["card"]["verdicts"][0]["finding"] == "confirmed"
    assert len(json.dumps(delta)) < 1_500


def test_a_new_kernel_gives_the_page_everything_from_the_ledger(
    page: PageOf, desk: Desk, case: Case, claim: str
) -> None:
    from factcheck import open_desk

    page.act("give_verdict", claim, finding="inaccurate", rationale="It was 1908.")
    before = page.one("hello")

    with open_desk(desk.location) as again:
        after = PageOf(Session(again.case(case.id), "check", by="ines")).one("hello")

    assert {**after, "request": 0} == {**before, "request": 0}


def test_nobody_is_guessed(case: Case) -> None:
    state = PageOf(Session(case, "check")).one("hello")

    assert state["person"] is None
    assert (state["undo"], state["redo"]) == (False, False)


def test_acts_without_a_person_are_refused_and_with_one_go_on_record(case: Case, claim: str) -> None:
    page = PageOf(Session(case, "check"))
    refused, _ = page.act("note", claim, text="Ring.")
    assert refused["type"] == "refused"
    assert "who you are" in refused["words"]

    assert page.one("person", name=" Ines ")["person"] == "Ines"
    page.act("note", claim, text="Ring.")

    assert case.entries[-1].by == "Ines"
    assert Session(case, "check").by == "Ines"
    state, _ = PageOf(Session(case, "review")).say("hello")
    assert (state["person"], state["names"]) == (None, ["Ines"])


def test_an_unfit_name_is_an_error_and_asks_again(case: Case) -> None:
    page = PageOf(Session(case, "check"))

    assert page.one("person", name="  ")["type"] == "error"
    assert page.one("hello")["person"] is None


@pytest.mark.parametrize("message", [{}, {"type": "delete everything"}, {"type": ["hello"]}, {"type": "card"}])
def test_a_message_that_makes_no_sense_is_an_error_and_the_desk_goes_on(page: PageOf, message: dict[str, Any]) -> None:
    from factcheck_workbench.dispatch import dispatch

    assert [answer.type for answer in dispatch(page.session, message)] == ["error"]
    assert page.one("hello")["type"] == "state"


def test_a_fault_inside_leaves_a_plain_word_and_no_secret(
    page: PageOf, case: Case, claim: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise RuntimeError("postgresql://ines:secret@host/desk")

    monkeypatch.setattr(Case, "note", broken)
    before = case.sequence

    [error] = page.act("note", claim, text="Ring.", entry_id="0198c0de-0000-7000-8000-000000000001")

    assert error["type"] == "error"
    assert error["entry_id"] == "0198c0de-0000-7000-8000-000000000001"
    assert "secret" not in error["words"]
    assert case.sequence == before
    assert "RuntimeError" in capsys.readouterr().err


def test_every_message_of_the_readme_has_a_handler_and_no_other() -> None:
    _, of_desks, of_home = README.read_text().split("| the page says |")

    assert said_in(of_desks) - {"sheet_"} == set(HANDLERS)
    assert said_in(of_home) == set(OF_HOME)


def said_in(table: str) -> set[str]:
    """The messages in the first column of a table."""
    rows = [line.split(" | ")[0] for line in table.splitlines()[1:] if line.startswith("| ")]
    return {name for row in rows for name in re.findall(r"`(\w+)[` ]", row)}


def test_dismissed_claims_are_counted_listed_and_come_back(page: PageOf, case: Case, claim: str) -> None:
    [delta] = page.act("dismiss", claim, version=case.state(claim).claim.version, reason="A joke.")
    assert delta["dismissed"] == 1

    [row] = page.one("dismissed")["claims"]
    assert (row["claim"], row["reason"]) == (claim, "A joke.")

    [delta] = page.act("restore", claim)
    assert (delta["dismissed"], [row[0] for row in delta["claims"]]) == (0, [claim])
