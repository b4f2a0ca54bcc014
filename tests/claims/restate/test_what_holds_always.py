"""What every restatement keeps to, on the samples and on any text."""

import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.claims import find_by_section, find_claims
from factcheck.claims.birth import make_claim
from factcheck.claims.restate import Restating, restating
from factcheck.model import BlockKind, Claim, Kind, Span, UnreadableArticle
from factcheck.text import Article, read_article

SAMPLES = sorted((Path(__file__).parents[3] / "data" / "samples").iterdir())


@pytest.fixture(scope="module", params=SAMPLES, ids=lambda path: path.stem)
def sample(request) -> Article:
    return read_article(request.param)


@pytest.fixture(scope="module")
def claims(sample: Article) -> list[Claim]:
    return find_claims(sample)


def words_outside(claim: Claim) -> list[str]:
    """The words of a restatement that are not marked as filled in."""
    words = claim.restated or ""
    for start, end in reversed(claim.filled):
        words = f"{words[:start]} {words[end:]}"
    return re.findall(r"\w+", words.lower())


def test_every_claim_in_prose_is_one_line_from_a_capital_to_a_full_stop(sample, claims) -> None:
    for claim in claims:
        words = claim.restated
        block = sample.block_at(claim.start)
        assert words is not None or (block and block.kind is BlockKind.TABLE_CELL)
        if words is not None:
            letters = [sign for sign in words if sign.isalpha()]
            assert words == " ".join(words.split())
            assert unicodedata.is_normalized("NFC", words)
            assert letters[0].isupper() or words[0].isdigit(), words
            assert re.search(r"[.?!…][\"'”’»)\]]*$", words), words


def test_what_is_filled_in_lies_in_the_restatement_in_order_and_apart(claims) -> None:
    for claim in claims:
        ends = [0, *(place for span in claim.filled for place in span), len(claim.restated or "")]
        assert ends == sorted(ends)
        assert all(span.of(claim.restated) == span.of(claim.restated).strip() != "" for span in claim.filled)


def test_all_words_that_are_not_filled_in_stand_in_the_claims_own_sentences(sample, claims) -> None:
    for claim in claims:
        there = re.findall(r"\w+", claim.sentence.of(sample.text).lower())
        assert [word for word in words_outside(claim) if word not in there] == [], claim.restated


def test_the_claims_own_words_are_kept(sample, claims) -> None:
    filled = 0
    for claim in claims:
        if claim.filled:
            filled += 1
            continue
        own = re.findall(r"\w+", claim.exact.lower())
        assert " ".join(own) in " ".join(words_outside(claim)) or "\n" in claim.exact, claim.restated
    assert filled >= len(claims) / 20


def test_sections_restate_as_the_whole_run_does(sample, claims) -> None:
    found = {claim.id: claim for section in find_by_section(sample) for claim in section.claims}

    assert [found[claim.id].restated for claim in claims] == [claim.restated for claim in claims]


def test_a_restatement_that_fails_leaves_the_claims_as_they_are(monkeypatch, caplog) -> None:
    article = Article.from_text("A day in the life\n\nThe bridge fell on 3 May 1999.")
    monkeypatch.setattr(restating.Ground, "wording", lambda *_: 1 / 0)
    found = find_claims(article)

    assert {claim.kind for claim in found} >= {Kind.DATE, Kind.EVENT}
    assert {claim.restated for claim in found} == {None}
    assert "restating" in caplog.text


def test_people_named_in_the_first_section_are_known_in_a_late_one() -> None:
    filler = "\n\n".join(f"The mill by the river made {number} sacks of flour in a week." for number in range(600))
    text = f"A day in the life\n\nAnton Barbashin came to Riga.\n\n{filler}\n\nBarbashin sold the mill in 1999."
    late = [claim for claim in find_claims(Article.from_text(text), kinds=["event"]) if "1999" in claim.exact]

    assert [claim.restated for claim in late] == ["Anton Barbashin sold the mill in 1999."]


def test_what_is_no_sentence_for_a_reader_is_not_restated() -> None:
    article = Article.from_text("A day in the life\n\n" + "In 1999 and " * 100 + "in 2000.")

    assert {claim.restated for claim in find_claims(article, kinds=["date"]) if claim.exact == "1999"} == {None}


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=120))
def test_any_text_is_restated_in_one_line_with_its_marks_inside(words: str) -> None:
    text = f"A day in the life\n\nOn Tuesday “{words}” said he, {words} in 1999."
    try:
        article = Article.from_text(text, published="2024-05-15")
    except UnreadableArticle:
        return
    spans = [Span(sentence.start, sentence.end) for sentence in article.sentences]
    claims = [make_claim(article, Kind.NUMBER, span, reason="any") for span in spans]
    for claim in Restating(article, []).unread(claims):
        if claim.restated is not None:
            assert len(claim.restated.splitlines()) == 1
            assert unicodedata.is_normalized("NFC", claim.restated)
            assert all(0 <= start < end <= len(claim.restated) for start, end in claim.filled)
