"""Passages near a claim, and the words to search with."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import Claim, Kind, Span
from factcheck.sources import WikiPage, passages, search_words
from factcheck.sources.content_words import content_words, stem

TEXT = """Harn Bridge is a bridge over the Arle. It was opened in 1974.

The bridge is 96 metres long.


== History ==
The first bridge was built by monks in 1214.
A flood carried the second bridge away in the winter of 1466.


=== Iron bridge ===
The iron bridge was opened in 1863 before a crowd of 8,000 people.
It was closed to lorries in the 1960s.


== Cost ==
The concrete bridge cost 1.3 million pounds. The bridge took 26 months; a bridge like this one takes longer today."""


def page_of(text: str) -> WikiPage:
    return WikiPage(
        **{"title": "Harn Bridge", "asked": "Harn Bridge", "redirects": (), "page_id": 1, "revision_id": 2},
        **{"revision_time": "2024-01-01T00:00:00Z", "permalink": "https://en.wikipedia.org/w/index.php?oldid=2"},
        **{"url": "https://en.wikipedia.org/wiki/Harn_Bridge", "text": text, "retrieved_at": "2024-01-02T00:00:00Z"},
        **{"disambiguation": False, "site": "en.wikipedia.org"},
    )


@pytest.mark.parametrize(
    ("words", "sentence", "locator"),
    [
        ("It cost £1.3 million", "", "Cost, par. 1"),
        ("crowds of 8000", "", "History › Iron bridge, par. 1"),
        ("floods carry", "", "History, par. 2"),
        ("96 metres long", "", "introduction, par. 2"),
        ("in 1865", "The iron bridge opened in 1865.", "History › Iron bridge, par. 1"),
        ("the 1960s", "Lorries were kept off it in the 1960s.", "History › Iron bridge, par. 2"),
        ("monk", "", "History, par. 1"),
    ],
)
def test_the_paragraph_that_speaks_of_the_claim_comes_first(words: str, sentence: str, locator: str) -> None:
    assert passages(page_of(TEXT), words, sentence=sentence)[0].locator == locator


def test_paragraphs_come_verbatim_best_first_and_no_more_than_asked_for() -> None:
    found = passages(page_of(TEXT), "the iron bridge opened", limit=3)

    assert len(found) == 3
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)
    assert all(each.text in TEXT and each.score > 0 for each in found)


def test_a_page_that_says_nothing_of_the_claim_shows_its_beginning() -> None:
    (only,) = passages(page_of(TEXT), "volcano")

    assert (only.locator, only.score) == ("introduction, par. 1", 0)
    assert passages(page_of(""), "volcano") == ()


@given(st.text(), st.text(), st.text())
def test_any_page_and_any_claim_give_passages_of_the_page(text: str, words: str, sentence: str) -> None:
    assert all(each.text in text for each in passages(page_of(text), words, sentence=sentence))


@pytest.mark.parametrize(
    "forms",
    [
        *(
            "opened opening opens open",
            "bridge bridges",
            "city cities",
            "destroyed destroys",
            "Łódź Lodz",
            "glass glasses",
        ),
        *(
            "run running runs",
            "house houses",
            "engineer engineers engineer's",
            "fall falling",
            "1,874 1874",
            "Zürich Zurich",
        ),
    ],
)
def test_the_forms_of_a_word_have_one_stem(forms: str) -> None:
    assert len({stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize("different", ["bus bush", "1874 1875", "sing ring", "king kin", "1.3 13", "is i"])
def test_words_that_only_look_alike_keep_their_own(different: str) -> None:
    assert len({stem(word) for word in different.split()}) == len(different.split())


def test_words_that_tell_nothing_are_left_out() -> None:
    assert content_words("It was the 2nd of them, wasn't it, and cost $1,300.50!") == ["2", "cost", "1,300.50"]


def claim(kind: Kind, exact: str, **fields: object) -> Claim:
    return Claim(
        **{"id": "c", "kind": kind, "start": 0, "end": len(exact), "exact": exact, "prefix": "", "suffix": ""},
        **{"sentence": Span(0, len(exact)), "places": (Span(0, len(exact)),), "worthiness": 0.5, "reason": "r"},
        **fields,
    )


@pytest.mark.parametrize(
    ("given_claim", "sentence", "expected"),
    [
        (
            claim(Kind.DATE, "in 1448"),
            "The Black Death, which reached England in 1448, killed a third.",
            "Black Death England reached killed third",
        ),
        (claim(Kind.DATE, "8 August"), "Dr. Emeka Fairweather digs on Monday, 8 August.", "Emeka Fairweather digs"),
        (claim(Kind.NUMBER, "96 metres"), "A span 96 metres long carries the road.", "metres span long carries"),
        (
            claim(Kind.NAME, "the vicar, Josias Penhallow", entity="Josias Penhallow", role="the vicar"),
            "Then wrote the vicar, Josias Penhallow.",
            "Josias Penhallow vicar wrote",
        ),
        (
            claim(Kind.QUOTE, "a great noise", speaker="Dorothea Wickens"),
            '"It was a great noise," she said in Coventry.',
            "Dorothea Wickens Coventry great noise",
        ),
        (
            claim(Kind.EVENT, "opened", participants=("the iron bridge",), place="Harnsey"),
            "It opened in Harnsey.",
            "the iron bridge Harnsey opened",
        ),
        (
            claim(Kind.STATEMENT, "Visitors may climb the tower."),
            "Visitors may climb the tower.",
            "visitors climb tower",
        ),
        (
            claim(Kind.STATEMENT, "The Battle of Hastings ended the war."),
            "The Battle of Hastings ended the war.",
            "Battle of Hastings ended war",
        ),
        (claim(Kind.DATE, "1974"), "1974", "1974"),
        (claim(Kind.NUMBER, "21%"), "In May it was 21%.", "21%"),
    ],
)
def test_a_search_begins_with_names_and_leaves_out_what_is_in_question(
    given_claim: Claim, sentence: str, expected: str
) -> None:
    assert search_words(given_claim, sentence) == expected


@given(st.text(min_size=1), st.text())
def test_any_claim_gives_words_to_search_with(exact: str, sentence: str) -> None:
    assert search_words(claim(Kind.STATEMENT, exact), sentence)
