"""The notebooks: a hidden cell that shows a desk, and nothing of the article in the file."""

import json
from pathlib import Path
from typing import Any

KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}

TITLES = {"CheckingDesk": "the checking desk", "ReviewDesk": "the review desk", "Home": "all cases of the desk"}
"""What each desk is called in the first line of its cell, which stays visible where code is hidden."""


def desk_source(desk_class: str, shown: str = "", by: str | None = None) -> str:
    """Returns the code of the cell that shows a desk.

    Args:
        desk_class: ``CheckingDesk``, ``ReviewDesk`` or ``Home``.
        shown: A Python expression that gives the case or, for the home, the desk; without one it is the person's own.
        by: The person, where they were named already.
    """
    given = ", ".join(filter(None, [shown, f"by={by!r}" if by else ""]))
    return f"""\
# Fact-check workbench: {TITLES[desk_class]}. Run this cell to show it; everything is saved as it happens.
import factcheck as fc
from factcheck_workbench import {desk_class}

{desk_class}({given})"""


def hidden_notebook(*sources: str) -> dict[str, Any]:
    """Returns a notebook of code cells whose code is hidden and which a stray ``dd`` cannot delete."""
    cells = [_cell(f"cell-{number}", source) for number, source in enumerate(sources, start=1)]
    return {"cells": cells, "metadata": {"kernelspec": KERNEL}, "nbformat": 4, "nbformat_minor": 5}


def write_notebook(path: Path, notebook: dict[str, Any]) -> None:
    """Writes a notebook as Jupyter itself does: one space of indent, a line end at the end."""
    path.write_text(json.dumps(notebook, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _cell(name: str, source: str) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": name,
        "metadata": {"deletable": False, "editable": False, "jupyter": {"source_hidden": True}},
        "outputs": [],
        "source": source.splitlines(keepends=True),
    }
