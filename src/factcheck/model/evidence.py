"""The link between a claim and a source."""

from dataclasses import dataclass
from enum import StrEnum


class Stance(StrEnum):
    """What a source does to a claim."""

    SUPPORTS = "supports"
    CONTRADICTS = "contradicts"
    PARTLY = "partly"
    CONTEXT = "context"


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One source, read for one claim.

    Attributes:
        id: The ledger entry that attached it.
        claim: The claim's id.
        source: The source's id.
        stance: What it does to the claim.
        locator: Page, paragraph, timestamp or cell; without one the source is visibly incomplete.
        excerpt: The words found there, verbatim.
        by: Who attached it.
        at: When, UTC, ISO 8601.
    """

    id: str
    claim: str
    source: str
    stance: Stance
    locator: str | None = None
    excerpt: str | None = None
    by: str
    at: str

    @property
    def complete(self) -> bool:
        """Whether somebody else could find the place again."""
        return bool(self.locator)
