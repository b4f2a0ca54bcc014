"""One article under check."""

from typing import TYPE_CHECKING

from factcheck.desk.author_notes import Import, imports_in, record_author_notes
from factcheck.desk.by_hand import Values
from factcheck.desk.case_acts import CaseActs
from factcheck.desk.claim_acts import ClaimActs
from factcheck.desk.draft_acts import DraftActs
from factcheck.desk.finding import Search
from factcheck.desk.join_acts import JoinActs
from factcheck.desk.recorder import Recorder
from factcheck.desk.sheet_acts import SheetActs

if TYPE_CHECKING:
    from factcheck.desk.desk import Desk


class Case(DraftActs, SheetActs, CaseActs, JoinActs, ClaimActs):
    """One article under check: its claims, what people did about them, and what they can do.

    It can be used from any thread. What others write is seen after `refresh` and after every act.
    """

    def __init__(self, desk: "Desk", recorder: Recorder) -> None:
        self._desk = desk
        self._recorder = recorder
        self._values = Values()
        self._search = Search(recorder, lambda: self.article)
        self._imported: str | None = None

    def __repr__(self) -> str:
        return f"<Case {self.id}: {self.title or 'untitled'}, {len(self.claims)} claims>"

    def refresh(self) -> frozenset[str]:
        """Reads what others wrote and returns the ids of the claims they touched since the last call."""
        return self._recorder.refresh()

    def find_next(self) -> bool:
        """Finds and records the claims of the next section that nobody has searched.

        After the last one, what the author left in a Word file is recorded on the claims on which it stands.

        Returns:
            Whether there was one; False when the whole draft has been searched.

        Raises:
            MissingModel: The language model is not installed.
            StoreUnavailable: The claims could not be written; the next call tries again.
        """
        found = self._search.step()
        done, total = self.sections
        if total and done >= total and self._imported != self.drafts[-1]:
            record_author_notes(self, self._recorder, by=self.entries[0].by)
            self._imported = self.drafts[-1]
        return found

    @property
    def author_notes(self) -> tuple[Import, ...]:
        """What the author left in the newest draft's Word file, and what the import makes of each.

        Comments, footnotes, links, tracked changes, headers; what stands on no claim is among them. Empty for a draft
        that was no Word file.
        """
        return imports_in(self, self.article)
