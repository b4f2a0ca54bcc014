"""A process that was forked opens connections of its own."""

import multiprocessing
import sys
from pathlib import Path

import pytest

from factcheck.desk import Case, open_desk
from factcheck.store.turn import Turns
from factcheck.text import Article

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="forking is the habit of Linux alone")


def in_child(work: object, *args: object) -> int | None:
    child = multiprocessing.get_context("fork").Process(target=work, args=args)  # type: ignore[arg-type]
    child.start()
    child.join(30)
    return child.exitcode


def note(case: Case, claim: str) -> None:
    case.note(claim, "From the child.", by="theo")
    case.desk.close()


def test_parent_and_child_write_the_same_desk_by_turns(tmp_path: Path) -> None:
    with open_desk(tmp_path / "desk.sqlite") as desk:
        case = desk.open_case(Article.from_text("The bridge was opened in 1907."), by="ines", find="later")
        claim = case.add_claim("date", 25, 29, by="ines").id
        for _ in range(2):
            assert in_child(note, case, claim) == 0
            case.note(claim, "From the parent.", by="ines")
        found = desk.verify()

    assert found.clean
    assert [entry.by for entry in case.entries[2:]] == ["theo", "ines"] * 2


def test_a_turn_that_was_held_while_a_child_was_made_ends_with_its_holder(tmp_path: Path) -> None:
    place = tmp_path / "desk.sqlite"
    go_on = multiprocessing.get_context("fork").Event()
    with Turns(place).turn():
        child = multiprocessing.get_context("fork").Process(target=go_on.wait, args=(30,))
        child.start()
    try:
        with Turns(place, patience=0.1).turn():
            pass
    finally:
        go_on.set()
        child.join()
