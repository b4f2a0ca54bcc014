"""What a person does at a desk."""

from enum import StrEnum


class Role(StrEnum):
    """The three roles; whoever acts is named by their own name and never by a role."""

    CHECKER = "checker"
    EDITOR = "editor"
    LEAD = "lead"
