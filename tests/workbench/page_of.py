"""The page's side of a desk, without a browser."""

from itertools import count
from typing import Any

from factcheck.ledger.identity import new_id
from factcheck_workbench.answer import Answer
from factcheck_workbench.dispatch import dispatch
from factcheck_workbench.session import Session

TEXT = """\
The bridge 🌉 of Aldermark

The bridge was opened on 3 May 1907. It cost 40,000 crowns 🪙, and 12 workers died.

"It was the finest of its day," said Orla Fennimore, the town's archivist, on 4 June 1987.
"""


class PageOf:
    """The page's side of a session: numbers its messages and reads the answers."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self._numbers = count(1)

    def say(self, type_: str, **fields: Any) -> list[dict[str, Any]]:
        """Sends a message and returns the answers."""
        message = {"type": type_, "request": next(self._numbers), "view": "v", **fields}
        answers = [answer.to(message) for answer in dispatch(self.session, message)]
        own = [answer for answer in answers if "view" in answer]  # the others are told to every page
        assert all((answer["request"], answer["view"]) == (message["request"], "v") for answer in own)
        return answers

    def session_answers(self, type_: str, **fields: Any) -> list[Answer]:
        """The answers with the bytes that travel beside them."""
        return dispatch(self.session, {"type": type_, **fields})

    def one(self, type_: str, **fields: Any) -> dict[str, Any]:
        """The same where there is one answer."""
        [answer] = self.say(type_, **fields)
        return answer

    def send(self, upload: str, content: bytes, use: str, piece: int = 30_000) -> int:
        """Sends a file as the page does: the next piece begins where the kernel's bytes end."""
        about, at = {"upload": upload, "use": use, "size": len(content)}, 0
        while at < len(content):
            at = self.one("piece", **about, at=at, buffers=[memoryview(content[at : at + piece])])["at"]
        return at

    def act(
        self, act: str, claim: str | None = None, version: int | None = None, **fields: Any
    ) -> list[dict[str, Any]]:
        """Does an act with a fresh entry id unless one is given."""
        return self.say("act", act=act, claim=claim, version=version, **({"entry_id": new_id()} | fields))
