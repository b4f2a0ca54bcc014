"""The two tables of the design, row by row, through what a person calls: acts and their refusals, states of claims."""

from collections.abc import Callable
from typing import Any

import pytest

from factcheck.desk import Case
from factcheck.ledger import new_id
from factcheck.model import ActRefused, CaseOpen, Conflict, NotFound, Source, WorkState

Step = Callable[[Case, str, str], Any]
"""Something done on a case, about its first claim, with a source of the desk."""


def cover(case: Case, claim: str, source: str) -> None:
    """Leaves nothing open but claims."""
    case.mark_nothing_to_check(0, len(case.article.text), by="ines")


def confirm_all(case: Case, claim: str, source: str) -> None:
    for one in case.claims:
        case.give_verdict(one.id, "confirmed", by="ines")


def stale(case: Case, claim: str, source: str) -> None:
    """Two people acted at once; the later act was kept as a conflict."""
    with pytest.raises(Conflict):
        case.note(claim, "Late.", by="ines", version=0)


def verdict(finding: str = "confirmed", by: str = "ines", **given: Any) -> Step:
    return lambda case, claim, source: case.give_verdict(claim, finding, **given, by=by)


def overrule(reason: str | None, newest: bool = True) -> Step:
    def step(case: Case, claim: str, source: str) -> None:
        given = case.state(claim).verdicts[-1 if newest else 0]
        case.decide(claim, "no_change", overrules=given.id, reason=reason, by="mira")

    return step


def ask(to: str = "author", text: str = "Where from?") -> Step:
    return lambda case, claim, source: case.ask(claim, text, to=to, by="ines")


def answer(case: Case, claim: str, source: str) -> None:
    case.answer(case.state(claim).queries[0].id, "The yearbook.", by="theo")


def attach(case: Case, claim: str, source: str) -> None:
    case.attach(claim, source, "supports", by="ines")


def decide(decision: str = "no_change", **given: Any) -> Step:
    return lambda case, claim, source: case.decide(claim, decision, **given, by="mira")


def dismiss(reason: str = "Not a claim.") -> Step:
    return lambda case, claim, source: case.dismiss(claim, reason, by="theo")


def restore(case: Case, claim: str, source: str) -> None:
    case.restore(claim, by="theo")


def undo(by: str = "ines") -> Step:
    return lambda case, claim, source: case.undo(by=by)


def redo(case: Case, claim: str, source: str) -> None:
    case.redo(by="ines")


def sign_off(override: str | None = None) -> Step:
    return lambda case, claim, source: case.sign_off(override, by="mira")


def erase(case: Case, claim: str, source: str) -> None:
    case.desk.erase_source(source, "She asked for it.", by="mira")


def assign(person: str | None) -> Step:
    return lambda case, claim, source: case.assign(claim, person, by="mira")


def correct(case: Case, claim: str, source: str) -> None:
    case.change_claim(claim, value="1908", by="theo")


def note(case: Case, claim: str, source: str) -> None:
    case.note(claim, "Ask the archive.", by="ines")


GRANTED: dict[str, tuple[Step, ...]] = {
    "verdict: a finding": (verdict(),),
    "verdict: no source is needed": (verdict("inaccurate", rationale="It was 1908."),),
    "verdict: on a decided claim": (decide(), verdict()),
    "evidence: a source of the desk and a stance": (attach,),
    "evidence: also on a dismissed claim": (dismiss(), attach),
    "query: a text and to whom": (ask("source"),),
    "query: to the checker sends a verdict back": (verdict(), ask("checker")),
    "answer: the query": (ask(), answer),
    "answer: a second is a new query": (ask(), answer, ask()),
    "decision: nothing": (decide(),),
    "decision: accepting a wording is changed with it": (
        verdict("inaccurate", rationale="It was 1908.", proposed="3 May 1908"),
        decide("changed", wording="3 May 1908"),
    ),
    "decision: stet with a reason": (decide("stet", reason="The deed says so."),),
    "decision: overruling with a reason": (verdict("unsupported"), overrule("The deed says so.")),
    "dismiss: a reason": (dismiss(),),
    "restore: a dismissed claim": (dismiss(), restore),
    "sign-off: the draft": (cover, confirm_all, sign_off()),
    "sign-off: dismissed claims aside": (dismiss(), cover, confirm_all, sign_off()),
    "sign-off: open with a reason": (sign_off("It goes to press."),),
    "undo: an act not yet undone": (verdict(), undo()),
    "redo: one undone": (verdict(), undo(), redo),
    "undo: of an undone and redone act": (verdict(), undo(), redo, undo()),
    "rate: any words where the house has no list": (lambda case, claim, source: case.rate(claim, "so", by="mira"),),
    "origin: one of claimant, appearance and date": (
        lambda case, claim, source: case.set_origin(claim, date="1907-05-04", by="ines"),
    ),
    "assign: a person, or nobody": (assign("theo"), assign(None)),
}


