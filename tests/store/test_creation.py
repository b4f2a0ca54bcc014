"""Files of another version, or of another program."""

import sqlite3
from pathlib import Path

import pytest

from factcheck.model import StoreDamaged, StoreUnavailable
from factcheck.store import open_store
from factcheck.store.schema import SCHEMA


def change(place: Path, statement: str) -> bytes:
    with sqlite3.connect(place) as connection:
        connection.execute(statement)
    connection.close()
    return place.read_bytes()


def test_a_newer_desk_is_refused_and_not_touched(tmp_path: Path) -> None:
    place = tmp_path / "desk.sqlite"
    open_store(place).close()
    before = change(place, f"UPDATE meta SET value = '{SCHEMA + 1}' WHERE name = 'schema'")
    with pytest.raises(StoreUnavailable, match=r"newer version.*pip install --upgrade"):
        open_store(place)

    assert place.read_bytes() == before


def test_another_programs_database_is_refused_and_not_touched(tmp_path: Path) -> None:
    place = tmp_path / "other.sqlite"
    before = change(place, "CREATE TABLE recipes (name)")
    with pytest.raises(StoreUnavailable, match="another program"):
        open_store(place)

    assert place.read_bytes() == before


def test_a_file_that_is_no_database_is_refused_and_not_touched(tmp_path: Path) -> None:
    place = tmp_path / "story.txt"
    place.write_text("The bridge was opened in 1907. " * 50)
    with pytest.raises(StoreDamaged, match="not a desk"):
        open_store(place)

    assert place.read_text() == "The bridge was opened in 1907. " * 50


def test_a_desk_that_does_not_say_its_version_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "desk.sqlite"
    open_store(place).close()
    change(place, "DELETE FROM meta")
    with pytest.raises(StoreDamaged, match="which version"):
        open_store(place)


def test_a_desk_whose_table_of_contents_is_spoilt_is_called_damaged(tmp_path: Path) -> None:
    place = tmp_path / "desk.sqlite"
    open_store(place).close()
    place.write_bytes(place.read_bytes().replace(b"BEFORE UPDATE", b"BEFOR\xc5 UPDATE"))
    with pytest.raises(StoreDamaged, match="is damaged"):
        open_store(place)
