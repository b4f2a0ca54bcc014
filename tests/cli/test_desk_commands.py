"""`factcheck desk` and `factcheck verify --head`, as a person types them."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import factcheck as fc
from factcheck.cli import main
from factcheck.store.driver import sqlite_driver

SQLITE = sqlite_driver()  # two libraries in one program do not see each other's locks


def run(*args: object, answer: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(arg) for arg in args], input=answer)


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "desk.sqlite"


@pytest.fixture
def case(place: Path) -> fc.Case:
    with fc.open_desk(place) as desk:
        case = desk.open_case(fc.Article.from_text("The bridge opened in 1898."), by="ines", find="later")
        case.add_claim("date", 21, 25, by="ines")
    return case


def test_backup_copies_the_desk_and_refuses_a_taken_name(case: fc.Case, place: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    assert run("desk", "backup", copy, "--desk", place).exit_code == 0
    again = run("desk", "backup", copy, "--desk", place)

    assert again.exit_code == 1
    assert "there already" in again.output
    assert case.head in run("verify", "--desk", copy).output


def test_merge_says_what_came_and_what_waits_for_the_editor(case: fc.Case, place: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite"
    run("desk", "backup", copy, "--desk", place)
    for where, by in ((place, "ines"), (copy, "theo")):
        with fc.open_desk(where) as desk:
            mine = desk.case(case.id)
            mine.give_verdict(mine.claims[0].id, "confirmed", by=by)
    result = run("desk", "merge", copy, "--desk", place, answer="Lead\n")

    assert result.exit_code == 0, result.output
    assert "Took in 1 acts; 1 case got something new." in result.output
    assert f"{case.id}  1 claim that both worked on waits for the editor" in result.output
    assert "Took in 0 acts" in run("desk", "merge", copy, "--desk", place, "--by", "Lead").output


def test_a_case_travels_as_a_plain_file(case: fc.Case, place: Path, tmp_path: Path) -> None:
    with fc.open_desk(place) as desk:
        file = desk.export_case(case.id, tmp_path / "case.jsonl")
    result = run("desk", "merge", file, "--by", "Lead", "--desk", tmp_path / "other.sqlite")

    assert result.exit_code == 0, result.output
    assert case.id in run("cases", "--desk", tmp_path / "other.sqlite").output


def test_export_and_rebuild_go_round(case: fc.Case, place: Path, tmp_path: Path) -> None:
    folder, new = tmp_path / "folder", tmp_path / "new.sqlite"
    first, second = run("desk", "export", folder, "--desk", place), run("desk", "export", folder, "--desk", place)
    made = run("desk", "rebuild", folder, "--desk", new)

    assert f"wrote      cases/{case.id}.jsonl" in first.output
    assert second.output == "unchanged  2\n"
    assert made.exit_code == 0, made.output
    assert case.head in run("verify", "--desk", new).output


def test_migrate_leaves_a_desk_of_this_version_alone(case: fc.Case, place: Path) -> None:
    before = place.read_bytes()

    assert "up to date" in run("desk", "migrate", "--desk", place).output
    assert place.read_bytes() == before


def test_an_older_desk_is_refused_with_the_command_that_mends_it(case: fc.Case, place: Path) -> None:
    with SQLITE.connect(place) as connection:
        connection.execute("UPDATE meta SET value = '0' WHERE name = 'schema'")
    connection.close()
    result = run("cases", "--desk", place)

    assert result.exit_code == 1
    assert f"factcheck desk migrate --desk {place}" in result.output


def test_verify_finds_a_cut_tail_by_the_head_that_a_report_printed(case: fc.Case, place: Path) -> None:
    clean = run("verify", "--head", case.entries[0].chain_hash, "--desk", place)
    cut = run("verify", "--head", "f" * 64, "--desk", place)

    assert clean.exit_code == 0, clean.output
    assert cut.exit_code == 1
    assert "DAMAGED" in cut.output
    assert "are gone" in cut.output
    assert "good" in cut.output


@pytest.mark.parametrize("command", ["backup", "export", "merge", "migrate", "rebuild"])
def test_every_command_of_the_desk_has_help(command: str) -> None:
    result = run("desk", command, "--help")

    assert result.exit_code == 0
    assert len(result.output.splitlines()) > 3
