"""What holds for any text that can be an article, whatever its characters."""

import datetime as dt
import logging

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from factcheck.claims import coverage, find_by_section, find_claims
from factcheck.model import BlockKind, Claim, Kind, UnreadableArticle
from factcheck.text import Article

PLAIN = (Kind.DATE, Kind.NUMBER)

PROSE = (
    "The mayor said|that the bridge|opened in 1863|“|”|‘|’|\"|'|he told us|, | – |(|)|Dr. Ann Lee, 44,|of Leeds|killed|"
    "nine people|more than|£312 million|a third of|would|had never|because|is the largest|according to|on Tuesday|May|"
    "next year|12/07/2017|will not be|was built by|U.S.|No. 5|\n|\n\n|Tags\n\n|## |- |> |By Tamsin Orchard|Read more:|"
    "What comes next\n\n|. |? |! |: |; |  |\u00a0|\u200b|\u202e|e\u0301|🛶|\u0627\u0644\u0639\u0627\u0645|二〇一九年|"
    "\u2028|\t|\ufeff|ſt|İ|ﬁ|\U0001d7d9\U0001d7d8|\x07|“We never saw it coming,” she said.|\n\n“|| |https://a.example/b"
).split("|")

any_words = st.text(st.characters(codec="utf-8"), max_size=8)
texts = st.one_of(
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=150),
    st.lists(st.sampled_from(PROSE), min_size=1, max_size=40).map(" ".join),
    st.lists(st.one_of(st.sampled_from(PROSE), st.text(st.characters(codec="utf-8"), max_size=8)), max_size=25).map(
        "".join
    ),
)
days = st.one_of(st.none(), st.dates())


@pytest.fixture(autouse=True)
def failures(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """What finders log; a finder that fails is logged and not raised."""
    caplog.set_level(logging.ERROR, logger="factcheck")
    return caplog


def any_article(text: str, published: dt.date | None) -> Article:
    try:
        return Article.from_text(text, published)
    except UnreadableArticle:
        assume(False)
        raise


def assert_anchored(article: Article, claims: list[Claim]) -> None:
    for claim in claims:
        assert article.text[claim.start : claim.end] == claim.exact
        assert claim.exact == claim.exact.strip() != ""
        assert article.text[: claim.start].endswith(claim.prefix)
        assert article.text[claim.end :].startswith(claim.suffix)
        assert claim.sentence.holds(claim.span)
        assert claim.places[0] == claim.span
        assert 0 <= claim.worthiness <= 1
    assert len({claim.id for claim in claims}) == len(claims)
    assert [(claim.start, -claim.end, claim.kind) for claim in claims] == sorted(
        (claim.start, -claim.end, claim.kind) for claim in claims
    )


def assert_outside_of_furniture(article: Article, claims: list[Claim]) -> None:
    for claim in claims:
        for at in (claim.start, claim.end - 1):
            block = article.block_at(at)
            assert block is not None
            assert block.kind not in (BlockKind.FURNITURE, BlockKind.HEADING)


def in_any_text(examples: int):  # type: ignore[no-untyped-def]
    """Runs a test on so many texts; the log is read after each, so one fixture for all is right."""
    return lambda test: settings(
        max_examples=examples, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
    )(given(text=texts, published=days)(test))


@in_any_text(300)
def test_dates_and_numbers_of_any_text(failures, text: str, published: dt.date | None) -> None:
    article = any_article(text, published)
    claims = find_claims(article, kinds=PLAIN)

    assert_anchored(article, claims)
    assert_outside_of_furniture(article, claims)
    assert claims == find_claims(any_article(text, published), kinds=PLAIN)
    assert [Claim.from_dict(claim.to_dict()) for claim in claims] == claims
    assert failures.records == []


@in_any_text(100)
def test_all_kinds_of_any_text(failures, text: str, published: dt.date | None) -> None:
    article = any_article(text, published)
    claims = find_claims(article)

    assert_anchored(article, claims)
    assert_outside_of_furniture(article, claims)
    assert claims == find_claims(any_article(text, published))
    assert [Claim.from_dict(claim.to_dict()) for claim in claims] == claims
    assert failures.records == []


@in_any_text(60)
def test_kinds_only_narrow_in_any_text(failures, text: str, published: dt.date | None) -> None:
    article = any_article(text, published)
    claims = find_claims(article)

    for kind in Kind:
        assert find_claims(article, kinds=[kind]) == [claim for claim in claims if claim.kind is kind]
    assert failures.records == []


@in_any_text(60)
def test_sections_and_the_account_hold_for_any_text(failures, text: str, published: dt.date | None) -> None:
    article = any_article(text, published)
    claims = find_claims(article)
    by_section = {claim.id: claim for section in find_by_section(article) for claim in section.claims}
    passages = coverage(article, claims)

    assert by_section == {claim.id: claim for claim in claims}
    assert tuple(passage.span for passage in passages) == article.sentences
    assert all((passage.claims == 0) is bool(passage.why_none) for passage in passages)
    touched = [
        claim for claim in claims if any(passage.claims and passage.span.overlaps(claim.span) for passage in passages)
    ]
    assert touched == claims
    assert failures.records == []
