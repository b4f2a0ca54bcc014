"""Words of time that TimeML tags and that no checker can look up: "recent", "current", the season of an offensive."""

from collections.abc import Iterator, Sequence

from factcheck.claims.dates.expressions import Found, Point
from factcheck.claims.dates.lexicon import SEASONS
from factcheck.claims.dates.offset_rules import fixed
from factcheck.claims.dates.tokens import Tokens

_ADJECTIVES = {"recent": "PAST_REF", "current": "PRESENT_REF"}
_IN_HISTORY = {"former": "PAST_REF", "future": "FUTURE_REF"}
"""In the news the former president is a title; in a history it says when."""

_SEASONS = frozenset(("summer", "winter", "autumn"))
"""Seasons that mean nothing else; "spring" and "fall" do."""


def with_loose_words(tokens: Tokens, found: Sequence[Found], is_history: bool) -> list[Found]:
    """Returns `found` and, between them, the adjectives and seasons of time that stand outside them."""
    taken = bytearray(len(tokens.codes))
    for one in found:
        taken[one.first : one.end] = b"\x01" * (one.end - one.first)
    more = [one for one in _loose(tokens, is_history) if not taken[one.first]]
    return sorted([*found, *more], key=lambda one: one.first)


def _loose(tokens: Tokens, is_history: bool) -> Iterator[Found]:
    adjectives = _ADJECTIVES | (_IN_HISTORY if is_history else {})
    for at in range(len(tokens.codes) - 1):
        word = tokens.word(at)
        if not tokens.word(at + 1)[:1].isalpha():
            continue
        if word in adjectives:
            yield Found(at, at + 1, fixed(adjectives[word]), "a word of time before a noun")
        elif word in _SEASONS:
            yield Found(at, at + 1, Point(season=SEASONS[word]), "a season before a noun")
