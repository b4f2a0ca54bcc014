"""Where evidence comes from; never the speaker of a quote."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class SourceKind(StrEnum):
    """What a source is, which says what has to be kept of it."""

    WIKIPEDIA = "wikipedia"
    WEB = "web"
    DOCUMENT = "document"
    INTERVIEW = "interview"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A reusable record of a place where evidence was found.

    Attributes:
        id: Opaque; the only thing that ledgers and exports hold of a confidential source.
        kind: What it is.
        title: What people call it; for a confidential source a name that gives nothing away.
        url: Where it is, http or https only; None where it has no address.
        primary: Whether it is first-hand (the record itself) rather than a report of it.
        confidential: Whether public exports must leave it out.
        details: What its kind keeps besides. Wikipedia: site, page_id, revision_id, revision_time (UTC),
            permalink, retrieved_at (UTC). Document: file_name, sha256, size (bytes), media_type, and kept
            where the desk has the file's bytes. Interview: medium, date, contact.
        added_by: The person who added it.
        added_at: When, UTC, ISO 8601.
    """

    id: str
    kind: SourceKind
    title: str
    url: str | None = None
    primary: bool = False
    confidential: bool = False
    details: dict[str, Any] = field(default_factory=dict)
    added_by: str
    added_at: str
