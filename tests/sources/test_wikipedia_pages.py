"""Abuse cases 7, 22 and 24 on recorded answers."""

import pytest
from sources.answering import answering, data, hits, page, query

from factcheck.model import ActRefused, NotFound, Unreachable
from factcheck.sources import wikipedia_details


def test_text_and_revision_come_from_one_question() -> None:
    with answering(data(query(page()))) as wiki:
        read = wiki.wikipedia.read("Karvel Lighthouse")

        assert (read.revision_id, read.revision_time) == (901, "2023-11-20T17:42:05Z")
        assert len(wiki.questions) == 1
        asked = wiki.questions[0]
        assert asked["prop"] == "extracts|revisions|pageprops"
        assert (asked["titles"], asked["redirects"], asked["explaintext"]) == ("Karvel Lighthouse", "1", "1")


def test_a_chain_of_redirects_is_recorded_in_order_and_spelling_is_none() -> None:
    answer = query(
        page(),
        normalized=[{"fromencoded": False, "from": "karvel_light", "to": "Karvel light"}],
        redirects=[{"from": "Old light", "to": "Karvel Lighthouse"}, {"from": "Karvel light", "to": "Old light"}],
    )
    with answering(data(answer)) as wiki:
        read = wiki.wikipedia.read("karvel_light")

    assert (read.asked, read.redirects, read.title) == (
        "karvel_light",
        ("Old light", "Karvel Lighthouse"),
        "Karvel Lighthouse",
    )


def test_redirects_in_a_ring_do_not_hold_anybody() -> None:
    answer = query(page(), redirects=[{"from": "A", "to": "B"}, {"from": "B", "to": "A"}])
    with answering(data(answer)) as wiki:
        assert wiki.wikipedia.read("A").redirects == ("B", "A")


def test_a_list_of_similar_names_says_so() -> None:
    with answering(data(query(page(pageprops={"disambiguation": ""})))) as wiki:
        assert wiki.wikipedia.read("Karvel").disambiguation is True


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (query({"ns": 0, "title": "Nowhere", "missing": True}), "no page called 'Nowhere'"),
        (query({"title": "", "invalid": True, "invalidreason": "empty"}), "no page called"),
        (query({"ns": -1, "title": "Special:Version", "special": True}), "no text"),
        (query(page(extract=None)), "no text"),
        ({"batchcomplete": True, "query": {"interwiki": [{"title": "de:Karvel", "iw": "de"}]}}, "another wiki"),
    ],
)
def test_what_is_no_page_with_a_text_is_not_found(told: dict[str, object], words: str) -> None:
    with answering(data(told)) as wiki, pytest.raises(NotFound, match=words):
        wiki.wikipedia.read("Nowhere")


@pytest.mark.parametrize(
    "title", ["", "  ", "#Fire", "A|B", "A[b]", "<script>", "A\nB", "A\x00", "\ud800", "é" * 128, "{{a}}"]
)
def test_what_can_be_no_title_is_not_asked_for(title: str) -> None:
    with answering(data(query(page()))) as wiki:
        with pytest.raises(ActRefused, match="no title"):
            wiki.wikipedia.read(title)
        assert wiki.questions == []


def test_a_section_is_looked_for() -> None:
    with answering(data(query(page()))) as wiki:
        there, gone = wiki.wikipedia.read("Karvel Lighthouse#Fire"), wiki.wikipedia.read("Karvel Lighthouse#Old_fire")

    assert (there.section, there.section_gone, gone.section, gone.section_gone) == ("Fire", False, "Old fire", True)
    assert (there.asked, there.title) == ("Karvel Lighthouse#Fire", "Karvel Lighthouse")


def test_markup_in_a_page_stays_text() -> None:
    with answering(data(query(page(extract="<script>alert(1)</script> &amp;")))) as wiki:
        assert wiki.wikipedia.read("Karvel Lighthouse").text == "<script>alert(1)</script> &amp;"


def test_a_title_with_odd_letters_gets_addresses_that_lead_nowhere_else() -> None:
    with answering(data(query(page(title='A?b#c&d"Łódź/../x')))) as wiki:
        read = wiki.wikipedia.read("A")
        root = f"http://127.0.0.1:{wiki.listener.port}"

    assert read.url == f"{root}/index.php/A%3Fb%23c%26d%22%C5%81%C3%B3d%C5%BA/../x"
    assert read.permalink == f"{root}/index.php?title=A%3Fb%23c%26d%22%C5%81%C3%B3d%C5%BA%2F..%2Fx&oldid=901"


def test_the_details_of_a_page_pin_it() -> None:
    with answering(data(query(page()))) as wiki:
        read = wiki.wikipedia.read("Karvel Lighthouse")
    details = wikipedia_details(read)

    assert (details["page_id"], details["revision_id"], details["permalink"]) == (4711, 901, read.permalink)
    assert details["site"] == f"127.0.0.1:{wiki.listener.port}"
    assert len(details["text_sha256"]) == 64


def test_two_answers_about_two_revisions_are_not_put_together() -> None:
    facts = data(query(page(extract=None)))
    with answering(facts, data({"parse": {"revid": 902, "text": "<p>other</p>"}})) as wiki:
        with pytest.raises(Unreachable, match="not understood"):
            wiki.wikipedia.read_revision(901)
        assert [asked.get("revids") or asked.get("oldid") for asked in wiki.questions] == ["901", "901"]


def test_hits_come_in_order_as_plain_text() -> None:
    snippet = 'the <span class="searchmatch">Karvel</span> &lt;b&gt; &#039;light&#039;\n tower'
    with answering(data(hits("Karvel Lighthouse", "Karvel", snippet=snippet))) as wiki:
        found = wiki.wikipedia.search("karvel", limit=2)

        assert [hit.title for hit in found] == ["Karvel Lighthouse", "Karvel"]
        assert found[0].snippet == "the Karvel <b> 'light' tower"
        assert (wiki.questions[0]["srsearch"], wiki.questions[0]["srlimit"]) == ("karvel", "2")


def test_a_search_without_hits_drops_words_from_the_end_and_then_looks_at_titles() -> None:
    titles = data({"batchcomplete": True, "query": {"prefixsearch": [{"ns": 0, "title": "Karvel", "pageid": 1}]}})
    with answering(data(hits()), data(hits()), data(hits()), titles) as wiki:
        assert [hit.title for hit in wiki.wikipedia.search("Karvel fire keepers hurt")] == ["Karvel"]

        asked = [question.get("srsearch") or question.get("pssearch") for question in wiki.questions]
        assert asked == ["Karvel fire keepers hurt", "Karvel fire", "Karvel", "Karvel fire keepers"]


def test_nothing_is_searched_for_without_words() -> None:
    with answering(data(hits())) as wiki:
        for words in ("", " \n", "\ud800"):
            with pytest.raises(ActRefused, match="Type a name"):
                wiki.wikipedia.search(words)
        assert wiki.questions == []


@pytest.mark.parametrize("word", ["word", "桥梁", "🌉"])
def test_a_very_long_search_is_cut_to_what_a_wiki_takes(word: str) -> None:
    with answering(data(hits("Karvel"))) as wiki:
        assert wiki.wikipedia.search(f"{word} " * 5_000)

        asked = wiki.questions[0]["srsearch"]
        assert 290 < len(asked.encode()) <= 300
        assert set(asked.split()) == {word, asked.split()[-1]}
