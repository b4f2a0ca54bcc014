"""What the newest draft did to a claim, as the entries have it.

A `draft_added` entry holds a record for every claim that had a place in the draft before: its outcome, the likeness of
its sentence, and those fields of the claim that are not what they were, its place first. Replay needs no texts.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from factcheck.ledger.entry import Recorded
from factcheck.ledger.kinds import EntryKind
from factcheck.model import Candidate, Claim, DraftOutcome, Span

Record = Mapping[str, Any]
"""What an entry says of one claim."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedClaim:
    """What the newest draft did to a claim, or a person who was asked.

    Attributes:
        outcome: What became of it.
        score: How much its sentence is like the one before, 0..1.
        candidates: The places to choose from where it is unsure, the likeliest first.
        taken_over: The verdict or decision whose proposed wording stands there now; a person confirms it by deciding.
        before: The words that it had.
        base: The draft in which it had them.
        entry: The entry that says so.
    """

    outcome: DraftOutcome
    score: float
    candidates: tuple[Candidate, ...]
    taken_over: str | None
    before: str
    base: str
    entry: Recorded


def record_of(recorded: Recorded, claim: str) -> Record | None:
    """Returns what an entry says of where a claim stands now; None where it says nothing of that."""
    if recorded.kind is EntryKind.DRAFT_ADDED:
        found: Record | None = recorded.body["outcomes"].get(claim)
        return found
    if recorded.kind is EntryKind.DRAFT_SETTLED and recorded.claim == claim:
        settled: Record = recorded.body["settled"]
        return settled
    return None


def outcome_of(record: Record) -> DraftOutcome:
    """Returns the outcome that a record holds.

    Raises:
        ValueError: It is none of its words.
    """
    return DraftOutcome(record["outcome"])


def as_placed(claim: Claim, record: Record) -> Claim:
    """Returns the claim where a record puts it; as it is where the record puts it nowhere."""
    return Claim.from_dict(claim.to_dict() | dict(record)) if outcome_of(record).placed else claim


def carried_claim(claim: Claim, standing: Sequence[Recorded], missed: Recorded | None) -> CarriedClaim | None:
    """Returns what the newest draft did to a claim.

    Args:
        claim: The claim where it stands, or last stood.
        standing: Its entries that are not undone, oldest first.
        missed: The newest draft, if that knows nothing of the claim: then the claim has no place in it.
    """
    found = ((record_of(one, claim.id), one) for one in reversed(standing))
    told = next(((record, one) for record, one in found if record is not None), None)
    if missed is None:
        return _carried(claim, *told) if told else None
    if told is None or outcome_of(told[0]).placed:
        return _carried(claim, {"outcome": DraftOutcome.GONE, "score": 0.0}, missed)
    record, one = told  # lost before: the draft that lost it, and the one in which it stood, stay what they were
    return _carried(claim, {**record, "outcome": DraftOutcome.GONE, "candidates": ()}, one)


def last_at(claim: str, standing: Sequence[Recorded], *outcomes: DraftOutcome) -> int:
    """Returns the sequence of the newest entry with one of these outcomes for the claim; 0 without one."""
    records = ((record_of(one, claim), one.sequence) for one in standing)
    return max((at for record, at in records if record is not None and outcome_of(record) in outcomes), default=0)


def _carried(claim: Claim, record: Record, entry: Recorded) -> CarriedClaim:
    candidates = record.get("candidates", ())
    return CarriedClaim(
        outcome=outcome_of(record),
        score=record["score"],
        candidates=tuple(Candidate(Span(one["start"], one["end"]), one["score"]) for one in candidates),
        taken_over=record.get("taken_over"),
        before=record.get("before", claim.exact),
        base=record["base"] if "base" in record else entry.body["base"],
        entry=entry,
    )
