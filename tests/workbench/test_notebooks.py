"""The notebooks of the checkout run from the first cell to the last, as a visitor's do."""

import shutil
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient

ROOT = Path(__file__).parents[2]
WIDGET = "application/vnd.jupyter.widget-view+json"


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy, so that nothing is written into the real one, and a home of its own."""
    shutil.copytree(ROOT / "notebooks", tmp_path / "checkout/notebooks")
    shutil.copytree(ROOT / "data/samples", tmp_path / "checkout/data/samples")
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "IPYTHONDIR", "JUPYTER_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(tmp_path / "home" / name.lower()))
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    return tmp_path / "checkout"


def run(checkout: Path, name: str) -> Any:
    notebook = nbformat.read(checkout / "notebooks" / name, as_version=4)
    NotebookClient(notebook, timeout=100, resources={"metadata": {"path": str(checkout / "notebooks")}}).execute()
    return notebook


@pytest.mark.parametrize("name", ["home.ipynb", "check.ipynb", "review.ipynb"])
def test_a_desks_notebook_shows_the_desk_and_holds_nothing_of_the_article(checkout: Path, name: str) -> None:
    notebook = run(checkout, name)

    [output] = notebook.cells[-1].outputs
    assert WIDGET in output["data"]
    assert "countryside" not in nbformat.writes(notebook)


def test_the_reports_notebook_writes_the_report_and_shows_the_tables(checkout: Path) -> None:
    notebook = run(checkout, "report.ipynb")

    assert "countryside" in (checkout / "notebooks/report.html").read_text(encoding="utf-8")
    verdicts, claims = notebook.cells[1].outputs, notebook.cells[2].outputs
    assert "finding" in verdicts[0]["data"]["text/html"]
    assert "worthiness" in claims[0]["data"]["text/html"]
