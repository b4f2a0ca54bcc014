"""Measures the checking desk with an article of 15,000 words in a real JupyterLab and a real Chromium.

    python benchmarks/screen/measure.py [--only opening hands memory views] [--folder FOLDER]

Prints a table in Markdown: figure, target, and the ratio to an empty widget of the same run. Times depend on the
computer and on what else it does; bytes, nodes and listeners do not. All four take about eight minutes.
"""

import argparse
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import hands
import memory
import opening
import views
from lab import Lab, lab
from tables import Row, table

PARTS: dict[str, Callable[[Lab, Path], list[Row]]] = {
    "opening": lambda running, folder: opening.rows(running, folder, [1_500, 2_100, 5_000]),
    "hands": lambda running, folder: hands.rows(running, folder, [100, 2_100, 5_000]),
    "memory": memory.rows,
    "views": lambda running, folder: views.rows(running, folder, [2_100, 5_000]),
}


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--only", choices=PARTS, nargs="+", default=list(PARTS))
    ask.add_argument("--folder", type=Path, help="where the desks are made; the system's temporary folder without it")
    asked = ask.parse_args()
    with tempfile.TemporaryDirectory(prefix="screen-", dir=asked.folder) as folder, lab(Path(folder)) as running:
        for part in asked.only:
            before = os.getloadavg()[0]
            rows = PARTS[part](running, Path(folder))
            load = f"load of the machine {before:.1f} before, {os.getloadavg()[0]:.1f} after"
            print(table([f"{part}, {load}", "figure", "target", "ratio"], rows), end="\n\n", flush=True)


if __name__ == "__main__":
    main()
