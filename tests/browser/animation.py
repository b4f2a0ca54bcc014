"""Records the desk at work for docs/screenshots: ``python tests/browser/animation.py``; no test runs this.

It is an animated PNG: a page of a sample is walked, judged, given a source and a proposed wording, something is taken
back, and the author's new draft comes in. A strip at the foot says which key was pressed.
"""

import os
import re
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from browser.launched import Launched  # noqa: E402
from browser.moving_png import Frame, moving_png  # noqa: E402
from browser.seen import Desk  # noqa: E402
from playwright.sync_api import expect, sync_playwright  # noqa: E402

ARTICLE = ROOT / "data/samples/06-city-after-dark.txt"
PICTURE = ROOT / "docs/screenshots/desk-at-work.png"
VIEWPORT = {"width": 1280, "height": 880}

SHORT, LONG, LONGEST = 450, 900, 1700
"""Milliseconds that a step is seen."""

STRIP = """([cap, words]) => {
    const strip = document.querySelector('#strip') ?? document.body.appendChild(document.createElement('div'));
    strip.id = 'strip';
    strip.style.cssText = 'position: fixed; z-index: 9999; left: 34%; bottom: 66px; transform: translateX(-50%);'
        + 'padding: 9px 18px; border-radius: 9px; background: #26241f; color: #fff; font: 600 17px/1.3 sans-serif;';
    const key = document.createElement('kbd');
    key.textContent = cap;
    key.style.cssText = 'margin-right: 12px; padding: 2px 9px; border-radius: 5px; background: #fff; color: #26241f;'
        + 'font: 700 17px/1.3 monospace;';
    strip.replaceChildren(...(cap ? [key] : []), words);
}"""


class Recorder:
    """Takes a screenshot after each step.

    Attributes:
        frames: What was taken so far.
    """

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.frames: list[Frame] = []

    def take(self, cap: str, words: str, milliseconds: int = LONG) -> None:
        """Says what was done and takes the page as it is a moment later."""
        self.desk.page.evaluate(STRIP, [cap, words])
        self.desk.page.wait_for_timeout(450)
        self.frames.append(Frame(self.desk.page.screenshot(caret="hide"), milliseconds))

    def press(self, key: str, words: str, milliseconds: int = LONG) -> None:
        """Presses a key of the desk."""
        self.desk.press(key)
        self.take(key.removeprefix("Shift+"), words, milliseconds)

    def type(self, words: str) -> None:
        self.desk.page.keyboard.type(words)


def checks(made: Recorder) -> None:
    """Walks, confirms, attaches a source."""
    desk = made.desk
    made.take("", "Everything that can be checked is underlined", LONGEST)
    made.press("1", "Confirmed", LONG)
    made.press("n", "the next open sentence", SHORT)
    made.press("n", "the next", SHORT)
    made.press("s", "add a source", SHORT)
    form = desk.card.get_by_role("group", name="Add a source")
    form.get_by_role("radio", name="Document").check()
    form.get_by_role("textbox", name="Document").fill("Handbook of urban climate")
    form.get_by_role("textbox", name="Where in it").fill("p. 112")
    form.get_by_role("radio", name="supports", exact=True).check()
    made.take("", "a document, the page, what it does to the claim", LONG)
    desk.press("Enter")
    desk.expect_saved()
    made.take("Enter", "attached, and saved as it happens", LONG)
    made.press("1", "Confirmed", SHORT)


def corrects(made: Recorder) -> None:
    """Finds a mistake, says why and proposes other words; takes it back and gives it back."""
    desk = made.desk
    desk.press("/")
    made.type("white roofs absorb")
    desk.press("Enter")
    made.take("/", "search: “white roofs absorb”", LONG)
    desk.press("/", "Escape")
    made.press("3", "Inaccurate: it asks why", SHORT)
    made.type("It is the other way round.")
    made.take("", "why", SHORT)
    desk.press("Tab")
    desk.page.keyboard.insert_text(words_of(desk).replace("absorb more", "absorb less"))
    made.take("Tab", "the wording that you propose, with its difference", LONGEST)
    desk.press("Enter")
    desk.expect_saved()
    made.take("Enter", "recorded", LONG)
    made.press("u", "undo", LONG)
    made.press("Shift+U", "redo", LONG)
    desk.expect_saved()


def words_of(desk: Desk) -> str:
    """The words of the chosen claim."""
    name = desk.chosen.get_attribute("aria-label") or ""
    return re.sub(r"^Claim \d+ of \d+, [^:]*: ", "", name)


def takes_a_new_draft(made: Recorder, draft: Path) -> None:
    """Brings the author's new draft in and resolves what was taken over."""
    desk = made.desk
    made.press("Shift+N", "the author has sent a new draft", LONG)
    form = desk.page.get_by_role("dialog", name="New draft")
    form.get_by_label("File of the new draft").set_input_files(draft)
    form.get_by_role("button", name="Bring it in").click()
    view = desk.page.get_by_role("region", name="Drafts", exact=True)
    expect(view).to_be_visible(timeout=60_000)
    made.take("", "what changed, and which claims it touched", LONGEST)
    view.get_by_role("button", name="Resolved", exact=True).first.click()
    desk.expect_saved()
    made.take("", "the author took the wording over: resolved", LONG)
    made.press("Escape", "back at the desk; nothing is lost", LONGEST)


def next_draft(folder: Path) -> Path:
    """The sample as its author might send it again: the mistake is mended, a figure has changed."""
    text = ARTICLE.read_text(encoding="utf-8")
    draft = folder / "second.txt"
    draft.write_text(text.replace("absorb more", "absorb less"), encoding="utf-8")
    return draft


def main() -> None:
    """Works in a folder of its own and leaves nothing but the picture."""
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        home = Path(folder)
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu", "--disable-lcd-text"]
        )
        given = ("--published", "2022-08-03", "--desk", str(home / "desk.sqlite"), "--by", "Ines")
        with Launched(home, "open", str(ARTICLE), *given) as launched:
            desk = Desk(browser.new_context(viewport=VIEWPORT).new_page())
            desk.open(launched.address)
            desk.theme("JupyterLab Light")
            expect(desk.progress).to_have_attribute("aria-valuetext", re.compile("^0 of"), timeout=60_000)
            desk.chosen.focus()
            made = Recorder(desk)
            checks(made)
            corrects(made)
            takes_a_new_draft(made, next_draft(home))
            moving_png(desk.page, made.frames, PICTURE)
        browser.close()


if __name__ == "__main__":
    main()
