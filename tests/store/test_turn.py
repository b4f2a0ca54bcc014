"""Writers queue."""

import threading
from pathlib import Path

import pytest

from factcheck.model import StoreUnavailable
from factcheck.store.turn import Turns


def test_one_at_a_time_holds_the_turn(tmp_path: Path) -> None:
    turns = Turns(tmp_path / "desk.sqlite")
    inside, most = 0, 0

    def write() -> None:
        nonlocal inside, most
        for _ in range(20):
            with turns.turn():
                inside += 1
                most = max(most, inside)
                inside -= 1

    threads = [threading.Thread(target=write) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert (most, inside) == (1, 0)


def test_a_writer_that_never_ends_is_not_waited_for_for_ever(tmp_path: Path) -> None:
    place = tmp_path / "desk.sqlite"
    with (
        Turns(place).turn(),
        pytest.raises(StoreUnavailable, match="Another program has been writing"),
        Turns(place, patience=0.05).turn(),
    ):
        pass


def test_a_turn_ends_when_its_block_raises(tmp_path: Path) -> None:
    turns = Turns(tmp_path / "desk.sqlite", patience=0.05)
    with pytest.raises(ZeroDivisionError), turns.turn():
        raise ZeroDivisionError
    with turns.turn():
        pass


def test_whoever_comes_out_does_not_pass_the_one_at_the_door(tmp_path: Path) -> None:
    """The holder comes out and wants in again at once, fifty times; the one who waits gets in after the first."""
    place = tmp_path / "desk.sqlite"
    order: list[str] = []
    holding, waiting = threading.Event(), threading.Event()

    def other() -> None:
        holding.wait()
        waiting.set()
        with Turns(place).turn():
            order.append("other")

    thread = threading.Thread(target=other)
    thread.start()
    turns = Turns(place)
    with turns.turn():
        holding.set()
        waiting.wait()
        while not _is_taken(place.with_name(".desk.sqlite.door")):
            pass
    for _ in range(50):
        with turns.turn():
            order.append("holder")
    thread.join()

    assert order[0] == "other"


def _is_taken(lock: Path) -> bool:
    import fcntl

    if not lock.exists():
        return False
    with lock.open("r+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False
