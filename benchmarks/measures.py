"""Counts what was found, missed and made up, and makes figures of the counts."""

from collections import Counter
from collections.abc import Sequence
from statistics import median

from gold import Gold, Marked
from matching import NEAR, best, fits, likeness, same_place, same_speaker, same_value, shared

from factcheck.model import Claim, Kind, QuoteType, Span

Counts = Counter[tuple[str, str]]
"""(what is counted, kind) -> how often."""


def measure(gold: Gold, claims: Sequence[Claim]) -> Counts:
    """Counts one article."""
    counts: Counts = Counter()
    for kind in Kind:
        made = [claim for claim in claims if claim.kind == kind]
        marks = [mark for mark in gold.marked if mark.kind == kind]
        _count_must(counts, gold, made, [mark for mark in marks if not mark.optional])
        spoken = [claim for claim in made if claim.quote_type is not QuoteType.SCARE]
        _count_found(counts, gold, spoken, [mark for mark in marks if not mark.optional and not _is_scare(mark)])
        _count_made(counts, gold, spoken, [mark for mark in marks if not _is_scare(mark)])
    _count_low(counts, gold, claims)
    return counts


def _count_must(counts: Counts, gold: Gold, made: list[Claim], marks: list[Marked]) -> None:
    """What must be found, how many claims were made for each mark, and the types of quotes; scare quotes included."""
    for mark in marks:
        fitting = [claim for claim in made if fits(gold, mark, claim.span)]
        counts["marked", mark.kind] += 1
        counts["must", mark.kind] += mark.must
        counts["must found", mark.kind] += mark.must and bool(fitting)
        if mark.kind == Kind.QUOTE and (claim := best(mark, fitting)):
            counts["typed", mark.kind] += 1
            counts["type right", mark.kind] += claim.quote_type == mark.fields["quote_type"]
    for claim in made:
        counts["made", claim.kind.value] += 1


def _count_found(counts: Counts, gold: Gold, made: list[Claim], marks: list[Marked]) -> None:
    """Recall, and how the fields of what was found compare."""
    for mark in marks:
        claim = best(mark, [claim for claim in made if fits(gold, mark, claim.span)])
        counts["wanted", mark.kind] += 1
        if claim is not None:
            counts["found", mark.kind] += 1
            counts["exact", mark.kind] += same_place(gold.article.text, mark.span, claim.span)
            _count_fields(counts, mark, claim)


def _count_fields(counts: Counts, mark: Marked, claim: Claim) -> None:
    if mark.kind == Kind.DATE:
        right = same_value(mark, claim.value)
        counts["value right", mark.kind] += right
        if mark.fields["value"] is None:
            counts["open", mark.kind] += 1
            counts["left open", mark.kind] += right
    if mark.kind == Kind.QUOTE and mark.fields["speaker"]:
        counts["spoken", mark.kind] += 1
        counts["speaker right", mark.kind] += same_speaker(mark, claim.speaker)


def _count_made(counts: Counts, gold: Gold, made: list[Claim], marks: list[Marked]) -> None:
    """Precision; what fits only an optional mark, or is near one, is neither right nor wrong."""
    for claim in made:
        fitting = [mark for mark in marks if fits(gold, mark, claim.span)]
        near = [mark for mark in marks if mark.optional and likeness(mark.span, claim.span) >= NEAR]
        right = any(not mark.optional for mark in fitting)
        counts["right", claim.kind.value] += right
        counts["wrong", claim.kind.value] += not (right or fitting or near)


def _count_low(counts: Counts, gold: Gold, claims: Sequence[Claim]) -> None:
    middle = median(claim.worthiness for claim in claims) if claims else 0.0
    for span in gold.low:
        counts["low", "all"] += 1
        counts["kept low", "all"] += not loud_in(span, claims, middle)


def loud_in(span: Span, claims: Sequence[Claim], middle: float) -> list[Claim]:
    """The claims that lie mostly in `span` and are at or above the median worthiness."""
    inside = [claim for claim in claims if 2 * shared(span, claim.span) > claim.end - claim.start]
    return [claim for claim in inside if claim.worthiness >= middle]


def loud_outside(gold: Gold, claims: Sequence[Claim]) -> list[Claim]:
    """The claims at or above the median worthiness that overlap no mark of any kind."""
    middle = median(claim.worthiness for claim in claims) if claims else 0.0
    loud = [claim for claim in claims if claim.worthiness >= middle]
    return [claim for claim in loud if not any(mark.span.overlaps(claim.span) for mark in gold.marked)]


def share(counts: Counts, part: str, whole: str, kind: str) -> float:
    """One count as a share of another; 1 where there was nothing to find."""
    return counts[part, kind] / counts[whole, kind] if counts[whole, kind] else 1.0


def f1(counts: Counts, kind: str) -> float:
    """The F1 of a kind: right ones of those made, found ones of those wanted, optional ones left out."""
    made = counts["right", kind] + counts["wrong", kind]
    precision = counts["right", kind] / made if made else 0.0
    recall = share(counts, "found", "wanted", kind)
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def figures_of(counts: Counts) -> dict[str, float]:
    """The figures of a set of gold articles, by name."""
    figures = {
        "date F1": f1(counts, "date"),
        "date exact span": share(counts, "exact", "found", "date"),
        "date value": share(counts, "value right", "found", "date"),
        "date unresolved left null": share(counts, "left open", "open", "date"),
        "quote F1": f1(counts, "quote"),
        "quote type": share(counts, "type right", "typed", "quote"),
        "quote speaker": share(counts, "speaker right", "spoken", "quote"),
        "number F1": f1(counts, "number"),
        "number exact span": share(counts, "exact", "found", "number"),
        "kept low": share(counts, "kept low", "low", "all"),
    }
    for kind in ("event", "name", "statement"):
        figures[f"{kind} must-recall"] = share(counts, "must found", "must", kind)
        figures[f"{kind}s made per gold claim"] = counts["made", kind] / max(1, counts["marked", kind])
    return figures


def _is_scare(mark: Marked) -> bool:
    return mark.fields.get("quote_type") == QuoteType.SCARE
