from pathlib import Path

import pytest
from claims.restate.restatements import Expected, read_expected, restated, with_braces

HERE = Path(__file__).parent


@pytest.mark.parametrize("expected", [*read_expected(HERE / "restated.txt")], ids=lambda expected: expected.words)
def test_a_claim_reads_alone_and_shows_what_was_filled_in(expected: Expected) -> None:
    assert with_braces(restated(expected)) == expected.words


def test_most_claims_of_sentences_kept_apart_read_alone() -> None:
    wanted = [*read_expected(HERE / "held_out.txt")]
    right = [each for each in wanted if with_braces(restated(each)) == each.words]

    assert len(right) / len(wanted) >= 0.85
