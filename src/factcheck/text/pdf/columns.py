"""Puts the lines of a page into the order in which they are read, column by column."""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from factcheck.text.pdf.line import Line, merged

_LEAST_LINES = 3
"""Columns stand side by side for so many lines at least."""

_LEAST_LETTERS = 12
"""The lines of a column have so many letters on average at least; shorter ones are cells of a table."""

_LEAST_GUTTER = 0.4
"""The room between two columns, in sizes of the type."""

_MOST_COLUMNS = 6


class _Cut(NamedTuple):
    """Columns on a page: the bands from top to bottom, each what stands left, right and below across both."""

    side_by_side: int
    bands: tuple[tuple[list[Line], list[Line], Line | None], ...]


def in_reading_order(lines: Sequence[Line]) -> list[list[Line]]:
    """Returns the stretches of a page's lines in the order in which they are read, each from the top."""
    return [merged(stretch) for stretch in _stretches(lines, _MOST_COLUMNS) if stretch]


def _stretches(lines: Sequence[Line], most: int) -> Iterator[list[Line]]:
    cut = _best_cut(lines) if most > 1 else None
    if cut is None:
        yield list(lines)
        return
    across: list[Line] = []
    for left, right, below in cut.bands:
        if right or (left and not across):
            yield across
            across = []
            yield from _stretches(left, most - 1)
            yield from _stretches(right, most - 1)
        else:
            across += left  # a line that is only short
        across += [] if below is None else [below]
    yield across


def _best_cut(lines: Sequence[Line]) -> _Cut | None:
    starts = Counter(round(line.x) for line in lines)
    from_top = sorted(lines, key=lambda one: -one.y)
    cuts = (_cut(from_top, start - 1) for start in sorted(starts)[1:] if starts[start] >= _LEAST_LINES)
    best = max(cuts, key=lambda cut: cut.side_by_side, default=None)
    return best if best is not None and best.side_by_side >= _LEAST_LINES else None


def _cut(from_top: Sequence[Line], at: float) -> _Cut:
    bands: list[tuple[list[Line], list[Line], Line | None]] = []
    left: list[Line] = []
    right: list[Line] = []
    for line in from_top:
        if line.x >= at:
            right.append(line)
        elif line.end <= at - _LEAST_GUTTER * line.size:
            left.append(line)
        else:
            bands.append((left, right, line))
            left, right = [], []
    bands.append((left, right, None))
    paired = sum(min(len(one), len(other)) for one, other, _ in bands)
    both = [(one, other) for one, other, _ in bands if one and other]
    wide = all(_letters([line for pair in both for line in pair[side]]) >= _LEAST_LETTERS for side in (0, 1))
    return _Cut(paired if both and wide else 0, tuple(bands))


def _letters(lines: Sequence[Line]) -> float:
    return sum(len(line.words) for line in lines) / max(1, len(lines))
