"""Pull quotes: one fact, two places."""

import pytest

from factcheck.claims import coverage, find_claims
from factcheck.model import Claim
from factcheck.text import Article

BODY = "The iron bridge was opened on 25 May 1863 before a crowd of 8,000 people, and it closed to lorries in 1966."
PULLED = "opened on 25 May 1863 before a crowd of 8,000 people"


def read(*paragraphs: str) -> Article:
    return Article.from_text("The town of Harnsey lies on the Arle.\n\n" + "\n\n".join(paragraphs) + "\n")


def claims_at(article: Article, kind: str) -> list[Claim]:
    return find_claims(article, kinds=[kind])


@pytest.mark.parametrize("paragraphs", [(BODY, f"“{PULLED}”"), (f"“{PULLED}”", BODY)], ids=["after", "before"])
def test_a_pull_quote_adds_a_place_and_no_claim(paragraphs: tuple[str, str]) -> None:
    article = read(*paragraphs)
    body, pulled = article.text.index(BODY), article.text.index(f"“{PULLED}”")
    first, second = claims_at(article, "date")

    assert first.exact == "25 May 1863"
    assert [place.of(article.text) for place in first.places] == ["25 May 1863", "25 May 1863"]
    assert first.start > body and first.places[1].start > pulled  # noqa: PT018 - one fact about two places
    assert second.places == (second.span,)


def test_a_sentence_printed_twice_is_claimed_once_where_it_stands_first() -> None:
    article = read(BODY, "Nobody knows who built it.", BODY)
    dates = claims_at(article, "date")

    assert [len(claim.places) for claim in dates] == [2, 2]
    assert all(claim.start < claim.places[1].start for claim in dates)


def test_short_words_that_stand_twice_are_two_claims() -> None:
    article = read("It cost £312 in 1863.", "Repairs cost £312 in 1863, which the town paid.")

    assert len(claims_at(article, "number")) == 2


def test_the_pull_quote_is_covered_by_the_claims_that_it_repeats() -> None:
    article = read(BODY, f"“{PULLED}”")
    passages = coverage(article, find_claims(article))

    assert all(passage.claims for passage in passages if PULLED in passage.span.of(article.text))
