"""A disk that was mounted for reading only: abuse case 47."""

import subprocess
import sys
from pathlib import Path

TRIED = """
import sys
from pathlib import Path
import factcheck as fc
try:
    fc.open_desk(Path(sys.argv[1]) / sys.argv[2])
except fc.FactcheckError as error:
    print(type(error).__name__, error)
"""
FIRST_WRITTEN = """
"$0" -c "$1" "$2" desk.sqlite && ls -A "$2" > "$3"
mount -o remount,ro "$2"
"$0" -c "$1" "$2" desk.sqlite && "$0" -c "$1" "$2" new.sqlite && ls -A "$2" | cmp - "$3"
"""


def test_a_disk_for_reading_only_is_refused_in_plain_words(tmp_path: Path, on_small_disk: list[str]) -> None:
    listed = tmp_path.with_name("listed")
    command = [*on_small_disk, "sh", "-c", FIRST_WRITTEN, sys.executable, TRIED, str(tmp_path), str(listed)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60)
    said = run.stdout.splitlines()

    assert (run.returncode, run.stderr) == (0, "")
    assert len(said) == 2
    assert all(line.startswith("StoreUnavailable") and "cannot be written" in line for line in said)
