"""The sentences of our own: every date in them with its value, and nothing else."""

import pytest
from claims.dates import date_sentences, date_sentences_features, date_sentences_kept_apart, date_sentences_news

from factcheck.claims.dates.finder import find_dates
from factcheck.text import Article

TUNED = (*date_sentences.CASES, *date_sentences_news.CASES, *date_sentences_features.CASES)
LEAST_SHARE = 0.95


def found(text: str, published: str | None) -> tuple[tuple[str, object], ...]:
    return tuple((claim.exact, claim.value) for claim in find_dates(Article.from_text(text, published)))


@pytest.mark.parametrize(("text", "published", "wanted"), TUNED, ids=[text for text, _, _ in TUNED])
def test_every_date_of_the_sentence_is_found_with_its_value(
    text: str, published: str | None, wanted: tuple[tuple[str, str | None], ...]
) -> None:
    assert found(text, published) == wanted


def test_most_sentences_kept_apart_are_read_rightly() -> None:
    cases = date_sentences_kept_apart.CASES
    right = sum(found(text, published) == wanted for text, published, wanted in cases)
    assert right / len(cases) >= LEAST_SHARE


@pytest.mark.parametrize(("text", "published", "wanted"), TUNED, ids=[text for text, _, _ in TUNED])
def test_what_has_no_value_says_why(text: str, published: str | None, wanted: object) -> None:
    for claim in find_dates(Article.from_text(text, published)):
        assert (claim.value is None) is (claim.unresolved_because is not None)
