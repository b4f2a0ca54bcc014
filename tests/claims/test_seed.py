"""What the finders must get right on the seed article, where the shared folder is there."""

import sys
from pathlib import Path
from statistics import median

import pytest

from factcheck.model import BlockKind, Claim

sys.path.append(str(Path(__file__).parents[2] / "benchmarks"))

import shared_sets
from gold import Gold
from matching import same_person
from measures import loud_in

pytestmark = pytest.mark.skipif(not shared_sets.seed(), reason=f"the seed article is not in {shared_sets.SHARED}")


@pytest.fixture(scope="module")
def seed() -> Gold:
    (gold,) = shared_sets.seed()
    return gold


@pytest.fixture(scope="module")
def found(seed: Gold) -> list[Claim]:
    return seed.found()


def test_every_claim_that_must_be_found_is(seed: Gold, found: list[Claim]) -> None:
    missed = [
        mark.exact
        for mark in seed.marked
        if mark.must and not any(claim.kind == mark.kind and claim.span.overlaps(mark.span) for claim in found)
    ]

    assert missed == []


def test_every_known_date_has_its_value(seed: Gold, found: list[Claim]) -> None:
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


def test_a_day_later_stays_unresolved(found: list[Claim]) -> None:
    later = [claim for claim in found if claim.kind == "date" and "a day later" in claim.exact]

    assert [claim.value for claim in later] == [None]
    assert later[0].unresolved_because


@pytest.mark.parametrize(
    ("words", "speaker"), [("restore Ukrainian territory or sanctions stay", "Tillerson"), ("too weak", "Trump")]
)
def test_the_speakers_are_known(found: list[Claim], words: str, speaker: str) -> None:
    quotes = [claim for claim in found if claim.kind == "quote" and claim.exact.strip("“”") == words]

    assert [same_person(speaker, claim.speaker) for claim in quotes] == [True]


def test_no_scare_quote_has_a_speaker(seed: Gold, found: list[Claim]) -> None:
    scare = [mark.span for mark in seed.marked if mark.fields.get("quote_type") == "scare"]
    spoken = [
        claim.exact
        for claim in found
        for span in scare
        if claim.kind == "quote" and claim.span == span and claim.speaker
    ]

    assert scare
    assert spoken == []


def test_byline_tags_category_and_cross_headings_hold_no_claim(seed: Gold, found: list[Claim]) -> None:
    article = seed.article
    silent = article.blocks_of_kind(BlockKind.FURNITURE, BlockKind.HEADING)
    words = {block.span.of(article.text) for block in silent}

    assert {"Tags", "Category", "Sanctions", "Time to miss Obama", "Trump’s goals, hardly Moscow’s"} <= words
    assert article.byline == "Anton Barbashin"
    assert [claim.exact for claim in found for block in silent if claim.span.overlaps(block.span)] == []


def test_the_paragraph_that_was_cut_is_one_sentence(seed: Gold) -> None:
    text = seed.article.text
    before, after = text.index("aid his own goals, but"), text.index("when eventually he finds out")

    assert any(span.start < before and after < span.end for span in seed.article.sentences)


def test_low_lines_hold_no_claim_at_or_above_the_median(seed: Gold, found: list[Claim]) -> None:
    middle = median(claim.worthiness for claim in found)
    loud = [claim.exact for span in seed.low for claim in loud_in(span, found, middle)]

    assert loud == []
