"""Messages of the page and who answers them."""

from collections.abc import Callable

from factcheck.reports import format_of, render, safe_name
from factcheck_workbench.acts import take_act, take_acts
from factcheck_workbench.answer import Answer, Message
from factcheck_workbench.drafts_bringing import bring_draft
from factcheck_workbench.drafts_shown import draft, drafts
from factcheck_workbench.guarding import guarded
from factcheck_workbench.lookup import read, search
from factcheck_workbench.notes_shown import author_notes
from factcheck_workbench.person import remember_person
from factcheck_workbench.session import Session
from factcheck_workbench.sheets import sheet_columns, sheet_import, sheet_preview, sheet_read
from factcheck_workbench.shelf import sources
from factcheck_workbench.source_files import open_file
from factcheck_workbench.uploads import take_piece
from factcheck_workbench.whole_card import whole_card

Handler = Callable[[Session, Message], list[Answer]]

OUTWARD = frozenset({"search", "read"})
"""Messages whose answer may take as long as the network does; they are answered beside all others."""

TOLD_TO_ALL = frozenset({"state", "delta", "review"})
"""Answers that concern every page of a desk."""


_REFUSALS = {
    **dict.fromkeys(("sheet_read", "sheet_columns", "sheet_preview", "sheet_import"), "sheet_refused"),
    **{"new_draft": "draft_refused", "report": "no_report"},
}
"""What is said in the form that asked, instead of a bar above all."""


def dispatch(session: Session, message: Message) -> list[Answer]:
    """Returns the answers to one message, in order; a message that cannot be answered gets an error in plain words.

    Whatever goes wrong, the desk goes on and the ledger is as it was.
    """
    asked = str(message.get("type"))
    handler = HANDLERS.get(asked, _unknown)

    def make() -> list[Answer]:
        if asked in OUTWARD:
            return handler(session, message)
        with session.lock:
            return _with_review(session, message, handler(session, message))

    return guarded(make, lambda words: _failed(message, words))


def news(session: Session) -> list[Answer]:
    """Returns what all pages have to be told although none has asked; what goes wrong is said when one asks."""
    return [answer for answer in dispatch(session, {"type": "ping"}) if answer.type in TOLD_TO_ALL]


def _failed(message: Message, words: str) -> Answer:
    """Says it where it belongs: what Wikipedia could not give in the form that asked, an act beside its "try again"."""
    kind = "offline" if str(message.get("type")) in OUTWARD else _REFUSALS.get(str(message.get("type")), "error")
    named = {"entry_id": message["entry_id"]} if message.get("entry_id") else {}
    return Answer(kind, {"words": words, "claim": message.get("claim"), **named})


def _with_review(session: Session, message: Message, answers: list[Answer]) -> list[Answer]:
    """The review desk is told what is to be decided whenever the case is told or has changed."""
    types = {answer.type for answer in answers}
    if session.role != "review" or not types & {"state", "delta"}:
        return answers
    if "state" in types:
        return [*answers, session.queue.whole(session.case)]
    drawn = [str(message["claim"])] if message.get("claim") else []
    return [*answers, session.queue.changes(session.case, drawn)]


def _hello(session: Session, message: Message) -> list[Answer]:
    """The whole case for a new page; another page of the same widget is told what it has not heard yet."""
    return [*session.news(), session.whole()]


def _card(session: Session, message: Message) -> list[Answer]:
    return [Answer("card", whole_card(session, message["claim"]))]


def _person(session: Session, message: Message) -> list[Answer]:
    session.by = remember_person(str(message.get("name") or ""), session.role)
    return [session.whole()]


def _find(session: Session, message: Message) -> list[Answer]:
    session.case.find_next()
    return [session.changes()]


def _ping(session: Session, message: Message) -> list[Answer]:
    """A sign of life, and what others did meanwhile."""
    return [*session.news(), Answer("pong")]


def _coverage(session: Session, message: Message) -> list[Answer]:
    """Every sentence, and the stretches of which somebody said that there is nothing to check."""
    if session.behind:
        return session.news()
    unit, case = session.utf16.unit, session.case
    rows = [[unit(one.span.start), unit(one.span.end), one.claims, one.why_none] for one in case.coverage()]
    marked = [[unit(span.start), unit(span.end)] for span in case.covered]
    return [Answer("coverage", {"passages": rows, "marked": marked})]


def _dismissed(session: Session, message: Message) -> list[Answer]:
    """The claims that were dismissed, with the reason, so that they can be restored."""
    rows = [
        {"claim": one.claim.id, "kind": one.claim.kind.value, "words": one.claim.exact, "reason": one.dismissed}
        for one in session.case.dismissed
    ]
    return [Answer("dismissed", {"claims": rows})]


def _piece(session: Session, message: Message) -> list[Answer]:
    return take_piece(session.uploads, message)


def _report(session: Session, message: Message) -> list[Answer]:
    """Makes the report in memory; the page saves it where downloads go."""
    chosen = format_of(message["to"])
    content = render(
        session.case,
        chosen.name,
        include=message.get("include") or "all",
        public=message.get("public") is not False,
        tracked=bool(message.get("tracked")),
    )
    name = safe_name(session.case.title or "report", chosen.suffix)
    return [Answer("report", {"name": name, "media_type": chosen.media_type}, (content,))]


def _unknown(session: Session, message: Message) -> list[Answer]:
    return [Answer("error", {"words": f"This desk does not understand {str(message.get('type'))[:40]!r}."})]


class SessionSpeaker:
    """What a session says in a conversation with its pages."""

    outward = OUTWARD

    def __init__(self, session: Session) -> None:
        self._session = session
        self.lock = session.lock

    def answer(self, message: Message) -> list[Answer]:
        """Returns the answers to a message, in order."""
        return dispatch(self._session, message)

    def news(self) -> list[Answer]:
        """Returns what all pages have to be told although none has asked."""
        return news(self._session)


HANDLERS: dict[str, Handler] = {
    "hello": _hello,
    "card": _card,
    "act": take_act,
    "acts": take_acts,
    "search": search,
    "read": read,
    "sources": sources,
    "report": _report,
    "open_file": open_file,
    "person": _person,
    "coverage": _coverage,
    "dismissed": _dismissed,
    "piece": _piece,
    "new_draft": bring_draft,
    "drafts": drafts,
    "draft": draft,
    "author_notes": author_notes,
    "sheet_read": sheet_read,
    "sheet_columns": sheet_columns,
    "sheet_preview": sheet_preview,
    "sheet_import": sheet_import,
    "find": _find,
    "ping": _ping,
}
