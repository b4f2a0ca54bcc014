"""Says which claim of a case stands on the words of a row, and what kind of claim they would be."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from factcheck.desk.sheet.draft_words import DraftWords
from factcheck.desk.sheet.keys import tokens_in
from factcheck.desk.sheet.stems import SMALL, says_something, stem
from factcheck.ledger import ClaimState
from factcheck.model import Claim, Kind, Span

_KINDS = (Kind.STATEMENT, Kind.QUOTE, Kind.EVENT, Kind.NUMBER, Kind.DATE, Kind.NAME)
"""Of claims on the same words, the one that says most comes first."""

SHORT = 3
"""Words of weight that a number or a name has at most."""

SHARED = 0.5
"""The share of both stretches that a row and a claim have in common at least, for its kind to be that of the row."""

LIKE = 0.6
"""The likeness (Dice's coefficient of the words) from which a row that resembles a sentence is about a claim in it."""

_OF_DATES = frozenset("jan feb mar apr may jun jul aug sep oct nov dec mon tue wed thu fri sat sun".split())
_YEAR = re.compile(r"1[0-9]{3}|20[0-9]{2}")
_OPENING, _CLOSING = "\"“„‘'«", "\"”“’'»"


class OnClaims:
    """The live claims of a case by the words on which they stand.

    Args:
        states: The live claims.
        draft: The newest draft.
    """

    def __init__(self, states: Iterable[ClaimState], draft: DraftWords) -> None:
        self._draft = draft
        self._claims = sorted((state.claim for state in states if state.placed), key=lambda claim: claim.start)
        self._longest = max((claim.end - claim.start for claim in self._claims), default=0)
        self._by_words: dict[tuple[int, int], Claim] = {}
        self._ids = {claim.id: claim for claim in self._claims}
        for claim in sorted(self._claims, key=lambda one: _KINDS.index(one.kind)):
            for place in claim.places:
                self._by_words.setdefault(self._key(place), claim)

    def at(self, span: Span) -> Claim | None:
        """Returns the claim on these words; marks and small words at the ends make no difference."""
        return self._by_words.get(self._key(span))

    def called(self, claim: str | None) -> Claim | None:
        """Returns the live claim with this id."""
        return self._ids.get(claim or "")

    def holding_all(self, spans: Iterable[Span]) -> Claim | None:
        """Returns the claim that has all of these as its places."""
        found = {claim.id if (claim := self.at(span)) else None for span in spans}
        return self._ids.get(found.pop() or "") if len(found) == 1 else None

    def likest(self, words: str, sentence: Span) -> Span:
        """Returns the claim in a sentence whose words are most like a row's, or the sentence where none comes near."""
        row = Counter(stem(token.key) for token in tokens_in(words) if says_something(token.key))
        inside = [claim.span for claim in self._around(sentence) if sentence.holds(claim.span)]
        best = max(inside, key=lambda span: self._like(row, span), default=sentence)
        return best if self._like(row, best) >= LIKE else sentence

    def _like(self, row: Counter[str], span: Span) -> float:
        keys = (self._draft.tokens[number].key for number in self._draft.inside(span))
        bag = Counter(stem(key) for key in keys if says_something(key))
        whole = row.total() + bag.total()
        return 2 * (row & bag).total() / whole if whole else 0.0

    def kind_for(self, span: Span) -> Kind:
        """Returns the kind that a claim on these words seems to be."""
        text = self._draft.article.text
        near = max(self._around(span), key=lambda claim: _shared(claim.span, span), default=None)
        if near is not None and _shared(near.span, span) >= SHARED:
            return near.kind
        if text[span.start - 1 : span.start] in tuple(_OPENING) and text[span.end : span.end + 2].strip(".,")[
            :1
        ] in tuple(_CLOSING):
            return Kind.QUOTE
        words = [word for word in re.findall(r"\w+", span.of(text)) if word.lower() not in SMALL]
        numbers = [word for word in words if word[0].isdigit()]
        if numbers and all(word in numbers or word[:3].lower() in _OF_DATES for word in words):
            return Kind.DATE if len(words) > 1 or _YEAR.fullmatch(words[0]) else Kind.NUMBER
        if len(words) <= SHORT and words and words[0] in numbers:
            return Kind.NUMBER
        return Kind.NAME if words and len(words) <= SHORT and all(map(_is_name, words)) else Kind.STATEMENT

    def _around(self, span: Span) -> Sequence[Claim]:
        """The claims that may share words with a stretch."""
        first = bisect_left(self._claims, span.start - self._longest, key=lambda claim: claim.start)
        return self._claims[first : bisect_left(self._claims, span.end, key=lambda claim: claim.start)]

    def _key(self, span: Span) -> tuple[int, int]:
        """The first and the last token of weight."""
        numbers = list(self._numbers(span))
        while len(numbers) > 1 and self._small(numbers[0]):
            numbers.pop(0)
        while len(numbers) > 1 and self._small(numbers[-1]):
            numbers.pop()
        return (numbers[0], numbers[-1]) if numbers else (-1 - span.start, -1 - span.end)

    def _numbers(self, span: Span) -> Iterator[int]:
        yield from self._draft.inside(span)

    def _small(self, number: int) -> bool:
        return self._draft.tokens[number].key in SMALL


def _is_name(word: str) -> bool:
    return word[0].isupper()


def _shared(one: Span, other: Span) -> float:
    """What two stretches share, as a part of both together."""
    both = min(one.end, other.end) - max(one.start, other.start)
    return both / (max(one.end, other.end) - min(one.start, other.start)) if both > 0 else 0.0
