"""A page of a real MediaWiki, found, read and attached without leaving the desk."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browser.launched import own_environment
from browser.seen import Desk
from mediawiki.wiki import Place, running_wiki
from playwright.sync_api import expect

from factcheck import Article, open_desk
from factcheck_workbench.launch.lab import LabServer
from factcheck_workbench.launch.notebook import hidden_notebook
from factcheck_workbench.launch.places import prepare_places

CELL = """\
import factcheck as fc
from factcheck.sources import Wikipedia
from factcheck_workbench import CheckingDesk

wikipedia = Wikipedia(fc.Egress(allow=[({host!r}, {port})]), host="{host}:{port}")
CheckingDesk(fc.open_desk({where!r}).case({case!r}), by="Ines", wikipedia=wikipedia)"""


@pytest.fixture
def wiki() -> Iterator[Place]:
    with running_wiki() as place:
        yield place


@pytest.mark.wiki
def test_a_claim_is_contradicted_by_a_page_with_its_revision(
    home: Path, wiki: Place, new_desk: Callable[[], Desk], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in own_environment(home).items():
        monkeypatch.setenv(name, value)
    where = str(home / "desk.sqlite")
    with open_desk(where) as stored:
        case = stored.open_case(Article.from_text("Karvel Lighthouse was first lit in 1871."), by="Ines").id
    places = prepare_places(home / "jupyter")
    with LabServer(places, "wiki.ipynb") as server:
        cell = CELL.format(host=wiki.host, port=wiki.port, where=where, case=case)
        server.bring(hidden_notebook(cell))
        desk = new_desk()
        desk.open(server.page())
        attaches_what_wikipedia_says(desk)
    with open_desk(where) as stored:
        [source] = stored.sources()
    assert source.details["revision_time"] == "2023-11-20T17:42:05Z"
    assert str(source.details["revision_id"]) in source.details["permalink"]


def attaches_what_wikipedia_says(desk: Desk) -> None:
    """Searches for words of the desk's own choice, reads the page, takes a passage."""
    date = desk.article.get_by_role("button", name=re.compile(", date, open: 1871"))
    date.click()
    desk.press("s")
    form = desk.card.get_by_role("group", name="Add a source")
    form.get_by_role("radio", name="Wikipedia").check()
    form.get_by_role("button", name="Search").click()
    form.get_by_role("list", name="Pages").get_by_role("button", name=re.compile("^Karvel Lighthouse")).click()
    form.get_by_role("list", name="Passages").get_by_role("button", name=re.compile("in 1874")).click()
    form.get_by_role("radio", name="contradicts").check()
    form.get_by_role("button", name="Attach").click()
    sources = desk.card.get_by_role("list", name="Sources")
    expect(sources).to_contain_text("Karvel Lighthouse")
    expect(sources).to_contain_text("in 1874")
    expect(sources.get_by_role("link", name="Karvel Lighthouse")).to_have_attribute("href", re.compile(r"oldid=\d+"))
    desk.expect_saved()
