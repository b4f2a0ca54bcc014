"""All finders together: what find_claims promises."""

import logging
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

import pytest

from factcheck.claims import find_by_section, find_claims, finders
from factcheck.claims.birth import make_claim
from factcheck.model import BlockKind, Claim, Kind, Span
from factcheck.text import Article

TEXT = """\
The town that lost its bridge

By Tamsin Orchard

The fifth bridge of Harnsey, of iron, opened on 25 May 1863 before a crowd of 8,000. “It shook,” said Dora Wickens, \
94, a former teacher. The town paid £312 for it.

What the flood took

A flood in the winter of 1466 carried the first bridge away, killing nine people. Iron rusts faster than bronze. \
Will the town build a sixth one? There will be no sixth one. In this writer’s view the fifth is the ugliest.

Tags

Bridges

Harnsey
"""

BY_A_HOUSE_OF_ITS_OWN = "bridges"


class Point(NamedTuple):
    """An entry point as an installed package would register it."""

    name: str
    load: Callable[[], Callable[[Article], Iterable[Claim]]]


@pytest.fixture(scope="module")
def article() -> Article:
    return Article.from_text(TEXT, published="2024-03-02")


@pytest.fixture(scope="module")
def claims(article: Article) -> list[Claim]:
    return find_claims(article)


@pytest.fixture
def plug_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Point]]:
    """Entry points that stand in for those of installed packages."""
    points: list[Point] = []
    monkeypatch.setattr(finders, "entry_points", lambda group: points if group == "factcheck.finders" else [])
    finders.plugged_in.cache_clear()
    yield points
    finders.plugged_in.cache_clear()


def bridges(article: Article) -> Iterable[Claim]:
    """A finder as a house would write it."""
    at = article.text.index("bridge of Harnsey")
    yield make_claim(article, Kind.NAME, Span(at, at + 6), reason=BY_A_HOUSE_OF_ITS_OWN, worthiness=0.77)


def broken(article: Article) -> Iterable[Claim]:
    raise RuntimeError("no such bridge")


def lost() -> Callable[[Article], Iterable[Claim]]:
    raise ModuleNotFoundError("no such package")


def test_all_six_kinds_are_found_in_text_order(claims: list[Claim]) -> None:
    order = [(claim.start, -claim.end, claim.kind) for claim in claims]

    assert {claim.kind for claim in claims} == set(Kind)
    assert order == sorted(order)


def test_no_claim_is_made_twice(claims: list[Claim]) -> None:
    assert len({claim.id for claim in claims}) == len(claims)
    assert len({(claim.kind, claim.span) for claim in claims}) == len(claims)


def test_every_claim_is_anchored_where_its_words_stand(article: Article, claims: list[Claim]) -> None:
    assert all(article.text[claim.start : claim.end] == claim.exact for claim in claims)
    assert all(claim.sentence.holds(claim.span) and claim.places[0] == claim.span for claim in claims)


def test_no_claim_touches_a_byline_a_heading_or_a_tag(article: Article, claims: list[Claim]) -> None:
    silent = article.blocks_of_kind(BlockKind.FURNITURE, BlockKind.HEADING)

    assert len(silent) >= 4
    assert [claim.exact for claim in claims for block in silent if claim.span.overlaps(block.span)] == []


def test_the_same_text_gives_the_same_claims(claims: list[Claim]) -> None:
    assert find_claims(Article.from_text(TEXT, published="2024-03-02")) == claims


@pytest.mark.parametrize("kind", list(Kind))
def test_kinds_only_narrow(article: Article, claims: list[Claim], kind: Kind) -> None:
    assert find_claims(article, kinds=[kind]) == [claim for claim in claims if claim.kind is kind]


def test_sections_give_the_same_claims_and_count_up(article: Article, claims: list[Claim]) -> None:
    sections = list(find_by_section(article))
    found = [claim for section in sections for claim in section.claims]

    assert sorted(found, key=lambda claim: claims.index(claim)) == claims
    assert [section.done for section in sections] == list(range(1, len(sections) + 1))
    assert {section.total for section in sections} == {len(sections)}


def test_a_long_article_comes_in_many_sections_with_the_same_claims() -> None:
    long = Article.from_text("\n\n".join(f"{TEXT}\n\nChapter {number} was printed in Rome." for number in range(30)))
    sections = list(find_by_section(long))

    assert len(sections) > 3
    assert {claim.id for section in sections for claim in section.claims} == {claim.id for claim in find_claims(long)}


def test_an_unknown_kind_is_refused(article: Article) -> None:
    with pytest.raises(ValueError, match="gossip"):
        find_claims(article, kinds=["gossip"])


def test_dates_and_numbers_alone_load_no_language_model() -> None:
    probe = (
        "import sys, factcheck as fc; found = fc.find_claims(fc.Article.from_text('It cost £312 in May 1863.'), "
        "kinds=['date', 'number']); print(len(found), 'spacy' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True).stdout == "2 False\n"


def test_an_article_of_nothing_but_a_heading_has_no_claims() -> None:
    assert find_claims(Article.from_text("Tags\n\nNile\n")) == []


def test_a_plugged_in_finder_adds_claims_with_its_own_rank(article: Article, plug_in: list[Point]) -> None:
    plug_in.append(Point("bridges", lambda: bridges))
    added = [claim for claim in find_claims(article) if claim.reason == BY_A_HOUSE_OF_ITS_OWN]

    assert [(claim.exact, claim.worthiness) for claim in added] == [("bridge", 0.77)]


def test_a_finder_that_raises_is_reported_and_the_others_run(
    article: Article, claims: list[Claim], plug_in: list[Point], caplog: pytest.LogCaptureFixture
) -> None:
    plug_in += [Point("broken", lambda: broken), Point("lost", lost)]
    with caplog.at_level(logging.ERROR, logger="factcheck"):
        found = find_claims(article)

    assert found == claims
    assert ["broken" in record.getMessage() or "lost" in record.getMessage() for record in caplog.records] == [True] * 2


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "text",
    [
        "he said " * 1500,
        "and killed " * 1000,
        "the annexation of " * 1000,
        "“" * 2000,
        "1 " * 3000,
        "a" * 30_000,
        "🛶. " * 500,
    ],
    ids=lambda text: text[:12],
)
def test_hostile_text_neither_stalls_nor_breaks_the_finders(text: str) -> None:
    article = Article.from_text(f"{text}\n\nThe town paid £312 in May 1863.")

    assert "£312" in {claim.exact for claim in find_claims(article)}
