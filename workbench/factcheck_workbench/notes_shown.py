"""What the author left in the draft's Word file, for the page: on the card of a claim, and all of it in a list."""

from typing import Any

from factcheck.desk.author_notes import Import, MadeOf, words_for
from factcheck.text.references import Pointing
from factcheck_workbench.answer import Answer, Message
from factcheck_workbench.session import Session

_KINDS = {Pointing.URL: "web", Pointing.CALL: "interview", Pointing.PAGE: "document", Pointing.TIMESTAMP: "document"}
"""The kind of source that a note points to."""


def on_claim(session: Session, claim: str) -> list[dict[str, Any]]:
    """Returns what the author left on the words of a claim."""
    return [_shown(one) for one in session.author_notes.of(session.case) if claim in one.claims]


def without_copies(notes: list[dict[str, Any]], session: Session, claim: str) -> list[dict[str, Any]]:
    """Returns the notes of a card without those that `on_claim` shows already."""
    told = {words_for(one.note) for one in session.author_notes.of(session.case) if claim in one.claims}
    return [note for note in notes if note["text"] not in told]


def author_notes(session: Session, message: Message) -> list[Answer]:
    """Everything that the author left, with what the import made of it; nothing is dropped."""
    text, unit = session.case.article.text, session.utf16.unit
    rows = []
    for one in session.author_notes.of(session.case):
        span = one.note.span
        stands = {} if span is None else {"on": span.of(text), "start": unit(span.start), "end": unit(span.end)}
        rows.append(_shown(one) | stands | {"claims": list(one.claims)})
    return [Answer("author_notes", {"notes": rows})]


def _shown(one: Import) -> dict[str, Any]:
    note, reference = one.note, one.note.reference
    return {
        **{"origin": note.origin.value, "author": note.author, "at": note.at, "text": note.text},
        **{
            "reply": note.reply,
            "resolved": note.resolved,
            "made": one.made.value,
            "is_source": one.made is MadeOf.SOURCE,
        },
        **{"points": reference.kind.value, "url": reference.url, "locator": reference.locator, "rest": reference.rest},
        "kind": _KINDS.get(reference.kind),
    }
