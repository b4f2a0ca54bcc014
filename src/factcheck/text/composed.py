"""Says which characters of a text each character of its NFC form was made of."""

import unicodedata
from itertools import pairwise
from typing import NamedTuple


class Composition(NamedTuple):
    """Where the characters of an NFC text come from; both tuples have one item a character and one for the end.

    Attributes:
        starts: The first raw code point of what a character was made of.
        ends: For each place between characters, the raw code point after all that stands before it.
    """

    starts: tuple[int, ...]
    ends: tuple[int, ...]


def composition(raw: str) -> Composition:
    """Returns the composition of ``NFC(raw)``.

    Letters and marks that compose into one another are one cluster; a place inside of a cluster counts as its
    start where something begins there, and as its end where something ends there.
    """
    if unicodedata.is_normalized("NFC", raw):
        same = tuple(range(len(raw) + 1))
        return Composition(same, same)
    starts: list[int] = []
    ends = [0]
    for start, end in pairwise(_cuts(raw)):
        length = len(unicodedata.normalize("NFC", raw[start:end]))
        starts += [start] * length
        ends += [end] * length
    return Composition((*starts, len(raw)), tuple(ends))


def _cuts(raw: str) -> list[int]:
    """The places at which `raw` can be cut so that its parts compose as the whole does."""
    cuts = [0]
    for at in range(1, len(raw)):
        if not unicodedata.combining(raw[at]) and _stay_apart(raw[cuts[-1] : at], raw[at]):
            cuts.append(at)
    return [*cuts, len(raw)] if raw else [0]


def _stay_apart(before: str, sign: str) -> bool:
    apart = unicodedata.normalize("NFC", before) + unicodedata.normalize("NFC", sign)
    return unicodedata.normalize("NFC", before + sign) == apart
