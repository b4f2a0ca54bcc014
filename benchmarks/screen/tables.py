"""Figures as a table."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median, quantiles


@dataclass(frozen=True, slots=True)
class Row:
    """A line of the table: what, the figure, the target if any, and the ratio to something of the same run."""

    what: str
    figure: str
    target: str = ""
    ratio: str = ""


def table(head: Sequence[str], rows: Iterable[Row]) -> str:
    """Returns the rows in Markdown."""
    lines = [tuple(head), ("---",) * 4, *((row.what, row.figure, row.target, row.ratio) for row in rows)]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def middle(figures: Iterable[float]) -> float:
    """The median."""
    return median(figures)


def high(figures: Sequence[float]) -> float:
    """The 95th percentile."""
    return quantiles(figures, n=20)[-1]


def seconds(figure: float) -> str:
    """Seconds, to a hundredth."""
    return f"{figure:.2f} s"


def both(figures: Sequence[float]) -> str:
    """Median and 95th percentile in milliseconds."""
    return f"{middle(figures):.1f} / {high(figures):.1f} ms"
