"""The tile in JupyterLab's launcher writes what our own launcher writes."""

import json
from pathlib import Path

import factcheck
from factcheck_workbench.desk_widget import STATIC
from factcheck_workbench.launch.notebook import desk_source

SOURCES = Path(__file__).parents[2] / "workbench/frontend/src/lab"


def test_the_cell_of_the_tile_is_that_of_the_launcher() -> None:
    assert f"`{desk_source('Home')}`" in (SOURCES / "notebook.js").read_text(encoding="utf-8")


def test_the_tile_is_of_the_version_of_the_package() -> None:
    about = json.loads((STATIC / "lab/package.json").read_text(encoding="utf-8"))

    assert about["version"] == factcheck.__version__
    assert (STATIC / "lab" / about["jupyterlab"]["_build"]["load"]).is_file()
