"""What is compared of a file's tables."""

from pathlib import Path

import pytest

from factcheck.store import inspect, open_store
from factcheck.store.driver import sqlite_driver

SQLITE = sqlite_driver()  # two libraries in one program do not see each other's locks


@pytest.fixture
def place(tmp_path: Path) -> Path:
    place = tmp_path / "desk.sqlite"
    open_store(place).close()
    return place


def problems(place: Path) -> list[str]:
    store = open_store(place)
    try:
        return inspect(store).problems
    finally:
        store.close()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("DROP TRIGGER entries_go", "trigger entries_go is missing"),
        ("DROP INDEX ix_case_drafts_draft", "index ix_case_drafts_draft is missing"),
        ("ALTER TABLE claims ADD COLUMN extra", "table claims was changed"),
        ("CREATE TABLE extra (one)", "table extra does not belong"),
        ("CREATE VIEW extra AS SELECT 1", "view extra does not belong"),
        (
            "CREATE TRIGGER quiet BEFORE INSERT ON entries WHEN NEW.kind = 'noted' BEGIN SELECT RAISE(IGNORE); END",
            "trigger quiet does not belong",
        ),
    ],
)
def test_a_table_index_or_guard_that_is_not_as_made_is_found(place: Path, change: str, words: str) -> None:
    assert problems(place) == []
    with SQLITE.connect(place) as connection:
        connection.execute(change)
    connection.close()

    (problem,) = problems(place)
    assert words in problem


def test_a_changed_byte_in_the_text_of_a_table_is_found(place: Path) -> None:
    whole = place.read_bytes()
    for words in (b"finding VARCHAR", b"sequence INTEGER NOT NULL", b"CONSTRAINT pk_drafts"):
        at = whole.index(words)
        place.write_bytes(whole[:at] + whole[at:].replace(words[:3], words[:3].swapcase(), 1))

        assert any("was changed" in problem for problem in problems(place))
