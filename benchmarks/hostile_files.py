"""Times what files made to do harm cost before they are refused, each in a process of its own.

    python benchmarks/hostile_files.py

Seconds are those by the clock, and those of work: its own and that of the processes it starts, to which other work on
the machine adds nothing. Memory is the largest resident set of these processes, on top of that for a good small file.
Nothing may be written and nothing fetched: the process runs in an empty folder that must stay empty, and opening a
socket ends it.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hostile_cases import CASES, GOOD

MOST_SECONDS = 1.0
MOST_MEMORY = 200 * 1024**2
RUNS = 3
Figures = dict[str, Any]

READER = """
import json, resource, socket, sys, time
from factcheck.model import UnreadableArticle
def shut(*what, **how): raise SystemExit("a socket was opened")
socket.socket = socket.create_connection = socket.getaddrinfo = shut
from factcheck.text import read_article
began, worked = time.perf_counter(), time.process_time()
try:
    read_article(sys.argv[1])
    said = None
except UnreadableArticle as error:
    said = str(error)
seconds = time.perf_counter() - began
children = resource.getrusage(resource.RUSAGE_CHILDREN)
work = time.process_time() - worked + children.ru_utime + children.ru_stime
own = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
peak = own + children.ru_maxrss  # its own maximum would count whoever started it
print(json.dumps({"said": said, "seconds": seconds, "work": work, "peak": peak * 1024}))
"""


def main() -> None:
    """Prints the table; ends with 1 where a file is read, or costs too much, or leaves something behind."""
    good = {kind: measured(name, content) for kind, (name, content) in GOOD.items()}
    for kind, figures in good.items():
        print(f"good {kind:6} {figures['seconds']:6.2f} s {figures['work']:6.2f} s {figures['peak'] / 1024**2:6.0f} MB")
    failed = 0
    print(f"\n{'case':44} {'seconds':>8} {'work':>8} {'on top':>8}  refused with")
    for name, case in CASES.items():
        figures = measured(case.file_name, case.content())
        more = max(0, figures["peak"] - good[case.kind]["peak"])
        work = figures["work"]
        right = (figures["said"] is not None) is case.refused and work < MOST_SECONDS and more < MOST_MEMORY
        failed += not right
        said = f"{'' if right else 'MISSED: '}{figures['said'] or '(read without what it asks for)'}"
        print(f"{name:44} {figures['seconds']:6.2f} s {work:6.2f} s {more / 1024**2:5.0f} MB  {said[:70]}")
    sys.exit(1 if failed else 0)


def measured(name: str, content: bytes) -> Figures:
    """What reading the file costs: the best of some runs, for other work on the machine only adds to it."""
    return min((once(name, content) for _ in range(RUNS)), key=lambda run: run["seconds"])


def once(name: str, content: bytes) -> Figures:
    """What one process says; it runs in an empty folder that holds nothing but the file afterwards."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        where = os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "TMPDIR": folder, "HOME": folder}
        command = [sys.executable, "-c", READER, name]
        run = subprocess.run(command, cwd=folder, env=where, capture_output=True, text=True, timeout=120)
        left = sorted(str(one.relative_to(folder)) for one in Path(folder).rglob("*"))
        if run.returncode or left != [name]:
            raise SystemExit(f"{name}: {run.stderr or run.stdout or left}")
        said: Figures = json.loads(run.stdout)
        return said


if __name__ == "__main__":
    main()
