"""Replays a long ledger and opens a large case, each timed against reading the same entries as JSON.

    python benchmarks/reliability/open_and_replay.py [--entries 10000] [--claims 2100] [--folder FOLDER]

Seconds depend on the computer; the ratios to JSON hardly do. Prints the figures as JSON, of each the best of five runs
and the worst. Exits with 1 if the best is slower than promised, or if opening loaded spaCy.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from large_case import add_acts, make_case

from factcheck.desk import open_desk
from factcheck.ledger import CaseLedger

REPLAY, OPEN = 0.5, 1.0
"""Seconds promised."""

RUNS = 5

OPENING = """
import sys, time
from factcheck.desk import open_desk
began = time.perf_counter()
with open_desk(sys.argv[1]) as desk:
    case = desk.case(sys.argv[2])
    case.article, case.states
print(time.perf_counter() - began, "spacy" in sys.modules)
"""


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--entries", type=int, default=10_000)
    ask.add_argument("--claims", type=int, default=2_100)
    ask.add_argument("--folder", type=Path, help="where the desk is made; the system's temporary folder without it")
    asked = ask.parse_args()
    with tempfile.TemporaryDirectory(prefix="large-", dir=asked.folder) as folder:
        place = Path(folder) / "desk.sqlite"
        case = make_case(place, asked.claims)
        opened = _opened(place, case)
        add_acts(place, case, asked.entries)
        worked = _opened(place, case)
        replayed, read = _replayed(place, case)
    figures = {
        **{"claims": asked.claims, "open, s": opened, "entries": asked.entries, "open with all entries, s": worked},
        **{"replay, s": replayed, "same entries from JSON, s": read},
        **{"replay to JSON": round(replayed[0] / read[0], 2), "open with all to JSON": round(worked[0] / read[0], 2)},
    }
    print(json.dumps(figures))
    if replayed[0] > REPLAY or opened[0] > OPEN:
        sys.exit("Slower than promised")


def _opened(place: Path, case: str) -> tuple[float, float]:
    """Opens the case in programs of their own: seconds from the call to the article and all claims."""
    command = [sys.executable, "-c", OPENING, str(place), case]
    runs = [subprocess.run(command, capture_output=True, text=True, check=True).stdout.split() for _ in range(RUNS)]
    if any(spacy != "False" for _, spacy in runs):
        sys.exit("Opening a case loaded spaCy")
    return _best_and_worst([float(seconds) for seconds, _ in runs])


def _replayed(place: Path, case: str) -> tuple[tuple[float, float], tuple[float, float]]:
    """Seconds to replay the entries to every claim's state, and to read the same entries from JSON Lines."""
    with open_desk(place) as desk:
        entries = desk.case(case).entries
    lines = [json.dumps(one.to_dict()) for one in entries]
    return _timed(lambda: CaseLedger.of(entries).states), _timed(lambda: [json.loads(line) for line in lines])


def _timed(work: Callable[[], object]) -> tuple[float, float]:
    runs = []
    for _ in range(RUNS):
        began = time.perf_counter()
        work()
        runs.append(time.perf_counter() - began)
    return _best_and_worst(runs)


def _best_and_worst(runs: list[float]) -> tuple[float, float]:
    return round(min(runs), 3), round(max(runs), 3)


if __name__ == "__main__":
    main()
