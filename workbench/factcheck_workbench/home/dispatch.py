"""Messages of the home's page and who answers them."""

from collections.abc import Callable

from factcheck_workbench.answer import Answer, Message
from factcheck_workbench.guarding import guarded
from factcheck_workbench.home.session import HomeSession
from factcheck_workbench.home.starting import leave, settle, start
from factcheck_workbench.uploads import take_piece

Handler = Callable[[HomeSession, Message], list[Answer]]

OUTWARD = frozenset({"start", "settle"})
"""Messages that read a page of the web or a long draft; they are answered beside all others."""


class HomeSpeaker:
    """What the home says in a conversation with its pages."""

    outward = OUTWARD

    def __init__(self, session: HomeSession) -> None:
        self._session = session
        self.lock = session.lock

    def answer(self, message: Message) -> list[Answer]:
        """Returns the answers to a message, in order; whatever goes wrong, the home goes on."""
        handler = HANDLERS.get(str(message.get("type")), _unknown)
        return guarded(lambda: handler(self._session, message), lambda words: _failed(message, words))

    def news(self) -> list[Answer]:
        """Returns what all pages have to be told although none has asked; what goes wrong is said when one asks."""
        return [answer for answer in self.answer({"type": "ping"}) if answer.type == "cases"]


def _failed(message: Message, words: str) -> Answer:
    """Says it where it belongs: without a desk there is nothing to show, a draft stays where it was dropped."""
    if message.get("type") == "hello":
        return Answer("closed", {"words": words})
    about = {name: message[name] for name in ("draft", "case", "entry_id") if message.get(name)}
    return Answer("error", {"words": words, **about})


def _hello(session: HomeSession, message: Message) -> list[Answer]:
    return [session.whole()]


def _person(session: HomeSession, message: Message) -> list[Answer]:
    session.rename(str(message.get("name") or ""))
    return [session.whole()]


def _piece(session: HomeSession, message: Message) -> list[Answer]:
    return take_piece(session.uploads, message)


def _due(session: HomeSession, message: Message) -> list[Answer]:
    case = session.desk.case(message["case"])
    recorded = case.set_due(message.get("due") or None, by=session.person(), entry_id=message["entry_id"])
    return [Answer("saved", {"entry_id": recorded.id, "at": recorded.at}), session.changes()]


def _ping(session: HomeSession, message: Message) -> list[Answer]:
    return [*session.news(), Answer("pong")]


def _unknown(session: HomeSession, message: Message) -> list[Answer]:
    return [Answer("error", {"words": f"The home does not understand {str(message.get('type'))[:40]!r}."})]


HANDLERS: dict[str, Handler] = {
    "hello": _hello,
    "person": _person,
    "piece": _piece,
    "start": start,
    "settle": settle,
    "leave": leave,
    "due": _due,
    "ping": _ping,
}
