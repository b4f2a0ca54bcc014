"""Copies that are made while people write: abuse case 50."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from factcheck.desk import Case, Desk, open_desk
from factcheck.store import back_up
from factcheck.store.driver import sqlite_driver
from factcheck.text import Article

SQLITE = sqlite_driver()  # two libraries in one program do not see each other's locks


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with open_desk(tmp_path / "desk.sqlite") as desk:
        case = desk.open_case(Article.from_text("The bridge was opened in 1821."), by="ines", find="later")
        case.add_claim("date", 25, 29, by="ines")
        yield case


class Writing:
    """Two people who write notes until the block ends."""

    def __init__(self, case: Case) -> None:
        self._case = case
        self._stop, self._wrote = threading.Event(), threading.Semaphore(0)
        self._threads = [threading.Thread(target=self._write, args=(by,)) for by in ("theo", "mira")]
        self.errors: list[Exception] = []

    def _write(self, by: str) -> None:
        try:
            with open_desk(self._case.desk.location) as desk:
                case = desk.case(self._case.id)
                while not self._stop.is_set():
                    case.note(case.claims[0].id, "Look again. " * 50, by=by)
                    self._wrote.release()
        except Exception as error:
            self.errors.append(error)
        finally:
            self._wrote.release(1000)  # nobody waits for somebody who writes no more

    def wait_for(self, notes: int) -> None:
        for _ in range(notes):
            self._wrote.acquire()

    def __enter__(self) -> "Writing":
        for thread in self._threads:
            thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join()


def by_statement(connection: Any, copy: Path) -> None:
    connection.execute("VACUUM INTO ?", (str(copy),))


def by_interface(connection: Any, copy: Path) -> None:
    target = SQLITE.connect(copy)
    connection.backup(target)
    target.close()


def by_the_house(connection: Any, copy: Path) -> None:
    back_up(copy.with_name("desk.sqlite"), copy)


@pytest.fixture(params=[by_statement, by_interface, by_the_house])
def copies(request: pytest.FixtureRequest, case: Case, tmp_path: Path) -> list[Path]:
    """Three copies, made while two people write."""
    make: Callable[[Any, Path], None] = request.param
    made = [tmp_path / f"copy {number}.sqlite" for number in range(3)]
    connection = SQLITE.connect(case.desk.location)
    with Writing(case) as writing:
        for copy in made:
            writing.wait_for(3)
            make(connection, copy)
        writing.wait_for(3)
    connection.close()
    assert writing.errors == []
    return made


def test_a_copy_made_while_people_write_is_a_clean_desk_that_was_once(case: Case, copies: list[Path]) -> None:
    case.refresh()
    for copy in copies:
        with open_desk(copy) as desk:
            assert desk.verify().problems == ()
            copied = desk.case(case.id)
            assert copied.entries == case.entries[: copied.sequence]
            assert 2 < copied.sequence < case.sequence
            assert case.desk.verify(head=copied.head).clean


def test_work_goes_on_in_a_copy_as_safely_as_before(case: Case, copies: list[Path]) -> None:
    with open_desk(copies[-1]) as desk:
        copied = desk.case(case.id)
        before = copied.sequence
        copied.note(copied.claims[0].id, "Restored.", by="ines")
        settings = settings_of(desk)

        assert desk.case(case.id).sequence == before + 1
        assert settings == settings_of(case.desk)
        assert settings["journal_mode"] == "wal"
        assert desk.verify().problems == ()


def settings_of(desk: Desk) -> dict[str, Any]:
    names = ("journal_mode", "synchronous", "foreign_keys", "recursive_triggers", "secure_delete")
    with desk._store.write() as connection:
        return {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in names}
