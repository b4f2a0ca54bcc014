"""One desk in front of one person: the case, who acts, and what the page was told."""

from dataclasses import replace
from threading import RLock
from typing import TYPE_CHECKING, Any

from factcheck.desk import Case
from factcheck.desk.repeats import Fact, fact_of
from factcheck.ledger import ClaimState
from factcheck_workbench.answer import Answer
from factcheck_workbench.drafts_texts import DraftTexts
from factcheck_workbench.house import scale_of
from factcheck_workbench.keyfile import own_keys
from factcheck_workbench.notes_known import AuthorNotes
from factcheck_workbench.offsets import Utf16
from factcheck_workbench.payload import (
    SOURCES,
    Row,
    block_rows,
    claim_row,
    draft_facts,
    draft_number,
    finding_of,
    sign_off_of,
    tables_of,
    touched_by_draft,
)
from factcheck_workbench.person import Role, current_person, known_people
from factcheck_workbench.queue import Queue
from factcheck_workbench.sheet_open import OpenSheet
from factcheck_workbench.uploads import Uploads

if TYPE_CHECKING:
    from factcheck.sources import Wikipedia


class Session:
    """The kernel's side of a desk, without any widget.

    Attributes:
        case: The case.
        role: Which desk it is.
        by: The person who acts; None until somebody said who they are.
        utf16: Places of the draft in both countings.
        queue: What the page of a review desk was told to decide on.
        texts: The drafts, older ones too.
        uploads: Files that the page is sending.
        sheet: The spreadsheet that the page is bringing in.
        author_notes: What the author left in the newest draft's file.
        lock: Held while an answer is made: JupyterLab hands messages over in a thread beside the cells' own.
    """

    def __init__(self, case: Case, role: Role, by: str | None = None, wikipedia: "Wikipedia | None" = None) -> None:
        self.case, self.role = case, role
        self.by = by or current_person(role)
        self._read_draft()
        self.queue = Queue()
        self.sheet = OpenSheet()
        self.uploads = Uploads()
        self.texts, self.author_notes = DraftTexts(), AuthorNotes()
        self.lock = RLock()
        self._wikipedia = wikipedia
        self._told: dict[str, Row] = {}
        self._stood: dict[str, Any] = {}
        self._told_to = 0
        self._kinds_of_sources: dict[str, int] = {}
        self._facts: dict[Fact, int] = {}
        self._rows_of: dict[str, tuple[ClaimState, Row]] = {}

    @property
    def wikipedia(self) -> "Wikipedia":
        """The encyclopedia; its libraries are loaded when somebody first looks something up."""
        if self._wikipedia is None:
            from factcheck.sources import Wikipedia

            self._wikipedia = Wikipedia()
        return self._wikipedia

    @property
    def behind(self) -> bool:
        """Whether a new draft came in since the page was told of one: what it says of places is of the older one."""
        return self.case.drafts[-1] != self._drawn

    def whole(self) -> Answer:
        """Returns everything that the page needs to draw the desk, from the ledger."""
        self.case.refresh()
        if self.behind:
            self._read_draft()
        self._rows_of.clear()
        self._note_told()
        case = self.case
        return Answer(
            "state",
            {
                **{"case": case.id, "title": case.title or "Untitled article", "draft": draft_number(case)},
                **{"due": case.due, "role": self.role, "people": list(case.desk.people)},
                "read_only": case.desk.read_only,
                **draft_facts(case),
                "names": known_people(),
                "keys": own_keys(),
                **{
                    "text": case.article.text,
                    "blocks": block_rows(case, self.utf16),
                    "tables": tables_of(case.desk.scale),
                },
                "scale": scale_of(case.desk.scale),
                **{"claims": list(self._told.values()), **self._stood},
            },
        )

    def changes(self, *entry_ids: str) -> Answer:
        """Returns what has changed since the page was last told, other people's acts too.

        Where a new draft came in, nothing of it can be said in places of the older one; `news` then tells all.

        Args:
            *entry_ids: The acts of the page that the ledger now has.
        """
        before = self._told
        if not self.behind:
            self._note_told()
        changed = [row for claim, row in self._told.items() if (old := before.get(claim)) is not row and old != row]
        gone = [claim for claim in before if claim not in self._told]
        acts: dict[str, Any] = {"entry_id": entry_ids[0]} if len(entry_ids) == 1 else {"entry_ids": list(entry_ids)}
        told = {"at": self._at(entry_ids), "claims": changed, "gone": gone, **self._stood}
        return Answer("delta", {**(acts if entry_ids else {}), **told})

    def news(self) -> list[Answer]:
        """Returns what others did, or somebody at this desk by code, since a page was last told; nothing without."""
        self.case.refresh()
        if not self._stood or self._told_to == self.case.sequence:
            return []
        return self.overtaken() or [self.changes()]

    def overtaken(self) -> list[Answer]:
        """Returns the whole case, for every page, where a new draft came in or one was taken back; else nothing."""
        return [self.whole_to_all()] if self.behind else []

    def whole_to_all(self) -> Answer:
        """Returns the whole case for every page, whichever has asked."""
        return replace(self.whole(), to_all=True)

    def shows(self, claim: str) -> bool:
        """Whether the page was told of this claim."""
        return claim in self._told

    def _read_draft(self) -> None:
        article = self.case.article
        self.utf16, self._drawn = Utf16(article.text), article.text_sha256

    def _note_told(self) -> None:
        """The page is told how the case stands now."""
        self._told_to, self._told, self._stood = self.case.sequence, self._rows(), self._standing()

    def _rows(self) -> dict[str, Row]:
        states, drafts = self.case.states, len(self.case.drafts)
        self._know_sources({piece.source for state in states for piece in state.evidence})
        return {state.claim.id: self._row(state, drafts) for state in states}

    def _row(self, state: ClaimState, drafts: int) -> Row:
        """The row of a claim, kept while its state is the same: a verdict costs no more in a long text."""
        known = self._rows_of.get(state.claim.id)
        if known is None or known[0] is not state:
            row = claim_row(state, self.utf16, self._kinds_of_sources, self.case.desk.scale)
            fact = self._facts.setdefault(fact_of(state.claim), len(self._facts))
            known = (state, [*row, *touched_by_draft(state, drafts), fact])
            self._rows_of[state.claim.id] = known
        return known[1]

    def _know_sources(self, used: set[str]) -> None:
        """The kind of a source never changes, so the desk is asked only where a new one is met."""
        if not used <= self._kinds_of_sources.keys():
            self._kinds_of_sources = {one.id: SOURCES.index(one.kind) for one in self.case.desk.sources()}

    def _standing(self) -> dict[str, Any]:
        """What the frame around the claims shows."""
        case, by = self.case, self.by
        acts = by is not None and case.desk.read_only is None
        return {
            "person": by,
            "dismissed": len(case.dismissed),
            **{"unsure": len(case.unsettled), "gone_claims": len(case.gone)},
            "undo": acts and case.can_undo(str(by)),
            "redo": acts and case.can_redo(str(by)),
            "signed_off": sign_off_of(case),
            "finding": None if case.desk.read_only else finding_of(case),
        }

    def _at(self, entry_ids: tuple[str, ...]) -> str:
        """When the last of the acts was recorded, or else the newest one, UTC."""
        entries = self.case.entries
        return next((entry.at for entry in reversed(entries) if entry.id in entry_ids), entries[-1].at)
