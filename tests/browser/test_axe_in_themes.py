"""Every form, panel and state of both desks in three themes: axe finds nothing, and the keyboard is never lost."""

import re
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from browser.launched import Launched
from browser.seen import Desk
from playwright.sync_api import expect

from factcheck import Article, Case, open_desk

THEMES = ("JupyterLab Light", "JupyterLab Dark", "JupyterLab Dark High Contrast")

TEXT = """The ferry and the bridge

The ferry stopped on 3 May 1932. The bridge cost 2 million crowns, said Anna Holm. Nobody knows why it hums.

A toll was charged until 1999. It is free now.
"""

CLAIMS = {
    "event": ("The ferry stopped on 3 May 1932", "A toll was charged until 1999"),
    "date": ("3 May 1932", "1999"),
    "number": ("2 million crowns",),
    "statement": ("It is free now", "The ferry and the bridge"),
}

FORMS = {
    "check": {
        "a source": "s",
        "a question": "q",
        "a note": "d",
        "giving it to somebody": "a",
        "dismissing": "x",
        "correcting": "e",
        "splitting": "t",
        "a new claim": "w",
        "other words": "]",
        "the rationale": "c",
        "search": "/",
        "a number": "g",
        "the filter": "f",
        "many at once": "b",
        "coverage": "v",
        "sections": "p",
        "all keys": "?",
    },
    "review": {
        "another wording": "w",
        "overruling": "o",
        "stet": "s",
        "attributing": "t",
        "sending back": "r",
        "giving it to somebody": "a",
        "search": "/",
        "the filter": "f",
        "many at once": "b",
        "sections": "p",
        "all keys": "?",
    },
}
"""What a key opens; Esc closes it."""

KINDS = ("Web address", "Document", "Interview", "On this desk", "Wikipedia")


def case_at(where: Path) -> str:
    """A desk with a case on which something of every kind was done, and the case's id."""
    with open_desk(where) as desk:
        case = desk.open_case(Article.from_text(TEXT), by="Ines", due="2026-11-30", find="later")
        while case.find_next():
            pass
        for claim in case.claims:
            case.dismiss(claim.id, "Found by the program.", by="Ines")
        for kind, found in CLAIMS.items():
            for words in found:
                start = TEXT.index(words)
                case.add_claim(kind, start, start + len(words), by="Ines")
        work_on(case)
        return case.id


def work_on(case: Case) -> None:
    claims = {claim.exact: claim.id for claim in case.claims}
    ferry, toll = claims["The ferry stopped on 3 May 1932"], claims["A toll was charged until 1999"]
    book = case.desk.add_source("document", "A history of the ferry", primary=True, by="Ines")
    case.attach(ferry, book.id, "contradicts", "p. 7", "It stopped on 5 May.", by="Ines")
    case.attach(ferry, book.id, "context", by="Ines")
    case.give_verdict(ferry, "inaccurate", "Two days out.", "The ferry stopped on 5 May 1932", by="Ines")
    case.give_verdict(ferry, "confirmed", by="Theo")
    case.note(ferry, "The archive opens on Mondays.", by="Ines")
    case.ask(toll, "Who says so?", to="author", by="Ines")
    case.give_verdict(claims["2 million crowns"], "unsupported", by="Ines")


class Place:
    """A home with both desks of a case running."""

    def __init__(self, home: Path) -> None:
        self.home, self.where = home, home / "desk.sqlite"
        self.case = case_at(self.where)
        self.addresses: dict[str, str] = {}


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    place = Place(tmp_path_factory.mktemp("home"))
    draft = place.home / "ferry.txt"
    draft.write_text(TEXT, encoding="utf-8")
    at = ("--desk", str(place.where), "--by")
    with (
        Launched(place.home, "open", str(draft), *at, "Ines") as checking,
        Launched(place.home, "review", place.case, *at, "Theo") as review,
    ):
        place.addresses = {"check": checking.address, "review": review.address}
        yield place


@pytest.fixture
def open_in(place: Place, new_desk: Callable[[], Desk]) -> Callable[[str, str], Desk]:
    """Opens one of the two desks in a theme, with the claim chosen that has most on its card."""

    def opened(role: str, theme: str) -> Desk:
        desk = new_desk()
        desk.open(place.addresses[role])
        desk.theme(theme)
        desk.claim(2).click()
        expect(desk.card.get_by_text("A history of the ferry").first).to_be_visible(timeout=20_000)
        desk.chosen.focus()
        return desk

    return opened


