"""Looks for the words of a spreadsheet's row in a draft.

What is sure is placed: the same words, in whatever typography, or the same words shortened inside one sentence. What
only resembles a passage is never placed; it is shown to a person with its likeness.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from factcheck.desk.sheet.draft_words import DraftWords
from factcheck.desk.sheet.keys import tokens_in
from factcheck.desk.sheet.likeness import resembling
from factcheck.desk.sheet.shortened import shortened_at
from factcheck.desk.sheet.stems import says_something
from factcheck.model import Candidate, Span

NEAR = 0.8
"""A likeness from which another sentence could be meant as well."""

FARTHEST = 60
"""Tokens that an ellipsis stands for at most."""

LONGEST = 5_000
"""Code points of a row's words that are looked for; a claim is no longer than some paragraphs."""

_ELLIPSIS = re.compile(r"\s*(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3,})\s*")
_ENDS = re.compile(r"[.!?:;\n]")


class Found(StrEnum):
    """How sure the place of a row is."""

    PLACED = "placed"
    UNSURE = "unsure"
    UNPLACED = "not placed"


class How(StrEnum):
    """By what a row was found; the value is how it is told to people."""

    EXACT = "the same words"
    TYPOGRAPHY = "the same words, set otherwise"
    ELLIPSIS = "the words on both sides of the ellipsis"
    SHORTENED = "the same words, shortened"
    ORDER = "the order of the rows"
    CLAIM_ID = "the claim's own number"
    ONE_CLAIM = "all places of its words are one claim"
    CHOSEN = "you said so"
    SEVERAL = "its words stand in several places"
    RESEMBLES = "it resembles a passage"
    NOWHERE = "nothing in the draft is like it"
    TOO_LONG = "its words are far longer than a claim"
    LEFT_OUT = "you left it out"


@dataclass(frozen=True, slots=True)
class Placing:
    """Where a row's words stand.

    Attributes:
        found: How sure that is.
        how: By what.
        span: Where; None unless it is placed.
        candidates: Where it may stand, the likest first or in text order; empty where it is placed or nowhere.
        score: How much the words are alike, 0..1.
    """

    found: Found
    how: How
    span: Span | None = None
    candidates: tuple[Candidate, ...] = ()
    score: float = 0.0

    def settled(self, span: Span, how: How) -> "Placing":
        """Returns the placing at one of its candidates."""
        return replace(self, found=Found.PLACED, how=how, span=span, candidates=())


def placing_of(words: str, draft: DraftWords) -> Placing:
    """Returns where `words` stand in the draft, looked at alone."""
    if len(words) > LONGEST:
        return Placing(Found.UNPLACED, How.TOO_LONG)
    parts = [tuple(token.key for token in tokens_in(part)) for part in _ELLIPSIS.split(words)]
    parts = [part for part in parts if part]
    if not parts:
        return Placing(Found.UNPLACED, How.NOWHERE)
    runs = list(_apart(parts, draft)) if len(parts) > 1 else draft.runs(parts[0])
    if runs:
        return _at_runs(words, runs, draft, How.ELLIPSIS if len(parts) > 1 else How.TYPOGRAPHY)
    keys = tuple(key for part in parts for key in part)
    shortened = shortened_at(keys, draft)
    likest = resembling(keys, draft)
    if len(shortened) == 1 and _is_alone(draft.span(shortened[0]), likest):
        score = next((one.score for one in likest), 1.0)
        return Placing(Found.PLACED, How.SHORTENED, draft.span(_widened(shortened[0], keys, draft)), score=score)
    if likest:
        return Placing(Found.UNSURE, How.RESEMBLES, candidates=likest, score=likest[0].score)
    return Placing(Found.UNPLACED, How.NOWHERE)


def _at_runs(words: str, runs: list[range], draft: DraftWords, how: How) -> Placing:
    spans = [draft.span(run) for run in runs]
    if len(spans) == 1 and not _crosses(words, runs[0], draft):
        exact = spans[0].of(draft.article.text) in words
        return Placing(Found.PLACED, How.EXACT if exact else how, spans[0], score=1.0)
    candidates = tuple(Candidate(span=span, score=1.0) for span in spans)
    return Placing(Found.UNSURE, How.SEVERAL if len(spans) > 1 else How.RESEMBLES, candidates=candidates, score=1.0)


def _crosses(words: str, run: range, draft: DraftWords) -> bool:
    """Whether the words run over the end of a sentence in the draft and through none in the row."""
    inner = words.strip().rstrip(".!?…'\"”’)")
    return draft.sentences_between(run) > 0 and not _ENDS.search(inner) and "…" not in inner


def _apart(parts: list[tuple[str, ...]], draft: DraftWords) -> Iterator[range]:
    """The shortest stretches in which the parts follow each other."""
    places = [draft.runs(part) for part in parts]
    ends: dict[int, range] = {}
    for first in places[0]:
        last = first
        for following in places[1:]:
            after = (run for run in following if last.stop <= run.start <= last.stop + FARTHEST)
            found = next(after, None)
            if found is None:
                break
            last = found
        else:
            ends[last.stop] = range(first.start, last.stop)  # a later beginning of the same end is the nearer one
    yield from ends.values()


def _widened(run: range, keys: Sequence[str], draft: DraftWords) -> range:
    """The stretch with the small words before it that the row has as well."""
    first = next(at for at, key in enumerate(keys) if says_something(key))
    start, at = run.start, first
    while at and start and draft.tokens[start - 1].key == keys[at - 1]:
        start, at = start - 1, at - 1
    return range(start, run.stop)


def _is_alone(span: Span, likest: tuple[Candidate, ...]) -> bool:
    """Whether no other sentence comes near."""
    return all(one.score < NEAR for one in likest if not one.span.overlaps(span))
