"""Which SQLite is used."""

import sqlite3
import sys

import pytest

from factcheck.store.driver import SOUND, sqlite_driver


def test_the_chosen_sqlite_is_a_sound_one() -> None:
    assert sqlite_driver().sqlite_version_info >= SOUND


def test_a_system_build_with_the_fault_is_used_with_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pysqlite3", None)
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 40, 1))
    with pytest.warns(RuntimeWarning, match="Install pysqlite3"):
        assert sqlite_driver() is sqlite3


def test_a_sound_system_build_needs_no_warning(
    monkeypatch: pytest.MonkeyPatch, recwarn: pytest.WarningsRecorder
) -> None:
    monkeypatch.setitem(sys.modules, "pysqlite3", None)
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 3))

    assert sqlite_driver() is sqlite3
    assert list(recwarn) == []
