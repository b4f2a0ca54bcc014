"""What is built is what was tested: the wheel holds everything that runs, and nothing of the checkout is needed."""

import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed")
    pip = [
        sys.executable,
        "-m",
        "pip",
        "install",
        "--quiet",
        "--no-deps",
        "--no-index",
        "--target",
        str(folder),
        str(wheel),
    ]
    subprocess.run(pip, check=True, capture_output=True)
    return folder


def run(installed: Path, code: str) -> str:
    """Runs `code` with the installed copy before the checkout; the current folder is not on the path."""
    start = f"import sys; sys.path.insert(0, {str(installed)!r})\n"
    done = subprocess.run([sys.executable, "-P", "-c", start + code], capture_output=True, text=True, cwd=installed)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_every_module_and_every_file_beside_them_is_in_the_wheel(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    tracked = subprocess.run(
        ["git", "ls-files", "src", "workbench/factcheck_workbench"], cwd=ROOT, capture_output=True, text=True
    )
    wanted = {name.removeprefix("src/").removeprefix("workbench/") for name in tracked.stdout.split()}

    assert wanted
    assert wanted - held == set()


def test_jupyterlab_finds_the_tile_of_its_launcher_where_the_wheel_puts_it(wheel: Path) -> None:
    held = zipfile.ZipFile(wheel)
    tile = [name for name in held.namelist() if ".data/data/share/jupyter/labextensions/factcheck-workbench/" in name]
    [about] = [name for name in tile if name.endswith("/package.json")]
    build = json.loads(held.read(about))["jupyterlab"]["_build"]

    assert sorted(Path(name).name for name in tile) == ["package.json", Path(build["load"]).name]


def test_the_installed_copy_finds_dates_from_the_checkouts_outside(installed: Path) -> None:
    code = """
import factcheck as fc
print(fc.__file__)
print([claim.value for claim in fc.find_claims(fc.Article.from_text("It burnt on 3 May 1898."), kinds=["date"])])
"""
    where, found = run(installed, code).splitlines()

    assert where.startswith(str(installed))
    assert found == "['1898-05-03']"


def test_the_installed_copy_has_its_front_end_templates_and_schema(installed: Path) -> None:
    code = """
from importlib.resources import files
print(sorted(path.name for path in files("factcheck_workbench").joinpath("static").iterdir()))
print(files("factcheck.reports").joinpath("templates", "report.html.j2").is_file())
from factcheck.reports import report_schema
print(report_schema()["title"])
"""
    static, template, schema = run(installed, code).splitlines()

    assert "checking.js" in static
    assert (template, schema) == ("True", "factcheck-report-1")


def test_the_command_knows_the_workbenchs_commands(installed: Path) -> None:
    code = """
from click.testing import CliRunner
from factcheck.cli import main
print(CliRunner().invoke(main, ["--help"]).output)
"""
    output = run(installed, code)

    assert all(f"\n  {name}" in output for name in ("cases", "claims", "open", "report", "review", "text", "verify"))
