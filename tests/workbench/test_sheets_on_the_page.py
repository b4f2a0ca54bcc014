"""A spreadsheet comes in from the page: read, mapped, looked at, imported; what cannot be read is said in the panel."""

from pathlib import Path
from typing import Any

import pytest
from workbench.page_of import TEXT, PageOf

from factcheck import Article, Case, open_desk
from factcheck.ledger import new_id
from factcheck_workbench.answer import Answer
from factcheck_workbench.session import Session

SHEET = """\
Statement,Result,Source
opened on 3 May 1907,✓,Yearbook p. 3
cost 40000 crowns,checked,
bridge,✓,
The 🪙 mill burned down,✓,
"""


@pytest.fixture
def case(tmp_path: Path) -> Any:
    with open_desk(tmp_path / "desk.sqlite") as desk:
        yield desk.open_case(Article.from_text(TEXT), by="ines", find="later")


@pytest.fixture
def page(case: Case) -> PageOf:
    page = PageOf(Session(case, "check", by="theo"))
    page.say("hello")
    return page


def upload(page: PageOf, content: bytes, name: str = "check.csv") -> dict[str, Any]:
    """Sends the file in two pieces and has it read."""
    page.send("u", content, "sheet", piece=len(content) // 2 + 1)
    return page.one("sheet_read", upload="u", name=name)


@pytest.fixture
def sheet(page: PageOf) -> dict[str, Any]:
    return upload(page, SHEET.encode())


def test_the_page_is_told_what_the_columns_and_findings_seem_to_mean(sheet: dict[str, Any]) -> None:
    assert sheet["type"] == "sheet"
    assert (sheet["name"], sheet["headers"], sheet["count"]) == ("check.csv", ["Statement", "Result", "Source"], 4)
    assert sheet["meanings"] == ["claim", "finding", "source"]
    assert sheet["values"] == [["✓", "confirmed"], ["checked", "note"]]
    assert sheet["rows"][0] == ["opened on 3 May 1907", "✓", "Yearbook p. 3"]
    assert ["confirmed", "confirmed"] in sheet["findings"]
    assert ["claim", "the words of the claim"] in sheet["offered"]


def test_another_column_of_findings_has_other_values(page: PageOf, sheet: dict[str, Any]) -> None:
    told = page.one("sheet_columns", meanings=["claim", "note", "finding"])

    assert told["values"] == [["Yearbook p. 3", "note"]]
    refused = page.one("sheet_columns", meanings=["claim", "claim", "note"])
    assert (refused["type"], refused["words"][:11]) == ("sheet_refused", "Two columns")


def test_rows_are_shown_before_anything_is_recorded(page: PageOf, case: Case, sheet: dict[str, Any]) -> None:
    before = case.sequence
    shown = page.one("sheet_preview", meanings=sheet["meanings"], findings=sheet["values"])

    assert (shown["placed"], shown["unsure"], shown["lost"], case.sequence) == (2, 1, 1, before)
    first, _, bridge, mill = shown["rows"]
    assert first["did"] == ["the source “Yearbook”", "the verdict “confirmed”"]
    assert (mill["found"], mill["row"]) == ("not placed", 5)
    start, end, words, _ = bridge["candidates"][1]
    assert TEXT.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le") == "bridge"
    assert "[bridge]" in words


def test_an_import_tells_its_entries_and_takes_the_persons_choices(
    page: PageOf, case: Case, sheet: dict[str, Any]
) -> None:
    mapped = {"meanings": sheet["meanings"], "findings": [["✓", "confirmed"], ["checked", "confirmed"]]}
    bridge = page.one("sheet_preview", **mapped)["rows"][2]
    choices = {"4": bridge["candidates"][1][:2], "3": None}
    sent = new_id()

    done, delta = page.say("sheet_import", **mapped, choices=choices, entry_id=sent)

    assert (done["type"], done["id"], done["placed"], done["added"]) == ("sheet_done", sent, 2, 2)
    assert [entry for entry, _ in done["entries"]] == [one.id for one in case.entries][-len(done["entries"]) :]
    assert delta["type"] == "delta"
    assert [state.claim.exact for state in case.states] == ["bridge", "opened on 3 May 1907"]
    again = page.one("sheet_preview", **mapped)
    assert again["words"] == "The sheet is not here any more. Choose the file again."


def test_the_page_is_told_how_far_it_is(page: PageOf, sheet: dict[str, Any]) -> None:
    told: list[Answer] = []
    page.say("sheet_import", meanings=sheet["meanings"], findings=sheet["values"], tell=told.append)

    assert [(one.type, one.content["percent"]) for one in told] == [
        ("sheet_progress", percent) for percent in (12, 25, 37, 50, 62, 75, 87, 100)
    ]


@pytest.mark.parametrize("content", [b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", b"\0\1\2\3", b""])
def test_what_is_no_sheet_is_said_in_the_panel(page: PageOf, content: bytes) -> None:
    assert upload(page, content, "old.xls")["type"] == "sheet_refused"


def test_a_file_that_did_not_arrive_whole_is_refused(page: PageOf) -> None:
    assert page.one("sheet_read", upload="other", name="a.csv")["words"].startswith("The file did not arrive whole")


def test_nothing_comes_in_without_a_name(case: Case, sheet: dict[str, Any], page: PageOf) -> None:
    page.session.by = None
    refused = page.one("sheet_preview", meanings=sheet["meanings"], findings=[])

    assert refused["type"] == "sheet_refused"
    assert "say who you are" in refused["words"]
