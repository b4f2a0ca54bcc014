"""Ranks claims: by kind, by what their sentence does, by how it is hedged, and by the sentence model."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import NamedTuple

from factcheck.claims.mood import LONGEST, Mood, is_dated, is_personal, mood_of
from factcheck.claims.worthiness.sentences import worthiness
from factcheck.model import Asserted, Claim, Kind, QuoteType, Span
from factcheck.text.article import Article

_OF_MOOD = {
    Mood.ASSERTION: 1.0,
    Mood.OPINION: 0.45,
    Mood.PREDICTION: 0.45,
    Mood.QUESTION: 0.3,
    Mood.RHETORIC: 0.35,
    Mood.BOILERPLATE: 0.2,
}
_OF_ASSERTED = {Asserted.YES: 0.66, Asserted.DENIED: 0.66, Asserted.PLANNED: 0.55, Asserted.POSSIBLE: 0.4}
_HEDGES = re.compile(
    r"\b(?:perhaps|maybe|possibly|probably|allegedly|reportedly|apparently|supposedly|presumably|rumou?red|might"
    r"|could be|is said to|are said to|some say|it is thought|hard to say)\b",
    re.IGNORECASE,
)
_CONCRETE = re.compile(r"\d|(?<=[\w,;:] )[“\"‘']?[A-Z]\w")
SCARE = 0.05
UNTOUCHED = 0.85
"""What is left of a quote's worth in a sentence of opinion: whether it was said can be checked all the same."""


class _Sentence(NamedTuple):
    """What a claim's sentence does, judged once for all its claims."""

    mood: Mood
    hedged: bool
    dated: bool
    personal: bool
    score: float


def ranked(article: Article, claims: Iterable[Claim]) -> Iterator[Claim]:
    """Yields the claims with their worthiness, which depends on each claim and its own sentence alone."""
    claims = list(claims)
    sentences = _judged(article, dict.fromkeys(claim.sentence for claim in claims))
    for claim in claims:
        yield replace(claim, worthiness=round(_rank(claim, sentences[claim.sentence]), 3))


def _judged(article: Article, spans: Iterable[Span]) -> dict[Span, _Sentence]:
    texts = {span: article.text[span.start : min(span.end, span.start + LONGEST)] for span in spans}
    scores = worthiness(list(texts.values()))
    return {
        span: _Sentence(mood_of(text), bool(_HEDGES.search(text)), is_dated(text), is_personal(text), score)
        for (span, text), score in zip(texts.items(), scores, strict=True)
    }


def _rank(claim: Claim, sentence: _Sentence) -> float:
    if claim.quote_type is QuoteType.SCARE:
        return SCARE
    worth = _of_kind(claim) * (0.8 + 0.35 * sentence.score)
    if sentence.hedged:
        worth *= 0.85
    return min(0.98, worth * _of_mood(claim, sentence))


def _of_kind(claim: Claim) -> float:
    if claim.kind is Kind.DATE:
        return _of_date(claim)
    if claim.kind is Kind.QUOTE:
        return 0.68 if claim.speaker else 0.5
    if claim.kind is Kind.EVENT:
        return _OF_ASSERTED[claim.asserted or Asserted.YES] + (0.06 if claim.when else 0.0) - _if_thin(claim)
    return {Kind.NUMBER: 0.7, Kind.NAME: 0.55}.get(claim.kind, claim.worthiness - _if_thin(claim))


def _of_date(claim: Claim) -> float:
    if not isinstance(claim.value, str):
        return 0.4
    return 0.5 if claim.value.startswith(("P", "R", "T", "X")) else 0.66


def _if_thin(claim: Claim) -> float:
    """Nothing but common words: hard to look up and little harm if wrong."""
    named = any(name[:1].isupper() for name in claim.participants)
    return 0.0 if named or _CONCRETE.search(claim.exact) else 0.15


def _of_mood(claim: Claim, sentence: _Sentence) -> float:
    if sentence.mood is Mood.PREDICTION and claim.asserted is Asserted.PLANNED and sentence.dated:
        return 0.8
    if claim.kind is Kind.QUOTE and claim.speaker:
        return max(_OF_MOOD[sentence.mood], UNTOUCHED)
    if sentence.mood is Mood.OPINION and sentence.dated and not sentence.personal:
        return 0.7  # "the worst drought since 1950" judges and states
    return _OF_MOOD[sentence.mood]
