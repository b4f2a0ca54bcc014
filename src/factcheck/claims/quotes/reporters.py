"""Gives words in quotation marks inside a reported clause to whoever is reported."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.claims.quotes.cues import NAMING_WORDS
from factcheck.claims.quotes.indirect import Reported
from factcheck.claims.quotes.naming import is_title
from factcheck.claims.quotes.spoken import Spoken
from factcheck.model import QuoteType

_COPULAS = frozenset({"is", "are", "was", "were", "be", "been", "being"})

LEAST_WORDS = 3
"""A shorter stretch is a term: "the study found that the “nocebo” effect ...". Behind "was" it is somebody's
judgement however short: "ruled that the dismissal was “unfair”"."""


def with_reporters(text: str, spoken: Sequence[Spoken], reported: Sequence[Reported]) -> Iterator[Spoken]:
    """Yields `spoken`, the stretches that nobody beside them utters with the speaker of the clause around them."""
    clauses = sorted(reported, key=lambda clause: clause.span)
    at = 0
    for each in spoken:
        outer = each.quoted.outer
        while at < len(clauses) and clauses[at].span.end < outer.start:
            at += 1
        around = next((clause for clause in clauses[at : at + 2] if clause.span.start < outer.start), None)
        inside = around is not None and around.span.end >= outer.end - 2
        if around and inside and each.cue is None and not each.quoted.depth and _is_wording(text, each):
            yield replace(each, quote_type=QuoteType.MIXED, speaker=around.speaker, cue=around.cue)
        else:
            yield each


def _is_wording(text: str, spoken: Spoken) -> bool:
    """Whether the stretch reads like somebody's words, not like a term or a title."""
    words = spoken.quoted.inner.of(text)
    before = text[max(0, spoken.quoted.outer.start - 40) : spoken.quoted.outer.start].rsplit(None, 1)[-1:]
    named = bool(before) and before[0].lower() in NAMING_WORDS
    least = 1 if before and before[0].lower() in _COPULAS else LEAST_WORDS
    return len(words.split()) >= least and words[0].islower() and not is_title(words) and not named
