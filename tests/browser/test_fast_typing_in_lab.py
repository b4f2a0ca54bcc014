"""Verdicts typed at ten keys a second land where they were meant to; the long run is in benchmarks/screen."""

import json
import subprocess
import sys
from pathlib import Path

FAST_TYPING = Path(__file__).parents[2] / "benchmarks" / "screen" / "fast_typing.py"


def test_verdicts_land_where_they_were_meant_also_late_and_when_the_kernel_dies(tmp_path: Path) -> None:
    command = [sys.executable, str(FAST_TYPING), "--verdicts", "60", "--folder", str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=280)
    assert run.returncode == 0, run.stdout + run.stderr
    plain, late, killed = map(json.loads, run.stdout.splitlines())

    assert (plain["missing"], plain["wrong"]) == (late["missing"], late["wrong"]) == (0, 0)
    assert (killed["missing"], killed["wrong"]) == (0, 0)
    assert killed["waiting"] > 0
    assert (killed["saved_and_lost"], killed["waiting_and_not_shown"]) == (0, 0)
