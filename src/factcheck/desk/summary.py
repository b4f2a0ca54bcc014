"""A case as one line of a list."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseSummary:
    """What a list shows of a case.

    Attributes:
        id: The case's id.
        title: The article's title; None where it has none.
        opened_at: When, UTC, ISO 8601.
        by: Who opened it.
        due: When it has to be done, ISO 8601.
        done: Live claims that are done.
        total: Live claims.
        signed_off: Whether the newest draft was let go.
    """

    id: str
    title: str | None
    opened_at: str
    by: str
    due: str | None
    done: int
    total: int
    signed_off: bool
