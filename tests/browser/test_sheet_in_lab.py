"""A check that was kept in a spreadsheet comes in on the checking desk: by keyboard alone, and again by mouse."""

import base64
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from browser.launched import Launched
from browser.seen import PATIENCE, Desk
from playwright.sync_api import Locator, expect

from factcheck import open_desk, read_article

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "data/samples/07-leaders-debate.txt"
SHEET = ROOT / "data/sheets/07-debate-ticks.xlsx"

DROP = """([place, name, content]) => {
  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
  const given = new DataTransfer();
  given.items.add(new File([bytes], name));
  place.dispatchEvent(new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true }));
}"""


@pytest.fixture
def where(home: Path) -> Path:
    where = home / "desk.sqlite"
    with open_desk(where) as desk:
        case = desk.open_case(read_article(ARTICLE), by="Ines")
        case.give_verdict(case.claims[0].id, "confirmed", by="Ines")
    return where


def panel_of(desk: Desk) -> Locator:
    return desk.page.get_by_role("dialog", name="Import a sheet")


def verdicts(where: Path) -> int:
    with open_desk(where) as desk:
        states = desk.case(desk.cases()[0].id).states
        return sum(state.finding is not None for state in states)


def drop(desk: Desk, place: Locator, file: Path) -> None:
    content = base64.b64encode(file.read_bytes()).decode()
    desk.page.evaluate(DROP, [place.element_handle(), file.name, content])


def tab_to(desk: Desk, wanted: Locator) -> None:
    for _ in range(60):
        if wanted.evaluate("node => node === document.activeElement"):
            return
        desk.press("Tab")
    raise AssertionError("The key does not get there.")


def test_a_sheet_comes_in_and_is_taken_back(home: Path, where: Path, new_desk: Callable[[], Desk]) -> None:
    given = ("--desk", str(where), "--by", "Ines")
    with Launched(home, "open", str(ARTICLE), *given) as launched:
        desk = new_desk()
        desk.open(launched.address)
        expect(desk.chosen).to_be_visible()
        panel = panel_of(desk)

        desk.press("I")  # by key alone
        file = panel.get_by_label("Spreadsheet with the check, CSV or XLSX")
        expect(file).to_be_focused()
        assert desk.violations() == []
        file.set_input_files(SHEET)  # the browser's own dialog, which no test can press keys in
        first = panel.get_by_label("Column Item holds")
        expect(first).to_be_focused(timeout=PATIENCE)
        expect(first).to_have_value("claim")
        expect(panel.get_by_label("“✗” means")).to_have_value("inaccurate")
        assert desk.violations() == []
        tab_to(desk, panel.get_by_role("button", name="See where the rows go"))
        desk.press("Enter")
        asked = panel.get_by_role("group", name=re.compile("^Row 3, its words stand in several places: 1,140"))
        expect(asked.get_by_role("radio").first).to_be_focused(timeout=PATIENCE)
        expect(panel.get_by_text("Row 18: Stroud is married with two children")).to_be_visible()
        desk.press("Space")
        assert desk.violations() == []
        tab_to(desk, panel.get_by_role("button", name="Import 16 rows"))
        desk.press("Enter")
        expect(panel.get_by_role("button", name="Close")).to_be_focused(timeout=PATIENCE)
        expect(panel.get_by_text(re.compile("^16 rows imported: 31 acts recorded"))).to_be_visible()
        assert desk.violations() == []
        desk.press("Enter")
        expect(panel).to_be_hidden()
        assert verdicts(where) > 10
        before = verdicts(where)
        desk.press("u")  # all of it is one step
        desk.expect_saved()
        assert verdicts(where) == 1

        desk.more("Import a sheet")  # by mouse
        expect(panel.get_by_label("Spreadsheet with the check, CSV or XLSX")).to_be_visible()
        old = home / "old.xls"
        old.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
        drop(desk, panel, old)
        expect(panel.get_by_role("alert")).to_contain_text("Save it as .xlsx", timeout=PATIENCE)
        drop(desk, panel, SHEET)
        panel.get_by_role("button", name="See where the rows go").click(timeout=PATIENCE)
        panel.get_by_label("Import row 2", exact=True).uncheck(timeout=PATIENCE)
        panel.get_by_role("button", name="Import 14 rows").click()
        expect(panel.get_by_text(re.compile("^14 rows imported"))).to_be_visible(timeout=PATIENCE)
        assert 1 < verdicts(where) < before
        panel.get_by_role("button", name="Undo the import").click()
        desk.expect_saved()
        expect(panel).to_be_hidden()
        assert verdicts(where) == 1
