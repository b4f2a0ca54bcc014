"""The table that goes into a spreadsheet."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

import factcheck as fc
from factcheck.reports import csv_cell, read_csv_cell, render


def rows(case: fc.Case, **options: object) -> list[dict[str, str]]:
    text = render(case, "csv", **options).decode("utf-8-sig")  # type: ignore[arg-type]
    return list(csv.DictReader(io.StringIO(text, newline="")))


def test_one_row_a_claim_in_text_order(case: fc.Case) -> None:
    found = rows(case)

    assert [row["words"] for row in found] == ["1898", "40,000", "nobody believed in it", "1923"]
    assert (found[0]["finding"], found[0]["decision"], found[0]["decided_by"]) == ("inaccurate", "stet", "theo")
    assert found[1]["queries"] == "author: Which crowns? / no answer yet"
    assert found[2]["checked_by"] == "ines"


def test_offsets_find_the_words_again(case: fc.Case) -> None:
    for row in rows(case):
        assert case.article.text[int(row["start"]) : int(row["end"])] == row["words"]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", " =", "'=", "\ufeff="])
def test_no_cell_can_run(start: str) -> None:
    assert csv_cell(f"{start}1+1").startswith("'")


@given(st.text())
def test_a_cell_reads_back_as_it_was(text: str) -> None:
    assert read_csv_cell(csv_cell(text)) == text


def test_confidential_sources_stay_out(case: fc.Case) -> None:
    assert b"Greta" not in render(case, "csv")
    assert "Greta Lindqvist" in rows(case, public=False)[0]["sources"]
