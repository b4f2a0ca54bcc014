"""Desks that can only be read: in a folder that is not the reader's own, or made by a newer program."""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from factcheck import Article, open_desk
from factcheck.cli.main import main
from factcheck.model import StoreUnavailable

TEXT = "The bridge opened on 3 May 1932, and cost 2 million crowns."

READER = """
import json, os, sys
from factcheck import FactcheckError, open_desk
if os.geteuid() == 0:
    os.setuid(65534)  # root can write everywhere
try:
    desk = open_desk(sys.argv[1], reading=True)
    case = desk.case(desk.cases()[0].id)
    said = {"why": desk.read_only, "claims": len(case.claims), "clean": desk.verify().clean}
    try:
        case.note(case.claims[0].id, "A note.", by="Nina")
    except FactcheckError as error:
        said["refused"] = str(error)
except FactcheckError as error:
    said = {"error": str(error)}
print(json.dumps(said))
"""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    """A desk with a case, in a folder that everybody may read."""
    for folder in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
        folder.chmod(0o755)
    place = tmp_path / "shut" / "desk # 1.sqlite"
    with open_desk(place) as desk:
        case = desk.open_case(Article.from_text(TEXT), by="Ines", find="later")
        for words in ("The bridge opened", "cost 2 million crowns"):
            case.add_claim("statement", TEXT.index(words), TEXT.index(words) + len(words), by="Ines")
    return place


def read_by_nobody(place: Path) -> dict[str, object]:
    """What a user of the computer sees who may read the folder and nothing more."""
    for file in place.parent.iterdir():
        file.chmod(0o644)
    place.parent.chmod(0o555)
    try:
        run = subprocess.run([sys.executable, "-c", READER, str(place)], capture_output=True, text=True, check=True)
    finally:
        place.parent.chmod(0o755)
    said: dict[str, object] = json.loads(run.stdout)
    return said


def test_a_desk_in_a_folder_that_cannot_be_written_is_read_and_nothing_is_put_beside_it(place: Path) -> None:
    before = {file: file.read_bytes() for file in place.parent.iterdir()}
    said = read_by_nobody(place)
    assert said == {
        "why": f"{place} cannot be written by you",
        "claims": 2,
        "clean": True,
        "refused": f"This desk can only be read: {place} cannot be written by you. Nothing was saved.",
    }
    assert {file: file.read_bytes() for file in place.parent.iterdir()} == before


def test_what_another_program_writes_meanwhile_is_read_too(place: Path) -> None:
    with open_desk(place) as desk:
        case = desk.case(desk.cases()[0].id)
        case.dismiss(case.claims[0].id, "No claim.", by="Ines")
        assert place.with_name(place.name + "-wal").stat().st_size > 0
        assert read_by_nobody(place)["claims"] == 1


def test_a_log_that_cannot_be_read_is_never_left_out_in_silence(place: Path) -> None:
    with open_desk(place) as desk:
        case = desk.case(desk.cases()[0].id)
        case.dismiss(case.claims[0].id, "No claim.", by="Ines")
        log, whole = place.with_name(place.name + "-wal"), place.read_bytes()
        newest = log.read_bytes()
    place.write_bytes(whole)  # as a copy of the folder without the file of shared memory
    log.write_bytes(newest)
    said = read_by_nobody(place)
    assert str(said["error"]).startswith(f"The desk {place} cannot be")


def newer(place: Path, *statements: str) -> None:
    with sqlite3.connect(place) as connection:
        for statement in ("UPDATE meta SET value = '99' WHERE name = 'schema'", *statements):
            connection.execute(statement)
    connection.close()


def test_a_desk_of_a_newer_program_is_read_and_not_written(place: Path) -> None:
    newer(place)
    before = place.read_bytes()
    with pytest.raises(StoreUnavailable, match="newer version"):
        open_desk(place)
    with open_desk(place, reading=True) as desk:
        assert desk.read_only == "a newer version of this program made the desk"
        case = desk.case(desk.cases()[0].id)
        assert len(case.claims) == 2
        with pytest.raises(StoreUnavailable, match="can only be read: a newer version"):
            case.note(case.claims[0].id, "A note.", by="Ines")
        with pytest.raises(StoreUnavailable, match="pip install --upgrade"):
            desk.verify()
    assert place.read_bytes() == before


def test_a_newer_desk_whose_tables_are_others_is_refused(place: Path) -> None:
    newer(place, "ALTER TABLE cases RENAME COLUMN title TO headline")
    with pytest.raises(StoreUnavailable, match="newer version"):
        open_desk(place, reading=True)


def test_a_desk_that_can_be_written_is_opened_for_writing(place: Path) -> None:
    with open_desk(place, reading=True) as desk:
        assert desk.read_only is None
        desk.case(desk.cases()[0].id).set_due("2026-01-01", by="Ines")


def test_no_desk_is_made_where_none_can_be(tmp_path: Path) -> None:
    empty = tmp_path / "empty.sqlite"
    with open_desk(empty, reading=True) as desk:
        assert desk.cases() == ()


def test_cases_lists_a_newer_desk(place: Path) -> None:
    newer(place)
    run = CliRunner().invoke(main, ["cases", "--desk", str(place)])
    assert run.exit_code == 0
    assert "0 of 2 done" in run.output
