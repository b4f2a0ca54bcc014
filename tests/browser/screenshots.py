"""Takes the pictures of both desks for docs/screenshots: ``python tests/browser/screenshots.py``; no test runs this."""

import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from browser.launched import Launched  # noqa: E402
from browser.seen import VIEWPORT, Desk  # noqa: E402
from browser.small_png import small_png  # noqa: E402
from playwright.sync_api import Browser, sync_playwright  # noqa: E402

from factcheck import Case, Claim, open_desk, read_article  # noqa: E402

ARTICLE = ROOT / "data/samples/06-city-after-dark.txt"
FOLDER = ROOT / "docs/screenshots"
THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}
CONTRAST = {"contrast": "JupyterLab Dark High Contrast"}


def worked_on(where: Path) -> Case:
    """A case of the sample on which two people have worked for a while."""
    desk = open_desk(where)
    case = desk.open_case(read_article(ARTICLE, published="2022-08-03"), by="Ines", due="2022-08-05")
    albedo = next(claim for claim in case.claims if "White roofs absorb more" in claim.exact)
    manual = desk.add_source("document", "Cool Roofs: a handbook", primary=False, by="Ines")
    table = desk.add_source("web", "Solar reflectance of roofing", "https://example.org/table", primary=True, by="Ines")
    reading = "White membranes take in about a fifth of the sunlight, bitumen nine tenths."
    case.attach(albedo.id, manual.id, "contradicts", "p. 31", reading, by="Ines")
    case.attach(albedo.id, table.id, "contradicts", "row 12", by="Ines")
    proposed = albedo.exact.replace("absorb more", "absorb less")
    case.give_verdict(
        albedo.id, "inaccurate", "It is the other way round, and the sentence says so.", proposed, by="Ines"
    )
    before, after = (claims_near(case, albedo, step) for step in (-1, 1))
    for claim in before[2:]:
        case.give_verdict(claim.id, "confirmed", by="Ines")
    case.ask(before[0].id, "Is this measured anywhere?", to="author", by="Ines")
    case.give_verdict(before[1].id, "confirmed_with_caveat", "Not in dry summers.", by="Ines")
    case.give_verdict(after[0].id, "unsupported", by="Ines")
    case.give_verdict(after[1].id, "not_checkable", by="Ines")
    case.give_verdict(after[3].id, "sources_conflict", "The two handbooks differ.", by="Theo")
    return case


def claims_near(case: Case, claim: Claim, step: int) -> list[Claim]:
    """The claims before (-1) or after (1) a claim, the nearest first."""
    place = case.claims.index(case.state(claim.id).claim)
    return list(case.claims[place + step :: step])


def pictures(browser: Browser, address: str, name: str, number: int) -> None:
    """Takes one desk, light, dark and in high contrast, with the claim of that number chosen."""
    for theme, full_name in {**THEMES, **CONTRAST}.items():
        desk = Desk(browser.new_context(viewport=VIEWPORT).new_page())
        desk.open(address)
        desk.theme(full_name)
        desk.claim(number).click()
        desk.chosen.focus()
        desk.press("j", "k")  # walking by key brings the claim to its constant place
        desk.page.wait_for_timeout(1500)
        small_png(desk.page, FOLDER / f"{name}-{theme}.png")
        desk.page.context.close()


STATES = {
    "source-form": ["s"],
    "filter": ["f"],
    "many": ["b"],
    "sections": ["p"],
    "coverage": ["v"],
    "keys": ["?"],
}
"""What a key of the checking desk opens, by the name of its picture."""

SMALL = {"width": 1240, "height": 780}
NARROW = {"width": 700, "height": 820}


def states(browser: Browser, address: str, name: str, keys: dict[str, list[str]]) -> None:
    """Takes what keys open, and the desk in a narrow window with its text and with its list, light and dark."""
    for theme, full_name in THEMES.items():
        desk = Desk(browser.new_context(viewport=SMALL).new_page())
        desk.open(address)
        desk.theme(full_name)
        desk.chosen.focus()
        for state, pressed in keys.items():
            desk.press(*pressed)
            taken(desk, f"{name}-{state}-{theme}")
            desk.press("Escape")
        desk.page.set_viewport_size(NARROW)
        taken(desk, f"{name}-narrow-{theme}")
        desk.press("l")
        taken(desk, f"{name}-narrow-list-{theme}")
        desk.page.context.close()


def one_state(browser: Browser, address: str, name: str, before: Callable[[Desk], None] = lambda desk: None) -> None:
    """Takes a desk as it opens, or as `before` leaves it, light and dark."""
    desk = Desk(browser.new_context(viewport=SMALL).new_page())
    desk.open(address)
    before(desk)
    for theme, full_name in THEMES.items():
        desk.theme(full_name)
        taken(desk, f"{name}-{theme}")
    desk.page.context.close()


