"""`factcheck` alone and `factcheck home`, without starting anything."""

import sys
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner

from factcheck.cli import main
from factcheck_workbench.launch import home


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """What would be started: the notebook's name, its code, what names the desk, whether with Voilà."""
    calls: list[tuple[Any, ...]] = []

    def run(name: str, notebook: dict[str, Any], desk: str, *, voila: bool) -> None:
        calls.append((name, "".join(notebook["cells"][0]["source"]), desk, voila))

    monkeypatch.setattr(home, "run_page", run)
    return calls


def test_without_a_command_the_home_of_the_persons_own_desk_opens(started: list[tuple[Any, ...]]) -> None:
    result = CliRunner().invoke(main, [])

    assert (result.exit_code, result.output) == (0, "")
    [(name, source, desk, voila)] = started
    assert (name, voila) == ("factcheck.ipynb", False)
    assert source.splitlines()[1:] == ["import factcheck as fc", "from factcheck_workbench import Home", "", "Home()"]
    assert desk.startswith("Home ")


def test_another_desk_and_a_name_are_given_on(started: list[tuple[Any, ...]], tmp_path: Path) -> None:
    where = tmp_path / "it's.sqlite"
    result = CliRunner().invoke(main, ["home", "--desk", str(where), "--by", " Ines ", "--voila"])

    assert result.exit_code == 0, result.output
    [(_, source, desk, voila)] = started
    assert source.splitlines()[-1] == f"Home(fc.open_desk({str(where)!r}, reading=True), by='Ines')"
    assert (desk, voila, where.exists()) == (f"Home {where}", True, False)


def test_a_name_that_is_none_is_refused(started: list[tuple[Any, ...]]) -> None:
    result = CliRunner().invoke(main, ["home", "--by", " "])

    assert (result.exit_code, started) == (1, [])
    assert "give your name" in result.output


def test_the_library_alone_shows_its_help(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["factcheck.cli.main"], "entry_points", lambda **_: ())

    result = CliRunner().invoke(main, [])

    assert result.exit_code == 0
    assert "cases" in result.output
    assert result.output == CliRunner().invoke(main, ["--help"]).output


def test_help_and_version_open_nothing(started: list[tuple[Any, ...]]) -> None:
    for option in ("--help", "--version"):
        assert CliRunner().invoke(main, [option]).exit_code == 0
    assert started == []
    assert "home" in main.list_commands(click.Context(main))
