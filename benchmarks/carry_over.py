"""Scores how claims are carried over to a new draft, and how the text-quote fallback of annotation tools does it.

    python benchmarks/carry_over.py            the open drafts
    python benchmarks/carry_over.py --all      also those that are kept back; only their figures
    python benchmarks/carry_over.py --show     also what went wrong in the open ones

The truth comes from `draft_sheet`, where every character knows its old place.
"""

import argparse
from collections import Counter
from collections.abc import Callable, Sequence

from draft_edits import SEEDS, edited_drafts
from draft_sheet import Edited
from draft_truth import Truth, truths
from text_quote import by_text_quote

from factcheck.model import Claim, DraftOutcome, Kind
from factcheck.text.carrying import Alignment, Carried

Carrier = Callable[[Edited, Sequence[Claim]], list[Carried]]

CARRIED = (DraftOutcome.UNCHANGED, DraftOutcome.MOVED)
SILENT = (*CARRIED, DraftOutcome.CONTEXT)
REOPENED = (DraftOutcome.CHANGED, DraftOutcome.GONE)
NAMED = (Kind.NUMBER, Kind.DATE, Kind.NAME, Kind.QUOTE)


def main() -> None:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--all", action="store_true")
    ask.add_argument("--show", action="store_true")
    asked = ask.parse_args()
    for kept_back in (False, True)[: 1 + asked.all]:
        words = "kept back" if kept_back else "open"
        for name, carrier in (("ours", by_alignment), ("text quote", by_text_quote)):
            show = asked.show and not kept_back and carrier is by_alignment
            print(f"== {words}, {name}")
            for figure, value in figures(counted(kept_back, carrier, show)).items():
                print(f"{figure:62} {value}")


def by_alignment(edited: Edited, claims: Sequence[Claim]) -> list[Carried]:
    """Carries the claims as the product does."""
    alignment = Alignment(edited.before, edited.after)
    return [alignment.carry(claim.span) for claim in claims]


def counted(kept_back: bool, carrier: Carrier, show: bool, seeds: int = SEEDS) -> Counter[str]:
    """Counts claims by what is true of them and what was said of them."""
    counts: Counter[str] = Counter()
    for edited, claims in edited_drafts(kept_back, seeds):
        counts["drafts"] += 1
        for claim, truth, carried in zip(claims, truths(edited, claims), carrier(edited, claims), strict=True):
            for key in _keys(claim, truth, carried):
                counts[key] += 1
                if show and key in ("wrong", "alone, not carried", "touched, silent", "around, unmarked"):
                    _print(key, edited, claim, carried)
    return counts


def _keys(claim: Claim, truth: Truth, carried: Carried) -> list[str]:
    outcome = carried.outcome
    keys = ["claims", truth.what, f"{truth.what}, {outcome}", f"said {outcome}"]
    if not truth.allows(carried):
        keys.append("wrong")
    if truth.what == "alone" and outcome not in CARRIED:
        keys.append("alone, not carried")
    if truth.what == "touched":
        keys += ["touched, silent"] * (outcome in SILENT) + ["touched, reopened"] * (outcome in REOPENED)
        if claim.kind in NAMED:
            keys += ["fact touched"] + ["fact touched, silent"] * (outcome in SILENT)
    if truth.what == "around" and outcome in CARRIED:
        keys.append("around, unmarked")
    return keys


def figures(counts: Counter[str]) -> dict[str, str]:
    """The figures that the carrying is held to."""
    share = lambda part, whole: f"{100 * part / max(1, whole):6.2f} %  ({part:,} of {whole:,})"  # noqa: E731
    around, touched = counts["around"], counts["touched"]
    return {
        "drafts": f"{counts['drafts']:,}",
        "claims silently on a wrong place": f"{counts['wrong']:,} of {counts['claims']:,}",
        "sentence left alone: unchanged or moved (at least 98)": share(
            counts["alone"] - counts["alone, not carried"], counts["alone"]
        ),
        "sentence changed around it: marked (at least 95)": share(around - counts["around, unmarked"], around),
        "sentence changed around it: as context (at least 80)": share(counts["around, context"], around),
        "own words touched: changed or gone (at least 80)": share(counts["touched, reopened"], touched),
        "own words touched, carried as if nothing was (none)": share(counts["touched, silent"], touched),
        "number, date, name or quote touched, the same (none)": share(
            counts["fact touched, silent"], counts["fact touched"]
        ),
        "unsure (at most 5)": share(counts["said unsure"], counts["claims"]),
    }


def _print(key: str, edited: Edited, claim: Claim, carried: Carried) -> None:
    span = carried.span or (carried.candidates[0].span if carried.candidates else None)
    now = span.of(edited.after.text) if span else None
    print(f"  {key}: {edited.name}: {claim.kind} {claim.exact[:70]!r} {claim.start} -> {carried.outcome} {now!r:.90}")


if __name__ == "__main__":
    main()
