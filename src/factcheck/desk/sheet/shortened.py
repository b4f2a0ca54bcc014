"""Finds the one sentence that a row repeats in order with some words left out, and nothing that turns its meaning."""

from collections.abc import Sequence

from factcheck.desk.sheet.draft_words import DraftWords
from factcheck.desk.sheet.stems import TURNS, says_something, stem

LEAST_WORDS = 3
"""Words of weight that a row must have to be known when it was shortened."""

DENSEST = 0.5
"""The share of the draft's words of weight, from the first to the last, that the row must repeat."""


def shortened_at(keys: Sequence[str], draft: DraftWords) -> list[range]:
    """Returns the stretches, each inside one sentence, whose words of weight a row repeats in order.

    All of the row's own words of weight must be there; what it leaves out must be no word that can turn the meaning.
    """
    wanted = [stem(key) for key in keys if says_something(key)]
    if len(wanted) < LEAST_WORDS:
        return []
    found = (_in_sentence(wanted, sentence, draft) for sentence in draft.sentences)
    return [run for run in found if run is not None]


def _in_sentence(wanted: Sequence[str], sentence: range, draft: DraftWords) -> range | None:
    words = [stem(draft.tokens[number].key) for number in sentence]
    best: range | None = None
    for begin, word in enumerate(words):
        if word == wanted[0]:
            run = _from(begin, wanted, words)
            if run is not None and (best is None or len(run) < len(best)):
                best = run
    if best is None or not _is_whole(best, wanted, words):
        return None
    return range(sentence.start + best.start, sentence.start + best.stop)


def _from(begin: int, wanted: Sequence[str], words: Sequence[str]) -> range | None:
    """The stretch from `begin` in which the wanted words follow each other."""
    at = begin
    for number, word in enumerate(wanted):
        while at < len(words) and words[at] != word:
            at += 1
        if at == len(words):
            return None
        at += number < len(wanted) - 1
    return range(begin, at + 1)


def _is_whole(run: range, wanted: Sequence[str], words: Sequence[str]) -> bool:
    """Whether enough of the stretch is in the row, and nothing left out turns it: also just before and behind it."""
    inside = [words[at] for at in run if says_something(words[at])]
    if len(wanted) < DENSEST * len(inside):
        return False
    around = words[max(0, run.start - 2) : run.stop + 2]
    return not (set(around) & TURNS - set(wanted))
