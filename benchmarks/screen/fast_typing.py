"""Types verdicts at ten keys a second and compares the ledger with what was meant.

    python benchmarks/screen/fast_typing.py [--verdicts 1000] [--how plain late killed] [--folder FOLDER]

`late`: every answer of the kernel comes 2 s late. `killed`: the kernel is killed with -9 half way; once all
are typed, "Reconnect" is pressed. Prints the figures as JSON, a line each; exits with 1 where a verdict is missing
or on another claim than the one that was meant, or where the desk called saved what the ledger did not have.
"""

import argparse
import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from desk_file import make_case
from lab import DESK, Lab, lab
from playwright.sync_api import Page

from factcheck.desk import open_desk

CLAIMS = 2_100
HOW = ("plain", "late", "killed")
ASTRAY = ("missing", "wrong", "saved_and_lost", "waiting_and_not_shown")
"""Figures that have to be 0."""

KEY = 0.1
"""Seconds between two keys."""

FINDINGS = {"1": "confirmed", "4": "unsupported", "6": "cannot_be_verified", "7": "not_checkable"}
"""Keys of findings that need no rationale."""

LATE = """\
import threading, time
from queue import Queue
import factcheck as fc
from factcheck_workbench import CheckingDesk

class LateDesk(CheckingDesk):
    def __init__(self, *given, **named):
        self._late = Queue()
        threading.Thread(target=self._send_late, daemon=True).start()
        super().__init__(*given, **named)

    def send(self, content, buffers=None):
        self._late.put((time.monotonic() + 2, content, buffers))

    def _send_late(self):
        while True:
            due, content, buffers = self._late.get()
            time.sleep(max(0, due - time.monotonic()))
            super().send(content, buffers)

LateDesk(fc.open_desk({desk!r}).case({case!r}), by="Ines")"""
"""The cell of a desk whose every word takes 2 s to arrive; in order, as on a slow line."""

SHOWN = """() => Object.fromEntries([...document.querySelectorAll('.fc-marker')]
    .map((marker) => [marker.dataset.claim, marker.getAttribute('aria-label').split(': ')[0].split(', ').at(-1)]))"""

WAITING = """() => Object.entries(localStorage).filter(([key]) => key.startsWith('factcheck:pending:'))
    .map(([, act]) => JSON.parse(act).claim)"""


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--verdicts", type=int, default=1_000)
    ask.add_argument("--how", choices=HOW, nargs="+", default=HOW)
    ask.add_argument("--folder", type=Path, help="where the desks are made; the system's temporary folder without it")
    asked = ask.parse_args()
    astray = False
    with tempfile.TemporaryDirectory(prefix="typing-", dir=asked.folder) as folder, lab(Path(folder)) as running:
        for how in asked.how:
            figures = typed(running, Path(folder) / f"{how}.sqlite", asked.verdicts, how)
            astray |= any(figures.get(name) for name in ASTRAY)
            print(json.dumps({"how": how, **figures}), flush=True)
    if astray:
        sys.exit("Not every verdict is where it was meant to be")


def typed(running: Lab, place: Path, verdicts: int, how: str) -> dict[str, Any]:
    """Types the verdicts and returns what became of them."""
    case, claims = make_case(place, max(verdicts + 10, CLAIMS))
    meant, keys = _plan(claims, verdicts)
    source = LATE if how == "late" else DESK
    held: dict[str, int] = {}
    with running.page(source.format(desk=str(place), case=case)) as page:
        page.evaluate("probe.open()")
        page.evaluate("probe.find('.fc-marker[aria-current=true]').focus()")
        took = _type(page, keys, running.kill_kernel if how == "killed" else None)
        if how == "killed":
            page.get_by_role("button", name="Reconnect").wait_for(timeout=60_000)
            held = _held(page, place, case, meant)
            page.get_by_role("button", name="Reconnect").click()
        page.wait_for_function("probe.find('.fc-saved')?.dataset.state === 'saved'", timeout=180_000)
    given = _given(place, case)
    return {
        **{"verdicts": verdicts, "keys": len(keys), "keys_a_second": round(len(keys) / took, 1)},
        "missing": sum(1 for claim in meant if claim not in given),
        "wrong": sum(1 for claim, finding in given.items() if meant.get(claim) != finding),
        **held,
    }


def _plan(claims: list[str], verdicts: int) -> tuple[dict[str, str], list[str]]:
    """What is meant, and the keys for it: down the list, after every tenth verdict one back, which is judged anew."""
    meant, keys, at = dict[str, str](), list[str](), 0
    for number in range(verdicts):
        key = list(FINDINGS)[number * 7 % len(FINDINGS)]
        meant[claims[at]] = FINDINGS[key]
        back = number % 10 == 9
        keys += [key, "k" if back else "j"]
        at = max(0, at - 1) if back else at + 1
    return meant, keys


def _type(page: Page, keys: list[str], kill: Any) -> float:
    """Presses the keys at their times, whatever the page does; in the middle kills the kernel, if so told."""
    began = time.monotonic()
    for number, key in enumerate(keys):
        if kill is not None and number == len(keys) // 2:
            kill()
        page.wait_for_timeout(max(0, began + number * KEY - time.monotonic()) * 1000)
        page.keyboard.press(key)
    return time.monotonic() - began


def _held(page: Page, place: Path, case: str, meant: dict[str, str]) -> dict[str, int]:
    """While the kernel is gone: what is not on the list of waiting acts is in the ledger, what waits is on screen."""
    waiting, shown, given = set(page.evaluate(WAITING)), page.evaluate(SHOWN), _given(place, case)
    return {
        "waiting": len(waiting),
        "saved_and_lost": sum(
            1 for claim, finding in meant.items() if claim not in waiting and given.get(claim) != finding
        ),
        "waiting_and_not_shown": sum(1 for claim in waiting if shown[claim] != meant[claim].replace("_", " ")),
    }


def _given(place: Path, case: str) -> dict[str, str]:
    """The finding of every claim that has one."""
    with open_desk(place) as desk:
        return {state.claim.id: str(state.finding) for state in desk.case(case).states if state.finding is not None}


if __name__ == "__main__":
    main()
