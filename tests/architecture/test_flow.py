"""The house has one direction: a module imports only what stands to its left."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FLOW = ["model", "net", "text", "claims", "sources", "ledger", "store", "desk", "archive", "reports", "cli"]
LIBRARY = sorted((ROOT / "src/factcheck").rglob("*.py"))
JUPYTER = {"anywidget", "IPython", "ipywidgets", "jupyterlab", "jupyter_server", "nbformat", "traitlets"}
OUTWARD = {"requests", "httpx", "socket", "urllib3", "requests_hardened", "http", "urllib"}


def imported(path: Path) -> set[str]:
    """The dotted names of all modules that a file imports, wherever in the file it does so."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            names.add(node.module or "")
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def room_of(path: Path) -> str:
    return path.relative_to(ROOT / "src/factcheck").parts[0]


@pytest.mark.parametrize("path", [p for p in LIBRARY if room_of(p) in FLOW], ids=lambda p: str(p.relative_to(ROOT)))
def test_a_module_imports_only_what_stands_to_its_left(path: Path) -> None:
    mine = FLOW.index(room_of(path))
    used = {name.split(".")[1] for name in imported(path) if name.startswith("factcheck.")}
    wrong = {room for room in used & set(FLOW) if FLOW.index(room) > mine}

    assert set() == wrong


def test_every_room_of_the_library_stands_in_the_flow() -> None:
    rooms = {path.parent.name for path in (ROOT / "src/factcheck").glob("*/__init__.py")}

    assert set() == rooms - set(FLOW)


@pytest.mark.parametrize("path", LIBRARY, ids=lambda p: str(p.relative_to(ROOT)))
def test_the_library_knows_no_jupyter_and_no_workbench(path: Path) -> None:
    tops = {name.split(".")[0] for name in imported(path)}

    assert set() == tops & (JUPYTER | {"factcheck_workbench"})


# urllib.parse reads addresses as text and opens nothing.
@pytest.mark.parametrize("path", [p for p in LIBRARY if room_of(p) != "net"], ids=lambda p: str(p.relative_to(ROOT)))
def test_nothing_but_the_egress_can_open_a_socket(path: Path) -> None:
    names = {name for name in imported(path) if not name.startswith("urllib.parse")} - {"urllib"}

    assert set() == {name.split(".")[0] for name in names} & OUTWARD
