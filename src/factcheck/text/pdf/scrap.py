"""Words at a place on a page, as a PDF paints them in one go."""

from typing import NamedTuple


class Scrap(NamedTuple):
    """Words painted in one go.

    Attributes:
        x: Where they begin, in points from the left edge of the page.
        y: Their baseline, in points from the bottom edge.
        end: Where they end, in points from the left edge.
        size: The size of the type as it is seen, in points.
        bold: Whether the type's name says that it is bold.
        words: The words; white space at either end is kept.
    """

    x: float
    y: float
    end: float
    size: float
    bold: bool
    words: str
