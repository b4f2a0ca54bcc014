"""Says what a sentence does: assert, ask, judge, foresee, imagine or order. By its words alone, without a parse.

The same mood ranks a claim and says why a sentence has none, so dates alone are ranked as in the whole run.
"""

import re
from enum import StrEnum
from functools import lru_cache

from factcheck.claims import mood_words as words

LEAST_WORDS = 3
"""Fewer words of its own and no quote: an exclamation."""


LONGEST = 4_000
"""The mood of a sentence shows in its first code points; a longer one is a list or an attack."""


class Mood(StrEnum):
    """What a sentence does, by the reason for which it may hold nothing to check."""

    ASSERTION = "assertion"
    QUESTION = "question"
    OPINION = "opinion"
    PREDICTION = "prediction"
    RHETORIC = "rhetoric"
    BOILERPLATE = "boilerplate"


_QUOTED = re.compile(r"“[^”]*(?:”|$)|``.*?(?:''|$)|\"[^\"]*(?:\"|$)|(?<!\w)‘(?:[^’]|’(?=\w))*(?:’(?!\w)|$)")


@lru_cache(maxsize=4096)
def mood_of(sentence: str) -> Mood:
    """Returns what a sentence does; what stands in quotation marks does not count, somebody else says that."""
    own = _QUOTED.sub(" ", sentence[:LONGEST])
    bare = own.strip(" \t\n.,;:()[]—–-•*")
    if len(bare.split()) < LEAST_WORDS and own != sentence[:LONGEST]:
        return Mood.ASSERTION
    if _asks(sentence, own):
        return Mood.QUESTION
    if words.BOILERPLATE.search(own) or words.ADDRESS.search(own):
        return Mood.BOILERPLATE
    if _exclaims(own, bare):
        return Mood.RHETORIC
    return _judged(own, bare)


def _asks(sentence: str, own: str) -> bool:
    return own.rstrip(')]"”’ \n').endswith("?") or bool(words.HEADLINE_QUESTION.search(sentence.strip()))


def _exclaims(own: str, bare: str) -> bool:
    orders = words.ORDER.search(bare) or words.SLOGAN.search(bare)
    return bool(orders) or own.rstrip().endswith("!") or len(bare.split()) < LEAST_WORDS


def _judged(own: str, bare: str) -> Mood:
    if words.FIRST_PERSON.search(own):
        return Mood.OPINION
    if words.IF.search(bare) and words.WOULD.search(bare):
        return Mood.PREDICTION
    if words.OPINION.search(own):
        return Mood.OPINION
    return Mood.PREDICTION if words.PREDICTION.search(own) else Mood.ASSERTION


def is_dated(sentence: str) -> bool:
    """Whether the words hold a figure, a weekday or a month: a prediction that can be checked when its day comes."""
    return bool(words.DATED.search(sentence))


def is_personal(sentence: str) -> bool:
    """Whether the writer speaks of the writer."""
    return bool(words.FIRST_PERSON.search(_QUOTED.sub(" ", sentence[:LONGEST])))
