"""Claims of the samples go through generated edits; the whole run is `benchmarks/carry_over.py`."""

import sys
from collections import Counter
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parents[2] / "benchmarks"))

from carry_over import by_alignment, counted
from draft_edits import EDITS, edited_drafts


@pytest.fixture(scope="module")
def counts() -> Counter[str]:
    return counted(kept_back=False, carrier=by_alignment, show=False, seeds=2)


def test_no_claim_is_on_a_wrong_place_and_none_that_was_touched_passes_as_untouched(counts: Counter[str]) -> None:
    assert counts["claims"] > 15_000
    assert counts["wrong"] == 0
    assert counts["touched"] > 200
    assert counts["touched, silent"] == 0


def test_what_was_left_alone_is_carried_and_what_changed_around_is_marked(counts: Counter[str]) -> None:
    assert counts["alone, not carried"] <= 0.02 * counts["alone"]
    assert counts["around"] > 200
    assert counts["around, unmarked"] <= 0.05 * counts["around"]
    assert counts["around, context"] >= 0.8 * counts["around"]


def test_what_was_touched_is_reopened_and_few_are_asked_about(counts: Counter[str]) -> None:
    assert counts["touched, reopened"] >= 0.8 * counts["touched"]
    assert counts["said unsure"] <= 0.05 * counts["claims"]


def test_the_drafts_are_the_same_in_every_run_and_of_every_kind() -> None:
    once, again = (list(edited_drafts(kept_back=True, seeds=3)) for _ in range(2))

    assert [one.after.text for one, _ in once] == [one.after.text for one, _ in again]
    assert {one.kind for one, _ in once} == set(EDITS)
    assert not {one.name for one, _ in once} & {one.name for one, _ in edited_drafts(kept_back=False, seeds=3)}
