"""Two drafts side by side, and a draft as it was, for the page."""

from collections.abc import Mapping
from typing import Any

from factcheck.desk import Case
from factcheck.desk.draft_compared import Comparison, Touched
from factcheck.ledger import ClaimState
from factcheck.model import Candidate, DraftOutcome, Scale, Span, Verdict
from factcheck.text import Article
from factcheck.text.carrying import Beside
from factcheck_workbench.answer import Answer, Message
from factcheck_workbench.drafts_texts import DraftText
from factcheck_workbench.house import name_of
from factcheck_workbench.session import Session

Shown = dict[str, Any]


def drafts(session: Session, message: Message) -> list[Answer]:
    """A draft beside the one before it, the newest if none is named, with what it did to the claims."""
    case, number = session.case, int(message.get("number") or len(session.case.drafts))
    line = [drafts_line(case, one) for one in range(1, len(case.drafts) + 1)]
    if len(case.drafts) == 1:
        return [Answer("drafts", {"number": 1, "line": line})]
    shown = _compared(session, number)
    if message.get("brief"):  # the page has both texts
        shown.pop("rows")
        shown["old"], shown["new"] = ({**shown[side], "text": None} for side in ("old", "new"))
    return [Answer("drafts", {"line": line, "newest": number == len(case.drafts), **shown})]


def draft(session: Session, message: Message) -> list[Answer]:
    """One draft with its claims as they stood before the next came in; nobody can change anything of it."""
    view = session.case.draft(int(message["number"]))
    text = session.texts.of(session.case, view.article.text_sha256)
    rows = [_read_only(state, text, session.case.desk.scale) for state in view.states]
    blocks = [[block.kind.value, *_units(text, block.span)] for block in view.article.blocks]
    return [
        Answer(
            "draft",
            {**drafts_line(session.case, view.number), "text": view.article.text, "blocks": blocks, "claims": rows},
        )
    ]


def drafts_line(case: Case, number: int) -> Shown:
    """Returns which draft it is, who brought it, and when."""
    view = case.draft_entry(number)
    return {"number": number, "by": view.by, "at": view.at}


def _compared(session: Session, number: int) -> Shown:
    case = session.case
    compared = case.compare(number)
    old, new = (session.texts.of(case, article.text_sha256) for article in (compared.old, compared.new))
    items = [_item(session, compared, one, new) for one in compared.touched]
    kinds = _kinds(compared)
    return {
        "number": number,
        **{"old": {**drafts_line(case, number - 1), "text": old.article.text}},
        **{"new": {**drafts_line(case, number), "text": new.article.text}},
        "rows": [_row(row, old, new, kinds) for row in compared.rows],
        "counts": _counts(compared),
        "items": items,
        "fresh": [[state.claim.id, state.claim.kind.value, *_units(new, state.claim.span)] for state in compared.fresh],
    }


def _counts(compared: Comparison) -> dict[str, int]:
    counts = {outcome.value: 0 for outcome in DraftOutcome}
    for outcome in compared.drafted.outcomes.values():
        counts[outcome.value] += 1
    return counts | {"new": len(compared.fresh)}


def _kinds(compared: Comparison) -> Mapping[tuple[bool, int], str]:
    sides: tuple[tuple[bool, Article], ...] = ((False, compared.old), (True, compared.new))
    return {(side, block.span.start): block.kind.value for side, article in sides for block in article.blocks}


def _row(row: Beside, old: DraftText, new: DraftText, kinds: Mapping[tuple[bool, int], str]) -> list[Any]:
    """Start and end in both drafts, -1 for none; whether it was moved; what it is to the reader."""
    mine, theirs = (_units(text, span) if span else [-1, -1] for text, span in ((old, row.old), (new, row.new)))
    kind = kinds[True, row.new.start] if row.new else kinds[False, row.old.start] if row.old else ""
    return [*mine, *theirs, int(row.moved), kind]


def _units(text: DraftText, span: Span) -> list[int]:
    return [text.utf16.unit(span.start), text.utf16.unit(span.end)]


def _item(session: Session, compared: Comparison, one: Touched, new: DraftText) -> Shown:
    base, now = session.texts.of(session.case, one.base), one.now.carried
    asked = now.candidates if now and now.outcome is DraftOutcome.UNSURE else ()
    return {
        **{"claim": one.now.claim.id, "version": one.now.claim.version, "kind": one.now.claim.kind.value},
        **{"outcome": one.outcome.value, "now": now.outcome.value if now else one.outcome.value, "back": one.back},
        **{"score": compared.drafted.scores[one.now.claim.id], "proposed": one.proposed, "look": one.now.needs_look},
        "before": {**base.of(one.before.claim), "here": one.base == compared.old.text_sha256},
        "after": new.of(one.now.claim) if one.now.placed else None,
        "candidates": [_place(new, candidate) for candidate in asked],
        "verdict": verdict_of(one.before, session.case.desk.scale),
        "work": _work(one.now),
    }


def _place(new: DraftText, candidate: Candidate) -> Shown:
    return {**new.passage(candidate.span), **new.around(candidate.span), "score": candidate.score}


def _work(state: ClaimState) -> dict[str, int]:
    """What would be lost from sight with the claim."""
    return {"sources": len(state.evidence), "questions": len(state.queries), "notes": len(state.notes)}


def verdict_of(state: ClaimState, scale: Scale) -> Shown | None:
    """Returns the newest verdict that stands, in the house's words; None without one."""
    standing: list[Verdict] = [verdict for verdict in state.verdicts if not verdict.superseded]
    if not standing:
        return None
    last = standing[-1]
    words = {"rationale": last.rationale, "proposed": last.proposed, "by": last.by, "at": last.at}
    return {"finding": name_of(scale, last.finding, last.label), **words}


def _read_only(state: ClaimState, text: DraftText, scale: Scale) -> Shown:
    start, end = _units(text, state.claim.span)
    return {
        **{"claim": state.claim.id, "kind": state.claim.kind.value, "start": start, "end": end},
        **{"state": state.state.value, "verdict": verdict_of(state, scale)},
    }
