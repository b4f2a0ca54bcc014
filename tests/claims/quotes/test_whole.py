"""No claim may tear a quotation."""

import pytest

from factcheck.claims import find_claims
from factcheck.claims.quotes.whole import without_torn_quotes
from factcheck.model import Span
from factcheck.text import Article

LONG = "He said “one two three four five six seven eight nine ten” and then he left."


def mended(text: str, words: str) -> str:
    start = text.index(words)
    return without_torn_quotes(Article.from_text(text), Span(start, start + len(words))).of(text)


@pytest.mark.parametrize(
    ("text", "torn", "whole"),
    [
        ("“Shade first, paint later” is Brandvold's rule.", "paint later” is Brandvold's rule", 0),
        ("The pumps were “past their useful life.”", "The pumps were “past their useful life", 0),
    ],
)
def test_a_short_quotation_is_taken_in_whole(text: str, torn: str, whole: int) -> None:
    assert mended(text, torn) == text[whole:].rstrip(".")


def test_a_long_quotation_is_left_out() -> None:
    assert mended(LONG, "six seven eight nine ten” and then he left") == "and then he left"


def test_a_span_that_would_lose_all_stays() -> None:
    assert mended(LONG, "said “one two") == "said “one two"


def test_a_span_inside_or_around_a_quotation_stays() -> None:
    assert mended(LONG, "two three") == "two three"
    assert mended(LONG, LONG[:-1]) == LONG[:-1]


def test_no_event_ends_inside_the_marks() -> None:
    text = "Isles MSP Fergus Inkster said that islanders were paying ‘a first-class fare for a museum piece’."
    events = [claim.exact for claim in find_claims(Article.from_text(text)) if claim.kind == "event"]

    assert events == ["islanders were paying ‘a first-class fare for a museum piece’"]
