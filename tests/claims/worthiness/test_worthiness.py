"""The sentence model and the ranking of claims."""

from importlib.resources import files

import pytest

from factcheck.claims import find_claims, worthiness
from factcheck.claims.worthiness.features import features_of
from factcheck.text import Article


def test_a_figure_about_the_world_ranks_above_small_talk() -> None:
    figure, talk = worthiness(["Unemployment fell to 4.1 percent in 2016.", "Thank you, and good evening to you all."])

    assert figure > 0.8
    assert talk < 0.2


def test_every_sentence_has_a_score_between_nought_and_one() -> None:
    scores = worthiness(["", " ", "?", "A", "word " * 5_000, "£$%", "\u202e\u0000"])

    assert len(scores) == 7
    assert all(0 <= score <= 1 for score in scores)


def test_no_sentences_have_no_scores() -> None:
    assert worthiness([]) == []


def test_the_weights_that_ship_are_small_and_name_their_source() -> None:
    weights = files("factcheck.claims.worthiness").joinpath("weights.json").read_bytes()

    assert len(weights) < 1_000_000
    assert b"ClaimBuster" in weights[:100]


def test_a_feature_is_named_once() -> None:
    names = list(features_of("The more the more the more."))

    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    ("plain", "low"),
    [
        ("The bridge opened in 1863.", "I would guess that the bridge opened in 1863."),
        ("The town spent £312 on it.", "It would be foolish to spend £312 on it."),
        ("The group had 20 cases in June.", "The group hopes to have 20 cases in June."),
    ],
)
def test_the_same_fact_ranks_lower_in_opinion_and_prediction(plain: str, low: str) -> None:
    def dates_and_numbers(text: str) -> list[float]:
        return [claim.worthiness for claim in find_claims(Article.from_text(text), kinds=["date", "number"])]

    assert len(dates_and_numbers(plain)) == len(dates_and_numbers(low)) > 0
    assert max(dates_and_numbers(low)) < min(dates_and_numbers(plain))


def test_scare_quotes_rank_below_everything_else() -> None:
    text = "The so-called “bromance” of the two men ended in Helsinki on 16 July 2018. “We are done,” said Mr Kask."
    claims = find_claims(Article.from_text(text))
    scare = [claim.worthiness for claim in claims if claim.quote_type == "scare"]

    assert scare
    assert max(scare) < min(claim.worthiness for claim in claims if claim.quote_type != "scare")
