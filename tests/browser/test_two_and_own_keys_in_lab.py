"""Keys of one's own, and another person at the same case, in a real JupyterLab."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browser.launched import Launched
from browser.seen import Desk
from playwright.sync_api import expect

from factcheck import Case, open_desk, read_article

ROOT = Path(__file__).parents[2]
ARTICLE = ROOT / "data/samples/06-city-after-dark.txt"


class Place:
    """A home with a case, and the address of its checking desk."""

    def __init__(self, home: Path) -> None:
        self.home, self.where = home, home / "desk.sqlite"
        with open_desk(self.where) as desk:
            case = desk.open_case(read_article(ARTICLE, published="2022-08-03"), by="Ines")
            self.case_id = case.id

    def case(self, act: Callable[[Case], None]) -> None:
        with open_desk(self.where) as desk:
            act(desk.case(self.case_id))


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


def go_to(desk: Desk, number: int) -> None:
    desk.press("g")
    desk.page.keyboard.type(str(number))
    desk.press("Enter")
    expect(desk.chosen).to_have_accessible_name(re.compile(f"^Claim {number} of "))


def test_keys_of_ones_own_act_beside_and_instead_of_the_usual_ones(desk: Desk) -> None:
    desk.chosen.focus()
    desk.press("ArrowDown", "j")
    expect(desk.chosen).to_have_accessible_name(re.compile("^Claim 3 of "))

    desk.press("y")
    expect(desk.card.get_by_role("textbox", name="Rationale")).to_be_focused()


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
