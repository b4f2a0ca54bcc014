"""One article under check."""

from typing import TYPE_CHECKING

from factcheck.desk.by_hand import Values
from factcheck.desk.case_acts import CaseActs
from factcheck.desk.claim_acts import ClaimActs
from factcheck.desk.finding import Search
from factcheck.desk.join_acts import JoinActs
from factcheck.desk.recorder import Recorder

if TYPE_CHECKING:
    from factcheck.desk.desk import Desk


class Case(CaseActs, JoinActs, ClaimActs):
    """One article under check: its claims, what people did about them, and what they can do.

    It can be used from any thread. What others write is seen after `refresh` and after every act.
    """

    def __init__(self, desk: "Desk", recorder: Recorder) -> None:
        self._desk = desk
        self._recorder = recorder
        self._values = Values()
        self._search = Search(recorder, lambda: self.article)

    def __repr__(self) -> str:
        return f"<Case {self.id}: {self.title or 'untitled'}, {len(self.claims)} claims>"

    def refresh(self) -> frozenset[str]:
        """Reads what others wrote and returns the ids of the claims they touched since the last call."""
        return self._recorder.refresh()

    def find_next(self) -> bool:
        """Finds and records the claims of the next section that nobody has searched.

        Returns:
            Whether there was one; False when the whole draft has been searched.

        Raises:
            MissingModel: The language model is not installed.
            StoreUnavailable: The claims could not be written; the next call tries again.
        """
        return self._search.step()
