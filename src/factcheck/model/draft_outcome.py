"""What a new draft did to a claim."""

from enum import StrEnum


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
    def shaken(self) -> bool:
        """Whether what was found out about the claim may not hold any more."""
        return self in (DraftOutcome.CONTEXT, DraftOutcome.CHANGED)
