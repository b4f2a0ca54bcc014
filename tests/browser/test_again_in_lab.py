"""The same article opened twice at a time, and once more after the workbench has ended with work under way."""

import re
from collections.abc import Callable
from pathlib import Path

from browser.launched import Launched
from browser.seen import Desk
from playwright.sync_api import expect

from factcheck import open_desk

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "data/samples/06-city-after-dark.txt"


def test_the_same_article_opened_twice_is_there_twice(home: Path, new_desk: Callable[[], Desk]) -> None:
    given = ("open", str(ARTICLE), "--desk", str(home / "desk.sqlite"), "--by")
    with Launched(home, *given, "Ines") as first, Launched(home, *given, "Theo") as second:
        for launched, name in ((first, "Ines"), (second, "Theo")):
            desk = new_desk()
            desk.open(launched.address)
            expect(desk.page.get_by_role("button", name=f"as {name}")).to_be_visible()

    assert list(home.glob(".local/share/factcheck/jupyter/runs/*")) == []


def test_what_the_ledger_did_not_have_when_the_workbench_ended_is_sent_next_time(
    home: Path, new_desk: Callable[[], Desk]
) -> None:
    where = home / "desk.sqlite"
    given = ("open", str(ARTICLE), "--desk", str(where), "--by", "Ines")
    desk = new_desk()
    with Launched(home, *given) as launched:
        desk.open(launched.address)
        expect(desk.article.get_by_role("button").first).to_be_visible()
        expect(desk.progress).not_to_have_attribute("aria-valuetext", re.compile("finding claims"), timeout=60_000)
        desk.claim(1).click()
    desk.press("1")
    desk.claim(2).click()
    desk.press("3")
    desk.page.keyboard.type("The yearbook sa")
    expect(desk.page.get_by_role("alert").filter(has_text="kept in this browser")).to_be_visible(timeout=40_000)
    expect(desk.page.get_by_role("dialog")).to_have_count(0)

    with Launched(home, *given) as launched:
        desk.open(launched.address)
        expect(desk.claim(1)).to_have_accessible_name(re.compile(", confirmed:"))
        desk.expect_saved()
        desk.claim(2).click()
        expect(desk.page.get_by_label("Rationale")).to_have_value("The yearbook sa")

    with open_desk(where) as stored:
        case = stored.case(stored.cases()[0].id)
        assert [verdict.by for verdict in case.states[0].verdicts] == ["Ines"]
