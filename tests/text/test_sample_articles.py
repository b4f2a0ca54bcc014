"""The sample articles: their gold's title, byline and date, and where each of its claims lies."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from factcheck.model import Block, BlockKind, Span
from factcheck.text import Article, read_article

ROOT = Path(__file__).parents[2]
GOLD = sorted((ROOT / "data/gold").glob("*.gold.json"))
SCRAPED = ROOT / os.environ.get("FACTCHECK_SHARED", "../shared") / "acceptance/seed"
SILENT = {BlockKind.HEADING, BlockKind.FURNITURE}


def gold_at(path: Path) -> dict[str, Any]:
    gold: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return gold


def block_of(article: Article, claim: dict[str, Any]) -> Block | None:
    """The block that the claim begins in; its anchor must be in one place."""
    anchor = claim["prefix"] + claim["exact"] + claim["suffix"]
    assert article.text.count(anchor) == 1, anchor
    return article.block_at(article.text.index(anchor) + len(claim["prefix"]))


@pytest.fixture(params=GOLD, ids=lambda path: path.name.split(".")[0])
def sample(request: pytest.FixtureRequest) -> tuple[Article, dict[str, Any]]:
    gold = gold_at(request.param)
    return read_article(ROOT / "data/samples" / gold["document"]), gold


def test_there_are_samples() -> None:
    assert len(GOLD) >= 8


def test_a_sample_says_who_wrote_it_and_when(sample: tuple[Article, dict[str, Any]]) -> None:
    article, gold = sample

    assert (article.title, article.byline) == (gold["title"], gold["byline"])
    assert (article.published.isoformat() if article.published else None) == gold["published"]


def test_no_claim_that_must_be_found_lies_in_furniture_or_a_heading(sample: tuple[Article, dict[str, Any]]) -> None:
    article, gold = sample
    blocks = [(claim["exact"], block_of(article, claim)) for claim in gold["claims"] if claim["must"]]

    assert [exact for exact, block in blocks if block is None or block.kind in SILENT] == []


def test_a_sentence_that_holds_no_claim_is_a_sentence_or_the_start_of_one(
    sample: tuple[Article, dict[str, Any]],
) -> None:
    article, gold = sample
    starts = {sentence.start for sentence in article.sentences} | {block.span.start for block in article.blocks}
    low = [sentence for sentence in gold["low_or_none"] if article.text.count(sentence) == 1]

    assert low
    assert [words for words in low if not starts & {article.text.index(words)} and "Published" not in words] == []


def test_a_paragraph_that_the_page_cut_in_two_is_one_sentence(sample: tuple[Article, dict[str, Any]]) -> None:
    article, gold = sample
    readable = [readable_words(article, sentence) for sentence in article.sentences]

    for words in gold.get("rejoined", []):
        assert [sentence for sentence in readable if words in sentence]


def readable_words(article: Article, sentence: Span) -> str:
    """The words of a sentence without the furniture in it."""
    blocks = [block for block in article.blocks if block.span.overlaps(sentence) and block.kind not in SILENT]
    spans = [Span(max(sentence.start, b.span.start), min(sentence.end, b.span.end)) for b in blocks]
    return " ".join(span.of(article.text) for span in spans)


@pytest.mark.skipif(not SCRAPED.is_dir(), reason="the scraped article is not in the shared folder beside the checkout")
def test_the_scraped_article_is_read_as_its_reader_sees_it() -> None:
    (path,) = SCRAPED.glob("*.gold.json")
    gold = gold_at(path)
    article = read_article(SCRAPED / gold["document"])
    said = [article.text[block.span.start : block.span.end] for block in article.blocks_of_kind(*SILENT)]

    assert (article.title, article.byline, article.published) == (gold["title"], gold["byline"], None)
    assert all(any(words in readable_words(article, s) for s in article.sentences) for words in gold["rejoined"])
    assert len([block for block in article.blocks if block.continues]) == 1
    assert len(article.blocks_of_kind(BlockKind.HEADING)) == 3
    assert {"Tags", "USA", "Category", "Russia / World"} <= set(said)
    assert all((block := block_of(article, c)) and block.kind not in SILENT for c in gold["claims"] if c["must"])
