"""Scores our finders: on the gold in data/, and on the sets of the shared folder where it is there.

    python benchmarks/score_claims.py           the table, against the committed figures
    python benchmarks/score_claims.py --write   also on our own sentences; figures.json and docs/accuracy.md anew
    python benchmarks/score_claims.py --show    also every miss and false alarm on the gold

The shared folder is FACTCHECK_SHARED, by default ../shared.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from statistics import median

from goals import GOALS, GOLD, Figures
from gold import Gold, read_gold
from matching import fits
from measures import Counts, figures_of, loud_in, loud_outside, measure
from shared_sets import seed, shared_figures

from factcheck.model import Claim

ROOT = Path(__file__).parents[1]
COMMITTED = ROOT / "benchmarks/figures.json"
PAGE = ROOT / "docs/accuracy.md"


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--write", action="store_true")
    ask.add_argument("--show", action="store_true")
    asked = ask.parse_args()
    if asked.show:
        for gold in golds():
            show(gold, gold.found())
    figures = {GOLD: gold_figures(golds()), **shared_figures()}
    report(figures, committed())
    for gold in seed():
        for claim in loud_outside(gold, gold.found()):
            print(f"    {claim.kind:10} {claim.worthiness:.2f} {claim.exact}")
    if asked.write:
        write(figures)


def golds() -> Iterable[Gold]:
    """The gold articles of the project."""
    return read_gold(ROOT / "data/gold", ROOT / "data/samples")


def gold_figures(golds: Iterable[Gold]) -> dict[str, float]:
    """The figures of articles taken together."""
    counts: Counts = Counter()
    for gold in golds:
        counts += measure(gold, gold.found())
    return figures_of(counts)


def committed() -> Figures:
    """The figures that the last commit holds us to."""
    figures: Figures = json.loads(COMMITTED.read_text(encoding="utf-8")) if COMMITTED.exists() else {}
    return figures


def report(figures: Figures, before: Figures) -> None:
    """Prints the table, with a word where a goal is missed or something got worse."""
    print(f"{'set':12} {'figure':34} {'ours':>6} {'before':>7} {'aim':>6}  others")
    for goal in GOALS:
        if goal.set not in figures:
            continue
        now, then = figures[goal.set][goal.name], before.get(goal.set, {}).get(goal.name)
        words = [
            "" if goal.holds(now) else "BELOW THE AIM",
            "LOST" if then is not None and goal.is_lost(then, now) else "",
        ]
        print(
            f"{goal.set:12} {goal.name:34} {goal.written(now):>6} {'-' if then is None else goal.written(then):>7} "
            f"{goal.written(goal.least):>6}  {goal.others} {' '.join(words)}".rstrip()
        )


def write(figures: Figures) -> None:
    """Writes the figures down; sets that are not there keep the figures that they had."""
    from own_sentences import own_figures

    write_down({**committed(), **figures, **own_figures()})


def write_down(figures: Figures) -> None:
    """Writes `figures`, all that there are, into the committed file and into the page."""
    from accuracy_page import with_tables

    rounded = {name: {key: round(figure, 4) for key, figure in found.items()} for name, found in figures.items()}
    COMMITTED.write_text(json.dumps(rounded, indent=2) + "\n", encoding="utf-8")
    PAGE.write_text(with_tables(PAGE.read_text(encoding="utf-8"), rounded), encoding="utf-8")


def show(gold: Gold, claims: list[Claim]) -> None:
    """Prints what went wrong in one article."""
    print(f"== {gold.name}")
    for mark in gold.marked:
        made = [claim for claim in claims if claim.kind == mark.kind]
        if not mark.optional and not any(fits(gold, mark, claim.span) for claim in made):
            print(f"  missed {mark.kind}: {mark.exact!r}")
    for claim in claims:
        marks = [mark for mark in gold.marked if mark.kind == claim.kind]
        if claim.kind in ("date", "quote", "number") and not any(fits(gold, mark, claim.span) for mark in marks):
            print(f"  false {claim.kind}: {claim.exact!r}")
    middle = median(claim.worthiness for claim in claims)
    for span in gold.low:
        for claim in loud_in(span, claims, middle):
            print(f"  loud: {claim.kind} {claim.exact!r} in {span.of(gold.article.text)[:60]!r}")


if __name__ == "__main__":
    main()
