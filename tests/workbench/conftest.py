"""A real desk in a folder of its own, and a session at it as the page would use one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from workbench.page_of import TEXT, PageOf

from factcheck import Article, Case, Desk, open_desk
from factcheck_workbench.session import Session


@pytest.fixture(autouse=True)
def no_remembered_person(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests neither read nor write the settings of whoever runs them."""
    monkeypatch.setattr("factcheck_workbench.person.user_config_path", lambda *_, **__: tmp_path / "config")
    monkeypatch.setattr("factcheck_workbench.keyfile.user_config_path", lambda *_, **__: tmp_path / "config")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with open_desk(tmp_path / "desk.sqlite") as desk:
        yield desk


@pytest.fixture
def case(desk: Desk) -> Case:
    return desk.open_case(Article.from_text(TEXT), by="ines")


@pytest.fixture
def page(case: Case) -> PageOf:
    page = PageOf(Session(case, "check", by="ines"))
    page.say("hello")
    return page


@pytest.fixture
def claim(case: Case) -> str:
    """The first date of the text."""
    return next(claim.id for claim in case.claims if claim.kind == "date")
