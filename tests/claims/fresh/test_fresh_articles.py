"""The figures that finding reaches on articles that were written before it ran on them, less three points."""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
BENCHMARKS = HERE.parents[2] / "benchmarks"


@pytest.fixture(scope="module")
def scorer() -> Iterator[Any]:
    """The house's own scorer, which lives outside the package."""
    sys.path.insert(0, str(BENCHMARKS))
    import gold
    import measures

    yield type("Scorer", (), {"read": staticmethod(gold.read_gold), "measures": measures})
    sys.path.remove(str(BENCHMARKS))


@pytest.fixture(scope="module")
def counts(scorer: Any) -> dict[str, Counter[tuple[str, str]]]:
    return {
        part: sum(
            (scorer.measures.measure(gold, gold.found()) for gold in scorer.read(HERE / part, HERE / part)), Counter()
        )
        for part in ("open", "held")
    }
