"""Bytes of the file that were changed behind the desk's back: abuse case 43."""

import json
import subprocess
import sys
from pathlib import Path

CHANGED_BYTES = Path(__file__).parents[2] / "benchmarks" / "reliability" / "changed_bytes.py"


def test_a_changed_byte_of_an_entry_is_found_wherever_it_stands(tmp_path: Path) -> None:
    command = [sys.executable, str(CHANGED_BYTES), "--stride", "61", "--folder", str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=110)
    assert run.returncode == 0, run.stdout + run.stderr
    figures = json.loads(run.stdout.splitlines()[-1])

    assert figures["changes"] >= figures["bytes"] // 61 > 150
    assert figures["missed"] == 0
