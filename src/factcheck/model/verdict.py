"""What a checker concludes about a claim."""

from dataclasses import dataclass
from enum import StrEnum


class Finding(StrEnum):
    """The seven findings, in the order of their keys 1 to 7; that nobody has looked is none of them."""

    CONFIRMED = "confirmed"
    CONFIRMED_WITH_CAVEAT = "confirmed_with_caveat"
    INACCURATE = "inaccurate"
    UNSUPPORTED = "unsupported"
    SOURCES_CONFLICT = "sources_conflict"
    CANNOT_BE_VERIFIED = "cannot_be_verified"
    NOT_CHECKABLE = "not_checkable"

    @property
    def words(self) -> str:
        """The finding as people read it: "confirmed with caveat"."""
        return self.value.replace("_", " ")


NEEDS_RATIONALE = frozenset({Finding.INACCURATE, Finding.CONFIRMED_WITH_CAVEAT, Finding.SOURCES_CONFLICT})
"""Findings that are refused without a rationale."""

SETTLED = frozenset({Finding.CONFIRMED, Finding.NOT_CHECKABLE})
"""Findings that need no decision by the editor."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """A checker's conclusion on a claim.

    Attributes:
        id: The ledger entry that gave it.
        claim: The claim's id.
        finding: The conclusion.
        house_label: What the house called it then, where that was another word than one of the seven.
        rationale: Why.
        proposed: Wording that would make the claim right.
        by: The checker.
        at: When, UTC, ISO 8601.
        superseded: Whether the same person gave a newer one, or it was undone.
    """

    id: str
    claim: str
    finding: Finding
    rationale: str | None = None
    proposed: str | None = None
    by: str
    at: str
    superseded: bool = False
    house_label: str | None = None

    @property
    def label(self) -> str:
        """The finding as people read it, in the house's words."""
        return self.house_label or self.finding.words
