"""Draws how many claims stand where, as bars that say their numbers in words."""

from collections.abc import Mapping
from dataclasses import dataclass

from factcheck.reports.standing import Standing

BAR_ROW = 26
"""Height of a row, in pixels at 100 %."""

LABELS = 190
"""Width of the column of words, in pixels at 100 %."""

BARS = 380
"""Width of the longest bar, in pixels at 100 %."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One row: where it stands, how high up (pixels), how wide (pixels) and how many claims."""

    standing: Standing
    top: int
    width: float
    count: int


@dataclass(frozen=True, slots=True)
class Chart:
    """The rows with the size of the drawing, in pixels at 100 %."""

    bars: tuple[Bar, ...]
    width: int
    height: int
    words: str


def chart(counts: Mapping[Standing, int]) -> Chart:
    """Returns the chart of `counts`, rows in their order; `words` says the same as a sentence."""
    most = max(counts.values(), default=0)
    bars = tuple(
        Bar(standing, row * BAR_ROW, round(BARS * count / most, 1), count)
        for row, (standing, count) in enumerate(counts.items())
    )
    return Chart(bars, LABELS + BARS + 60, max(1, len(bars)) * BAR_ROW, in_words(counts))


def in_words(counts: Mapping[Standing, int]) -> str:
    """Returns the counts as a sentence: "57 claims: 3 inaccurate, 54 confirmed."."""
    total = sum(counts.values())
    parts = ", ".join(f"{count} {standing.words}" for standing, count in counts.items())
    return f"{total} {'claim' if total == 1 else 'claims'}{': ' if parts else ''}{parts}."
