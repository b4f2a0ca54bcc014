"""Scores our finders on the gold articles in data/, or on another folder of gold.

    python benchmarks/score_claims.py [--gold FOLDER [--samples FOLDER]] [--show]

--show lists what was missed and made up of dates, quotes and numbers, and the low stretches that ranked high.
"""

import argparse
from collections import Counter
from pathlib import Path
from statistics import median

from gold import Gold, read_gold
from measures import Counts, f1, fits, loud_in, measure, share

from factcheck.model import Claim

DATA = Path(__file__).parents[1] / "data"


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--gold", type=Path, default=DATA / "gold")
    ask.add_argument("--samples", type=Path)
    ask.add_argument("--show", action="store_true")
    asked = ask.parse_args()
    samples = asked.samples or (DATA / "samples" if asked.gold == DATA / "gold" else asked.gold)
    total: Counts = Counter()
    for gold in read_gold(asked.gold, samples):
        claims = gold.found()
        total += measure(gold, claims)
        if asked.show:
            show(gold, claims)
    if not total:
        raise SystemExit(f"There is no gold in {asked.gold}")
    report(total)


def report(counts: Counts) -> None:
    """Prints the figures."""
    print(f"{'kind':10} {'F1':>6} {'recall':>7} {'must':>6} {'made/gold':>10}")
    for kind in ("date", "quote", "number", "event", "name", "statement"):
        if counts["wanted", kind]:
            recall, must = share(counts, "found", "wanted", kind), share(counts, "must found", "must", kind)
            made = counts["made", kind] / counts["wanted", kind]
            print(f"{kind:10} {f1(counts, kind):6.3f} {recall:7.3f} {must:6.3f} {made:10.2f}")
    print(f"date values right      {share(counts, 'value right', 'valued', 'date'):.3f}")
    print(f"speakers right         {share(counts, 'speaker right', 'spoken', 'quote'):.3f}")
    print(f"low or none, kept low  {share(counts, 'kept low', 'low', 'all'):.3f}")


def show(gold: Gold, claims: list[Claim]) -> None:
    """Prints what went wrong in one article."""
    print(f"== {gold.name}")
    for mark in gold.marked:
        made = [claim for claim in claims if claim.kind == mark.kind]
        if not mark.optional and not any(fits(mark.span, claim.span) for claim in made):
            print(f"  missed {mark.kind}: {mark.exact!r}")
    for claim in claims:
        marks = [mark for mark in gold.marked if mark.kind == claim.kind]
        if claim.kind in ("date", "quote", "number") and not any(fits(mark.span, claim.span) for mark in marks):
            print(f"  false {claim.kind}: {claim.exact!r}")
    middle = median(claim.worthiness for claim in claims)
    for span in gold.low:
        for claim in loud_in(span, claims, middle):
            print(f"  loud: {claim.kind} {claim.exact!r} in {span.of(gold.article.text)[:60]!r}")


if __name__ == "__main__":
    main()
