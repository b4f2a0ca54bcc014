"""The desks of single cases within the home."""

from typing import Any

import pytest

from factcheck import Case, Desk
from factcheck.ledger import new_id
from factcheck_workbench import Home
from factcheck_workbench.home.rooms import MOST_ROOMS, Rooms
from factcheck_workbench.home.session import HomeSession


class Heard:
    """What the pages hear."""

    def __init__(self) -> None:
        self.all: list[dict[str, Any]] = []

    def __call__(self, content: dict[str, Any], buffers: list[bytes]) -> None:
        self.all.append(content | {"buffers": buffers})

    def of(self, type_: str) -> list[dict[str, Any]]:
        return [one for one in self.all if one["type"] == type_]


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture
def session(desk: Desk) -> HomeSession:
    return HomeSession(desk, by="ines")


@pytest.fixture
def rooms(session: HomeSession, heard: Heard) -> Rooms:
    return Rooms(session, heard)


def test_each_room_answers_under_its_own_name(rooms: Rooms, heard: Heard, case: Case) -> None:
    for role in ("check", "review"):
        rooms.heard({"type": "hello", "room": f"{role}:{case.id}", "request": 1, "view": role})

    assert [(one["room"], one["role"], one["view"]) for one in heard.of("state")] == [
        (f"check:{case.id}", "check", "check"),
        (f"review:{case.id}", "review", "review"),
    ]
    assert [one["room"] for one in heard.of("review")] == [f"review:{case.id}"]
    rooms.end()


def test_an_act_in_a_room_is_on_record(rooms: Rooms, heard: Heard, case: Case, claim: str) -> None:
    room = f"check:{case.id}"
    rooms.heard({"type": "hello", "room": room})
    act = {"act": "give_verdict", "claim": claim, "version": None, "finding": "confirmed", "entry_id": new_id()}
    rooms.heard({"type": "act", "room": room, **act})

    assert heard.of("delta")[0]["entry_id"] == act["entry_id"]
    case.refresh()
    assert case.state(claim).finding == "confirmed"
    assert case.entries[-1].by == "ines"
    rooms.end()


@pytest.mark.parametrize("room", ["check:nosuch", "dance:1", "check:", "nonsense"])
def test_a_room_that_is_not_there_is_told_to_the_home(rooms: Rooms, heard: Heard, case: Case, room: str) -> None:
    rooms.heard({"type": "hello", "room": room})

    [answer] = heard.all
    assert (answer["type"], answer["room"]) == ("no_room", room)
    assert answer["words"]


def test_who_checks_in_a_room_is_who_is_at_home(rooms: Rooms, session: HomeSession, heard: Heard, case: Case) -> None:
    room = f"check:{case.id}"
    rooms.heard({"type": "hello", "room": room})
    rooms.heard({"type": "person", "name": "Theo", "room": room})
    assert session.by == "Theo"

    rooms.rename("Mira")
    rooms.heard({"type": "hello", "room": room})
    assert heard.of("state")[-1]["person"] == "Mira"
    rooms.end()


def test_rooms_that_nobody_entered_for_long_give_way_and_can_be_entered_again(
    rooms: Rooms, heard: Heard, desk: Desk, case: Case
) -> None:
    from factcheck import Article

    others = [
        desk.open_case(Article.from_text(f"The year {1900 + n} was good."), by="ines", find="later")
        for n in range(MOST_ROOMS)
    ]
    for one in (case, *others, case):
        rooms.heard({"type": "hello", "room": f"check:{one.id}"})

    assert len(heard.of("state")) == MOST_ROOMS + 2
    rooms.end()


def test_the_widget_keeps_nothing_private_in_what_is_saved_with_the_notebook(desk: Desk, case: Case) -> None:
    home = Home(desk, by="Ines Fontaine")

    state = {name: value for name, value in home.get_state().items() if name not in ("_esm", "_css")}
    assert "Ines" not in str(state)
    assert desk.location not in str(state)
    assert case.id not in str(state)
    home.close()


def test_the_home_gives_back_what_a_cell_may_want(desk: Desk, case: Case) -> None:
    home = Home(desk, by="Ines")

    assert (home.desk, home.by) == (desk, "Ines")
    assert list(home.cases()["id"]) == [case.id]
    assert home.dispatch({"type": "hello"})[0].content["cases"][0]["title"] == case.title
    home.close()


def test_a_home_without_a_desk_opens_none_before_somebody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(**_: Any) -> Desk:
        pytest.fail("it was opened")

    monkeypatch.setattr("factcheck_workbench.home.session.open_desk", fail)

    Home().close()
