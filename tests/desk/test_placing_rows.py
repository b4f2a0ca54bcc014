"""Rows of the sheets in data/sheets find their place in the sample articles, and never a wrong one in silence."""

import json
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from factcheck import Article, read_article, read_sheet
from factcheck.desk.sheet.draft_words import DraftWords
from factcheck.desk.sheet.order import in_order
from factcheck.desk.sheet.placing import Found, How, Placing, placing_of
from factcheck.model import Span

DATA = Path(__file__).parents[2] / "data"
RIGHT: list[dict[str, Any]] = json.loads((DATA / "sheets/right.json").read_text(encoding="utf-8"))

TEXT = """\
The bridge was opened on 3 May 1907 and cost 40,000 crowns. The first car crossed it at 6 a.m.; it paid nothing.

The mayor, Orla Fennimore, said that the bridge would not be sold before 1950. "Nobody was hurt," she said.

The second bridge was opened on 4 June 1921. The ferry takes 1 hr 20 min to the island.
"""


@cache
def draft_of(name: str) -> DraftWords:
    return DraftWords(read_article(DATA / "samples" / name))


def outcomes(given: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """For each row: what is right, what came out, its words."""
    draft = draft_of(given["article"])
    sheet = read_sheet(DATA / "sheets" / given["sheet"])
    [claim] = sheet.guess().of("claim")
    rows = [row for row in sheet.rows if row.cells[claim].text]
    placings = in_order([placing_of(row.cells[claim].text, draft) for row in rows])
    for row, placing in zip(rows, placings, strict=True):
        right = given["rows"].get(str(row.number), {"right": "none"})
        yield right["right"], came_out(right, placing, draft.article), row.cells[claim].text


def came_out(right: dict[str, Any], placing: Placing, article: Article) -> str:
    if placing.span is None:
        there = Span(right["start"], right["end"]) if right["right"] == "place" else None
        among = there is not None and any(one.span.overlaps(there) for one in placing.candidates)
        return "asked, the right place among" if among else placing.found.value
    if right["right"] != "place":
        return "wrong"
    there = Span(right["start"], right["end"])
    return "right" if placing.span.overlaps(there) and article.sentences_of(there).holds(placing.span) else "wrong"


@pytest.mark.parametrize("given", RIGHT, ids=lambda given: str(given["sheet"]))
def test_no_row_goes_to_a_wrong_place_in_silence(given: dict[str, Any]) -> None:
    assert [words for _, came, words in outcomes(given) if came == "wrong"] == []


@pytest.mark.parametrize(("kept_back", "placed"), [(False, 0.95), (True, 0.9)])
def test_most_rows_are_placed_and_of_the_others_the_right_place_is_offered(kept_back: bool, placed: float) -> None:
    counts = Counter(
        came
        for given in RIGHT
        if given["kept_back"] is kept_back
        for right, came, _ in outcomes(given)
        if right == "place"
    )

    assert counts["right"] >= placed * counts.total()
    assert counts["right"] + counts["asked, the right place among"] >= counts.total() - 1


def placed(words: str, text: str = TEXT) -> tuple[str, str]:
    placing = placing_of(words, DraftWords(Article.from_text(text)))
    return placing.found.value, placing.span.of(text) if placing.span else placing.how.value


@pytest.mark.parametrize(
    ("words", "exact"),
    [
        ("opened on 3 May 1907", "opened on 3 May 1907"),
        ("  COST 40.000 CROWNS? ".replace(".", ","), "cost 40,000 crowns"),
        ("cost 40000 crowns", "cost 40,000 crowns"),
        ("“Nobody was hurt”", "Nobody was hurt"),
        (
            "The bridge was opened … and cost 40,000 crowns",
            "The bridge was opened on 3 May 1907 and cost 40,000 crowns",
        ),
        ("the first car [...] paid nothing", "The first car crossed it at 6 a.m.; it paid nothing"),
        (
            "The bridge, opened on 3 May 1907, cost 40,000 crowns",
            "The bridge was opened on 3 May 1907 and cost 40,000 crowns",
        ),
    ],
)
def test_the_same_words_are_found_in_any_typography_and_with_an_ellipsis(words: str, exact: str) -> None:
    assert placed(words) == ("placed", exact)


@pytest.mark.parametrize(
    "words",
    [
        *("opened on 3 May 1908 and cost 40,000 crowns", "the mayor said the bridge would be sold before 1950"),
        *("The ferry takes 20 min to the island", "bridge", "The first bridge was opened on 4 June 1921"),
    ],
)
def test_what_only_resembles_a_passage_is_asked(words: str) -> None:
    assert placed(words)[0] == "unsure"


def test_a_row_about_something_else_is_not_placed() -> None:
    assert placed("The harbour was dredged in 1931") == ("not placed", How.NOWHERE.value)
    assert placed("–") == ("not placed", How.NOWHERE.value)


def order(*rows: str) -> list[tuple[Found, str]]:
    draft = DraftWords(Article.from_text(TEXT))
    placings = in_order([placing_of(row, draft) for row in rows])
    return [(one.found, one.how.value) for one in placings]


BETWEEN = ("3 May 1907", "40,000 crowns", "6 a.m.", "bridge", "before 1950", "4 June 1921", "ferry")


def test_the_order_of_rows_decides_between_several_places() -> None:
    assert order(*BETWEEN)[3] == (Found.PLACED, How.ORDER.value)


def test_rows_in_another_order_decide_nothing() -> None:
    shuffled = ("ferry", "3 May 1907", "before 1950", "bridge", "4 June 1921", "40,000 crowns", "6 a.m.")

    assert order(*shuffled)[3] == (Found.UNSURE, How.SEVERAL.value)


def test_words_that_are_far_longer_than_a_claim_are_not_looked_for() -> None:
    words = f"{TEXT} " * (5_000 // len(TEXT) + 1)

    assert placing_of(words, DraftWords(Article.from_text(words))).how is How.TOO_LONG
