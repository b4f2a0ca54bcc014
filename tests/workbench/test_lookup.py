"""Wikipedia at the desk, and everything that goes on without it."""

import socket
from collections.abc import Iterator

import pytest
from mediawiki.wiki import Place, running_wiki
from workbench.page_of import PageOf

from factcheck import Article, Case, Desk, Egress
from factcheck.ledger.identity import new_id
from factcheck.sources import Wikipedia
from factcheck_workbench.session import Session


def wikipedia_at(host: str, port: int) -> Wikipedia:
    return Wikipedia(Egress(allow=[(host, port)]), host=f"{host}:{port}")


@pytest.fixture
def offline() -> Iterator[Wikipedia]:
    """A wiki at a port of this machine on which nobody listens."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield wikipedia_at("127.0.0.1", held.getsockname()[1])


@pytest.fixture(scope="module")
def wiki() -> Iterator[Place]:
    with running_wiki() as place:
        yield place


@pytest.fixture
def lighthouse(desk: Desk) -> Case:
    return desk.open_case(Article.from_text("Karvel Lighthouse was lit for the first time in 1871."), by="ines")


def test_offline_is_said_in_words_and_the_desk_goes_on(case: Case, claim: str, offline: Wikipedia) -> None:
    page = PageOf(Session(case, "check", by="ines", wikipedia=offline))
    page.say("hello")

    answers = [page.one("search", claim=claim, words="bridge"), page.one("read", claim=claim, title="Bridge")]

    assert [(answer["type"], answer["claim"]) for answer in answers] == [("offline", claim)] * 2
    assert "You can go on checking" in answers[0]["words"]
    [delta] = page.act("give_verdict", claim, finding="confirmed")
    assert delta["type"] == "delta"


@pytest.mark.wiki
def test_a_page_is_found_read_and_attached_with_its_revision(lighthouse: Case, wiki: Place) -> None:
    page = PageOf(Session(lighthouse, "check", by="ines", wikipedia=wikipedia_at(*wiki)))
    page.say("hello")
    claim = next(claim.id for claim in lighthouse.claims if claim.kind == "date")

    found = page.one("search", claim=claim, words="")
    assert found["words"]
    assert "Karvel Lighthouse" in [hit["title"] for hit in found["hits"]]

    read = page.one("read", claim=claim, title="Karvel Lighthouse")
    assert any("1874" in passage["text"] for passage in read["passages"])
    source = {"kind": "wikipedia", "title": read["title"], "url": read["url"], "details": read["details"]}
    [passage, *_] = read["passages"]
    link = {"stance": "contradicts", "locator": passage["locator"], "excerpt": passage["text"]}
    [delta] = page.act("add_source_and_attach", claim, source=source, source_id=new_id(), **link)

    assert delta["type"] == "delta"
    [kept] = lighthouse.sources()
    assert kept.details["revision_id"] == read["revision_id"]
    assert kept.details["revision_time"] == read["revision_time"] == "2023-11-20T17:42:05Z"
    assert page.one("card", claim=claim)["evidence"][0]["permalink"] == read["permalink"]


@pytest.mark.wiki
def test_a_page_that_is_not_there_is_said_in_words(lighthouse: Case, wiki: Place) -> None:
    page = PageOf(Session(lighthouse, "check", by="ines", wikipedia=wikipedia_at(*wiki)))
    claim = lighthouse.claims[0].id

    answer = page.one("read", claim=claim, title="No such page at all")

    assert answer["type"] == "offline"
    assert "No such page at all" in answer["words"]
