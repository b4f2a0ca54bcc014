"""The card says a date's value in words."""

import pytest

from factcheck_workbench.plain_value import plain_value


@pytest.mark.parametrize(
    ("value", "words"),
    [
        *[("P31Y", "31 years"), ("P1Y", "1 year"), ("P18M", "18 months"), ("PT3H", "3 hours"), ("PT35M", "35 minutes")],
        *[("2025-03-14TMO", "2025-03-14, morning"), ("1982-21", "1982, spring"), ("2024-33", "2024, first quarter")],
        *[("2024-W09", "2024, week 9"), ("193X", "the 1930s")],
        *[("2025-03-14", "2025-03-14"), ("2012/2013", "2012/2013"), ("P3W7W", "P3W7W"), ("T18:00", "T18:00")],
    ],
)
def test_a_value_is_said_in_words_where_it_has_some(value: str, words: str) -> None:
    assert plain_value(value) == words
