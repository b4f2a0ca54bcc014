"""Finding keeps what it reached on articles that were written before it ran on them."""

import json
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
BENCHMARKS = HERE.parents[2] / "benchmarks"
FIGURES: dict[str, dict[str, float]] = json.loads((HERE / "figures.json").read_text(encoding="utf-8"))
LOSS = 0.03
"""How much of a figure may be lost: the articles are few and short."""

Measured = Callable[[str], dict[str, float]]


@pytest.fixture(scope="module")
def measured() -> Iterator[Measured]:
    """The figures of a part by the house's own scorer, which lives outside the package."""
    sys.path.insert(0, str(BENCHMARKS))
    import gold
    import measures

    known: dict[str, dict[str, float]] = {}

    def figures(part: str) -> dict[str, float]:
        if part not in known:
            articles = list(gold.read_gold(HERE / part, HERE / part))
            counts: Counter[Any] = sum((measures.measure(each, each.found()) for each in articles), Counter())
            known[part] = measures.figures_of(counts)
        return known[part]

    yield figures
    sys.path.remove(str(BENCHMARKS))


@pytest.mark.parametrize(("part", "figure"), [(part, figure) for part in FIGURES for figure in FIGURES[part]])
def test_no_figure_falls_by_more_than_three_points(measured: Measured, part: str, figure: str) -> None:
    assert measured(part)[figure] >= FIGURES[part][figure] - LOSS
