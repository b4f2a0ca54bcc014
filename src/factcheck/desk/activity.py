"""Who has acted in each case and how far it was searched, read from the entries without a replay."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock

from sqlalchemy import Connection

from factcheck.store import actors_after, sections_after


@dataclass(frozen=True, slots=True)
class Activity:
    """What the entries of a case say, up to one of them.

    Attributes:
        sequence: The number of the last entry that was read.
        people: Everybody who did something, in the order in which they came.
        sections: By the hash of a draft how many of its sections were searched, and how many there are.
    """

    sequence: int = 0
    people: tuple[str, ...] = ()
    sections: Mapping[str, tuple[int, int]] = field(default_factory=dict)


class Activities:
    """The activity of all cases of a desk. An entry is read once: a list of cases costs only what is new."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._known: dict[str, Activity] = {}

    def of(self, connection: Connection, case: str, sequence: int) -> Activity:
        """Returns the activity of a case up to its entry `sequence`, which is the newest that the connection sees."""
        with self._lock:
            known = self._known.get(case, Activity())
            if known.sequence > sequence:  # the file was put back to an earlier state
                known = Activity()
            if known.sequence < sequence:
                known = self._known[case] = _further(connection, case, known, sequence)
            return known


def _further(connection: Connection, case: str, known: Activity, sequence: int) -> Activity:
    people = dict.fromkeys([*known.people, *actors_after(connection, case, known.sequence)])
    sections = {**known.sections, **sections_after(connection, case, known.sequence)}
    return Activity(sequence, tuple(people), sections)
