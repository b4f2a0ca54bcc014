"""What the launcher writes and says, without starting anything."""

import ast
import json
import os
import signal
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from factcheck_workbench.launch.notebook import desk_source, hidden_notebook
from factcheck_workbench.launch.places import prepare_places
from factcheck_workbench.launch.run import notebook_name
from factcheck_workbench.launch.samples import PUBLISHED, SAMPLE, sample_article, sample_notebooks
from factcheck_workbench.launch.show import has_display, show_page

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", ["home.ipynb", "check.ipynb", "review.ipynb", "report.ipynb"])
def test_the_notebooks_of_the_checkout_are_what_the_launcher_writes(name: str) -> None:
    kept = json.loads((ROOT / "notebooks" / name).read_text(encoding="utf-8"))

    assert kept == sample_notebooks()[name], "run: python -m factcheck_workbench.launch.samples notebooks"


def test_a_notebook_has_at_most_three_cells_all_with_hidden_code_and_safe_from_a_stray_key() -> None:
    for notebook in sample_notebooks().values():
        assert len(notebook["cells"]) <= 3
        for cell in notebook["cells"]:
            assert cell["metadata"] == {"deletable": False, "editable": False, "jupyter": {"source_hidden": True}}
            assert "".join(cell["source"]).startswith("# Fact-check workbench:")


def test_the_sample_is_found_from_a_checkout_and_is_the_one_that_the_data_folder_names() -> None:
    assert sample_article() == ROOT / SAMPLE
    row = next(line for line in (ROOT / "data/README.md").read_text().splitlines() if "**" in line and "|" in line)
    assert Path(SAMPLE).name in row
    assert PUBLISHED in row


def test_the_cell_is_code_whatever_the_desk_the_case_and_the_person_are_called() -> None:
    desk, person = '/tmp/a "b"/it\'s.sqlite', 'O\'Neill "Bo"'

    source = desk_source("CheckingDesk", f"fc.open_desk({desk!r}).case('x')", by=person)

    [*_, last] = ast.parse(source).body
    assert isinstance(last, ast.Expr)
    assert isinstance(last.value, ast.Call)
    assert [ast.literal_eval(keyword.value) for keyword in last.value.keywords] == [person]


def test_a_notebook_is_a_notebook() -> None:
    import nbformat

    for notebook in sample_notebooks().values():
        nbformat.validate(notebook)
    nbformat.validate(hidden_notebook())


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The six bridges of Aldermark", "check-the-six-bridges-of-aldermark-cdef12.ipynb"),
        ("../../etc/<script>", "check-etc-script-cdef12.ipynb"),
        (None, "check-cdef12.ipynb"),
    ],
)
def test_a_notebook_is_named_after_its_article(title: str | None, name: str) -> None:
    assert notebook_name("CheckingDesk", title, "0190abcdef12") == name


def test_a_review_does_not_overwrite_a_check() -> None:
    assert notebook_name("ReviewDesk", "T", "0190abcdef12") != notebook_name("CheckingDesk", "T", "0190abcdef12")


def test_the_launcher_keeps_apart_from_the_persons_own_jupyter(tmp_path: Path) -> None:
    places = prepare_places(tmp_path / "home")

    ours = {name: value for name, value in places.environment().items() if name.startswith(("JUPYTER", "IPYTHON"))}
    assert set(ours) >= {"JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR", "IPYTHONDIR"}
    assert all(Path(folder).is_relative_to(tmp_path) for name, folder in ours.items() if name.endswith("DIR"))


def test_settings_that_a_person_changed_stay(tmp_path: Path) -> None:
    settings = next(prepare_places(tmp_path).home.rglob("notification.jupyterlab-settings"))
    settings.write_text("{}")

    prepare_places(tmp_path)

    assert settings.read_text() == "{}"


def test_nobody_else_on_the_machine_can_read_the_launchers_folders(tmp_path: Path) -> None:
    places = prepare_places(tmp_path / "home")

    assert stat.S_IMODE(places.home.stat().st_mode) & 0o077 == 0


def test_each_launcher_has_notebooks_of_its_own_and_takes_them_away(tmp_path: Path) -> None:
    places = prepare_places(tmp_path)
    assert str(os.getpid()) in places.notebooks.parts
    (places.notebooks / "check.ipynb").write_text("{}")

    places.leave()

    assert list((tmp_path / "runs").iterdir()) == []


def test_what_a_killed_launcher_left_is_cleared_and_a_running_ones_stays(tmp_path: Path) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as other:
        left, running = (tmp_path / "runs" / name / "notebooks" for name in ("0999999999", str(other.pid)))
        for folder in (left, running):
            folder.mkdir(parents=True)
        prepare_places(tmp_path)
        assert (left.exists(), running.exists()) == (False, True)
        other.communicate()
    prepare_places(tmp_path)
    assert not running.exists()


def test_without_a_display_the_address_is_printed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)

    assert not has_display()
    show_page("http://127.0.0.1:1/doc/tree/check.ipynb?token=x")
    assert "http://127.0.0.1:1/doc/tree/check.ipynb?token=x" in capsys.readouterr().out


def test_with_a_display_the_browser_is_opened(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("webbrowser.open", lambda address: opened.append(address) or True)
    monkeypatch.setenv("DISPLAY", ":0")

    show_page("http://127.0.0.1:1/doc/tree/check.ipynb?token=x")

    assert opened == ["http://127.0.0.1:1/doc/tree/check.ipynb?token=x"]
    assert "token" not in capsys.readouterr().out


def test_a_closed_terminal_ends_the_desk_as_a_polite_end_does() -> None:
    from factcheck_workbench.launch.run import ENDINGS

    assert set(ENDINGS) == {signal.SIGTERM, signal.SIGHUP}


def test_an_ending_while_the_launcher_leaves_keeps_nothing_of_it(tmp_path: Path) -> None:
    """The server has ended by itself; the polite end from outside comes while the folder is being taken away."""
    program = """
import os, shutil, signal, sys
from contextlib import nullcontext
from types import SimpleNamespace
from factcheck_workbench.launch import places, run

class Server:
    def __init__(self, *given): pass
    def __enter__(self): return SimpleNamespace(bring=print, page=str, wait=bool)
    def __exit__(self, *given): pass

def leaving(folder, remove=shutil.rmtree, **how):
    os.kill(os.getpid(), signal.SIGTERM)
    remove(folder, **how)

run.LabServer, run.show_page = Server, print
places.shutil = SimpleNamespace(rmtree=leaving)
run.run_page("check.ipynb", {"cells": []}, "desk")
"""
    home = {**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
    run = subprocess.run([sys.executable, "-c", program], env=home, capture_output=True, text=True, timeout=60)

    assert (run.returncode, run.stderr) == (0, "")
    assert list(tmp_path.glob("data/factcheck/jupyter/runs/*")) == []
