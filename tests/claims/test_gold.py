"""The floors that finding must hold: on the gold in data/, and on the seed article where the shared folder is there."""

import os
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

import pytest

from factcheck.model import BlockKind, Claim

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("FACTCHECK_SHARED", ROOT.parent / "shared"))
SEED = SHARED / "acceptance/seed"

in_shared = pytest.mark.skipif(not SEED.is_dir(), reason=f"the seed article is not there: {SEED}")


@pytest.fixture(scope="module")
def scorer() -> Iterator[Any]:
    """The house's own scorer, which lives outside the package."""
    sys.path.insert(0, str(ROOT / "benchmarks"))
    import gold
    import measures

    yield type("Scorer", (), {"read": staticmethod(gold.read_gold), "measures": measures})
    sys.path.remove(str(ROOT / "benchmarks"))


@pytest.fixture(scope="module")
def counts(scorer: Any) -> Counter[tuple[str, str]]:
    golds = scorer.read(ROOT / "data/gold", ROOT / "data/samples")
    return sum((scorer.measures.measure(gold, gold.found()) for gold in golds), Counter())


@pytest.fixture(scope="module")
def seed(scorer: Any) -> Any:
    (gold,) = scorer.read(SEED, SEED)
    return gold


@pytest.fixture(scope="module")
def found(seed: Any) -> list[Claim]:
    claims: list[Claim] = seed.found()
    return claims


@pytest.mark.parametrize(("kind", "floor"), [("date", 0.88), ("quote", 0.80), ("number", 0.92)])
def test_dates_quotes_and_numbers_hold_their_floor(scorer: Any, counts: Counter[Any], kind: str, floor: float) -> None:
    assert scorer.measures.f1(counts, kind) >= floor


@pytest.mark.parametrize(("kind", "floor"), [("event", 0.85), ("statement", 0.70)])
def test_events_and_statements_that_must_be_found_are(
    scorer: Any, counts: Counter[Any], kind: str, floor: float
) -> None:
    assert scorer.measures.share(counts, "must found", "must", kind) >= floor


@pytest.mark.parametrize("kind", ["event", "statement"])
def test_a_checker_wades_through_few_claims_for_each_in_the_gold(counts: Counter[Any], kind: str) -> None:
    assert counts["made", kind] <= 2.5 * counts["wanted", kind]


@pytest.mark.parametrize(
    ("part", "whole", "kind", "floor"),
    [
        ("value right", "valued", "date", 0.75),
        ("speaker right", "spoken", "quote", 0.70),
        ("kept low", "low", "all", 0.93),
    ],
)
def test_values_speakers_and_ranks_hold_their_floor(
    scorer: Any, counts: Counter[Any], part: str, whole: str, kind: str, floor: float
) -> None:
    assert scorer.measures.share(counts, part, whole, kind) >= floor


@in_shared
def test_on_the_seed_every_claim_that_must_be_found_is(seed: Any, found: list[Claim]) -> None:
    missed = [
        mark.exact
        for mark in seed.marked
        if mark.must and not any(claim.kind == mark.kind and claim.span.overlaps(mark.span) for claim in found)
    ]

    assert missed == []


@in_shared
def test_on_the_seed_every_known_date_has_its_value(scorer: Any, seed: Any, found: list[Claim]) -> None:
    dates = [mark for mark in seed.marked if mark.kind == "date" and mark.fields["value"] and mark.must]
    wrong = {
        mark.exact: [claim.value for claim in found if claim.kind == "date" and claim.span.overlaps(mark.span)]
        for mark in dates
    }

    assert dates
    assert {
        exact: values
        for (exact, values), mark in zip(wrong.items(), dates, strict=True)
        if not {mark.fields["value"], *mark.fields.get("value_also", [])} & set(values)
    } == {}


@in_shared
def test_on_the_seed_a_day_later_stays_unresolved(found: list[Claim]) -> None:
    later = [claim for claim in found if claim.kind == "date" and "a day later" in claim.exact]

    assert [claim.value for claim in later] == [None]
    assert later[0].unresolved_because


@in_shared
@pytest.mark.parametrize(
    ("words", "speaker"), [("restore Ukrainian territory or sanctions stay", "Tillerson"), ("too weak", "Trump")]
)
def test_on_the_seed_the_speakers_are_known(scorer: Any, found: list[Claim], words: str, speaker: str) -> None:
    quotes = [claim for claim in found if claim.kind == "quote" and claim.exact.strip("“”") == words]

    assert [scorer.measures.same_person(speaker, claim.speaker) for claim in quotes] == [True]


@in_shared
def test_on_the_seed_no_scare_quote_has_a_speaker(seed: Any, found: list[Claim]) -> None:
    scare = [mark.span for mark in seed.marked if mark.fields.get("quote_type") == "scare"]
    spoken = [
        claim.exact
        for claim in found
        for span in scare
        if claim.kind == "quote" and claim.span == span and claim.speaker
    ]

    assert scare
    assert spoken == []


@in_shared
def test_on_the_seed_byline_tags_category_and_cross_headings_hold_no_claim(seed: Any, found: list[Claim]) -> None:
    article = seed.article
    silent = article.blocks_of_kind(BlockKind.FURNITURE, BlockKind.HEADING)
    words = {block.span.of(article.text) for block in silent}

    assert {"Tags", "Category", "Sanctions", "Time to miss Obama", "Trump’s goals, hardly Moscow’s"} <= words
    assert article.byline == "Anton Barbashin"
    assert [claim.exact for claim in found for block in silent if claim.span.overlaps(block.span)] == []


@in_shared
def test_on_the_seed_the_paragraph_that_was_cut_is_one_sentence(seed: Any) -> None:
    text = seed.article.text
    before, after = text.index("aid his own goals, but"), text.index("when eventually he finds out")

    assert any(span.start < before and after < span.end for span in seed.article.sentences)


@in_shared
def test_on_the_seed_low_lines_hold_no_claim_at_or_above_the_median(scorer: Any, seed: Any, found: list[Claim]) -> None:
    middle = median(claim.worthiness for claim in found)
    loud = [claim.exact for span in seed.low for claim in scorer.measures.loud_in(span, found, middle)]

    assert loud == []