AXE = """async (rules) => {
    const { violations } = await axe.run('.fc-desk', rules ? { runOnly: rules } : {});
    const words = (id, { html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`;
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => words(id, node)));
}"""


def violations(desk: Desk) -> list[str]:
    """What axe finds; in other themes than the first only colours can differ."""
    if not desk.page.evaluate("'axe' in window"):
        desk.page.evaluate(Axe().axe_script)
    light = desk.page.locator(f"body[data-jp-theme-name='{THEMES[0]}']").count()
    found: list[str] = desk.page.evaluate(AXE, None if light else ["color-contrast"])
    return found


def look(desk: Desk, what: str) -> None:
    """Nothing is wrong with what is seen, and the keyboard is somewhere in the desk that can be seen."""
    assert violations(desk) == [], what
    assert desk.page.evaluate("document.activeElement.closest('.fc-desk') !== null"), what
    assert desk.page.evaluate("document.activeElement.getClientRects().length > 0"), what


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("role", FORMS)
def test_every_form_and_panel(open_in: Callable[[str, str], Desk], role: str, theme: str) -> None:
    desk = open_in(role, theme)
    look(desk, "the desk")
    for what, key in FORMS[role].items():
        desk.press(key)
        look(desk, what)
        if key == "s" and role == "check":
            for kind in KINDS:
                desk.card.get_by_text(kind, exact=True).first.click()
                look(desk, kind)
            desk.card.get_by_role("group", name="Add a source").get_by_role("button", name="Cancel").click()
        else:
            desk.press("Escape")
        look(desk, f"after {what}")


@pytest.mark.parametrize("theme", THEMES)
def test_what_only_the_mouse_opens_and_other_states(open_in: Callable[[str, str], Desk], theme: str) -> None:
    desk = open_in("check", theme)
    header = desk.page.get_by_role("button", name="as Ines")
    header.click()
    look(desk, "another person")
    desk.press("Escape")
    desk.page.get_by_role("button", name=re.compile("^Dismissed")).click()
    look(desk, "dismissed claims")
    desk.press("Escape")
    keys = desk.page.get_by_role("button", name=re.compile("^Keys "))
    keys.click()
    look(desk, "keys off")
    keys.click()
    desk.page.get_by_role("button", name="More", exact=True).click()
    look(desk, "the menu")
    desk.press("Escape")
    desk.more("Export")
    look(desk, "export")
    desk.press("Escape")
    desk.page.set_viewport_size({"width": 720, "height": 820})
    look(desk, "a narrow window with the text")
    desk.press("l")
    expect(desk.article).to_be_hidden()
    look(desk, "a narrow window with the list")
    desk.press("l")
    expect(desk.article).to_be_visible()


def test_a_desk_that_can_only_be_read(tmp_path_factory: pytest.TempPathFactory, new_desk: Callable[[], Desk]) -> None:
    home = tmp_path_factory.mktemp("reader")
    where = home / "desk.sqlite"
    case = case_at(where)
    with sqlite3.connect(where) as connection:
        connection.execute("UPDATE meta SET value = '99' WHERE name = 'schema'")
    connection.close()
    before = where.read_bytes()
    with Launched(home, "review", case, "--desk", str(where)) as launched:
        desk = new_desk()
        desk.open(launched.address)
        bar = desk.page.get_by_text("You can read; nothing can be saved because a newer version of this program")
        expect(bar).to_be_visible()
        for theme in THEMES:
            desk.theme(theme)
            look(desk, theme)
        desk.press("y")
        expect(desk.page.get_by_text("Nothing can be saved here because")).to_be_visible()
        desk.page.get_by_role("button", name="Stet").dispatch_event("click")  # it says that it is disabled, and why
        look(desk, "after a click on an act")
        launched.kill_kernel()
        expect(desk.page.get_by_text("The kernel does not answer")).to_be_visible(timeout=60_000)
        look(desk, "the kernel is lost")
    assert where.read_bytes() == before
