"""A disk that is really full, and a file that may not grow: abuse case 33."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

FULL_DISK = Path(__file__).with_name("full_disk.py")


def seen(folder: Path, how: str, *before: str) -> dict[str, object]:
    command = [*before, sys.executable, str(FULL_DISK), str(folder), how]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert run.returncode == 0, run.stderr
    return dict(json.loads(run.stdout))


@pytest.mark.parametrize("how", ["full", "nearly full"])
def test_on_a_full_disk_everything_stays_as_it_was_and_goes_on_once_there_is_room(
    tmp_path: Path, on_small_disk: list[str], how: str
) -> None:
    found = seen(tmp_path, how, *on_small_disk)

    for act in ("act", "other desk"):
        assert str(found.pop(act)).startswith("StoreUnavailable: The disk is full, so this was not saved;")
    assert "No space left" in str(found.pop("report"))
    assert found == dict.fromkeys(found, True)


def test_where_no_file_may_grow_everything_stays_as_it_was_too(tmp_path: Path) -> None:
    found = seen(tmp_path, "no larger file")

    for act in ("act", "other desk", "report"):
        assert str(found.pop(act)).startswith("StoreUnavailable: ")
    assert found == dict.fromkeys(found, True)