def taken(desk: Desk, name: str) -> None:
    desk.page.wait_for_timeout(700)
    small_png(desk.page, FOLDER / f"{name}.png")


def special(browser: Browser, home: Path, where: Path, case: str) -> None:
    """Takes the states that need a desk or a text of their own."""
    nothing_found_and_no_kernel(browser, home, where)
    only_read(browser, home, where, case)
    in_conflict(browser, home, where, case)
    signed_off(browser, home, where, case)


def nothing_found_and_no_kernel(browser: Browser, home: Path, where: Path) -> None:
    (home / "empty.txt").write_text("Oh!\n\nHow lovely!\n", encoding="utf-8")
    with Launched(home, "open", str(home / "empty.txt"), "--desk", str(where), "--by", "Ines") as launched:

        def searched(desk: Desk) -> None:
            desk.page.get_by_text("Claims are being looked for").wait_for(state="hidden", timeout=60_000)

        one_state(browser, launched.address, "checking-empty", searched)

        def lose(desk: Desk) -> None:
            launched.kill_kernel()
            desk.page.get_by_text("The kernel does not answer").wait_for(timeout=60_000)

        one_state(browser, launched.address, "checking-lost", lose)


def only_read(browser: Browser, home: Path, where: Path, case: str) -> None:
    """The desk was written by a newer program."""
    newer = home / "newer.sqlite"
    with open_desk(where) as desk:
        desk.back_up(newer)
    with sqlite3.connect(newer) as connection:
        connection.execute("UPDATE meta SET value = '99' WHERE name = 'schema'")
    connection.close()
    with Launched(home, "review", case, "--desk", str(newer)) as launched:
        one_state(browser, launched.address, "review-read-only")


def in_conflict(browser: Browser, home: Path, where: Path, case: str) -> None:
    """Two people gave a claim verdicts on copies of the desk; and the same desk with its keys off."""
    ours, theirs = home / "ours.sqlite", home / "theirs.sqlite"
    with open_desk(where) as desk:
        desk.back_up(ours)
        desk.back_up(theirs)
    with open_desk(ours) as desk, open_desk(theirs) as other:
        [claim, *_] = (state.claim for state in desk.case(case).states if state.finding is None)
        desk.case(case).give_verdict(claim.id, "confirmed", "The yearbook has it.", by="Ines")
        other.case(case).give_verdict(claim.id, "inaccurate", "The log says otherwise.", by="Theo")
        desk.merge(other, by="Ines")
        number = 1 + [one.id for one in desk.case(case).claims].index(claim.id)

    def choose(desk: Desk) -> None:
        desk.claim(number).click()
        desk.page.get_by_text("Not settled").first.wait_for()

    def rest(desk: Desk) -> None:
        desk.page.get_by_role("button", name="Keys are on").click()

    with Launched(home, "review", case, "--desk", str(ours), "--by", "Mara") as launched:
        one_state(browser, launched.address, "review-conflict", choose)
        one_state(browser, launched.address, "review-keys-off", rest)


def signed_off(browser: Browser, home: Path, where: Path, case: str) -> None:
    """The article is let go, although claims are open."""
    done = home / "done.sqlite"
    with open_desk(where) as desk:
        desk.back_up(done)
    with open_desk(done) as desk:
        desk.case(case).sign_off("It goes to press; the rest is on the author.", by="Mara")
    with Launched(home, "review", case, "--desk", str(done), "--by", "Mara") as launched:
        one_state(browser, launched.address, "review-signed-off")


def main() -> None:
    """Works in a folder of its own and leaves nothing but the pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        home, where = Path(folder), Path(folder) / "desk.sqlite"
        case = worked_on(where)
        wrong = 1 + next(at for at, state in enumerate(case.states) if state.finding == "inaccurate")
        browser = playwright.chromium.launch(
            executable_path=chromium, args=["--no-sandbox", "--disable-gpu", "--disable-lcd-text"]
        )
        given = ("--published", "2022-08-03", "--desk", str(where), "--by", "Ines")
        with Launched(home, "open", str(ARTICLE), *given) as launched:
            pictures(browser, launched.address, "checking", wrong)
            states(browser, launched.address, "checking", STATES)
        with Launched(home, "review", case.id, "--desk", str(where), "--by", "Theo") as launched:
            pictures(browser, launched.address, "review", wrong)
            states(browser, launched.address, "review", {"many": ["b"], "stet": ["s"]})
        special(browser, home, where, case.id)
        browser.close()


if __name__ == "__main__":
    main()
