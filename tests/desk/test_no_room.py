"""A disk that is full, and places where nothing can be written: abuse cases 33 and 47."""

import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.desk import Case, Desk, open_desk
from factcheck.model import StoreUnavailable


def fill(desk: Desk) -> None:
    """Lets the desk's file grow no more, which SQLite treats as a full disk."""
    with desk._store._engines().writer.connect() as connection:
        raw = connection.connection.dbapi_connection
        assert raw is not None
        pages = raw.execute("PRAGMA page_count").fetchone()[0]
        raw.execute(f"PRAGMA max_page_count={pages}")


def test_on_a_full_disk_nothing_is_half_saved_and_everything_before_is_there(
    desk: Desk, case: Case, claim: str
) -> None:
    fill(desk)
    head, states, cases = case.head, case.states, desk.cases()
    with pytest.raises(StoreUnavailable, match="disk is full"):
        case.note(claim, "word " * 10_000, by="ines")

    assert (case.head, case.states, desk.cases()) == (head, states, cases)
    assert (desk.case(case.id).head, desk.verify().problems) == (head, ())


def test_work_goes_on_once_there_is_room_again(desk: Desk, case: Case, claim: str) -> None:
    fill(desk)
    with pytest.raises(StoreUnavailable, match="Make room"):
        case.note(claim, "word " * 10_000, by="ines")
    desk.close()  # a new connection knows no limit
    case.note(claim, "word " * 10_000, by="ines")

    assert len(case.state(claim).notes) == 1
    assert desk.verify().problems == ()


def test_a_section_that_could_not_be_saved_is_not_lost(desk: Desk, case: Case, monkeypatch: pytest.MonkeyPatch) -> None:
    from factcheck.claims import Section

    found = Section(case.claims, 1, 1)
    monkeypatch.setattr("factcheck.claims.find_by_section", lambda article: iter([found]))
    with monkeypatch.context() as full:
        full.setattr("factcheck.desk.recorder.append_entry", _no_room)
        with pytest.raises(StoreUnavailable):
            case.find_next()
    assert case.sections == (0, 0)

    assert case.find_next()
    assert case.sections == (1, 1)
    assert not case.find_next()


def _no_room(*_: object) -> None:
    raise StoreUnavailable("The disk is full.")


READ_ONLY = """
import os, sys
from factcheck import FactcheckError, open_desk
if os.geteuid() == 0:
    os.setuid(65534)  # root can write everywhere
try:
    open_desk(sys.argv[1])
except FactcheckError as error:
    print(type(error).__name__, error)
"""


@pytest.fixture
def open_folder(tmp_path: Path) -> Path:
    """A folder that every user of the computer can reach."""
    for folder in (tmp_path, tmp_path.parent, tmp_path.parent.parent):
        folder.chmod(0o755)
    return tmp_path


def opened_by_nobody(place: Path) -> str:
    run = subprocess.run([sys.executable, "-c", READ_ONLY, str(place)], capture_output=True, text=True, check=True)
    return run.stdout


@pytest.mark.parametrize("there", [True, False], ids=["a desk", "no desk yet"])
def test_a_folder_that_cannot_be_written_is_refused_in_plain_words(open_folder: Path, there: bool) -> None:
    place = open_folder / "shut" / "desk.sqlite"
    with open_desk(place):
        pass
    if not there:
        for file in place.parent.iterdir():
            file.unlink()
    place.parent.chmod(0o555)
    before = sorted(place.parent.iterdir())
    said = opened_by_nobody(place)
    place.parent.chmod(0o755)

    assert said.startswith("StoreUnavailable")
    assert "cannot be written" in said
    assert sorted(place.parent.iterdir()) == before


HOLDING = """
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
"""


def test_a_desk_that_another_program_holds_is_waited_for_and_then_refused(
    place: Path, desk: Desk, case: Case, claim: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("factcheck.store.engine.PATIENCE", 0.05)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(place)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    assert holder.stdout is not None
    assert holder.stdout.readline().strip() == "held"
    head = case.head
    with open_desk(place) as impatient:
        with pytest.raises(StoreUnavailable, match="Another program holds the desk"):
            impatient.case(case.id).note(claim, "x", by="ines")
        assert impatient.case(case.id).head == head
        holder.communicate("let go\n", timeout=30)
        impatient.case(case.id).note(claim, "x", by="ines")


def test_a_desk_can_be_kept_open_twice_in_one_program(desk: Desk, case: Case, claim: str) -> None:
    with open_desk(desk.location) as other:
        other.case(case.id).note(claim, "From the other.", by="theo")
        case.note(claim, "From the first.", by="ines")

    assert [note.body["text"] for note in case.state(claim).notes] == ["From the other.", "From the first."]
    assert Path(desk.location).stat().st_mode & 0o777 == 0o600
