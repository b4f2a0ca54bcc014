"""The editor's last act on a draft."""

from dataclasses import dataclass

from factcheck.ledger.entry import Recorded


@dataclass(frozen=True, slots=True, kw_only=True)
class SignOff:
    """A draft was let go.

    Attributes:
        id: The ledger entry.
        by: The editor.
        at: When, UTC, ISO 8601.
        draft: The SHA-256 of the draft's text.
        override: Why it was let go although the case was open; None where nothing was open.
        open_items: What was open then, a line each.
        sequence: Its place in the ledger; acts with a higher one came after it.
    """

    id: str
    by: str
    at: str
    draft: str
    override: str | None
    open_items: tuple[str, ...]
    sequence: int


def sign_off_of(recorded: Recorded) -> SignOff:
    """Returns the sign-off that a `signed_off` entry holds."""
    return SignOff(
        id=recorded.id,
        by=recorded.by,
        at=recorded.at,
        draft=recorded.body["draft"],
        override=recorded.body["override"],
        open_items=tuple(recorded.body["open_items"]),
        sequence=recorded.sequence,
    )
