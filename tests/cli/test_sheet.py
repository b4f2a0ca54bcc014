"""factcheck sheet."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from factcheck import Article, open_desk
from factcheck.cli.main import main

TEXT = "The bridge was opened on 3 May 1907. It cost 40,000 crowns.\n"
SHEET = "Statement,Result,Remark\nopened on 3 May 1907,checked,see scan\nIt cost crowns in plenty,OK,\nThe mill,OK,\n"


@pytest.fixture
def where(tmp_path: Path) -> Path:
    where = tmp_path / "desk.sqlite"
    with open_desk(where) as desk:
        desk.open_case(Article.from_text(TEXT), by="ines", find="later")
    (tmp_path / "check.csv").write_text(SHEET, encoding="utf-8")
    return where


def run(where: Path, *given: str) -> tuple[int, str]:
    with open_desk(where) as desk:
        case = desk.cases()[0].id
    file = str(where.with_name("check.csv"))
    done = CliRunner().invoke(main, ["sheet", case, file, "--by", "theo", "--desk", str(where), *given])
    return done.exit_code, done.output


def findings(where: Path) -> list[str | None]:
    with open_desk(where) as desk:
        return [state.finding and state.finding.value for state in desk.case(desk.cases()[0].id).states]


def test_it_says_what_it_makes_of_each_column_and_row(where: Path) -> None:
    code, output = run(where)

    assert code == 0, output
    lines = [" ".join(line.split()) for line in output.splitlines()]
    assert "Statement the words of the claim" in lines
    assert "“checked” means note" in lines
    assert "2 placed opened on 3 May 1907 the same words; a new statement claim, a note, a note" in lines
    assert "4 not placed The mill nothing in the draft is like it" in lines
    assert findings(where) == [None]


def test_columns_and_findings_are_mapped_and_a_dry_run_records_nothing(where: Path) -> None:
    code, output = run(where, "--finding", "checked=confirmed", "--map", "ignored=Remark", "--dry-run")

    assert code == 0, output
    assert "would be recorded; nothing was" in output
    assert findings(where) == []

    run(where, "--finding", "checked=confirmed", "--map", "ignored=Remark")
    assert findings(where) == ["confirmed"]


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (("--map", "claim"), "is not written as MEANING=HEADER"),
        (("--map", "claim=Nothing"), "has no column 'Nothing'"),
        (("--finding", "checked=perhaps"), "The finding is one of"),
        (("--tab", "Checks"), "only .xlsx files have several sheets"),
    ],
)
def test_what_cannot_be_mapped_is_said_in_plain_words(where: Path, given: tuple[str, ...], words: str) -> None:
    code, output = run(where, *given)

    assert code != 0
    assert words in output
    assert "Traceback" not in output
