"""The quick ways of the checking desk in a real JupyterLab: by keyboard alone, and again by mouse alone."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browser.launched import Launched
from browser.seen import Desk
from playwright.sync_api import Locator, expect

from factcheck import Case, open_desk, read_article

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "data/samples/06-city-after-dark.txt"


class Place:
    """A home with a case, and the address of its checking desk."""

    def __init__(self, home: Path) -> None:
        self.home, self.where = home, home / "desk.sqlite"
        with open_desk(self.where) as desk:
            case = desk.open_case(read_article(ARTICLE, published="2022-08-03"), by="Ines")
            desk.add_source("document", "Handbook of urban climate", primary=True, by="Ines")
            self.case_id, self.count = case.id, len(case.claims)
            self.outer = next(number for number, claim in enumerate(case.claims, 1) if inner_of(case, number))
            self.inner = inner_of(case, self.outer)
            self.plain = next(n for n, claim in enumerate(case.claims, 1) if len(claim.exact.split()) > 4 and n > 20)

    def case(self, act: Callable[[Case], None]) -> None:
        with open_desk(self.where) as desk:
            act(desk.case(self.case_id))


def inner_of(case: Case, number: int) -> list[int]:
    """The numbers of the claims inside a claim."""
    outer = case.claims[number - 1]
    return [n for n, one in enumerate(case.claims, 1) if n > number and outer.span.holds(one.span)]


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    place = Place(tmp_path_factory.mktemp("home"))
    keys = place.home / ".config/factcheck/keys.toml"
    keys.parent.mkdir(parents=True)
    keys.write_text('next = ["j", "ArrowDown"]\nrationale = "y"\n', encoding="utf-8")
    given = ("--published", "2022-08-03", "--desk", str(place.where), "--by", "Ines")
    with Launched(place.home, "open", str(ARTICLE), *given) as launched:
        place.address = launched.address
        yield place


@pytest.fixture
def desk(place: Place, new_desk: Callable[[], Desk]) -> Desk:
    desk = new_desk()
    desk.open(place.address)
    expect(desk.chosen).to_be_visible()
    return desk


def options(desk: Desk) -> Locator:
    return desk.page.get_by_role("listbox", name="Claims").get_by_role("option")


def go_to(desk: Desk, number: int) -> None:
    desk.press("g")
    desk.page.keyboard.type(str(number))
    desk.press("Enter")
    expect(desk.chosen).to_have_accessible_name(re.compile(f"^Claim {number} of "))


def expect_focus_in(desk: Desk) -> None:
    assert desk.page.evaluate("document.activeElement.closest('.fc-desk') !== null")


def expect_finding(desk: Desk, numbers: list[int], finding: str) -> None:
    for number in numbers:
        expect(desk.claim(number)).to_have_accessible_name(re.compile(f", {finding}: "))


def test_by_keyboard_alone(place: Place, desk: Desk) -> None:
    desk.chosen.focus()
    searches_and_filters_by_key(place, desk)
    judges_many_at_once_by_key(place, desk)
    makes_claims_by_key(place, desk)
    covers_by_key(desk)
    assert desk.violations() == []


def searches_and_filters_by_key(place: Place, desk: Desk) -> None:
    desk.press("ArrowDown")  # a key of her own
    expect(desk.chosen).to_have_accessible_name(re.compile("^Claim 2 of "))
    desk.press("/")
    desk.page.keyboard.type("LONDON")
    expect(options(desk)).not_to_have_count(place.count)
    desk.press("Enter")
    expect(desk.chosen).to_have_accessible_name(re.compile("London"))
    desk.press("/", "Escape")
    expect(options(desk)).to_have_count(place.count)
    desk.press("f", "Tab", "Space")
    expect(desk.page.get_by_role("group", name="Filter").get_by_role("checkbox", name="date")).to_be_checked()
    expect(options(desk)).not_to_have_count(place.count)
    desk.press("Space", "Escape")
    expect(options(desk)).to_have_count(place.count)
    expect_focus_in(desk)


def judges_many_at_once_by_key(place: Place, desk: Desk) -> None:
    go_to(desk, place.outer)
    desk.press("Shift+Digit1")
    expect_finding(desk, [place.outer, *place.inner], "confirmed")
    desk.expect_saved()
    desk.press("u")
    expect_finding(desk, [place.outer, *place.inner], "open")
    desk.press("Shift+U")
    expect_finding(desk, [place.outer, *place.inner], "confirmed")
    go_to(desk, 1)
    desk.press("m", "j", "m", "b")
    desk.page.keyboard.type("Not ch")
    desk.press("Tab", "Enter")
    expect_finding(desk, [1, 2], "not checkable")
    desk.expect_saved()
    desk.press("u")
    expect_finding(desk, [1, 2], "open")
    desk.press("a")
    desk.page.keyboard.type("Theo")
    desk.press("Enter")
    desk.expect_saved()
    expect_focus_in(desk)
    place.case(lambda case: [state.assigned for state in case.states].index("Theo"))


def makes_claims_by_key(place: Place, desk: Desk) -> None:
    go_to(desk, place.plain)
    desk.press("}", "Enter")
    desk.expect_saved()
    expect(desk.card.get_by_text(re.compile("History: 1 act"))).to_be_visible()
    desk.press("u", "t", "ArrowRight", "Enter")
    expect(desk.chosen).to_have_accessible_name(re.compile(f" of {place.count + 1}, "))
    desk.press("u")
    expect(desk.chosen).to_have_accessible_name(re.compile(f" of {place.count}, "))
    desk.press("w", "Shift+ArrowRight", "Enter")
    expect(desk.chosen).to_have_accessible_name(re.compile(f" of {place.count + 1}, "))
    desk.press("u")
    expect(desk.chosen).to_have_accessible_name(re.compile(f" of {place.count}, "))
    desk.press("e")
    expect(desk.card.get_by_role("group", name="Correct the claim")).to_be_visible()
    desk.press("Escape")
    expect_focus_in(desk)


def covers_by_key(desk: Desk) -> None:
    desk.press("v")
    bare = desk.page.get_by_role("group", name="Sentences without a claim").get_by_role("button")
    expect(bare.first).to_be_visible()
    count = bare.count()
    desk.press("0")
    expect(bare).to_have_count(count - 1)
    desk.expect_saved()
    assert desk.violations() == []
    desk.press("u")
    expect(bare).to_have_count(count)
    desk.press("v")
    expect(options(desk).first).to_be_visible()
    expect_focus_in(desk)


def test_by_mouse_alone(place: Place, desk: Desk) -> None:
    button = desk.page.get_by_role("button", name="Filter", exact=True)
    button.click()
    panel = desk.page.get_by_role("group", name="Filter")
    panel.get_by_role("checkbox", name="number").check()
    expect(options(desk)).not_to_have_count(place.count)
    assert desk.violations() == []
    panel.get_by_role("button", name="Close").click()
    desk.page.get_by_role("button", name="Show all").click()
    expect(options(desk)).to_have_count(place.count)
    desk.page.get_by_role("searchbox", name="Search the claims").fill("london")
    options(desk).first.click()
    expect(desk.chosen).to_have_accessible_name(re.compile("London"))
    desk.page.get_by_role("button", name="Show all").click()
    judges_many_at_once_by_mouse(place, desk)
    makes_claims_by_mouse(place, desk)
    covers_by_mouse(desk)


def judges_many_at_once_by_mouse(place: Place, desk: Desk) -> None:
    options(desk).nth(place.outer - 1).click()
    desk.page.get_by_role("button", name=f"and {len(place.inner)} inside").click()
    desk.card.get_by_role("button", name="Unsupported").click()
    expect_finding(desk, [place.outer, *place.inner], "unsupported")
    desk.expect_saved()
    desk.page.get_by_role("button", name="undo", exact=True).click()
    expect(desk.claim(place.outer)).not_to_have_accessible_name(re.compile("unsupported"))
    for number in (3, 4):
        options(desk).nth(number).locator("i").click()
    desk.page.get_by_role("button", name="Bulk").click()
    panel = desk.page.get_by_role("group", name="Many at once")
    panel.get_by_label("Do", exact=True).select_option("Cannot be verified")
    panel.get_by_role("button", name="Cannot be verified: 2 claims").click()
    expect_finding(desk, [4, 5], "cannot be verified")
    desk.expect_saved()
    desk.page.get_by_role("button", name="undo", exact=True).click()
    expect_finding(desk, [4, 5], "open")


def makes_claims_by_mouse(place: Place, desk: Desk) -> None:
    options(desk).nth(place.plain - 1).click()
    desk.card.get_by_role("button", name="Words").click()
    bar = desk.page.get_by_role("group", name="Marked words")
    bar.get_by_role("button", name="One word less at the end").click()
    bar.get_by_role("button", name=f"Change claim {place.plain}").click()
    desk.expect_saved()
    desk.page.get_by_role("button", name="undo", exact=True).click()
    desk.card.get_by_role("button", name="Split", exact=True).click()
    desk.card.get_by_role("button", name=re.compile("^Split before")).first.click()
    expect(desk.chosen).to_have_accessible_name(re.compile(f" of {place.count + 1}, "))
    desk.page.get_by_role("button", name="undo", exact=True).click()
    expect(desk.chosen).to_have_accessible_name(re.compile(f" of {place.count}, "))
    desk.card.get_by_role("button", name="Add a source").click()
    form = desk.card.get_by_role("group", name="Add a source")
    form.get_by_role("radio", name="On this desk").check()
    form.get_by_role("button", name="Handbook of urban climate").click()
    form.get_by_role("radio", name="gives context").check()
    form.get_by_role("button", name="Attach").click()
    expect(desk.card.get_by_role("list", name="Sources", exact=True)).to_contain_text("Handbook")
    desk.expect_saved()


def covers_by_mouse(desk: Desk) -> None:
    desk.page.get_by_role("button", name="Coverage").click()
    bare = desk.page.get_by_role("group", name="Sentences without a claim").get_by_role("button")
    expect(bare.first).to_be_visible()
    count = bare.count()
    bare.nth(1).click()
    view = desk.page.get_by_role("region", name="Coverage")
    view.get_by_role("button", name="Nothing to check", exact=True).click()
    expect(bare).to_have_count(count - 1)
    desk.expect_saved()
    desk.page.get_by_role("button", name="undo", exact=True).click()
    expect(bare).to_have_count(count)
    view.get_by_role("button", name="Close").click()
    expect(options(desk).first).to_be_visible()


def test_what_another_kernel_records_is_seen_within_two_seconds_and_takes_nothing_that_was_typed(
    place: Place, desk: Desk
) -> None:
    place.case(lambda case: case.give_verdict(case.claims[9].id, "confirmed", by="Theo") and None)
    expect(desk.claim(10)).to_have_accessible_name(re.compile(", confirmed: "), timeout=2_000)

    desk.chosen.focus()
    go_to(desk, 12)
    desk.press("3")
    desk.page.keyboard.type("The handbook says otherwise.")
    place.case(lambda case: case.give_verdict(case.claims[11].id, "confirmed", by="Theo") and None)
    expect(desk.card).to_contain_text("Confirmed: Theo", timeout=2_000)
    expect(desk.card.get_by_role("textbox", name="Rationale")).to_have_value("The handbook says otherwise.")
    desk.press("Enter")
    desk.expect_saved()
    expect(desk.claim(12)).to_have_accessible_name(re.compile(", inaccurate: "))
