"""The sentence model: a logistic regression over words, trained on sentences that people marked as worth checking."""

import json
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from math import exp, sqrt
from typing import NamedTuple

from factcheck.claims.worthiness.features import features_of

WEIGHTS = "weights.json"
"""Trained by benchmarks/train_worthiness.py on ClaimBuster (Arslan et al. 2020, CC BY 4.0)."""


class Weights(NamedTuple):
    """What was learned.

    Attributes:
        bias: Added to every sentence.
        of_feature: The weight of each feature; those left out weigh nothing.
    """

    bias: float
    of_feature: dict[str, float]


def worthiness(sentences: Iterable[str]) -> list[float]:
    """Returns for each sentence, in 0..1, how likely a reader would want it checked: the sentence model alone."""
    weights = _weights()
    return [_score(sentence, weights) for sentence in sentences]


def _score(sentence: str, weights: Weights) -> float:
    found = list(features_of(sentence))
    if not sentence.strip():
        return 0.0
    total = sum(weights.of_feature.get(feature, 0.0) for feature in found) / sqrt(len(found))
    return 1 / (1 + exp(-max(-30.0, min(30.0, weights.bias + total))))


@cache
def _weights() -> Weights:
    given = json.loads(files(__package__).joinpath(WEIGHTS).read_text(encoding="utf-8"))
    scale = given["scale"]
    return Weights(given["bias"], {name: weight / scale for name, weight in given["weights"].items()})
