"""Reads one amount where it begins: figures, words, money, scale, share or fraction, without what it counts."""

from dataclasses import dataclass, replace

from factcheck.claims.dates.tokens import Tokens
from factcheck.claims.numbers.amount import amount_of, figures
from factcheck.claims.numbers.counted import noun_at
from factcheck.claims.numbers.lexicon import (
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    DOLLARS,
    FRACTIONS,
    MINOR_OR_OLD,
    NATIONAL_CURRENCIES,
    SCALE_SUFFIXES,
    SINGULAR_CURRENCIES,
    WHOLE_MEASURES,
)
from factcheck.claims.numbers.words import NUMBER_WORDS, SCALES

LONGEST = 9
"""More tokens than any amount takes."""
_GROUPS = ("dozen",)
_PERCENT = frozenset(("%", "percent", "pc"))


@dataclass(frozen=True, slots=True)
class Core:
    """An amount.

    Attributes:
        first: Its first token.
        end: The token after the last.
        value: The amount in single units; a share such as "1/3" as it is written in figures.
        unit: Its currency, "percent", "percentage points" or "share"; None where it counts something else.
        in_figures: Whether it is written in figures.
    """

    first: int
    end: int
    value: float | str
    unit: str | None
    in_figures: bool


def read_core(tokens: Tokens, at: int) -> Core | None:
    """Returns the amount that begins at token `at`; None where none begins there."""
    words = tokens.words(at, min(at + LONGEST, len(tokens.codes)))
    prefix, currency = _currency_before(words)
    if (single := _single(words)) is not None:
        return Core(at, at + single[1], single[0], None, False)
    fraction = _fraction(words) if not prefix else None
    if fraction is not None:
        return Core(at, at + fraction[1], fraction[0], "share", False)
    length = _amount_length(words[prefix:])
    value = amount_of(words[prefix : prefix + length]) if length else None
    if value is None:
        return None
    in_figures = figures(words[prefix]) is not None
    core = Core(at, at + prefix + length, value, currency, in_figures)
    return _percent(tokens, _currency_after(tokens, _suffixed(tokens, core)))


def _single(words: list[str]) -> tuple[float, int] | None:
    """Reads "a furlong" as one and "half a block" as a half; both stop before what they measure."""
    if words[0] == "half" and words[1:2] in (["a"], ["an"]) and len(words) > 2 and words[2] not in (*SCALES, *_GROUPS):
        return 0.5, 2
    return (1.0, 1) if words[0] in ("a", "an") and len(words) > 1 and words[1] in WHOLE_MEASURES else None


def _currency_before(words: list[str]) -> tuple[int, str | None]:
    if words[0] in CURRENCY_SIGNS:
        return 1, CURRENCY_SIGNS[words[0]]
    if len(words) > 1 and words[1] == "$" and words[0] in DOLLARS:
        return 2, DOLLARS[words[0]]
    if (
        words[0] in ("usd", "eur", "gbp", "chf", "jpy", "rs", "inr")
        and len(words) > 1
        and figures(words[1]) is not None
    ):
        return 1, "INR" if words[0] == "rs" else words[0].upper()
    return 0, None


def _amount_length(words: list[str]) -> int:
    """How many words from the first on spell the amount; 0 where the first is no number."""
    if not words:
        return 0
    if figures(words[0]) is not None:
        length = 1
        while length < len(words) and words[length] in SCALES:
            length += 1
        return length
    if words[0] in ("half", "a") and len(words) > 2:
        head = 2 if words[0] == "half" and words[1] == "a" else 1
        if words[head] not in (*SCALES, *_GROUPS):
            return 0
        return head + 4 if words[head + 1 : head + 4] == ["and", "a", "half"] else head + 1
    return _spelled_length(words)


def _spelled_length(words: list[str]) -> int:
    length = 0
    while length < len(words):
        word, following = words[length], words[length + 1 : length + 3]
        if word in NUMBER_WORDS or (length and word in _GROUPS):
            length += 1
        elif length and word == "and" and following[:2] == ["a", "half"]:
            length += 3
        elif (
            length
            and word in ("and", "-")
            and following
            and following[0] in NUMBER_WORDS
            and _goes_on(words[length - 1], word)
        ):
            length += 1
        else:
            break
    return length


def _goes_on(before: str, link: str) -> bool:
    """Tells "two hundred and six" and "twenty-one" from "five and six", which are two numbers."""
    return before in SCALES if link == "and" else before.endswith("ty")


