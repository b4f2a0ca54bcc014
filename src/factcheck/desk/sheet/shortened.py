"""Finds the one sentence that a row repeats in order with some words left out, and nothing that turns its meaning."""

from collections.abc import Sequence

from factcheck.desk.sheet.draft_words import DraftWords
from factcheck.desk.sheet.stems import TURNS, says_something, stem

LEAST_WORDS = 3
"""Words of weight that a row must have to be known when it was shortened."""

DENSEST = 0.5
"""The share of the draft's words of weight, from the first to the last, that the row must repeat."""

BESIDE_NUMBER = 2
"""Tokens within which a number that was left out belongs to one that the row has: "1 hr 20 min" is not "20 min"."""

AROUND = 2
"""Tokens before and behind the stretch in which a word can turn what it says."""


def shortened_at(keys: Sequence[str], draft: DraftWords) -> list[range]:
    """Returns the stretches, each inside one sentence, whose words of weight a row repeats in order.

    All of the row's own words of weight must be there; what it leaves out must be no word that can turn the meaning.
    """
    wanted = [stem(key) for key in keys if says_something(key)]
    if len(wanted) < LEAST_WORDS:
        return []
    some = draft.sentences_with([wanted[0]])
    found = (_in_sentence(wanted, draft.sentences[number], draft) for number in some)
    return [run for run in found if run is not None]


def _in_sentence(wanted: Sequence[str], sentence: range, draft: DraftWords) -> range | None:
    words = [stem(draft.tokens[number].key) for number in sentence]
    runs = [_from(begin, wanted, words) for begin, word in enumerate(words) if word == wanted[0]]
    whole = [run for run in runs if run]
    best = min(whole, key=lambda run: run[-1] - run[0], default=None)
    if best is None or not _says_the_same(best, wanted, words):
        return None
    return range(sentence.start + best[0], sentence.start + best[-1] + 1)


def _from(begin: int, wanted: Sequence[str], words: Sequence[str]) -> list[int]:
    """The places from `begin` on at which the wanted words follow each other; none where they do not."""
    places, at = [], begin
    for word in wanted:
        while at < len(words) and words[at] != word:
            at += 1
        if at == len(words):
            return []
        places.append(at)
        at += 1
    return places


def _says_the_same(places: Sequence[int], wanted: Sequence[str], words: Sequence[str]) -> bool:
    """Whether enough of the stretch is in the row, and nothing left out turns it: also just before and behind it."""
    first, after = places[0], places[-1] + 1
    if len(wanted) < DENSEST * sum(says_something(word) for word in words[first:after]):
        return False
    around = words[max(0, first - AROUND) : after + AROUND]
    return not (set(around) & TURNS - set(wanted)) and not _drops_part_of_a_number(places, words)


def _drops_part_of_a_number(places: Sequence[int], words: Sequence[str]) -> bool:
    numbers = [at for at in places if words[at][0].isdigit()]
    left_out = (at for at in range(places[0], places[-1]) if at not in places and words[at][0].isdigit())
    return any(abs(at - number) <= BESIDE_NUMBER for at in left_out for number in numbers)
