"""A dropped file opens again; the panel exports what was chosen; the annotated article reads from the disk."""

import re
import zipfile
from collections.abc import Callable
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from browser.launched import Launched
from browser.seen import Desk
from playwright.sync_api import Browser, Locator, expect

from factcheck import Article, open_desk

TEXT = """The dam of Aldermark

By Mara Olsen

The dam was built in 1961. It holds twelve million cubic metres of water, and it is 40 metres high.
"""
SCAN = b"%PDF-1.7 The deed of the dam. " + bytes(range(256)) * 9000
"""Two pieces and a half of a file that no program reads."""
RATIONALE, QUESTION = "The deed says otherwise.", "Where is the year from?"


def test_a_file_is_kept_and_opened_and_the_panel_exports_by_key_and_mouse(
    home: Path, new_desk: Callable[[], Desk], browser: Browser, tmp_path: Path
) -> None:
    where = home / "desk.sqlite"
    with open_desk(where) as stored:
        case = stored.open_case(Article.from_text(TEXT), by="ines")
        case_id = case.id
    article = tmp_path / "story.txt"
    article.write_text(TEXT, encoding="utf-8")
    with Launched(home, "open", str(article), "--desk", str(where), "--by", "Ines") as launched:
        desk = new_desk()
        desk.open(launched.address)
        attaches_a_file(desk)
        judges_and_asks(desk)
        annotated = exports_by_key(desk)
        asked = presses_for_the_author(desk)
    with open_desk(where) as stored:
        (source,) = stored.case(case_id).sources()
        assert stored.file_of(source.id).content == SCAN
        assert stored.verify().clean
    assert QUESTION.encode() in zipfile.ZipFile(asked).read("word/comments.xml")
    reads_in_a_browser(browser, annotated, tmp_path)


def attaches_a_file(desk: Desk) -> None:
    desk.chosen.focus()
    desk.press("s")
    form = desk.card.get_by_role("group", name="Add a source")
    form.get_by_role("radio", name="Document").check()
    form.get_by_label("Choose a file").set_input_files(
        {"name": "deed.pdf", "mimeType": "application/pdf", "buffer": SCAN}
    )
    form.get_by_role("radio", name="contradicts").check()
    form.get_by_role("button", name="Attach").click()
    button = desk.card.get_by_role("button", name="Open the file: deed.pdf")
    expect(button).to_be_visible(timeout=30_000)
    desk.expect_saved()
    with desk.page.expect_download() as started:
        button.click()
    assert started.value.suggested_filename == "deed.pdf"
    assert started.value.path().read_bytes() == SCAN


def judges_and_asks(desk: Desk) -> None:
    desk.chosen.focus()
    desk.press("3")
    desk.page.get_by_role("textbox", name="Rationale").fill(RATIONALE)
    desk.press("Enter")
    desk.expect_saved()
    desk.chosen.focus()
    desk.press("q")
    desk.page.keyboard.type(QUESTION)
    desk.press("Enter")
    expect(desk.card.get_by_role("list", name="Questions")).to_contain_text(QUESTION)
    desk.expect_saved()


def panel_of(desk: Desk) -> Locator:
    return desk.page.get_by_role("dialog", name="Export")


def exports_by_key(desk: Desk) -> Path:
    """The panel is opened, walked, sent and closed without the mouse; no key of the desk acts meanwhile."""
    desk.page.get_by_role("button", name="More", exact=True).focus()
    desk.press("Enter", "End", "Enter")
    panel = panel_of(desk)
    expect(panel.get_by_role("radio", name="Word file with comments")).to_be_focused()
    assert desk.violations() == []
    desk.press("ArrowDown", "1")
    expect(panel.get_by_role("radio", name="Annotated article, as a web page")).to_be_checked()
    with desk.page.expect_download() as started:
        desk.press("Enter")
    expect(panel.get_by_role("status")).to_contain_text(f"Saved as {started.value.suggested_filename}")
    desk.press("Escape")
    expect(panel).to_be_hidden()
    expect(desk.chosen).to_be_focused()
    expect(desk.chosen).to_have_accessible_name(re.compile("inaccurate"))
    return started.value.path()


def presses_for_the_author(desk: Desk) -> Path:
    """What was chosen before stands there again; one press makes the file for the author."""
    desk.more("Export")
    panel = panel_of(desk)
    expect(panel.get_by_role("radio", name="Annotated article, as a web page")).to_be_checked()
    panel.get_by_role("radio", name="Internal: names confidential sources").check()
    expect(panel.get_by_text("Do not pass this file on")).to_be_visible()
    with desk.page.expect_download() as started:
        panel.get_by_role("button", name="Questions to the author, as Word").click()
    assert started.value.suggested_filename.endswith(".docx")
    panel.get_by_role("button", name="Close").click()
    return started.value.path()


def reads_in_a_browser(browser: Browser, report: Path, tmp_path: Path) -> None:
    """From the disk, in light and dark: nothing is fetched, axe finds nothing, words and notes lead to each other."""
    file = tmp_path / "annotated.html"
    file.write_bytes(report.read_bytes())
    for scheme in ("light", "dark"):
        page = browser.new_page(color_scheme=scheme)  # type: ignore[arg-type]
        asked: list[str] = []
        page.on("request", lambda request, asked=asked: asked.append(request.url))  # type: ignore[misc]
        page.goto(file.as_uri())
        expect(page.get_by_role("list", name="Notes")).to_contain_text(RATIONALE)
        page.get_by_role("link", name=re.compile(r"^Note \d+: inaccurate")).first.click()
        note = page.locator("li:target")
        expect(note).to_contain_text(RATIONALE)
        note.get_by_role("link", name=re.compile("back to its words")).click()
        expect(page.locator(".ref:target")).to_be_visible()
        assert [one["id"] for one in Axe().run(page).response["violations"]] == []
        assert set(asked) == {file.as_uri()}
        page.close()
