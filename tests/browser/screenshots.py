"""Takes the pictures of both desks for docs/screenshots: ``python tests/browser/screenshots.py``; no test runs this."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from browser.launched import Launched  # noqa: E402
from browser.seen import VIEWPORT, Desk  # noqa: E402
from playwright.sync_api import Browser, sync_playwright  # noqa: E402

from factcheck import Case, Claim, open_desk, read_article  # noqa: E402

ARTICLE = ROOT / "data/samples/06-city-after-dark.txt"
FOLDER = ROOT / "docs/screenshots"
THEMES = {"light": "JupyterLab Light", "dark": "JupyterLab Dark"}


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
    """Takes one desk, light and dark, with the claim of that number chosen."""
    for theme, full_name in THEMES.items():
        desk = Desk(browser.new_context(viewport=VIEWPORT).new_page())
        desk.open(address)
        desk.theme(full_name)
        desk.claim(number).click()
        desk.chosen.focus()
        desk.press("j", "k")  # walking by key brings the claim to its constant place
        desk.page.wait_for_timeout(1500)
        desk.page.screenshot(path=FOLDER / f"{name}-{theme}.png")
        desk.page.context.close()


def main() -> None:
    """Works in a folder of its own and leaves nothing but the pictures."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    chromium = os.environ.get("CHROMIUM") or shutil.which("chromium")
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        home, where = Path(folder), Path(folder) / "desk.sqlite"
        case = worked_on(where)
        wrong = 1 + next(at for at, state in enumerate(case.states) if state.finding == "inaccurate")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox", "--disable-gpu"])
        given = ("--published", "2022-08-03", "--desk", str(where), "--by", "Ines")
        with Launched(home, "open", str(ARTICLE), *given) as launched:
            pictures(browser, launched.address, "checking", wrong)
        with Launched(home, "review", case.id, "--desk", str(where), "--by", "Theo") as launched:
            pictures(browser, launched.address, "review", wrong)
        browser.close()


if __name__ == "__main__":
    main()
