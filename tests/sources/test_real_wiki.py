"""Abuse cases 22 to 24 against a real MediaWiki on 127.0.0.1."""

from collections.abc import Iterator

import pytest
from mediawiki.wiki import Wiki, a_wiki

from factcheck.model import NotFound
from factcheck.net import Egress
from factcheck.sources import Wikipedia, passages, prepare_source, wikipedia_details

pytestmark = pytest.mark.wiki


@pytest.fixture
def wiki() -> Iterator[Wiki]:
    with a_wiki() as running:
        yield running


@pytest.fixture
def wikipedia(wiki: Wiki) -> Wikipedia:
    return Wikipedia(Egress(allow=[wiki.place]), host=wiki.host)


def test_a_page_is_read_with_its_revision(wikipedia: Wikipedia, wiki: Wiki) -> None:
    page = wikipedia.read("Karvel Lighthouse")

    assert (page.title, page.asked, page.redirects) == ("Karvel Lighthouse", "Karvel Lighthouse", ())
    assert page.revision_time == "2023-11-20T17:42:05Z"
    assert "lit for the first time in 1874" in page.text
    assert "1871" not in page.text
    assert "<script>alert(1)</script>" in page.text
    assert page.disambiguation is False
    assert page.permalink == f"http://{wiki.host}/index.php?title=Karvel_Lighthouse&oldid={page.revision_id}"
    assert page.site == wiki.host


def test_the_permalink_and_the_address_open_that_page(wikipedia: Wikipedia, wiki: Wiki) -> None:
    page = wikipedia.read("Karvel Lighthouse")
    old = page.permalink.replace(f"oldid={page.revision_id}", f"oldid={page.revision_id - 1}")
    egress = Egress(allow=[wiki.place])

    assert b"1874" in egress.fetch(page.permalink).content
    assert b"1871" in egress.fetch(old).content
    assert b"1874" in egress.fetch(page.url).content


def test_a_redirect_is_followed_and_recorded(wikipedia: Wikipedia) -> None:
    page = wikipedia.read("Karvel_Light")

    assert (page.title, page.asked, page.redirects) == ("Karvel Lighthouse", "Karvel_Light", ("Karvel Lighthouse",))


def test_a_page_that_only_lists_pages_says_so(wikipedia: Wikipedia) -> None:
    page = wikipedia.read("Karvel")

    assert page.disambiguation is True
    assert "Ilse Brandt" in page.text


def test_a_missing_a_deleted_and_an_impossible_page_are_not_found(wikipedia: Wikipedia, wiki: Wiki) -> None:
    wiki.delete("Ilse Brandt")

    for title in ("Nowhere at all", "Ilse Brandt", "Special:RecentChanges", "..", "File:Karvel.jpg"):
        with pytest.raises(NotFound):
            wikipedia.read(title)


def test_a_moved_page_is_found_and_the_move_recorded(wikipedia: Wikipedia, wiki: Wiki) -> None:
    wiki.move("Ilse Brandt", "Ilse Brandt (engineer)")

    page = wikipedia.read("Ilse Brandt")

    assert (page.title, page.redirects) == ("Ilse Brandt (engineer)", ("Ilse Brandt (engineer)",))


def test_after_an_edit_the_text_belongs_to_the_new_revision(wikipedia: Wikipedia, wiki: Wiki) -> None:
    before = wikipedia.read("Ilse Brandt")
    wiki.edit("Ilse Brandt", "'''Ilse Brandt''' built four bridges.")
    after = wikipedia.read("Ilse Brandt")

    assert after.revision_id > before.revision_id
    assert after.page_id == before.page_id
    assert ("three bridges" in before.text, after.text) == (True, "Ilse Brandt built four bridges.")
    assert before.text_sha256 != after.text_sha256


def test_an_old_revision_is_read_with_its_own_text(wikipedia: Wikipedia) -> None:
    newest = wikipedia.read("Karvel Lighthouse")
    old = wikipedia.read_revision(newest.revision_id - 1)

    assert (old.title, old.page_id, old.revision_id) == (newest.title, newest.page_id, newest.revision_id - 1)
    assert old.revision_time == "2021-03-04T09:15:00Z"
    assert old.text == (
        "Karvel Lighthouse is a tower on the coast of Nordmark. It was lit for the first time in 1871.\n"
        "== Fire ==\n"
        "A fire destroyed the lantern room in 1903. Two keepers were hurt."
    )


def test_the_newest_revision_by_its_number_has_the_same_paragraphs_as_the_page(wikipedia: Wikipedia) -> None:
    page = wikipedia.read("Karvel Lighthouse")
    again = wikipedia.read_revision(page.revision_id)

    assert again.text.split() == page.text.split()
    assert again.permalink == page.permalink
    assert passages(again, "cracked oil tank") == passages(page, "cracked oil tank")


def test_a_revision_that_never_was_is_not_found(wikipedia: Wikipedia) -> None:
    with pytest.raises(NotFound, match="no revision 999999"):
        wikipedia.read_revision(999_999)


def test_a_section_is_found_or_said_to_be_gone(wikipedia: Wikipedia, wiki: Wiki) -> None:
    wiki.edit("Karvel fire", "#REDIRECT [[Karvel Lighthouse#Fire]]")

    assert wikipedia.read("Karvel Lighthouse#Inquiry").section_gone is False
    assert wikipedia.read("Karvel Lighthouse#Ghosts").section_gone is True
    assert (wikipedia.read("Karvel fire").section, wikipedia.read("Karvel fire").section_gone) == ("Fire", False)


def test_a_search_finds_pages_by_their_text(wikipedia: Wikipedia) -> None:
    titles = {hit.title: hit.snippet for hit in wikipedia.search("lighthouse granite")}

    assert set(titles) == {"Karvel Lighthouse"}
    assert "<" not in titles["Karvel Lighthouse"]


def test_a_search_drops_words_at_the_end_and_then_looks_at_titles_alone(wikipedia: Wikipedia) -> None:
    assert {hit.title for hit in wikipedia.search("Ilse Brandt submarine captain")} >= {"Ilse Brandt"}
    assert [hit.title for hit in wikipedia.search("Karv unheard unseen")] == [
        "Karvel",
        "Karvel Light",
        "Karvel Lighthouse",
    ]
    assert wikipedia.search("Zzyzx qwrt") == ()


def test_the_passage_for_a_claim_becomes_a_source(wikipedia: Wikipedia) -> None:
    page = wikipedia.read("Karvel Lighthouse")
    best = passages(page, "in 1903", sentence="The lantern room of the lighthouse was destroyed by fire in 1903.")[0]
    source = prepare_source(kind="wikipedia", title=page.title, url=page.url, details=wikipedia_details(page))

    assert best.locator == "Fire, par. 1"
    assert best.text == "A fire destroyed the lantern room on 9 February 1903. Two keepers were hurt."
    assert source["details"]["revision_id"] == page.revision_id
    assert source["details"]["permalink"] == page.permalink
