"""Eight programs that write one case at once: abuse case 39."""

import json
import subprocess
import sys
from pathlib import Path

MANY_WRITERS = Path(__file__).parents[2] / "benchmarks" / "reliability" / "many_writers.py"


def test_eight_programs_give_their_verdicts_without_a_gap_or_an_error(tmp_path: Path) -> None:
    command = [sys.executable, str(MANY_WRITERS), "--writers", "8", "--verdicts", "25", "--folder", str(tmp_path)]
    run = subprocess.run(command, capture_output=True, text=True, timeout=110)
    figures = json.loads(run.stdout)

    assert figures["problems"] == []
    assert figures["verdicts"] == 200
