"""Claims by hand: what a person marks in the page becomes claims of the case; offsets of the page are UTF-16 units."""

from collections.abc import Callable
from typing import Any

from factcheck.model import ActRefused
from factcheck_workbench.answer import Message
from factcheck_workbench.session import Session

Given = dict[str, Any]
"""Who acts, and the entry's id: what every act of a case takes."""

CORRECTED = ("kind", "value", "unit")
"""Fields of a claim that the page can correct, apart from its words."""


def _add_claim(session: Session, message: Message, given: Given) -> None:
    session.case.add_claim(message["kind"], *_points(session, message["start"], message["end"]), **given)


def _change_claim(session: Session, message: Message, given: Given) -> None:
    """Only what the message names is changed: a value of None takes the value away."""
    fields = {name: message[name] for name in CORRECTED if name in message}
    if message.get("start") is not None:
        fields["start"], fields["end"] = _points(session, message["start"], message["end"])
    session.case.change_claim(message["claim"], **fields, **given, version=message.get("version"))


def _split_claim(session: Session, message: Message, given: Given) -> None:
    [cut] = _points(session, message["at"])
    session.case.split_claim(message["claim"], cut, **given, version=message.get("version"))


def _merge_claims(session: Session, message: Message, given: Given) -> None:
    session.case.merge_claims(message["claims"], **given, version=message.get("version"))


def _group_claims(session: Session, message: Message, given: Given) -> None:
    session.case.group_claims(message["claims"], **given, version=message.get("version"))


def _mark_nothing_to_check(session: Session, message: Message, given: Given) -> None:
    session.case.mark_nothing_to_check(*_points(session, message["start"], message["end"]), **given)


def _points(session: Session, *units: int) -> list[int]:
    """The places in code points.

    Raises:
        ActRefused: They are of an older draft.
    """
    if session.behind:
        raise ActRefused("A new draft came in, so nothing was recorded. Look at it and mark the words again.")
    return [session.utf16.point(unit) for unit in units]


SHAPING: dict[str, Callable[[Session, Message, Given], None]] = {
    "add_claim": _add_claim,
    "change_claim": _change_claim,
    "split_claim": _split_claim,
    "merge_claims": _merge_claims,
    "group_claims": _group_claims,
    "mark_nothing_to_check": _mark_nothing_to_check,
}
"""The acts by their names in messages."""
