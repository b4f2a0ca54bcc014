"""How found claims are held against the gold."""

import re
from collections import Counter
from statistics import median

from gold import Gold, Marked

from factcheck.model import Claim, Span

Counts = Counter[tuple[str, str]]
"""(what is counted, kind) -> how often."""

_TITLES = frozenset(["sir", "dr", "mr", "mrs", "ms", "prof", "rev", "fr", "lord", "qc", "inc", "co", "jr", "the", "a"])


def fits(gold: Span, made: Span) -> bool:
    """Whether the two share half of their words, or the found one holds the gold and is no more than thrice as long."""
    both = max(0, min(gold.end, made.end) - max(gold.start, made.start))
    whole = (gold.end - gold.start) + (made.end - made.start) - both
    return 2 * both >= whole or (made.holds(gold) and made.end - made.start <= max(24, 3 * (gold.end - gold.start)))


def measure(gold: Gold, claims: list[Claim]) -> Counts:
    """Counts what was found, missed and made up, by kind, and how the fields of what was found compare."""
    counts: Counts = Counter()
    for kind in ("date", "quote", "number", "event", "name", "statement"):
        made = [claim for claim in claims if claim.kind == kind and claim.quote_type != "scare"]
        wanted = [mark for mark in gold.marked if mark.kind == kind and not _is_scare(mark)]
        _measure_kind(counts, kind, made, wanted)
    _measure_low(counts, gold, claims)
    return counts


def _measure_kind(counts: Counts, kind: str, made: list[Claim], wanted: list[Marked]) -> None:
    counts["made", kind] += len(made)
    for mark in wanted:
        if mark.optional:
            continue
        fitting = [claim for claim in made if fits(mark.span, claim.span)]
        counts["wanted", kind] += 1
        counts["found", kind] += bool(fitting)
        counts["must", kind] += mark.must
        counts["must found", kind] += mark.must and bool(fitting)
        if fitting:
            _measure_fields(counts, mark, max(fitting, key=lambda claim: _shared(mark.span, claim.span)))
    for claim in made:
        right = [mark for mark in wanted if fits(mark.span, claim.span)]
        counts["right", kind] += any(not mark.optional for mark in right)
        counts["wrong", kind] += not right


def _measure_fields(counts: Counts, mark: Marked, claim: Claim) -> None:
    if mark.kind == "date":
        accepted = [mark.fields["value"], *mark.fields.get("value_also", [])]
        counts["valued", "date"] += 1
        counts["value right", "date"] += claim.value in accepted
    if mark.kind == "quote" and mark.fields["speaker"]:
        accepted = [mark.fields["speaker"], *mark.fields.get("speaker_also", [])]
        counts["spoken", "quote"] += 1
        counts["speaker right", "quote"] += any(same_person(name, claim.speaker) for name in accepted)


def _measure_low(counts: Counts, gold: Gold, claims: list[Claim]) -> None:
    if not claims:
        return
    middle = median(claim.worthiness for claim in claims)
    for span in gold.low:
        counts["low", "all"] += 1
        counts["kept low", "all"] += not loud_in(span, claims, middle)


def loud_in(span: Span, claims: list[Claim], middle: float) -> list[Claim]:
    """The claims that lie mostly in `span` and are at or above the median worthiness."""
    inside = [claim for claim in claims if 2 * _shared(span, claim.span) > claim.end - claim.start]
    return [claim for claim in inside if claim.worthiness >= middle]


def same_person(name: str, other: str | None) -> bool:
    """Whether all words of one name stand in the other; titles do not count."""
    one, two = _names(name), _names(other or "")
    return bool(one and two) and (one <= two or two <= one)


def share(counts: Counts, part: str, whole: str, kind: str) -> float:
    """One count as a share of another; 1 where there was nothing to find."""
    return counts[part, kind] / counts[whole, kind] if counts[whole, kind] else 1.0


def f1(counts: Counts, kind: str) -> float:
    """The F1 of a kind: right ones of those made, found ones of those wanted, optional ones left out."""
    made = counts["right", kind] + counts["wrong", kind]
    precision = counts["right", kind] / made if made else 0.0
    recall = share(counts, "found", "wanted", kind)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def _shared(one: Span, two: Span) -> int:
    return max(0, min(one.end, two.end) - max(one.start, two.start))


def _names(name: str) -> frozenset[str]:
    return frozenset(re.findall(r"[^\W\d_]+", re.sub(r"['’]s\b", "", name.lower()))) - _TITLES


def _is_scare(mark: Marked) -> bool:
    return mark.fields.get("quote_type") == "scare"
