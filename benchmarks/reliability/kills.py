"""Kills programs while they act on a desk, and looks whether anything that they were told is saved is lost.

    python benchmarks/reliability/kills.py [--rounds 1000] [--seed 40] [--folder FOLDER]

A round: two people act at random on one desk, each in a program of their own, which says every act before it sends it
and again once the desk has answered. Each program is killed with SIGKILL at a moment drawn by lot: after both have the
case open, or, every fifth round, after they were started, so that some die while they make or open the desk. Then
everything is looked at, and every act that was ever said is sent again, twice. Prints a line a round and the figures as
JSON at the end; exits with 1 if anything was wrong, and then leaves the desks where it says.
"""

import argparse
import json
import random
import shutil
import sys
import tempfile
import time
from collections import Counter
from functools import partial
from pathlib import Path

from aftermath import looked_at
from forked import Forked, Say, hear_until
from random_acts import ARTICLE, Sent, random_act
from told import Told

import factcheck.sources  # noqa: F401  loaded here, it is there in every program that is forked off
from factcheck.desk import Case, Desk, open_desk
from factcheck.model import ActRefused, Conflict, NotFound

LONGEST = 0.3
"""Seconds after which a program is killed at the latest."""

LIFE = 10
"""Rounds that a desk lives; the first of them makes it."""

EARLY = 5
"""Every such round kills from the start on."""


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--rounds", type=int, default=25)
    ask.add_argument("--seed", type=int, default=40)
    ask.add_argument("--folder", type=Path, help="where the desks are made; the system's temporary folder without it")
    asked = ask.parse_args()
    folder, began = Path(tempfile.mkdtemp(prefix="kills-", dir=asked.folder)), time.monotonic()
    figures, problems = run(asked.rounds, asked.seed, folder)
    taken = {"rounds": asked.rounds, "seed": asked.seed, "seconds": round(time.monotonic() - began, 1)}
    print(json.dumps(taken | figures | {"problems": problems}))
    if problems:
        sys.exit(f"Something was wrong; the desks are in {folder}")
    shutil.rmtree(folder)


def run(rounds: int, seed: int, folder: Path) -> tuple[Counter[str], list[str]]:
    """Runs the rounds; returns the figures and what was wrong."""
    figures: Counter[str] = Counter()
    problems: list[str] = []
    for number in range(rounds):
        place, lot = folder / f"{number // LIFE}.sqlite", f"{seed} {number}"
        dice = random.Random(lot)
        moments = [dice.uniform(0, LONGEST) for _ in range(2)]
        told, killed = _acted(place, moments, lot, early=number % EARLY == 0)
        counted, wrong = looked_at(place, told)
        figures.update(counted, killed=killed)
        problems += [f"round {number}: {line}" for line in wrong]
        after = " and ".join(f"{1000 * moment:.1f}" for moment in moments)
        print(f"round {number}: killed after {after} ms; {dict(counted)}", *wrong, sep="\n  ", flush=True)
    return figures, problems


def _acted(place: Path, moments: list[float], lot: str, early: bool) -> tuple[list[Told], int]:
    """Lets programs act until each is killed at its moment, in seconds; returns what they said and how many died so."""
    people = [Forked(partial(_act, place, f"person {who}", f"{lot} {who}")) for who in range(len(moments))]
    for person in [] if early else people:
        person.hear_line("opened")
    began = time.monotonic()
    alive, killed = list(people), 0
    for moment, person in sorted(zip(moments, people, strict=True), key=lambda pair: pair[0]):
        hear_until(began + moment, alive)
        killed += person.kill()
        alive.remove(person)
    return [Told.by(person.lines) for person in people], killed


def _act(place: Path, by: str, lot: str, say: Say) -> None:
    """What a program does until it is killed."""
    dice = random.Random(lot)
    with open_desk(place) as desk:
        case = desk.open_case(ARTICLE, by=by, find="later")
        say("opened")
        while True:
            sent = random_act(desk, case, by, dice)
            say(f"sent {sent.to_line()}")
            say(f"{_answer(sent, desk, case)} {sent.id}")


def _answer(sent: Sent, desk: Desk, case: Case) -> str:
    try:
        sent.send(desk, case)
        return "saved"
    except Conflict:  # an act that comes late is kept for the editor; an undo that others built on is not
        return "saved" if case.entries[-1].id == sent.id else "refused"
    except (ActRefused, NotFound):
        return "refused"


if __name__ == "__main__":
    main()
