"""A case as one line of a list."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from factcheck.desk.activity import Activity


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
        with_editor: Live claims that wait for the editor.
        asked: Live claims on which a question to the author or a source waits for its answer.
        sections: How many sections of the newest draft were searched for claims, and how many there are; (0, 0) before
            the first.
        drafts: How many drafts there were.
        people: Everybody who did something in it, in the order in which they came.
        assigned: To whom live claims are given, by the alphabet.
        last_at: When something was done last, UTC, ISO 8601.
        last_by: Who did it.
        signed_off: Whether the newest draft was let go.
        signed_off_by: Who let it go.
    """

    id: str
    title: str | None
    opened_at: str
    by: str
    due: str | None
    done: int
    total: int
    with_editor: int
    asked: int
    sections: tuple[int, int]
    drafts: int
    people: tuple[str, ...]
    assigned: tuple[str, ...]
    last_at: str
    last_by: str
    signed_off: bool
    signed_off_by: str | None

    @property
    def searched(self) -> bool:
        """Whether all of the newest draft was searched for claims."""
        done, total = self.sections
        return 0 < total <= done


_AS_STORED = (
    *("id", "title", "opened_at", "due", "done", "total", "with_editor", "asked"),
    *("drafts", "last_at", "last_by", "signed_off_by"),
)


def summary_of(row: Mapping[str, Any], activity: Activity, assigned: tuple[str, ...]) -> CaseSummary:
    """Returns a case's line.

    Args:
        row: What `case_list` says of it.
        activity: What its entries say.
        assigned: To whom its claims are given.
    """
    return CaseSummary(
        **{name: row[name] for name in _AS_STORED},
        by=row["opened_by"],
        people=activity.people,
        sections=activity.sections.get(row["draft"], (0, 0)),
        assigned=assigned,
        signed_off=row["signed_off"] is not None,
    )
