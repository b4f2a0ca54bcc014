"""What is usual in a document: the size of its type, the room between lines, how its paragraphs begin."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median

from factcheck.text.pdf.line import Line

_INDENT = 0.7
"""A line that begins so much farther right, in sizes of the type, begins a paragraph."""

_SAME = 0.06


class Measures:
    """The measures of one document, taken from all its lines."""

    def __init__(self, stretches: Sequence[Sequence[Line]]) -> None:
        """Takes the measures; sizes of type count in halves of a point."""
        lines = [line for stretch in stretches for line in stretch]
        letters: Counter[float] = Counter()
        bold: Counter[bool] = Counter()
        for line in lines:
            letters[size_of(line)] += len(line.words)
            bold[line.bold] += len(line.words)
        self.body = letters.most_common(1)[0][0] if letters else 10.0
        self.is_bold = bold[True] > bold[False]
        self._leading = dict(_leadings(stretches))
        self.indented = sum(self.is_indented(line) for line in lines) >= max(2, len(lines) // 40)

    def leading(self, line: Line) -> float:
        """Returns the usual room between the baselines of lines of this size, in points."""
        return self._leading.get(size_of(line), 1.25 * line.size)

    def is_indented(self, line: Line) -> bool:
        """Whether a line begins right of its column's edge as the first of a paragraph does."""
        return _INDENT * line.size <= line.x - line.left <= 5 * line.size

    def is_alike(self, one: Line, other: Line) -> bool:
        """Whether two lines are set in the same type."""
        return one.bold == other.bold and abs(one.size - other.size) <= _SAME * one.size


def size_of(line: Line) -> float:
    """Returns the size of a line's type in halves of a point."""
    return round(2 * line.size) / 2


def within_columns(stretches: Sequence[Sequence[Line]]) -> list[list[Line]]:
    """Returns the stretches with the edges of its column in each line.

    The right edge is where the longest line of that type ends; a stretch of a few lines takes the width of others.
    """
    widest: dict[float, float] = {}
    for stretch in stretches:
        for line in stretch:
            left = _left(stretch)
            if len(stretch) >= _ENOUGH:
                widest[size_of(line)] = max(widest.get(size_of(line), 0.0), line.end - left)
    return [[_placed(line, stretch, widest) for line in stretch] for stretch in stretches]


_ENOUGH = 4


def _placed(line: Line, stretch: Sequence[Line], widest: dict[float, float]) -> Line:
    same = [one.end for one in stretch if size_of(one) == size_of(line)]
    left, right = _left(stretch), max(same)
    if len(same) < _ENOUGH:
        right = max(right, left + widest.get(size_of(line), 0.0))
    return line._replace(left=left, right=right)


def _left(stretch: Iterable[Line]) -> float:
    return min(line.x for line in stretch)


def _leadings(stretches: Sequence[Sequence[Line]]) -> Iterator[tuple[float, float]]:
    rooms: dict[float, list[float]] = {}
    for stretch in stretches:
        for above, below in pairwise(stretch):
            if size_of(above) == size_of(below) and 0 < above.y - below.y < 3 * above.size:
                rooms.setdefault(size_of(above), []).append(above.y - below.y)
    for size, found in rooms.items():
        yield size, min(median(found), 2 * size)
