"""What a number counts or measures: the words after it, with its "of ..." and its "per ..."."""

from dataclasses import dataclass

from factcheck.claims.dates.codes import CODE
from factcheck.claims.dates.tokens import Tokens
from factcheck.claims.numbers.lexicon import (
    IRREGULAR,
    MEASURES,
    QUALIFIED,
    RATES,
    SCALES_OF_HEAT,
    UNCOUNTED,
)

_LONGEST_PHRASE = 5
_OWNERS = frozenset("the a an its his her their our my your this that these those all".split())


@dataclass(frozen=True, slots=True)
class Counted:
    """The end of what is counted, and its name.

    Attributes:
        end: The token after the last.
        unit: Its name, normalised where it is a measure; None where nothing follows.
    """

    end: int
    unit: str | None


def measure_at(tokens: Tokens, at: int) -> Counted | None:
    """Returns the measure that begins at token `at` ("cubic metres", "degrees Celsius"), if one does."""
    words = tokens.words(at, min(at + 3, len(tokens.codes)))
    if words[:1] == ["°"]:
        scale = SCALES_OF_HEAT.get(words[1]) if len(words) > 1 else None
        return Counted(at + 2, scale) if scale else Counted(at + 1, "°")
    if words and len(words[0]) == 1 and tokens.text[tokens.starts[at]].isupper():
        return None  # "3G" weighs nothing
    if not words or (words[0] not in MEASURES and words[0] not in QUALIFIED):
        return None
    if words[0] in QUALIFIED:
        power = QUALIFIED[words[0]]
        return Counted(at + 2, MEASURES[words[1]] + power) if len(words) > 1 and words[1] in MEASURES else None
    if words[0] in ("degrees", "degree") and len(words) > 1 and words[1] in SCALES_OF_HEAT:
        return Counted(at + 2, SCALES_OF_HEAT[words[1]])
    return Counted(at + 1, MEASURES[words[0]])


def noun_at(tokens: Tokens, at: int) -> Counted | None:
    """Returns the plural that a count names, with the words between ("new cases", "American diplomats")."""
    for index in range(at, min(at + _LONGEST_PHRASE, len(tokens.codes))):
        word = tokens.text[tokens.starts[index] : tokens.ends[index]]
        if word == "-" or tokens.codes[index] in _HYPHENS:
            continue
        if not word.isalpha() or word.lower() in UNCOUNTED:
            return None
        if is_plural(word) and not _goes_on(tokens, index + 1):
            return Counted(index + 1, _text(tokens, at, index + 1))
        if index > at and word.endswith("ed") and not word[0].isupper() and index + 1 < len(tokens.codes):
            continue
    return None


_HYPHENS = frozenset((CODE["dash"], CODE["hyphen"]))


def is_plural(word: str) -> bool:
    """Whether a word is the plural of something that can be counted."""
    lower = word.lower()
    return lower in IRREGULAR or (
        len(word) > 3 and lower.endswith("s") and not lower.endswith(("ss", "us", "is", "ous"))
    )


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether a further plural makes the one before it part of a compound ("sports clubs")."""
    if at >= len(tokens.codes):
        return False
    word = tokens.text[tokens.starts[at] : tokens.ends[at]]
    return word.isalpha() and word.islower() and word not in UNCOUNTED and lower_noun(word)


def lower_noun(word: str) -> bool:
    """Whether a word can only be a plural noun: one that ends like no verb."""
    return word.endswith(("ers", "ions", "ists", "ities", "ments")) and len(word) > 5


def share_of(tokens: Tokens, at: int) -> int:
    """Returns the token after "of ..." that begins at `at`, or `at` where no "of" follows directly."""
    words = tokens.words(at, min(at + 9, len(tokens.codes)))
    if words[:1] not in (["of"], ["the"]) or len(words) < 2:
        return at
    if words[1] in ("them", "us", "you"):
        return at + 2
    index = 1
    while index < len(words) and words[index] in _OWNERS:
        index += 1
    start = index
    while index < len(words) and index - start < _LONGEST_PHRASE and _belongs(tokens, at + index, words, index):
        index += 1
        if is_plural(words[index - 1]) and words[index - 1] not in ("s",):
            break
        if words[1] in ("that", "this") and index > start:
            break
    return at + index if index > start else at


def _belongs(tokens: Tokens, at: int, words: list[str], index: int) -> bool:
    word = words[index]
    if word in ("'", "’"):
        return index + 1 < len(words) and words[index + 1] == "s"
    return (
        (((len(word) > 1 or word == "s") and word.isalpha()) or word.replace(",", "").isdecimal())
        and word not in UNCOUNTED
        and not word.endswith("ed")
    )


def rate_at(tokens: Tokens, at: int) -> Counted:
    """Returns the rates that follow ("a year", "per 100,000 people", "an hour"), or nothing with `end` at `at`."""
    end, unit = at, ""
    for _ in range(2):
        step = _one_rate(tokens, end)
        if step is None:
            break
        end, unit = step.end, f"{unit}/{step.unit}"
    return Counted(end, unit or None)


def _one_rate(tokens: Tokens, at: int) -> Counted | None:
    words = tokens.words(at, min(at + 4, len(tokens.codes)))
    if len(words) < 2:
        return None
    if words[0] in ("a", "an", "each", "every") and words[1] in RATES:
        return Counted(at + 2, words[1])
    if words[0] not in ("per", "for"):
        return None
    if words[0] == "per" and words[1].isalpha() and words[1] != "cent":
        return Counted(at + 2, words[1])
    if words[0] == "per" and words[1].replace(",", "").isdecimal():
        more = len(words) > 2 and words[2].isalpha() and is_plural(words[2])
        return Counted(at + 2 + more, words[1])
    return None


def _text(tokens: Tokens, first: int, end: int) -> str:
    return " ".join(tokens.text[tokens.starts[first] : tokens.ends[end - 1]].split())
