"""The home as a widget: one widget for the list of cases and for the desks of the cases that are opened in it."""

from typing import TYPE_CHECKING, Any

import anywidget

from factcheck.desk import Desk
from factcheck_workbench.answer import Answer, Message
from factcheck_workbench.conversation import Conversation
from factcheck_workbench.desk_widget import STATIC
from factcheck_workbench.home.dispatch import HomeSpeaker
from factcheck_workbench.home.rooms import Rooms
from factcheck_workbench.home.session import HomeSession

if TYPE_CHECKING:
    import pandas as pd

    from factcheck.sources import Wikipedia


class Home(anywidget.AnyWidget):
    """Shows the cases of a desk, takes drafts, and opens each case in its own place.

    Everything travels as custom messages; the only synced traits are the front end's own code and style.

    Args:
        desk: The desk; None means the person's own, which is made on first use.
        by: The person; None asks once, and remembers the answer.
        wikipedia: The encyclopedia of the desks; None means the English Wikipedia.
    """

    _esm = STATIC / "home.js"
    _css = STATIC / "desk.css"

    def __init__(
        self, desk: Desk | None = None, by: str | None = None, *, wikipedia: "Wikipedia | None" = None
    ) -> None:
        super().__init__()
        self._session = HomeSession(desk, by)
        self._speaker = HomeSpeaker(self._session)
        self._conversation = Conversation(self._speaker, self.send)
        self._rooms = Rooms(self._session, self.send, by, wikipedia)
        self.on_msg(self._heard)

    @property
    def desk(self) -> Desk:
        """The desk, for everything that the library offers.

        Raises:
            StoreUnavailable: It cannot be opened.
        """
        return self._session.desk

    @property
    def by(self) -> str | None:
        """The person whose name stands under every act; None until somebody said who they are."""
        return self._session.by

    def cases(self) -> "pd.DataFrame":
        """Returns one row a case, newest first, with the fields of `CaseSummary`."""
        import pandas as pd

        return pd.DataFrame(self.desk.cases())

    def dispatch(self, message: Message) -> list[Answer]:
        """Returns what the home answers to a message of its page; workbench/README.md lists both sides."""
        return self._speaker.answer(message)

    def close(self) -> None:
        """Takes the home out of the page; the desk stays open."""
        self._conversation.end()
        self._rooms.end()
        super().close()

    def _heard(self, widget: Any, message: Message, buffers: list[memoryview]) -> None:
        if message.get("room"):
            self._rooms.heard(message, buffers)
            return
        self._conversation.heard(message, buffers)
        if message.get("type") == "person":
            self._rooms.rename(self._session.by)
