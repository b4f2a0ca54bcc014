"""Programs that die while they write: abuse cases 38 and 40."""

import json
import subprocess
import sys
from pathlib import Path

KILLS = Path(__file__).parents[2] / "benchmarks" / "reliability" / "kills.py"


def test_twenty_five_kills_lose_and_double_nothing(tmp_path: Path) -> None:
    command = [sys.executable, str(KILLS), "--rounds", "25", "--folder", str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=110)
    assert run.returncode == 0, run.stdout + run.stderr
    figures = json.loads(run.stdout.splitlines()[-1])

    assert (figures["rounds"], figures["killed"], figures["lost"], figures["problems"]) == (25, 50, 0, [])
    assert figures["acknowledged"] > 0
