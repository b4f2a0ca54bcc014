"""What both desks are to JupyterLab: one widget that passes messages on and keeps nothing private in its state."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import anywidget

from factcheck.desk import Case
from factcheck.sources import Wikipedia
from factcheck_workbench.answer import Answer, Message
from factcheck_workbench.dispatch import OUTWARD, dispatch, news
from factcheck_workbench.person import Role
from factcheck_workbench.session import Session
from factcheck_workbench.watching import Watch

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
        self._watch = Watch(self._tell_news)
        self._session = Session(case, self._role, by, wikipedia)
        self._outward = ThreadPoolExecutor(max_workers=1, thread_name_prefix="factcheck-outward")
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
        self._watch.end()
        super().close()

    def _heard(self, widget: Any, message: Message, buffers: list[memoryview]) -> None:
        self._watch.heard()
        if message.get("type") in OUTWARD:
            self._outward.submit(self._reply, message)
        else:
            with self._session.lock:  # until it is sent: what the case was like later must not arrive earlier
                self._reply(message)

    def _reply(self, message: Message) -> None:
        for answer in self.dispatch(message):
            self.send(answer.to(message), list(answer.buffers))

    def _tell_news(self) -> None:
        """Tells all pages what others did, if anything."""
        with self._session.lock:
            for answer in news(self._session):
                self.send(answer.to({}))
