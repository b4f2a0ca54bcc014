"""The sentences of our own: every number in them with its value, and nothing else."""

import pytest
from claims.numbers import number_sentences, number_sentences_kept_apart, number_sentences_news

from factcheck.claims.dates.finder import find_dates
from factcheck.claims.numbers.finder import find_numbers
from factcheck.text import Article

TUNED = (*number_sentences.CASES, *number_sentences_news.CASES)
LEAST_SHARE = 0.95


def found(text: str) -> tuple[tuple[str, object], ...]:
    return tuple((claim.exact, claim.value) for claim in find_numbers(Article.from_text(text)))


@pytest.mark.parametrize(("text", "wanted"), TUNED, ids=[text for text, _ in TUNED])
def test_every_number_of_the_sentence_is_found_with_its_value(text: str, wanted: object) -> None:
    assert found(text) == wanted


def test_most_sentences_kept_apart_are_read_rightly() -> None:
    cases = number_sentences_kept_apart.CASES
    right = sum(found(text) == wanted for text, wanted in cases)
    assert right / len(cases) >= LEAST_SHARE


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("They paid £402m for it.", "GBP"),
        ("They paid A$5bn for it.", "AUD"),
        ("They paid 5 Danish kroner for it.", "DKK"),
        ("They paid 5 million New Zealand dollars for it.", "NZD"),
        ("They paid 40 Swedish kronor a day.", "SEK/day"),
        ("It cost 612p.", "GBp"),
        ("Support rose by 3.1 percentage points.", "percentage points"),
        ("Support rose by 3.1 per cent.", "percent"),
        ("It holds 74 billion cubic metres.", "m³"),
        ("It melts at 600 degrees Celsius.", "°C"),
        ("It covers 1,200 square miles.", "mi²"),
        ("It costs £62 million a year.", "GBP/year"),
        ("A third of them left.", "share"),
        ("Among 5,410 women none fell ill.", "women"),
        ("They expelled 30 American diplomats.", "American diplomats"),
        ("They voted 7-2 against it.", "score"),
    ],
)
def test_the_unit_is_normalised(text: str, unit: str) -> None:
    assert [claim.unit for claim in find_numbers(Article.from_text(text))] == [unit]


def test_no_number_claim_lies_in_a_date() -> None:
    text = "On 3 May 2001, at 6 p.m., 12 men, one aged 61, met for 40 minutes; in 2003 they were 15."
    article = Article.from_text(text)
    dates = [claim.span for claim in find_dates(article)]
    assert not any(number.span.overlaps(date) for number in find_numbers(article) for date in dates)
