"""The amount that words and figures spell together: "2.5 million", "two and a half", "half a dozen"."""

import re
from collections.abc import Sequence

from factcheck.claims.numbers.words import SCALES, words_to_number

_FIGURES = re.compile(r"[+−-]?(?:\d+(?:,\d{3})*|\d*)(?:\.\d+)?$")
_GROUPS = {"dozen": 12, "couple": 2, "pair": 2}
_HALF = ["and", "a", "half"]
MOST_FIGURES = 40
"""Longer runs of figures are no amount that a reader could check."""


def amount_of(words: Sequence[str]) -> float | None:
    """Returns the amount that lower-case `words` spell.

    Returns:
        The amount, whole numbers as whole floats; None where the words spell none ("several").
    """
    said = [word for word in words if word not in ("-", "–", "of", "the")]
    if said[-3:] == _HALF and len(said) > 3:
        whole = amount_of(said[:-3])
        return None if whole is None else whole + 0.5 * SCALES.get(said[-4], 1)
    if said[-2:] == ["and", "half"] and len(said) > 2:
        return amount_of([*said[:-2], *_HALF])
    if len(said) > 4 and said[1:4] == _HALF and said[-1] in SCALES:
        whole = amount_of(said[:1])
        return None if whole is None else (whole + 0.5) * SCALES[said[-1]]
    if said[:1] == ["half"]:
        rest = amount_of([word for word in said[1:] if word not in ("a", "an")] or ["one"])
        return None if rest is None else rest / 2
    if said[:1] in (["a"], ["an"]) and len(said) > 1 and said[1] not in SCALES and said[1] not in _GROUPS:
        said = said[1:]
    return _scaled(["one" if word in ("a", "an") else word for word in said])


def _scaled(said: list[str]) -> float | None:
    if said and said[-1] in _GROUPS:
        times = _scaled(said[:-1]) if len(said) > 1 else 1
        return None if times is None else times * _GROUPS[said[-1]]
    if said and (figure := figures(said[0])) is not None:
        if any(word not in SCALES for word in said[1:]):
            return None
        for word in said[1:]:
            figure *= SCALES[word]
        return figure
    spelled = words_to_number(said)
    return None if spelled is None else float(spelled)


def figures(word: str) -> float | None:
    """Returns the number that figures give ("1,284", "55.5", ".5"); None where they are none."""
    if len(word) > MOST_FIGURES or not re.search(r"\d", word) or not _FIGURES.match(word):
        return None
    return float(word.replace(",", "").replace("−", "-"))
