"""What the editor does about a claim."""

from dataclasses import dataclass
from enum import StrEnum


class Outcome(StrEnum):
    """The editor's six ways; accepting a verdict is `changed` with its wording, else `no_change`."""

    NO_CHANGE = "no_change"
    CHANGED = "changed"
    ATTRIBUTED = "attributed"
    CUT = "cut"
    STET = "stet"
    ON_AUTHOR = "on_author"

    @property
    def words(self) -> str:
        """The decision as people read it: "on author"."""
        return self.value.replace("_", " ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One act of the editor on a claim.

    Attributes:
        id: The ledger entry.
        claim: The claim's id.
        outcome: What was decided.
        wording: The new words, where `outcome` is changed.
        overrules: The id of the verdict that was overruled.
        reason: Why; needed for stet and for overruling.
        by: The editor.
        at: When, UTC, ISO 8601.
    """

    id: str
    claim: str
    outcome: Outcome
    wording: str | None = None
    overrules: str | None = None
    reason: str | None = None
    by: str
    at: str
