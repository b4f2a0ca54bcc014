"""What a new draft did to a claim, and where it might stand."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.model.span import Span


class DraftOutcome(StrEnum):
    """Every claim of the draft before comes out as one of these."""

    UNCHANGED = "unchanged"
    MOVED = "moved"
    CONTEXT = "context"
    CHANGED = "changed"
    GONE = "gone"
    UNSURE = "unsure"

    @property
    def placed(self) -> bool:
        """Whether the claim stands in the new draft."""
        return self not in (DraftOutcome.GONE, DraftOutcome.UNSURE)

    @property
    def carried_over(self) -> bool:
        """Whether the claim and its sentence stand as before."""
        return self in (DraftOutcome.UNCHANGED, DraftOutcome.MOVED)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place where a claim might stand in a new draft.

    Attributes:
        span: The place, in code points of the new draft.
        score: How much its sentence is like the old one, 0..1.
    """

    span: Span
    score: float
