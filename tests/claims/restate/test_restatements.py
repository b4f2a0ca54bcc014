from pathlib import Path

import pytest
from claims.restate.restatements import Expected, read_expected, restated, with_braces

HERE = Path(__file__).parent


@pytest.mark.parametrize("expected", read_expected(HERE / "restated.txt"), ids=lambda expected: expected.words)
def test_a_claim_reads_alone_and_shows_what_was_filled_in(expected: Expected) -> None:
    assert with_braces(restated(expected)) == expected.words
