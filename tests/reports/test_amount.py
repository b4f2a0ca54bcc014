"""Amounts as people write them."""

import pytest

from factcheck.reports.amount import amount, grouped


@pytest.mark.parametrize(
    ("value", "plain", "read"),
    [
        (20700.0, "20700", "20,700"),
        (3.5, "3.5", "3.5"),
        (1234.5, "1234.5", "1,234.5"),
        ("2001/2003", "2001/2003", "2001/2003"),
        ("1898", "1898", "1898"),
        (None, "", ""),
    ],
)
def test_whole_amounts_have_no_point_and_years_no_comma(value: str | float | None, plain: str, read: str) -> None:
    assert (amount(value), grouped(value)) == (plain, read)
