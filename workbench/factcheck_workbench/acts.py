"""An act of the page becomes an act of the case."""

from collections.abc import Callable
from typing import Any

from factcheck import ActRefused, Conflict
from factcheck.desk import Case
from factcheck.ledger import EntryKind
from factcheck.model import CaseOpen, NotFound
from factcheck_workbench.answer import Answer, Message
from factcheck_workbench.drafts_versions import version_now
from factcheck_workbench.history import act_words
from factcheck_workbench.session import Session
from factcheck_workbench.shaping import SHAPING, Given
from factcheck_workbench.source_files import came_file
from factcheck_workbench.whole_card import card_after

FIELDS = {
    "attach": ("source", "stance", "locator", "excerpt"),
    "note": ("text",),
    "give_verdict": ("finding", "rationale", "proposed"),
    "ask": ("text", "to", "due"),
    "decide": ("decision", "wording", "overrules", "reason"),
    "rate": ("rating",),
    "set_origin": ("claimant", "appearance", "date"),
    "settle_draft": ("choice",),
    "assign": ("person",),
    "dismiss": ("reason",),
    "restore": (),
}
"""Acts on a claim that are verbs of `Case` under the same name, each with the fields that it takes."""


def take_act(session: Session, message: Message) -> list[Answer]:
    """Records the act and returns what the ledger says to it; nothing is lost and nothing is recorded twice."""
    session.case.refresh()
    objection = _objection(session, message)
    if objection is None:
        told = session.changes(*_ids(message))
        told.content.update(card_after(session, message.get("claim")))
        return [told, *session.overtaken()]
    answers = [objection, session.changes()]
    if objection.type != "refused":  # a conflict is read beside how things stand
        answers.reverse()
    return [*answers, *session.overtaken()]


def take_acts(session: Session, message: Message) -> list[Answer]:
    """Records several acts in order, each by itself: what one of them meets does not hold up the others."""
    session.case.refresh()
    answers, recorded = [], []
    for act in message["acts"]:
        objection = _objection(session, act)
        if objection is None:
            recorded += _ids(act)
        else:
            answers.append(objection)
    return [session.changes(*recorded), *answers, *session.overtaken()]


def _ids(act: Message) -> list[str]:
    return [act["entry_id"]] if act.get("entry_id") else []


def _objection(session: Session, message: Message) -> Answer | None:
    """Records the act; returns what the ledger has against it, if anything."""
    entry_id = message.get("entry_id")
    try:
        _record(session, message)
    except CaseOpen as refusal:
        return _refused(entry_id, str(refusal), open_items=list(refusal.open_items))
    except (ActRefused, NotFound) as refusal:
        return _refused(entry_id, str(refusal))
    except Conflict as conflict:
        return _conflict(entry_id, conflict)
    return None


def _record(session: Session, message: Message) -> None:
    if session.by is None:
        raise ActRefused("Please say who you are first: every act is recorded with the name of the person.")
    act = message.get("act")
    message = message | {"version": version_now(session.case, message.get("claim"), message.get("version"))}
    given: Given = {"by": session.by, "entry_id": message.get("entry_id")}
    if act in FIELDS:
        fields = {name: _typed(message[name]) for name in FIELDS[act] if name in message}
        getattr(session.case, act)(message["claim"], **fields, **given, version=message.get("version"))
    elif act in _OTHERS:
        _OTHERS[act](session, message, given)
    else:
        raise ActRefused(f"This desk knows no act {act!r}.")


def _typed(value: Any) -> Any:
    """An empty field of a form was not filled in."""
    return value if not isinstance(value, str) or value.strip() else None


def _answer(session: Session, message: Message, given: Given) -> None:
    session.case.answer(message["query"], message["text"], **given, version=message.get("version"))


def _sign_off(session: Session, message: Message, given: Given) -> None:
    session.case.sign_off(override=_typed(message.get("override")), **given)


def _undo(session: Session, message: Message, given: Given) -> None:
    session.case.undo(message.get("entry"), **given)


def _redo(session: Session, message: Message, given: Given) -> None:
    session.case.redo(**given)


def _add_source_and_attach(session: Session, message: Message, given: Given) -> None:
    """The claim is looked up first, so that a source is not added for an act that cannot be."""
    case: Case = session.case
    case.state(message["claim"])
    described = {name: _typed(value) for name, value in message["source"].items()}
    file = came_file(session, message.get("upload"))
    source = case.desk.add_source(**described, file=file, by=given["by"], entry_id=message.get("source_id"))
    link = {name: _typed(message.get(name)) for name in ("stance", "locator", "excerpt")}
    case.attach(message["claim"], source.id, **link, **given, version=message.get("version"))


_OTHERS: dict[str, Callable[[Session, Message, Given], None]] = {
    **SHAPING,
    "answer": _answer,
    "sign_off": _sign_off,
    "undo": _undo,
    "redo": _redo,
    "add_source_and_attach": _add_source_and_attach,
}


def _refused(entry_id: str | None, words: str, **more: Any) -> Answer:
    return Answer("refused", {"entry_id": entry_id, "words": words, **more})


def _conflict(entry_id: str | None, conflict: Conflict) -> Answer:
    theirs = [
        {"by": entry["by"], "at": entry["at"], "words": act_words(EntryKind(entry["kind"]), entry["body"])}
        for entry in conflict.theirs
    ]
    return Answer("conflict", {"entry_id": entry_id, "words": str(conflict), "ours": conflict.ours, "theirs": theirs})
