"""The work state of a claim: it follows from the ledger and is never set."""

from enum import StrEnum


class WorkState(StrEnum):
    """The rows of the design's table, from the first to the last; the lowest that fits is the state."""

    UNASSIGNED = "unassigned"
    ASSIGNED = "assigned"
    IN_PROGRESS = "in progress"
    DONE = "done"
    REOPENED = "reopened"
    WITH_EDITOR = "with editor"
    WITH_AUTHOR = "with author"
    WITH_SOURCE = "with source"
