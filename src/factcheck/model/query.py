"""A question on a claim, and its answer."""

from dataclasses import dataclass
from enum import StrEnum


class Recipient(StrEnum):
    """Whom a query goes to; a decision that sends a verdict back is a query to the checker."""

    AUTHOR = "author"
    SOURCE = "source"
    CHECKER = "checker"


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """One question and, once it came, its answer.

    Attributes:
        id: The ledger entry that asked.
        claim: The claim's id.
        text: The question.
        to: Whom it goes to.
        due: When an answer is wanted, ISO 8601.
        by: Who asked.
        at: When, UTC, ISO 8601.
        answer: The answer; None while it is open.
        answered_by: Who recorded the answer.
        answered_at: When, UTC, ISO 8601.
    """

    id: str
    claim: str
    text: str
    to: Recipient
    due: str | None = None
    by: str
    at: str
    answer: str | None = None
    answered_by: str | None = None
    answered_at: str | None = None
