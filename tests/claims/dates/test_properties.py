"""What holds for any text: anchors fit, nothing raises, the same comes out twice."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.claims.dates.finder import find_dates
from factcheck.claims.numbers.finder import find_numbers
from factcheck.model import UnreadableArticle
from factcheck.text import Article

PIECES = (
    "May June 31 30 February 2001 1999 '82 490 BC AD c. the last next first Monday Tues. – - / . , : ; ( ) £ $ % a an "
    "of in and to from between half third quarter year years days ago later every 12/07/2017 2009-12 23:15 6 p.m. noon "
    "UTC FY24 Q3 one hundred million dozen more than 0.5 1,000 Easter summer 1940s nineties century week's “ ” ' \n\n"
).split(" ")
texts = st.one_of(st.text(max_size=200), st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join))
days = st.one_of(st.none(), st.dates())


@settings(max_examples=300, deadline=None)
@given(texts, days)
def test_any_text_gives_anchored_claims_in_text_order_twice_alike(text: str, published: object) -> None:
    try:
        article = Article.from_text(text, published)  # type: ignore[arg-type]
    except UnreadableArticle:
        return
    for finder in (find_dates, find_numbers):
        claims = finder(article)
        assert claims == finder(article)
        assert [(claim.start, -claim.end) for claim in claims] == sorted((claim.start, -claim.end) for claim in claims)
        for claim in claims:
            assert article.text[claim.start : claim.end] == claim.exact
            assert claim.exact == claim.exact.strip() != ""
            assert article.text[: claim.start].endswith(claim.prefix)
            assert article.text[claim.end :].startswith(claim.suffix)


@settings(max_examples=200, deadline=None)
@given(texts, days)
def test_a_date_has_a_value_or_says_why_not(text: str, published: object) -> None:
    try:
        article = Article.from_text(text, published)  # type: ignore[arg-type]
    except UnreadableArticle:
        return
    for claim in find_dates(article):
        assert (claim.value is None) is bool(claim.unresolved_because)
        assert len(claim.readings) != 1


@pytest.mark.parametrize(
    "piece", ["May ", "2010 - ", "1 ", "the last ", "between 1 and ", "half of the ", "$", "one hundred and "]
)
def test_endless_repetition_is_read_in_one_go(piece: str) -> None:
    article = Article.from_text("It began. " + piece * 2000)
    assert find_dates(article) == find_dates(article)
    assert find_numbers(article) == find_numbers(article)


def test_a_line_of_many_figures_is_no_claim() -> None:
    article = Article.from_text("7" * 200_000)
    assert find_dates(article) == find_numbers(article) == []
