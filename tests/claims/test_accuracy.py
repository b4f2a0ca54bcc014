"""How well claims are found must not get worse: the committed figures, and the page that tells them."""

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

sys.path.append(str(Path(__file__).parents[2] / "benchmarks"))

import accuracy_page
import score_claims
import shared_sets
from goals import GOALS, GOLD, Goal
from measures import figures_of

SCORER = shared_sets.SHARED / "gold/score.py"


@pytest.fixture(scope="module")
def figures() -> dict[str, dict[str, float]]:
    """The figures of all sets that are there."""
    return {GOLD: score_claims.gold_figures(score_claims.golds()), **shared_sets.shared_figures()}


@pytest.fixture
def scorer() -> Iterator[ModuleType]:
    """The scorer of the shared gold."""
    sys.path.insert(0, str(SCORER.parent))
    import score

    yield score
    sys.path.remove(str(SCORER.parent))


@pytest.mark.parametrize("goal", GOALS, ids=lambda goal: f"{goal.set} {goal.name}")
def test_no_figure_is_lost_and_every_aim_is_reached(goal: Goal, figures: dict[str, dict[str, float]]) -> None:
    if goal.set not in figures:
        pytest.skip(f"{goal.set} is not in {shared_sets.SHARED}")
    now, before = figures[goal.set][goal.name], score_claims.committed()[goal.set][goal.name]

    assert not goal.is_lost(before, now), f"{goal.written(before)} before, {goal.written(now)} now"
    assert goal.holds(now), f"{goal.written(now)}, to be reached is {goal.written(goal.least)}"


def test_the_page_tells_the_committed_figures() -> None:
    page = score_claims.PAGE.read_text(encoding="utf-8")

    assert "<!-- figures -->" in page
    assert page == accuracy_page.with_tables(page, score_claims.committed())


@pytest.mark.skipif(not SCORER.is_file(), reason=f"the scorer of the shared gold is not there: {SCORER}")
def test_our_scorer_agrees_with_the_one_beside_the_shared_gold(
    scorer: ModuleType, figures: dict[str, dict[str, float]]
) -> None:
    total: Counter[tuple[str, str]] = Counter()
    for gold in score_claims.golds():
        found = [claim.to_dict() for claim in gold.found()]
        total += scorer.score(gold.facts, gold.article.text, found)

    theirs = figures_of(_in_our_words(total))
    assert {name: round(figure, 3) for name, figure in figures[GOLD].items()} == {
        name: round(figure, 3) for name, figure in theirs.items()
    }


def _in_our_words(counts: Counter[tuple[str, str]]) -> Counter[tuple[str, str]]:
    """Their counts under our names."""
    names = {
        "given": "made",
        "wanted": "marked",
        "gold": "wanted",
        "must_match": "must found",
        "value_ok": "value right",
        "null": "open",
        "null_ok": "left open",
        "type": "typed",
        "type_ok": "type right",
        "speaker": "spoken",
        "speaker_ok": "speaker right",
        "low_ok": "kept low",
    }
    return Counter({(names.get(measure, measure), kind): count for (measure, kind), count in counts.items()})