@pytest.mark.parametrize("steps", GRANTED.values(), ids=GRANTED)
def test_an_act_with_what_it_needs_is_recorded(case: Case, claim: str, source: Source, steps: tuple[Step, ...]) -> None:
    *before, act = steps
    for step in before:
        step(case, claim, source.id)
    sequence = case.sequence
    act(case, claim, source.id)

    assert case.sequence == sequence + 1
    assert case.desk.verify().problems == ()


REFUSED: dict[str, tuple[type[Exception], str, tuple[Step, ...]]] = {
    "verdict: without a finding": (ActRefused, "The finding is one of", (verdict(""),)),
    "verdict: inaccurate without a rationale": (ActRefused, "rationale", (verdict("inaccurate"),)),
    "verdict: caveat without a rationale": (ActRefused, "rationale", (verdict("confirmed_with_caveat"),)),
    "verdict: sources conflict without a rationale": (ActRefused, "rationale", (verdict("sources_conflict"),)),
    "verdict: on a dismissed claim": (ActRefused, "is dismissed", (dismiss(), verdict())),
    "evidence: no source of the desk": (
        *(ActRefused, "not on this desk"),
        (lambda case, claim, source: case.attach(claim, new_id(), "supports", by="ines"),),
    ),
    "evidence: no stance": (
        *(ActRefused, "The stance is one of"),
        (lambda case, claim, source: case.attach(claim, source, "proves", by="ines"),),
    ),
    "query: without a text": (ActRefused, "a question", (ask(text=" "),)),
    "query: to nobody": (ActRefused, "Whom it goes to is one of", (ask(to="reader"),)),
    "answer: answered already": (ActRefused, "answered already", (ask(), answer, answer)),
    "answer: without a query": (
        *(NotFound, "no entry"),
        (lambda case, claim, source: case.answer(new_id(), "Yes.", by="theo"),),
    ),
    "decision: on a dismissed claim": (ActRefused, "is dismissed", (dismiss(), decide())),
    "decision: none of the six": (ActRefused, "The decision is one of", (decide("fine"),)),
    "decision: stet without a reason": (ActRefused, "a reason", (decide("stet"),)),
    "decision: changed without a wording": (ActRefused, "the new wording", (decide("changed"),)),
    "decision: overruling without a reason": (ActRefused, "overruling", (verdict("unsupported"), overrule(None))),
    "decision: overruling a replaced verdict": (
        *(ActRefused, "not one that stands"),
        (verdict("unsupported"), verdict(), overrule("No.", newest=False)),
    ),
    "dismiss: without a reason": (ActRefused, "a reason", (dismiss(" "),)),
    "dismiss: twice": (ActRefused, "is dismissed", (dismiss(), dismiss())),
    "dismiss: a decided claim": (ActRefused, "decided", (decide(), dismiss())),
    "restore: a claim that is not dismissed": (ActRefused, "not dismissed", (restore,)),
    "sign-off: an open claim": (CaseOpen, "open", (sign_off(),)),
    "sign-off: uncovered words": (CaseOpen, "nobody marked it as read", (confirm_all, sign_off())),
    "undo: nothing done": (ActRefused, "nothing of yours", (undo("theo"),)),
    "undo: others built on it": (Conflict, "mira", (verdict("unsupported"), decide(), undo())),
    "undo: an answered question": (Conflict, "theo", (ask(), answer, undo())),
    "redo: nothing undone": (ActRefused, "nothing to redo", (verdict(), redo)),
    "redo: something new since": (ActRefused, "nothing to redo", (verdict(), undo(), note, redo)),
    "rate: no words": (ActRefused, "a rating", (lambda case, claim, source: case.rate(claim, "", by="mira"),)),
    "rate: a dismissed claim": (
        *(ActRefused, "is dismissed"),
        (dismiss(), lambda case, claim, source: case.rate(claim, "so", by="mira")),
    ),
    "origin: nothing": (
        *(ActRefused, "a claimant, an appearance or a date"),
        (lambda case, claim, source: case.set_origin(claim, by="ines"),),
    ),
    "origin: a date that is none": (
        *(ActRefused, "2026-03-01"),
        (lambda case, claim, source: case.set_origin(claim, date="last May", by="ines"),),
    ),
    "assign: a blank name": (ActRefused, "name of the person", (assign(" "),)),
    "any act: by nobody": (ActRefused, "name of the person", (verdict(by=" "),)),
}


