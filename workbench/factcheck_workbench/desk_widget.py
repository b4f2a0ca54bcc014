"""What both desks are to JupyterLab: one widget that passes messages on and keeps nothing private in its state."""

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import anywidget

from factcheck.desk import Case
from factcheck.sources import Wikipedia
from factcheck_workbench.answer import Answer, Message
from factcheck_workbench.conversation import Conversation
from factcheck_workbench.dispatch import SessionSpeaker, dispatch
from factcheck_workbench.person import Role
from factcheck_workbench.session import Session

if TYPE_CHECKING:
    import pandas as pd

    from factcheck.sources import Wikipedia

STATIC = Path(__file__).parent / "static"
"""The built front end."""


class DeskWidget(anywidget.AnyWidget):
    """A desk on a case.

    Everything travels as custom messages; the only synced traits are the front end's own code and style, so that a
    saved notebook holds nothing of the article and nothing of anybody's work.
    """

    _role: ClassVar[Role]

    def __init__(self, case: Case, by: str | None = None, *, wikipedia: "Wikipedia | None" = None) -> None:
        super().__init__()
        self._session = Session(case, self._role, by, wikipedia)
        self._conversation = Conversation(SessionSpeaker(self._session), self.send)
        self.on_msg(self._heard)

    @property
    def case(self) -> Case:
        """The case, for everything that the library offers."""
        return self._session.case

    @property
    def by(self) -> str | None:
        """The person whose name stands under every act; None until somebody said who they are."""
        return self._session.by

    def verdicts(self) -> "pd.DataFrame":
        """Returns one row a verdict, superseded ones too; see `Case.verdicts_frame`."""
        return self.case.verdicts_frame()

    def claims(self) -> "pd.DataFrame":
        """Returns one row a live claim with its state, finding and decision; see `Case.claims_frame`."""
        return self.case.claims_frame()

    def dispatch(self, message: Message) -> list[Answer]:
        """Returns what the desk answers to a message of its page; workbench/README.md lists both sides."""
        return dispatch(self._session, message)

    def close(self) -> None:
        """Takes the desk out of the page; the case stays open."""
        self._conversation.end()
        super().close()

    def _heard(self, widget: Any, message: Message, buffers: list[memoryview]) -> None:
        self._conversation.heard(message, buffers)
