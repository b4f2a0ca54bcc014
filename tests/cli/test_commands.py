"""The command line, as a person types it."""

import json
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

import factcheck as fc
from factcheck.cli import main

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "data/samples/04-six-bridges.txt"


def run(*args: object) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args])


@pytest.fixture
def case(tmp_path: Path) -> fc.Case:
    article = fc.Article.from_text("The bridge opened in 1898.")
    with fc.open_desk(tmp_path / "desk.sqlite") as desk:
        case = desk.open_case(article, by="ines", find="later")
        claim = case.add_claim("date", 21, 25, by="ines")
        case.give_verdict(claim.id, finding="confirmed", by="ines")
    return case


def test_text_prints_the_plain_text_byte_for_byte() -> None:
    assert run("text", SAMPLE).stdout_bytes == fc.read_article(SAMPLE).text.encode()


def test_claims_as_json_are_what_the_library_finds() -> None:
    found = [json.loads(line) for line in run("claims", SAMPLE, "--json", "--kind", "date").stdout.splitlines()]

    assert found == [claim.to_dict() for claim in fc.find_claims(fc.read_article(SAMPLE), kinds=["date"])]


def test_offsets_count_code_points_in_the_printed_text() -> None:
    sample = ROOT / "data/samples/08-weekend-in-lodz.txt"
    text = run("text", sample).stdout_bytes.decode()

    for line in run("claims", sample, "--json", "--kind", "number").stdout.splitlines():
        claim = json.loads(line)
        assert text[claim["start"] : claim["end"]] == claim["exact"]


def test_claims_for_people_say_what_was_read(tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("A fire on 3 May 1898 killed 17 people. It went out a day later.\n")
    printed = run("claims", draft, "--kind", "date").stdout

    assert "3 May 1898  = 1898-05-03" in printed
    assert "a day later  = " in printed


def test_the_publication_date_resolves_relative_dates(tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_text("The bridge reopened yesterday.\n")

    assert "= 2024-05-02" in run("claims", draft, "--kind", "date", "--published", "2024-05-03").stdout


def test_a_bad_date_is_refused_with_the_form_it_should_have() -> None:
    result = run("claims", SAMPLE, "--published", "12 July")

    assert result.exit_code == 2
    assert "%Y-%m-%d" in result.output


def test_what_cannot_be_read_ends_with_one_plain_sentence(tmp_path: Path) -> None:
    draft = tmp_path / "draft.txt"
    draft.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)))
    result = run("claims", draft)

    assert result.exit_code == 1
    assert result.output.startswith("Error: ")
    assert "Traceback" not in result.output


def test_cases_lists_them_and_an_empty_desk_says_how_to_begin(case: fc.Case, tmp_path: Path) -> None:
    listed = run("cases", "--desk", tmp_path / "desk.sqlite").output

    assert case.id in listed
    assert "1 of 1 done" in listed
    assert "factcheck open ARTICLE" in run("cases", "--desk", tmp_path / "other.sqlite").output


def test_report_writes_the_format_that_the_file_names(case: fc.Case, tmp_path: Path) -> None:
    target = tmp_path / "checked.jsonl"
    result = run("report", case.id, "-o", target, "--desk", tmp_path / "desk.sqlite")

    assert result.exit_code == 0, result.output
    assert json.loads(target.read_text().splitlines()[0])["case"] == case.id


def test_report_lists_its_formats() -> None:
    listed = [line.split()[0] for line in run("report", "--to", "list").output.splitlines()]

    assert {"html", "csv", "jsonl", "docx"} <= set(listed)


def test_report_of_an_unknown_case_says_so(case: fc.Case, tmp_path: Path) -> None:
    result = run("report", "nosuch", "--desk", tmp_path / "desk.sqlite")

    assert result.exit_code == 1
    assert "nosuch" in result.output


def test_verify_ends_with_0_when_clean_and_prints_the_heads(case: fc.Case, tmp_path: Path) -> None:
    result = run("verify", "--desk", tmp_path / "desk.sqlite")

    assert result.exit_code == 0, result.output
    assert case.head in result.output


def test_every_command_has_help_and_stands_in_the_readme() -> None:
    readme = (ROOT / "README.md").read_text()
    for name in main.list_commands(click.Context(main)):
        help_text = run(name, "--help")
        assert help_text.exit_code == 0
        assert len(help_text.output.splitlines()) > 3
        assert f"factcheck {name}" in readme
