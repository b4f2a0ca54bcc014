"""Says where a claim stands, in the words, signs and order that every report uses."""

from enum import Enum
from typing import TYPE_CHECKING

from factcheck.model import Finding, WorkState

if TYPE_CHECKING:
    from factcheck.ledger import ClaimState


class Standing(Enum):
    """A finding, or one of the two ways of having none; from what an editor must see first to what can wait.

    The style of a line under the words carries the standing; sign and words say the same without colour.

    Attributes:
        style: The name of its line in the style sheet.
        sign: The character beside the claim's number; empty where nobody has found anything yet.
        words: What people call it.
    """

    INACCURATE = ("wrong", "✗", Finding.INACCURATE.words)
    SOURCES_CONFLICT = ("conflict", "≠", Finding.SOURCES_CONFLICT.words)
    UNSUPPORTED = ("unsupported", "∅", Finding.UNSUPPORTED.words)
    CANNOT_BE_VERIFIED = ("unknown", "?", Finding.CANNOT_BE_VERIFIED.words)
    CONFIRMED_WITH_CAVEAT = ("caveat", "≈", Finding.CONFIRMED_WITH_CAVEAT.words)
    ASKED = ("asked", "…", "awaiting an answer")
    OPEN = ("open", "", "open")
    CONFIRMED = ("ok", "✓", Finding.CONFIRMED.words)
    NOT_CHECKABLE = ("never", "–", Finding.NOT_CHECKABLE.words)

    def __init__(self, style: str, sign: str, words: str) -> None:
        self.style = style
        self.sign = sign
        self.words = words

    @property
    def rank(self) -> int:
        """Its place in the order of urgency, from 0."""
        return list(Standing).index(self)


class Group(Enum):
    """What an editor has to do with a claim, the most urgent first; the value is the heading in a report."""

    PROBLEM = "Needs a decision or an answer"
    OPEN = "Nobody has given a verdict yet"
    DONE = "Done"


def standing_of(state: "ClaimState") -> Standing:
    """Returns where the claim stands: its newest finding, else whether somebody was asked."""
    if state.finding is not None:
        return Standing[state.finding.name]
    return Standing.ASKED if state.state in (WorkState.WITH_AUTHOR, WorkState.WITH_SOURCE) else Standing.OPEN


def group_of(state: "ClaimState") -> Group:
    """Returns what has to be done with the claim; it follows from the work state alone."""
    if state.state is WorkState.DONE:
        return Group.DONE
    untouched = (WorkState.UNASSIGNED, WorkState.ASSIGNED, WorkState.IN_PROGRESS)
    return Group.OPEN if state.state in untouched else Group.PROBLEM
