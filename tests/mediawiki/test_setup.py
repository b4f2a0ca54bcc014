"""What `tests/mediawiki/setup` does where it cannot make a wiki."""

import os
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

SETUP = Path(__file__).parent / "setup"


def run(folder: Path, **programs: str) -> subprocess.CompletedProcess[str]:
    """Runs the script with an empty cache, and with these programs in place of the machine's own."""
    stand_ins = folder / "bin"
    stand_ins.mkdir()
    for name, script in programs.items():
        program = stand_ins / name.replace("_", "-")
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
    environment = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache"), "PATH": f"{stand_ins}:{os.environ['PATH']}"}
    return subprocess.run([str(SETUP)], env=environment, capture_output=True, text=True, timeout=60)


@pytest.fixture(autouse=True)
def _needs_php_and_apt() -> None:
    if not all(shutil.which(name) for name in ("php", "apt-get", "dpkg-deb")):
        pytest.skip("php, apt-get and dpkg-deb are needed to see what the script does without a network")


def test_the_script_can_be_run() -> None:
    assert SETUP.stat().st_mode & stat.S_IXUSR


@pytest.mark.parametrize(
    ("programs", "reason"),
    [
        (
            {"apt_get": "echo 'E: Failed to fetch: no network' >&2; exit 100"},
            "could not be downloaded (E: Failed to fetch",
        ),
        ({"apt_get": "exit 0", "dpkg_deb": "exit 1"}, "could not be built"),
        ({"php": "exit 0"}, "PHP's module pdo_sqlite is missing"),
    ],
)
def test_where_no_wiki_can_be_made_it_says_why_and_leaves_nothing_half_made(
    programs: dict[str, str], reason: str, tmp_path: Path
) -> None:
    done = run(tmp_path, **programs)
    said = done.stdout.splitlines()[-1]

    assert done.returncode == 0
    assert reason in said
    left = {path.name for path in (tmp_path / "cache" / "factcheck-workbench").iterdir()}
    assert left == {"mediawiki-is-missing.txt", "mediawiki.lock"}
    assert (tmp_path / "cache/factcheck-workbench/mediawiki-is-missing.txt").read_text().strip() == said