def _fraction(words: list[str]) -> tuple[str, int] | None:
    """Reads "a third", "two-thirds", "one in five", "nine out of ten" and "half"."""
    if words[0] == "half" and (len(words) < 2 or words[1] not in ("a", "an", "-")):
        return "1/2", 1
    count = amount_of(words[:1]) if words[0] in NUMBER_WORDS or words[0] in ("a", "1") or words[0].isdecimal() else None
    if count is None or len(words) < 2:
        return None
    step = 2 if words[1] == "-" and len(words) > 2 else 1
    if words[step] in FRACTIONS and count < FRACTIONS[words[step]]:
        return _whole_part(words, f"{count:g}/{FRACTIONS[words[step]]}", step)
    return _one_in(words, count)


def _whole_part(words: list[str], value: str, step: int) -> tuple[str, int] | None:
    """Tells "a third of them", a share, from "a third term"."""
    following = words[step + 1] if len(words) > step + 1 else ""
    if (
        words[0] in ("a", "one")
        and words[step] not in ("half",)
        and following.isalpha()
        and following not in _AFTER_SHARE
    ):
        return None
    return value, step + 1


_AFTER_SHARE = frozenset(
    "of have has had were was are is more less fewer in to from by on and or as higher lower do did said say since "
    "after before over when while during between this last next at with that which who for compared against each "
    "every but because than".split()
)


def _one_in(words: list[str], count: float) -> tuple[str, int] | None:
    link = 2 if words[1] == "in" else 3 if words[1:3] == ["out", "of"] else 0
    if not link or len(words) <= link or words[0] == "a":
        return None
    length = _amount_length(words[link:])
    whole = amount_of(words[link : link + length]) if length else None
    if whole is None or not count < whole or whole > 1e6 or (words[1] == "in" and 1000 <= whole < 2200):
        return None
    return f"{count:g}/{whole:g}", link + length


def _suffixed(tokens: Tokens, core: Core) -> Core:
    """Takes a scale that is glued to the figures ("2.84bn", "$4 m")."""
    if not core.in_figures or core.end >= len(tokens.codes) or not isinstance(core.value, float):
        return core
    letters = tokens.word(core.end)
    if letters == "m" and core.unit is None and noun_at(tokens, core.end + 1) is not None:
        return replace(core, end=core.end + 1, value=core.value * SCALE_SUFFIXES[letters])
    glued = tokens.starts[core.end] == tokens.ends[core.end - 1]
    if letters in SCALE_SUFFIXES and (core.unit or letters in ("bn", "tn", "trn", "mn")) and (glued or letters != "b"):
        return replace(core, end=core.end + 1, value=core.value * SCALE_SUFFIXES[letters])
    return core


def _currency_after(tokens: Tokens, core: Core) -> Core:
    if core.unit is not None or core.end >= len(tokens.codes):
        return core
    if (national := _national_currency(tokens, core.end)) is not None:
        return replace(core, end=national[0], unit=national[1])
    at = core.end + (tokens.word(core.end) == "us")
    word = tokens.word(at) if at < len(tokens.codes) else ""
    if word not in CURRENCY_WORDS or (word in MINOR_OR_OLD and word not in ("pounds",) and not core.in_figures):
        return core
    if word == "p" and tokens.starts[at] != tokens.ends[at - 1]:
        return core
    return replace(core, end=at + 1, unit=CURRENCY_WORDS[word])


def _national_currency(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """The end and the code of "Danish kroner", "New Zealand dollars" at token `at`."""
    words = tokens.words(at, min(at + 3, len(tokens.codes)))
    for length in (2, 3):
        if len(words) >= length:
            last = words[length - 1]
            single = SINGULAR_CURRENCIES.get(last) or (last[:-1] if last.endswith("s") else last)
            code = NATIONAL_CURRENCIES.get(" ".join([*words[: length - 1], single]))
            if code:
                return at + length, code
    return None


def _percent(tokens: Tokens, core: Core) -> Core:
    if core.unit is not None:
        return core
    words = tokens.words(core.end, min(core.end + 2, len(tokens.codes)))
    if words[:1] and words[0] in _PERCENT:
        core = replace(core, end=core.end + 1, unit="percent")
    elif words == ["per", "cent"]:
        core = replace(core, end=core.end + 2, unit="percent")
    elif words in (["percentage", "points"], ["percentage", "point"]):
        return replace(core, end=core.end + 2, unit="percentage points")
    if core.unit == "percent" and tokens.words(core.end, min(core.end + 1, len(tokens.codes))) in (
        ["points"],
        ["point"],
    ):
        return replace(core, end=core.end + 1, unit="percentage points")
    return core
