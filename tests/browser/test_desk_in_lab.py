"""What the desks owe to the notebook around them, and to each other."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browser.launched import Launched
from browser.seen import Desk
from playwright.sync_api import expect

from factcheck import open_desk, read_article

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "data/samples/06-city-after-dark.txt"
NOTEBOOK_KEYS = [
    "a",
    "b",
    "m",
    "d",
    "d",
    "0",
    "0",
    "i",
    "i",
    "x",
    "z",
    "Enter",
    "Shift+Enter",
    "Control+Enter",
    "Alt+Enter",
]


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A home with a case on which somebody has worked a little."""
    home = tmp_path_factory.mktemp("home")
    with open_desk(home / "desk.sqlite") as desk:
        case = desk.open_case(read_article(ARTICLE, published="2022-08-03"), by="Ines")
        first, second, third, *_ = case.claims
        book = desk.add_source("document", "Handbook of urban climate", primary=True, by="Ines")
        case.attach(second.id, book.id, "contradicts", "p. 112", "Dry soil warms faster.", by="Ines")
        case.give_verdict(first.id, "confirmed", by="Ines")
        case.give_verdict(second.id, "inaccurate", "The handbook says otherwise.", "a third", by="Ines")
        case.ask(third.id, "Where is this from?", by="Ines")
    return home, case.id


@pytest.fixture(scope="module")
def checking(case: tuple[Path, str]) -> Iterator[str]:
    home, _ = case
    given = ("--published", "2022-08-03", "--desk", str(home / "desk.sqlite"), "--by", "Ines")
    with Launched(home, "open", str(ARTICLE), *given) as launched:
        yield launched.address


@pytest.fixture(scope="module")
def review(case: tuple[Path, str]) -> Iterator[str]:
    home, case_id = case
    with Launched(home, "review", case_id, "--desk", str(home / "desk.sqlite"), "--by", "Theo") as launched:
        yield launched.address


@pytest.fixture(params=["checking", "review"])
def desk(request: pytest.FixtureRequest, new_desk: Callable[[], Desk]) -> Desk:
    """Each of the two desks, its first claim chosen, the keyboard in it."""
    desk = new_desk()
    desk.open(request.getfixturevalue(request.param))
    expect(desk.chosen).to_be_visible()
    desk.chosen.focus()
    return desk


def test_no_key_of_the_desk_reaches_the_notebook(desk: Desk) -> None:
    before, runs = desk.cells(), desk.runs()

    for key in NOTEBOOK_KEYS:
        desk.press(key)
        desk.press("Escape")
    desk.page.wait_for_timeout(500)

    assert desk.cells() == before
    assert desk.runs() == runs
    expect(desk.article).to_be_visible()


def test_a_saved_notebook_holds_nothing_of_the_article_or_of_anybodys_work(
    checking: str, case: tuple[Path, str], new_desk: Callable[[], Desk]
) -> None:
    """Ctrl+S still reaches JupyterLab from the desk; the article, sources and names stand in the desk's file only."""
    home, _ = case
    [notebook] = home.glob(".local/share/factcheck/jupyter/runs/*/notebooks/check-*.ipynb")
    desk = new_desk()
    desk.open(checking)
    desk.chosen.focus()
    before = notebook.stat().st_mtime_ns

    desk.press("Control+s")
    for _ in range(50):
        if notebook.stat().st_mtime_ns != before:
            break
        desk.page.wait_for_timeout(100)

    assert notebook.stat().st_mtime_ns != before
    saved = notebook.read_text(encoding="utf-8")
    assert [words for words in ("countryside", "Handbook", "otherwise", "fc-desk") if words in saved] == []


def test_what_one_desk_records_the_other_shows_without_being_asked(
    checking: str, review: str, new_desk: Callable[[], Desk]
) -> None:
    checker, editor = new_desk(), new_desk()
    checker.open(checking)
    editor.open(review)
    checker.claim(9).click()
    checker.chosen.focus()

    checker.press("7")
    checker.expect_saved()

    expect(editor.claim(9)).to_have_accessible_name(re.compile(", not checkable: "), timeout=15_000)
