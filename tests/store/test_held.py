"""A desk that another program holds: abuse case 47."""

from pathlib import Path

import pytest

from factcheck.desk import open_desk
from factcheck.model import StoreUnavailable
from factcheck.store import engine
from factcheck.store.driver import sqlite_driver
from factcheck.text import Article

SQLITE = sqlite_driver()  # two libraries in one program do not see each other's locks


def test_a_program_that_does_not_let_go_is_named_and_nothing_is_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "PATIENCE", 0.05)
    place = tmp_path / "desk.sqlite"
    with open_desk(place) as desk:
        case = desk.open_case(Article.from_text("The bridge was opened in 1907."), by="ines", find="later")
        other = SQLITE.connect(place, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreUnavailable, match=r"Another program holds the desk.*nothing was saved"):
            case.add_claim("date", 25, 29, by="ines")
        assert desk.case(case.id).sequence == 1  # reading waits for nobody
        other.execute("ROLLBACK")
        other.close()
        case.add_claim("date", 25, 29, by="ines")

    assert case.sequence == 2
