"""Lets many programs give verdicts on one case at once: are all in the ledger, and did each writer get its share?

    python benchmarks/reliability/many_writers.py [--writers 8] [--verdicts 200] [--folder FOLDER]

Prints the figures as JSON; `slowest to fastest` is the rate of the slowest writer over that of the fastest. Exits
with 1 if an entry is missing, a writer saw an error, or the slowest was slower than a third of the fastest.
"""

import argparse
import json
import sys
import tempfile
import time
from collections import Counter
from functools import partial
from pathlib import Path
from statistics import median, quantiles

from forked import Forked, Say, hear_until
from random_acts import ARTICLE

from factcheck.desk import open_desk

FAIR = 1 / 3
"""The least rate of the slowest writer, as a part of the fastest one's."""

START = 1.0
"""Seconds that the writers have to get ready."""

LONGEST = 600.0
"""Seconds after which writers are waited for no longer."""


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--writers", type=int, default=8)
    ask.add_argument("--verdicts", type=int, default=200)
    ask.add_argument("--folder", type=Path, help="where the desk is made; the system's temporary folder without it")
    asked = ask.parse_args()
    with tempfile.TemporaryDirectory(prefix="writers-", dir=asked.folder) as folder:
        figures = run(Path(folder) / "desk.sqlite", asked.writers, asked.verdicts)
    print(json.dumps(figures))
    if figures["problems"]:
        sys.exit("Something was wrong")
    if float(str(figures["slowest to fastest"])) < FAIR:
        sys.exit("The slowest writer got less than a third of what the fastest got")


def run(place: Path, writers: int, verdicts: int) -> dict[str, object]:
    """Lets the writers write and returns the figures, or what was wrong in their place."""
    case = _made(place)
    start = time.monotonic() + START
    people = [Forked(partial(_give, place, case, f"person {who}", verdicts, start)) for who in range(writers)]
    hear_until(start + LONGEST, people)
    died = [code for code in [person.end() for person in people] if code]
    said = [line.partition(" ") for person in people for line in person.lines]
    problems = [f"{word} {rest}" for word, _, rest in said if word == "failed"] + ["a writer died"] * bool(died)
    problems += _problems(place, case, [rest for word, _, rest in said if word == "saved"], writers, verdicts)
    if problems:
        return {"problems": problems}
    took = [float(rest) for word, _, rest in said if word == "took"]
    return _figures(took, [1000 * float(rest) for word, _, rest in said if word == "waited"]) | {"problems": []}


def _figures(took: list[float], waits: list[float]) -> dict[str, object]:
    """Takes seconds a writer and milliseconds a verdict."""
    return {
        **{"writers": len(took), "verdicts": len(waits), "seconds": round(max(took), 1)},
        **{"verdicts a second": round(len(waits) / max(took)), "slowest to fastest": round(min(took) / max(took), 2)},
        **{"ms median": round(median(waits), 1), "ms 99 %": round(quantiles(waits, n=100)[98], 1)},
        **{"ms longest": round(max(waits), 1)},
    }


def _made(place: Path) -> str:
    with open_desk(place) as desk:
        case = desk.open_case(ARTICLE, by="ines", find="later")
        for year in ("1821", "1822", "1823", "1824"):
            start = ARTICLE.text.index(year)
            case.add_claim("date", start, start + 4, by="ines")
        return case.id


def _give(place: Path, case_id: str, by: str, verdicts: int, start: float, say: Say) -> None:
    """What a writer does."""
    with open_desk(place) as desk:
        case = desk.case(case_id)
        claims = [claim.id for claim in case.claims]
        time.sleep(max(0, start - time.monotonic()))
        began = time.monotonic()
        for number in range(verdicts):
            sent = time.monotonic()
            given = case.give_verdict(claims[number % len(claims)], "confirmed", by=by)
            say(f"saved {given.id}\nwaited {time.monotonic() - sent}")
        say(f"took {time.monotonic() - began}")


def _problems(place: Path, case_id: str, saved: list[str], writers: int, verdicts: int) -> list[str]:
    with open_desk(place) as desk:
        problems = list(desk.verify().problems)
        case = desk.case(case_id)
    given = [one for one in case.entries if one.kind == "verdict_given"]
    each = Counter({f"person {who}": verdicts for who in range(writers)})
    if [one.sequence for one in case.entries] != list(range(1, case.sequence + 1)):
        problems.append("the sequence has a gap")
    if Counter(one.id for one in given) != Counter(saved) or Counter(one.by for one in given) != each:
        problems.append(f"{len(given)} verdicts are recorded, {len(saved)} were acknowledged")
    if sum(claim.version - 1 for claim in case.claims) != len(given):
        problems.append("the versions of the claims do not add up")
    return problems


if __name__ == "__main__":
    main()
