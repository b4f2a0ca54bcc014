"""The home in a real JupyterLab: `factcheck` alone, a draft is dropped, a case is worked on, and the list shows it."""

import re
from collections.abc import Callable
from pathlib import Path

from browser.launched import Launched
from browser.seen import Desk
from playwright.sync_api import Locator, Page, expect

from factcheck import open_desk

STORY = (
    "The bridge 🌉 of Aldermark\n\nThe bridge was opened on 3 May 1907. It cost 40,000 crowns, and 12 workers died.\n"
)
MILL = "The old mill\n\nThe mill burned on 4 June 1921. The town bought it for 9,000 crowns in 1930.\n"
THEMES = ("JupyterLab Dark", "JupyterLab Dark High Contrast", "JupyterLab Light")

DROP = """([target, name, text]) => {
    const data = new DataTransfer();
    data.items.add(new File([text], name, { type: "text/plain" }));
    for (const kind of ["dragover", "drop"])
        target.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
}"""


def cases(page: Page) -> Locator:
    return page.get_by_role("list", name="Cases").get_by_role("listitem")


def opens_home(desk: Desk, address: str) -> None:
    desk.page.goto(address)
    expect(desk.page.get_by_role("group", name="Home of the desk")).to_be_visible(timeout=60_000)


def drops(desk: Desk, name: str, text: str) -> None:
    desk.page.evaluate(DROP, [desk.page.locator(".fc-desk:not([hidden]) .fc-drop-here").element_handle(), name, text])


def waits_for_claims(desk: Desk) -> None:
    expect(desk.article).to_be_visible(timeout=30_000)
    expect(desk.progress).to_have_attribute("aria-valuetext", re.compile(r"^\d+ of [1-9]\d* done"), timeout=60_000)
    expect(desk.chosen).to_be_visible()


def test_a_draft_is_dropped_worked_on_and_found_again_by_mouse_and_by_key(
    home: Path, new_desk: Callable[[], Desk]
) -> None:
    with Launched(home) as launched:
        assert "/doc/tree/factcheck.ipynb" in launched.address
        desk = new_desk()
        opens_home(desk, launched.address)
        by_mouse(desk)
        by_key(desk)
        comes_back_to_the_open_case_after_a_dead_kernel(desk, launched)
        assert [cell["source"].splitlines()[1:] for cell in desk.cells()] == [
            ["import factcheck as fc", "from factcheck_workbench import Home", "", "Home()"]
        ]

    assert (launched.code, launched.left) == (0, ())
    with open_desk(home / ".local/share/factcheck/desk.sqlite") as stored:
        found = {case.title: (case.done, case.due, case.people) for case in stored.cases()}
        assert found["The old mill"] == (2, "2030-01-02", ("Ines",))
        assert found["The bridge 🌉 of Aldermark"][0] == 1
        assert stored.verify().problems == ()


def by_mouse(desk: Desk) -> None:
    """An empty desk: says who is there, drops a file, gives a verdict, comes back."""
    page = desk.page
    expect(page.get_by_text("This desk has no case yet")).to_be_visible()
    assert desk.violations() == []
    page.get_by_role("textbox", name="Your name").fill("Ines")
    page.get_by_role("button", name="Begin").click()
    drops(desk, "bridge.txt", STORY)
    waits_for_claims(desk)
    desk.card.get_by_role("button", name="Confirmed", exact=True).click()
    desk.expect_saved()
    page.get_by_role("button", name="All cases").click()
    expect(cases(page)).to_have_count(1)
    expect(cases(page)).to_contain_text(re.compile(r"1 of \d+ done"))
    expect(cases(page)).to_contain_text("Ines")
    drops(desk, "picture.png", "\x89PNG\r\n\x1a\n")
    expect(page.get_by_role("alert").filter(has_text="picture.png")).to_contain_text("was not opened")
    expect(cases(page)).to_have_count(1)
    for theme in THEMES:
        desk.theme(theme)
        assert desk.violations() == []


def by_key(desk: Desk) -> None:
    """Pastes a text, gives a verdict, comes back, sets a date, walks, searches, opens again."""
    page = desk.page
    page.get_by_role("button", name="The bridge 🌉 of Aldermark", exact=True).focus()
    desk.press("p")
    page.keyboard.insert_text(MILL)
    desk.press("Control+Enter")
    waits_for_claims(desk)
    expect(page.get_by_role("group", name="Checking desk")).to_contain_text("The old mill")
    desk.press("1")
    desk.expect_saved()
    desk.press("Shift+A")
    expect(cases(page)).to_have_count(2)
    title = page.get_by_role("button", name="The old mill", exact=True)
    expect(title).to_be_focused()
    desk.press("t")
    page.get_by_label("Has to be done by").fill("2030-01-02")
    desk.press("Enter")
    expect(cases(page).first).to_contain_text("due 2 January 2030")
    desk.expect_saved()
    desk.press("j")
    expect(page.get_by_role("button", name="The bridge 🌉 of Aldermark", exact=True)).to_be_focused()
    desk.press("/")
    page.keyboard.type("mill")
    expect(cases(page)).to_have_count(1)
    desk.press("Enter", "Enter")
    waits_for_claims(desk)


def comes_back_to_the_open_case_after_a_dead_kernel(desk: Desk, launched: Launched) -> None:
    """The case that is open when the kernel dies is open afterwards, and what was done meanwhile is saved."""
    page = desk.page
    launched.kill_kernel()
    desk.chosen.focus()
    desk.press("j", "1")
    reconnect = page.get_by_role("button", name="Reconnect").first
    expect(reconnect).to_be_visible(timeout=60_000)
    reconnect.click()
    expect(page.get_by_role("button", name="Reconnect")).to_have_count(0, timeout=90_000)
    waits_for_claims(desk)
    expect(desk.progress).to_have_attribute("aria-valuetext", re.compile(r"^2 of \d+ done"))
    desk.expect_saved()
    desk.press("Shift+A")
    expect(cases(page).first).to_contain_text(re.compile(r"2 of \d+ done"))
