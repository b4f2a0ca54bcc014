"""A copy of a desk's file."""

from pathlib import Path

import pytest

from factcheck.desk import open_desk
from factcheck.model import ActRefused, StoreDamaged, StoreUnavailable
from factcheck.store import back_up
from factcheck.text import Article


@pytest.fixture
def place(tmp_path: Path) -> Path:
    place = tmp_path / "desk.sqlite"
    with open_desk(place) as desk:
        desk.open_case(Article.from_text("The bridge was opened in 1907."), by="ines", find="later")
        desk.add_source(kind="interview", title="Orla Fennimore", confidential=True, by="ines")
    return place


def test_a_copy_is_a_whole_desk_for_its_owner_alone(place: Path, tmp_path: Path) -> None:
    copy = back_up(place, tmp_path / "copy.sqlite")
    with open_desk(copy) as copied, open_desk(place) as desk:
        assert copied.verify().clean
        assert copied.verify().heads == desk.verify().heads
        assert copied.sources() == desk.sources()

    assert copy.stat().st_mode & 0o777 == 0o600


def test_a_copy_is_made_while_the_desk_is_open_and_holds_what_was_written_last(place: Path, tmp_path: Path) -> None:
    with open_desk(place) as desk:
        desk.add_source(kind="interview", title="Second", by="ines")
        back_up(place, tmp_path / "copy.sqlite")
    with open_desk(tmp_path / "copy.sqlite") as copied:
        assert [source.title for source in copied.sources()] == ["Orla Fennimore", "Second"]


def test_what_was_erased_is_not_in_the_copy(place: Path, tmp_path: Path) -> None:
    with open_desk(place) as desk:
        desk.erase_source(desk.sources()[0].id, "Asked us to.", by="ines")
    copy = back_up(place, tmp_path / "copy.sqlite")

    assert b"Fennimore" not in copy.read_bytes()


def test_a_file_that_is_there_is_not_replaced(place: Path, tmp_path: Path) -> None:
    taken = tmp_path / "copy.sqlite"
    taken.write_text("mine")
    with pytest.raises(ActRefused, match="there already"):
        back_up(place, taken)

    assert taken.read_text() == "mine"


def test_a_copy_that_cannot_be_written_leaves_nothing(place: Path, tmp_path: Path) -> None:
    before = sorted(tmp_path.iterdir())
    with pytest.raises(StoreUnavailable):
        back_up(place, tmp_path / "absent" / "copy.sqlite")

    assert sorted(tmp_path.iterdir()) == before


def test_a_damaged_desk_makes_no_copy(tmp_path: Path) -> None:
    desk = tmp_path / "desk.sqlite"
    desk.write_text("no database " * 500)
    with pytest.raises(StoreDamaged):
        back_up(desk, tmp_path / "copy.sqlite")

    assert [path.name for path in tmp_path.iterdir()] == ["desk.sqlite"]
