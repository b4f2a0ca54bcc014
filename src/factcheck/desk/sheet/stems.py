"""Reduces tokens to what they share with the same word in another form, and tells words that carry no fact."""

import re
from functools import lru_cache

_NUMBERS = {
    word: str(number)
    for number, word in enumerate(
        (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
            "seventeen eighteen nineteen twenty"
        ).split()
    )
} | {word: str(ten * 10) for ten, word in enumerate("thirty forty fifty sixty seventy eighty ninety".split(), start=3)}

SMALL = frozenset(
    (
        "a an the and of in on at by for from to with as that this these those which who whom it its he his she her "
        "they their them is are was were be been being has have had do does did into than then there also so or"
    ).split()
)
"""Words that somebody who shortens a sentence leaves out or puts in without changing the fact."""

TURNS = frozenset(
    (
        "not no never nobody none neither nor without cannot can't don't doesn't didn't isn't aren't wasn't weren't "
        "won't wouldn't hardly barely almost nearly deny denied denies may might could would should will hope hopes "
        "hoped plan plans planned promised pledged claimed claims alleged allegedly said says reportedly supposedly if "
        "unless until except less fewer more former failed refused expected likely ex half"
    ).split()
)
"""Words that can turn what a sentence says: whoever left one out may have meant another fact."""

_SPELLINGS = (
    (re.compile(r"our(?=s?\b)"), "or"),
    (re.compile(r"tre(?=s?\b)"), "ter"),
    (re.compile(r"is(?=e|ing|ation)"), "iz"),
)
_ENDINGS = ("ing", "ed", "es", "s", "e")
_LEAST = 3
"""Letters that must stay of a word."""


@lru_cache(maxsize=50_000)
def stem(key: str) -> str:
    """Returns the stem of a token's key: numbers in figures, words without their ending, in one spelling."""
    if key in _NUMBERS:
        return _NUMBERS[key]
    if not key[0].isalpha() or key in SMALL or key in TURNS:
        return key
    short = key.removesuffix("'s").removesuffix("'")
    for pattern, spelling in _SPELLINGS:
        short = pattern.sub(spelling, short)
    for ending in _ENDINGS:
        if short.endswith(ending) and len(short) - len(ending) >= _LEAST and not short.endswith("ss"):
            short = short[: -len(ending)]
            break
    return short[:-1] if len(short) > _LEAST and short[-1] == short[-2] and short[-1] not in "aeiou" else short


def says_something(key: str) -> bool:
    """Whether a token is more than one of the words that hold others together."""
    return key not in SMALL
