"""What became of a stretch of the old draft."""

from dataclasses import dataclass

from factcheck.model import Candidate, DraftOutcome, Span


@dataclass(frozen=True, slots=True)
class Carried:
    """A stretch of the old draft in the new one.

    Attributes:
        outcome: What became of it.
        span: Where it stands, in code points of the new draft; None where it is gone or unsure.
        score: How much its sentence is like the old one, 0..1.
        candidates: The places that a person has to choose from where it is unsure, the likeliest first.
    """

    outcome: DraftOutcome
    span: Span | None = None
    score: float = 1.0
    candidates: tuple[Candidate, ...] = ()


GONE = Carried(DraftOutcome.GONE, score=0.0)
