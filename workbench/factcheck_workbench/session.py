"""One desk in front of one person: the case, who acts, and what the page was told."""

from threading import RLock
from typing import TYPE_CHECKING, Any, Literal

from factcheck.desk import Case
from factcheck_workbench.answer import Answer
from factcheck_workbench.offsets import Utf16
from factcheck_workbench.payload import TABLES, Row, block_rows, claim_row, draft_number, finding_of, sign_off_of
from factcheck_workbench.person import current_person
from factcheck_workbench.queue import Queue

if TYPE_CHECKING:
    from factcheck.sources import Wikipedia

Role = Literal["check", "review"]


class Session:
    """The kernel's side of a desk, without any widget.

    Attributes:
        case: The case.
        role: Which desk it is.
        by: The person who acts; None until somebody said who they are.
        utf16: Places of the draft in both countings.
        queue: What the page of a review desk was told to decide on.
        lock: Held while an answer is made: JupyterLab hands messages over in a thread beside the cells' own.
    """

    def __init__(self, case: Case, role: Role, by: str | None = None, wikipedia: "Wikipedia | None" = None) -> None:
        self.case, self.role = case, role
        self.by = by or current_person()
        self.utf16 = Utf16(case.article.text)
        self.queue = Queue()
        self.lock = RLock()
        self._wikipedia = wikipedia
        self._told: dict[str, Row] = {}
        self._stood: dict[str, Any] = {}

    @property
    def wikipedia(self) -> "Wikipedia":
        """The encyclopedia; its libraries are loaded when somebody first looks something up."""
        if self._wikipedia is None:
            from factcheck.sources import Wikipedia

            self._wikipedia = Wikipedia()
        return self._wikipedia

    def whole(self) -> Answer:
        """Returns everything that the page needs to draw the desk, from the ledger."""
        self.case.refresh()
        self._told, self._stood = self._rows(), self._standing()
        case = self.case
        return Answer(
            "state",
            {
                **{"case": case.id, "title": case.title or "Untitled article", "draft": draft_number(case)},
                **{"due": case.due, "person": self.by, "role": self.role},
                **{"text": case.article.text, "blocks": block_rows(case, self.utf16), "tables": TABLES},
                **{"claims": list(self._told.values()), **self._stood},
            },
        )

    def changes(self, entry_id: str | None = None) -> Answer:
        """Returns what has changed since the page was last told, other people's acts too.

        Args:
            entry_id: The act of the page that the ledger now has.
        """
        rows = self._rows()
        changed = [row for claim, row in rows.items() if self._told.get(claim) != row]
        gone = [claim for claim in self._told if claim not in rows]
        self._told, self._stood = rows, self._standing()
        act = {"entry_id": entry_id} if entry_id else {}
        return Answer("delta", {**act, "at": self._at(entry_id), "claims": changed, "gone": gone, **self._stood})

    def news(self) -> list[Answer]:
        """Returns what others did, or somebody at this desk by code, since a page was last told; nothing without."""
        self.case.refresh()
        if not self._stood or (self._told, self._stood) == (self._rows(), self._standing()):
            return []
        return [self.changes()]

    def _rows(self) -> dict[str, Row]:
        return {state.claim.id: claim_row(state, self.utf16) for state in self.case.states}

    def _standing(self) -> dict[str, Any]:
        """What the frame around the claims shows."""
        case, by = self.case, self.by
        return {
            "undo": by is not None and case.can_undo(by),
            "redo": by is not None and case.can_redo(by),
            "signed_off": sign_off_of(case),
            "finding": finding_of(case),
        }

    def _at(self, entry_id: str | None) -> str:
        """When the act was recorded, or else the newest one, UTC."""
        entries = self.case.entries
        return next((entry.at for entry in reversed(entries) if entry.id == entry_id), entries[-1].at)
