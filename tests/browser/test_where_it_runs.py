"""The same desk in JupyterLab, in Notebook 7 and in Voilà; what is saved with a notebook; what never runs by itself."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browser.launched import Launched
from browser.plain import PlainJupyter, end
from browser.seen import Desk
from playwright.sync_api import expect

from factcheck import open_desk, read_article
from factcheck_workbench.launch.notebook import desk_source, hidden_notebook, write_notebook

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "data/samples/06-city-after-dark.txt"
RATIONALE, NOTE = "The yearbook of 1997 has it otherwise.", "Ask Nkechi about the sensors."
PRIVATE = ("countryside", "Leocadia", "Brandvold", "yearbook of 1997", "about the sensors", "Ines Verified")
NOTEBOOK_7S_OWN = (
    "Cannot read properties of undefined (reading 'schema')",  # with any settings of an extension that it does not load
    "Command 'filebrowser:open-path' not registered.",  # with any folder that JupyterLab remembers
)
"""Errors that a page of Notebook 7 does not catch, without anything of ours in it too."""


@pytest.fixture(scope="module")
def newsroom(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home whose desk has a case, and a notebook that shows it."""
    home = tmp_path_factory.mktemp("newsroom")
    with open_desk(home / ".local/share/factcheck/desk.sqlite") as desk:
        case = desk.open_case(read_article(ARTICLE, published="2022-08-03"), by="Ines Verified").id
    person = home / ".config/factcheck/person.txt"
    person.parent.mkdir(parents=True)
    person.write_text("Ines Verified")
    cell = desk_source("CheckingDesk", f"fc.open_desk().case({case!r})")
    write_notebook(home / "check.ipynb", hidden_notebook(cell))
    return home


@pytest.fixture(scope="module")
def jupyter(newsroom: Path) -> Iterator[PlainJupyter]:
    with PlainJupyter(newsroom) as jupyter:
        yield jupyter


def works(desk: Desk, number: int) -> None:
    """Gives a verdict with a rationale, and a note."""
    desk.claim(number).click()
    desk.chosen.focus()
    desk.press("3")
    desk.page.get_by_role("textbox", name="Rationale").fill(RATIONALE)
    desk.press("Enter")
    expect(desk.claim(number)).to_have_accessible_name(re.compile(", inaccurate: "))
    desk.expect_saved()
    desk.chosen.focus()
    desk.press("d")
    desk.page.keyboard.type(NOTE)
    desk.press("Control+Enter")
    desk.expect_saved()
    desk.chosen.focus()


def holds_nothing_private(saved: str) -> None:
    assert json.loads(saved)["cells"][0]["outputs"]
    assert [words for words in PRIVATE if words in saved] == []


def runs_its_cell(desk: Desk) -> None:
    """What a person does with a notebook whose desk is not there: a click on the cell itself, not on what it shows.

    A file that was saved with its widgets shows a desk without a kernel there, which keeps the keys it gets.
    """
    desk.page.locator(".jp-Notebook-cell .jp-InputPrompt").first.click()
    desk.press("Shift+Enter")
    expect(desk.article).to_be_visible(timeout=90_000)
    expect(desk.chosen).to_be_visible()


def keeps_its_keys(desk: Desk) -> None:
    """Each of these keys would make, change, run or delete cells; Notebook 7 takes keys on their way down."""
    cells = desk.page.locator(".jp-Notebook-cell")
    before = cells.count()
    desk.chosen.focus()
    for key in ("a", "b", "m", "d", "d", "x", "Shift+Enter", "Control+Enter"):
        desk.press(key, "Escape")
    expect(desk.chosen).to_be_focused()
    expect(cells).to_have_count(before)
    expect(desk.page.locator(".jp-MarkdownCell")).to_have_count(0)


def test_a_notebook_from_the_disk_runs_in_jupyterlab_only_when_asked_and_reconnects(
    newsroom: Path, jupyter: PlainJupyter, new_desk: Callable[[], Desk]
) -> None:
    desk = new_desk()
    desk.page.goto(jupyter.address("lab/tree/check.ipynb"))
    expect(desk.page.get_by_role("button", name=re.compile(r"\| Idle$"))).to_be_visible(timeout=90_000)
    assert json.loads((newsroom / "check.ipynb").read_text())["cells"][0]["outputs"] == []
    expect(desk.page.locator(".fc-desk, .jp-OutputArea-output")).to_have_count(0)

    runs_its_cell(desk)
    works(desk, 1)
    holds_nothing_private(saved := desk.saves(newsroom / "check.ipynb"))
    assert "widgets" in json.loads(saved)["metadata"]

    [kernel] = jupyter.kernels()
    end(kernel)
    desk.page.get_by_role("dialog").get_by_role("button").last.click(timeout=60_000)
    desk.claim(2).click()
    desk.press("1")
    desk.page.get_by_role("button", name="Reconnect").click(timeout=60_000)
    expect(desk.page.get_by_role("button", name="Reconnect")).to_be_hidden(timeout=120_000)
    desk.expect_saved()
    expect(desk.claim(1)).to_have_accessible_name(re.compile(", inaccurate: "))
    expect(desk.claim(2)).to_have_accessible_name(re.compile(", confirmed: "))


def test_the_same_notebook_in_notebook_7(newsroom: Path, jupyter: PlainJupyter, new_desk: Callable[[], Desk]) -> None:
    desk = new_desk()
    desk.page.goto(jupyter.address("notebooks/check.ipynb"))
    expect(desk.page.get_by_role("button", name="Python 3 (ipykernel)")).to_be_visible(timeout=90_000)

    runs_its_cell(desk)
    works(desk, 3)
    keeps_its_keys(desk)

    holds_nothing_private(desk.saves(newsroom / "check.ipynb"))
    assert desk.violations() == []
    desk.errors = [error for error in desk.errors if error not in NOTEBOOK_7S_OWN]


def test_the_tile_of_the_launcher_opens_the_home_of_the_desk(
    newsroom: Path, jupyter: PlainJupyter, new_desk: Callable[[], Desk]
) -> None:
    desk = new_desk()
    desk.page.goto(jupyter.address("lab/workspaces/tile"))
    desk.page.get_by_role("button", name="Fact-check desk").click(timeout=90_000)

    home = desk.page.get_by_role("group", name="Home of the desk")
    expect(home).to_contain_text("Why the city does not cool down after dark", timeout=90_000)
    home.focus()
    holds_nothing_private(desk.saves(newsroom / "Fact-check desk.ipynb"))


def test_without_a_notebook_around_it_a_reload_brings_everything_back(home: Path, new_desk: Callable[[], Desk]) -> None:
    desk = new_desk()
    with Launched(home, "open", str(ARTICLE), "--by", "Ines Verified", "--voila") as launched:
        desk.open(launched.address)
        expect(desk.progress).not_to_have_attribute("aria-valuetext", re.compile("finding claims"), timeout=60_000)
        works(desk, 1)
        for kernel in launched.kernels():
            end(kernel)
        desk.claim(2).click()
        desk.press("1")
        desk.page.get_by_role("button", name="Reconnect").click(timeout=60_000)

        expect(desk.claim(2)).to_have_accessible_name(re.compile(", confirmed: "), timeout=90_000)
        expect(desk.page.get_by_role("button", name="Reconnect")).to_be_hidden()
        desk.expect_saved()
        expect(desk.claim(1)).to_have_accessible_name(re.compile(", inaccurate: "))
        assert desk.violations() == []
        [notebook] = home.rglob("check-*.ipynb")
        assert [words for words in PRIVATE[:-1] if words in notebook.read_text(encoding="utf-8")] == []

    assert launched.left == ()
