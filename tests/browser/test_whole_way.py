"""The whole way, once: a real draft, a checker, a dead kernel, an editor, a report."""

import re
from collections.abc import Callable
from pathlib import Path

from browser.launched import Launched
from browser.seen import Desk
from playwright.sync_api import expect

from factcheck import open_desk

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "data/samples/06-city-after-dark.txt"
SOURCE, LOCATOR, EXCERPT = "Handbook of urban climate", "p. 112", "Dry soil warms faster than wet soil."
RATIONALE, PROPOSED = "The handbook gives another figure.", "a third"
OVERRULED, OVERRIDE = "The handbook is of 1988.", "The rest is common knowledge."


def test_a_draft_goes_the_whole_way_to_the_signed_off_report(home: Path, new_desk: Callable[[], Desk]) -> None:
    where = home / "desk.sqlite"
    with Launched(home, "open", str(ARTICLE), "--published", "2022-08-03", "--desk", str(where)) as launched:
        desk = new_desk()
        desk.open(launched.address)
        says_who_they_are(desk, "Ines")
        wrong = walks_and_judges(desk)
        comes_back_after_a_dead_kernel(desk, launched, wrong)
    assert launched.left == ()
    with open_desk(where) as stored:
        [summary] = stored.cases()
    with Launched(home, "review", summary.id, "--desk", str(where), "--by", "Theo") as launched:
        desk = new_desk()
        desk.open(launched.address)
        overrules(desk, wrong)
        signs_off(desk)
        report = desk.export("Report, as a web page").read_text(encoding="utf-8")
    holds_it_all(report)
    with open_desk(where) as stored:
        assert stored.verify().problems == ()


def says_who_they_are(desk: Desk, name: str) -> None:
    desk.page.get_by_role("textbox", name="Your name").fill(name)
    desk.page.get_by_role("button", name="Begin").click()


def walks_and_judges(desk: Desk) -> int:
    """Walks by key, attaches a source, gives a verdict, takes it back, gives another; returns the claim's number."""
    expect(desk.progress).to_have_attribute("aria-valuetext", re.compile(r"^0 of \d+ done"), timeout=60_000)
    expect(desk.chosen).to_have_accessible_name(re.compile(r"^Claim 1 of \d+, \w+, open: "))
    desk.chosen.focus()
    desk.press("j", "j", "k")
    expect(desk.chosen).to_have_accessible_name(re.compile(r"^Claim 2 of \d+, \w+, open: "))
    attaches_a_source(desk)
    desk.press("1")
    expect(desk.claim(2)).to_have_accessible_name(re.compile(", confirmed: "))
    desk.expect_saved()
    desk.press("u")
    expect(desk.claim(2)).to_have_accessible_name(re.compile(", open: "))
    desk.press("3")
    desk.page.get_by_role("textbox", name="Rationale").press_sequentially(RATIONALE)
    desk.page.get_by_role("textbox", name="Proposed wording").fill(PROPOSED)
    desk.press("Enter")
    expect(desk.claim(2)).to_have_accessible_name(re.compile(", inaccurate: "))
    desk.expect_saved()
    return 2


def attaches_a_source(desk: Desk) -> None:
    desk.press("s")
    form = desk.card.get_by_role("group", name="Add a source")
    form.get_by_role("radio", name="Document").check()
    form.get_by_role("textbox", name="Document").fill(SOURCE)
    form.get_by_role("textbox", name="Where in it").fill(LOCATOR)
    form.get_by_role("textbox", name="Its words").fill(EXCERPT)
    form.get_by_role("radio", name="contradicts").check()
    form.get_by_role("button", name="Attach").click()
    expect(desk.card.get_by_role("list", name="Sources")).to_contain_text(SOURCE)
    desk.expect_saved()


def comes_back_after_a_dead_kernel(desk: Desk, launched: Launched, wrong: int) -> None:
    """Reloads, loses the kernel, works on without one, reconnects: all is still there, what was done meanwhile too."""
    desk.page.reload()
    expect(desk.claim(wrong)).to_have_accessible_name(re.compile(", inaccurate: "), timeout=60_000)
    expect(desk.chosen).to_have_accessible_name(re.compile(f"^Claim {wrong} of "))
    desk.chosen.focus()
    launched.kill_kernel()
    reconnect = desk.page.get_by_role("button", name="Reconnect")
    expect(reconnect).to_be_visible(timeout=60_000)
    expect(desk.page.get_by_role("dialog")).to_have_count(0)
    desk.press("j", "1")
    expect(desk.claim(wrong + 1)).to_have_accessible_name(re.compile(", confirmed: "))
    reconnect.click()
    expect(reconnect).to_be_hidden(timeout=120_000)
    desk.expect_saved()
    expect(desk.claim(wrong)).to_have_accessible_name(re.compile(", inaccurate: "))
    expect(desk.claim(wrong + 1)).to_have_accessible_name(re.compile(", confirmed: "))
    desk.claim(wrong).click()
    expect(desk.card.get_by_role("list", name="Sources")).to_contain_text(LOCATOR)
    expect(desk.card.get_by_role("textbox", name="Rationale")).to_have_value(RATIONALE)


def overrules(desk: Desk, wrong: int) -> None:
    """The editor finds the wrong claim first, and lets it stand against the verdict."""
    expect(desk.chosen).to_have_accessible_name(re.compile(rf"^Claim {wrong} of \d+, \w+, inaccurate: "))
    expect(desk.card.get_by_role("list", name="Verdicts")).to_contain_text(RATIONALE)
    desk.chosen.focus()
    desk.press("o")
    desk.page.get_by_role("textbox", name="Reason for overruling Ines").fill(OVERRULED)
    desk.press("Enter")
    expect(desk.card.get_by_role("list", name="Decisions")).to_contain_text(OVERRULED)
    desk.expect_saved()


def signs_off(desk: Desk) -> None:
    """Refused while claims are open; granted with a reason."""
    desk.page.get_by_role("button", name="Sign off", exact=True).click()
    expect(desk.page.get_by_role("group", name="Messages")).to_contain_text(
        re.compile(r"Not saved\. \d+ things are open")
    )
    desk.page.get_by_role("textbox", name="Reason to sign off all the same").fill(OVERRIDE)
    desk.press("Enter")
    expect(desk.page.get_by_text("Signed off by Theo").first).to_be_visible()
    desk.expect_saved()


def holds_it_all(report: str) -> None:
    told = (
        SOURCE,
        LOCATOR,
        EXCERPT,
        RATIONALE,
        PROPOSED,
        OVERRULED,
        OVERRIDE,
        "Ines",
        "Theo",
        "inaccurate",
        "confirmed",
    )
    assert [words for words in told if words not in report] == []
    assert "<script" not in report