@pytest.mark.parametrize(("error", "words", "steps"), REFUSED.values(), ids=REFUSED)
def test_an_act_without_what_it_needs_is_refused_in_plain_words_and_leaves_everything(
    case: Case, claim: str, source: Source, error: type[Exception], words: str, steps: tuple[Step, ...]
) -> None:
    *before, act = steps
    for step in before:
        step(case, claim, source.id)
    head, states = case.head, case.states
    with pytest.raises(error, match=words):
        act(case, claim, source.id)

    assert (case.head, case.states) == (head, states)


def test_evidence_from_an_erased_source_is_refused(case: Case, claim: str) -> None:
    secret = case.desk.add_source(kind="interview", title="W. A.", confidential=True, by="ines").id
    erase(case, claim, secret)

    with pytest.raises(ActRefused, match="erased"):
        attach(case, claim, secret)


STATES: dict[str, tuple[WorkState, tuple[Step, ...]]] = {
    "unassigned: nobody has acted": (WorkState.UNASSIGNED, ()),
    "unassigned: all was undone": (WorkState.UNASSIGNED, (note, verdict(), undo(), undo())),
    "assigned: somebody was made responsible": (WorkState.ASSIGNED, (assign("theo"),)),
    "unassigned: and let go again": (WorkState.UNASSIGNED, (assign("theo"), assign(None))),
    "in progress: evidence": (WorkState.IN_PROGRESS, (assign("theo"), attach)),
    "in progress: a note": (WorkState.IN_PROGRESS, (note,)),
    "in progress: an answered question": (WorkState.IN_PROGRESS, (ask(), answer)),
    "done: confirmed": (WorkState.DONE, (verdict("confirmed"),)),
    "done: not checkable": (WorkState.DONE, (verdict("not_checkable"),)),
    "done: decided": (WorkState.DONE, (verdict("unsupported"), decide("on_author"))),
    "done: decided without a verdict": (WorkState.DONE, (decide("cut"),)),
    "done: by the newest verdict": (WorkState.DONE, (verdict("unsupported"), verdict("confirmed"))),
    "reopened: a question, once it is answered": (WorkState.REOPENED, (verdict(), ask(), answer)),
    "reopened: sent back to the checker": (WorkState.REOPENED, (verdict(), ask("checker"))),
    "reopened: a source": (WorkState.REOPENED, (verdict(), attach)),
    "reopened: a correction": (WorkState.REOPENED, (verdict(), correct)),
    "reopened: a correction after the decision": (WorkState.REOPENED, (verdict("unsupported"), decide(), correct)),
    "done: looked at again": (WorkState.DONE, (verdict(), correct, verdict())),
    **{
        f"with editor: {finding}": (WorkState.WITH_EDITOR, (verdict(finding, rationale="Because."),))
        for finding in (
            *("confirmed_with_caveat", "inaccurate", "unsupported", "sources_conflict", "cannot_be_verified"),
        )
    },
    "with editor: two persons differ": (WorkState.WITH_EDITOR, (verdict(), verdict("not_checkable", by="theo"))),
    "with editor: an unresolved conflict": (WorkState.WITH_EDITOR, (verdict(), stale)),
    "done: the conflict was decided": (WorkState.DONE, (verdict(), stale, decide())),
    "with author: an unanswered question": (WorkState.WITH_AUTHOR, (verdict("unsupported"), ask("author"))),
    "with author: also after a decision": (WorkState.WITH_AUTHOR, (decide(), ask("author"))),
    "with source: the lowest row": (
        WorkState.WITH_SOURCE,
        (ask("author"), ask("source"), verdict("inaccurate", rationale="No.")),
    ),
    "with editor: once the author answered": (WorkState.WITH_EDITOR, (verdict("unsupported"), ask(), answer)),
}


@pytest.mark.parametrize(("state", "steps"), STATES.values(), ids=STATES)
def test_the_work_state_follows_from_what_was_done(
    case: Case, claim: str, source: Source, state: WorkState, steps: tuple[Step, ...]
) -> None:
    for step in steps:
        step(case, claim, source.id)

    assert case.desk.case(case.id).state(claim).state is state
