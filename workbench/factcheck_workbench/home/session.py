"""The home in front of one person, without any widget: the desk, who acts, and what the page was told."""

from dataclasses import asdict
from threading import RLock
from typing import Any

from factcheck.desk import CaseSummary, Desk, open_desk
from factcheck.model import ActRefused
from factcheck_workbench.answer import Answer
from factcheck_workbench.home.waiting import Waiting
from factcheck_workbench.keyfile import own_keys
from factcheck_workbench.person import current_person, known_people, remember_person
from factcheck_workbench.uploads import Uploads

Row = dict[str, Any]
"""One case for the page, with the names of `CaseSummary`."""


class HomeSession:
    """The kernel's side of the home.

    Attributes:
        by: The person who acts; None until somebody said who they are.
        uploads: Files on their way.
        waiting: Drafts of which a person has to say what they are.
        lock: Held while an answer is made.
    """

    def __init__(self, desk: Desk | None = None, by: str | None = None) -> None:
        self.by = by or current_person()
        self.uploads = Uploads()
        self.waiting = Waiting()
        self.lock = RLock()
        self._desk = desk
        self._told: dict[str, Row] = {}
        self._heads: tuple[tuple[str, int], ...] | None = None

    @property
    def desk(self) -> Desk:
        """The desk; the person's own is opened when it is first needed, so that what keeps it closed can be said.

        Raises:
            StoreUnavailable: It cannot be opened.
            StoreDamaged: It is no desk any more.
            UnreadableScale: The scale beside it cannot be used.
        """
        with self.lock:
            if self._desk is None:
                self._desk = open_desk(reading=True)
            return self._desk

    def person(self) -> str:
        """Returns who acts.

        Raises:
            ActRefused: Nobody has said so yet.
        """
        if self.by is None:
            raise ActRefused("Please say who you are first: your name stands under everything you do here.")
        return self.by

    def rename(self, name: str) -> None:
        """Somebody else is at the home.

        Raises:
            ActRefused: It is no name.
        """
        self.by = remember_person(name)

    def whole(self) -> Answer:
        """Returns everything that the page shows."""
        self._note()
        return Answer(
            "home",
            {
                **{"desk": self.desk.location, "person": self.by, "names": known_people()},
                **{"keys": own_keys(), "cases": list(self._told.values())},
                "read_only": self.desk.read_only,
            },
        )

    def changes(self) -> Answer:
        """Returns, for every page, the cases that changed since the pages were last told."""
        before = self._told
        self._note()
        changed = [row for case, row in self._told.items() if before.get(case) != row]
        gone = [case for case in before if case not in self._told]
        return Answer("cases", {"cases": changed, "gone": gone}, to_all=True)

    def news(self) -> list[Answer]:
        """Returns what others did since the page was last told; nothing costs one small question to the store."""
        if self._heads is None or self.desk.heads() == self._heads:
            return []
        return [self.changes()]

    def _note(self) -> None:
        self._heads = self.desk.heads()
        self._told = {case.id: row_of(case) for case in self.desk.cases()}


def row_of(case: CaseSummary) -> Row:
    """Returns a case for the page."""
    return asdict(case)
