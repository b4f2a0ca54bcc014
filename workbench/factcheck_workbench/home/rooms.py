"""The desks of single cases that are shown within the home, in the same place of the page."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, get_args

from factcheck.model import FactcheckError, NotFound
from factcheck_workbench.answer import Answer, Message
from factcheck_workbench.conversation import Conversation, Send
from factcheck_workbench.dispatch import SessionSpeaker
from factcheck_workbench.home.session import HomeSession
from factcheck_workbench.person import Role
from factcheck_workbench.session import Session

if TYPE_CHECKING:
    from factcheck.sources import Wikipedia

MOST_ROOMS = 4
"""How many cases are kept in memory; the one that was entered longest ago gives way and is read again when needed."""


class Rooms:
    """A session for each case that a page has entered, by the room's name: ``check:CASE`` or ``review:CASE``.

    What a page says in a room bears that name as `room`, and so does what it is answered.

    Args:
        home: The home.
        send: Passes a message on to the pages.
        editor: The person at the review desks; None where each remembers its own.
        wikipedia: The encyclopedia of the desks.
    """

    def __init__(
        self, home: HomeSession, send: Send, editor: str | None = None, wikipedia: "Wikipedia | None" = None
    ) -> None:
        self._home, self._send, self._editor, self._wikipedia = home, send, editor, wikipedia
        self._rooms: dict[str, tuple[Session, Conversation]] = {}

    def heard(self, message: Message, buffers: Sequence[memoryview] = ()) -> None:
        """Answers what a page says in a room; where the room cannot be entered, the home is told."""
        room = str(message["room"])
        try:
            session, conversation = self._entered(room)
        except FactcheckError as fault:
            self._send(Answer("no_room", {"room": room, "words": str(fault)}).to({}), [])
            return
        conversation.heard(message, buffers)
        if message.get("type") == "person" and session.role == "check":
            self._home.by = session.by

    def rename(self, name: str | None) -> None:
        """The person at the home has changed, and with them who checks in its rooms."""
        for session, _ in self._rooms.values():
            if session.role == "check":
                session.by = name

    def end(self) -> None:
        """Looks for news in no room any more."""
        for _, conversation in self._rooms.values():
            conversation.end()

    def _entered(self, room: str) -> tuple[Session, Conversation]:
        with self._home.lock:
            if room not in self._rooms:
                self._rooms[room] = self._opened(room)
                while len(self._rooms) > MOST_ROOMS:
                    self._rooms.pop(next(iter(self._rooms)))[1].end()
            return self._rooms[room]

    def _opened(self, room: str) -> tuple[Session, Conversation]:
        role, _, case = room.partition(":")
        if role not in get_args(Role):
            raise NotFound(f"There is no desk called {role[:40]!r}.")
        by = self._home.by if role == "check" else self._editor
        session = Session(self._home.desk.case(case), "check" if role == "check" else "review", by, self._wikipedia)

        def send(content: Message, buffers: list[bytes]) -> None:
            self._send(content | {"room": room}, buffers)

        return session, Conversation(SessionSpeaker(session), send)
