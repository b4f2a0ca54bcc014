"""The card of one claim: everything that is known about it, for the eyes of the person at the desk."""

from collections.abc import Mapping
from typing import Any

from factcheck.desk import Case
from factcheck.ledger import ClaimState, Recorded
from factcheck.model import Asserted, Claim, Decision, Evidence, Kind, Query, Scale, Source, Verdict
from factcheck.store import is_kept
from factcheck_workbench.history import doer, entry_words, history_of
from factcheck_workbench.house import name_of
from factcheck_workbench.offsets import Utf16
from factcheck_workbench.plain_value import plain_value

Card = dict[str, Any]

_LABELS = {
    **{"value": "Value", "readings": "Could be", "unresolved_because": "Unresolved"},
    **{"unit": "Unit", "quote_type": "Quotation", "speaker": "Speaker", "cue": "Attributed by"},
    **{"trigger": "Event", "participants": "Who", "place": "Where", "when": "When", "asserted": "Told as"},
    **{"entity": "Name", "role": "Role"},
}
"""Fields of the kinds in the order in which a card shows them."""


def card_of(case: Case, claim_id: str) -> Card:
    """Returns the card.

    Raises:
        NotFound: The case has no such claim.
    """
    state = case.state(claim_id)
    sources = {source.id: source for source in case.sources()}
    claim = state.claim
    return {
        **{"claim": claim.id, "version": claim.version, "kind": claim.kind.value, "reason": claim.reason},
        **{"worthiness": round(claim.worthiness, 2), "fields": fields_of(claim)},
        **{"restated": claim.restated, "filled": _filled(claim)},
        **{"value": claim.value, "unit": claim.unit, "readings": list(claim.readings)},
        **_done_by_people(state, sources, case.desk.scale),
        "rating": state.rating,
        "history": history_of(state.history, sources),
        "conflicts": [_conflict(entry, sources) for entry in state.conflicts],
        **{"dismissed": state.dismissed, "state": state.state.value, "assigned": state.assigned},
    }


def _filled(claim: Claim) -> list[list[int]]:
    """The stretches of the restated claim that were filled in, in UTF-16 units of it."""
    unit = Utf16(claim.restated or "").unit
    return [[unit(span.start), unit(span.end)] for span in claim.filled]


def fields_of(claim: Claim) -> list[list[str]]:
    """Returns what was understood of the claim, as pairs of a label and words; only what there is."""
    given = claim.to_dict()
    if claim.kind is Kind.DATE:
        given |= {
            "value": claim.value and plain_value(str(claim.value)),
            "readings": [*map(plain_value, claim.readings)],
        }
    if claim.asserted is Asserted.YES:
        del given["asserted"]  # as any sentence is
    shown = ((label, given.get(name)) for name, label in _LABELS.items())
    pairs = [[label, _words(value)] for label, value in shown if value not in (None, "", [], ())]
    if claim.kind is Kind.QUOTE and claim.speaker is None:
        pairs.append(["Speaker", "not named"])
    if len(claim.places) > 1:
        pairs.append(["Stands in", f"{len(claim.places)} places"])
    return pairs


def _words(value: Any) -> str:
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return f"{value:,.12g}" if isinstance(value, float) else str(value)


def _done_by_people(state: ClaimState, sources: Mapping[str, Source], scale: Scale) -> Card:
    return {
        "evidence": [_evidence(piece, sources) for piece in state.evidence],
        "verdicts": [_verdict(verdict, scale) for verdict in state.verdicts],
        "queries": [_query(query) for query in state.queries],
        "decisions": [_decision(decision) for decision in state.decisions],
        "notes": [{"text": note.body["text"], "by": note.by, "at": note.at} for note in state.notes],
    }


def _evidence(piece: Evidence, sources: Mapping[str, Source]) -> Card:
    source = sources[piece.source]
    return {
        **{"id": piece.id, "source": source.id, "title": source.title, "kind": source.kind.value, "url": source.url},
        **{"stance": piece.stance.value, "locator": piece.locator, "excerpt": piece.excerpt},
        **{"primary": source.primary, "confidential": source.confidential, "by": piece.by, "at": piece.at},
        **{"permalink": source.details.get("permalink"), "file": is_kept(source)},
    }


def _verdict(verdict: Verdict, scale: Scale) -> Card:
    return {
        **{"id": verdict.id, "finding": name_of(scale, verdict.finding, verdict.label), "rationale": verdict.rationale},
        **{"proposed": verdict.proposed, "by": verdict.by, "at": verdict.at, "superseded": verdict.superseded},
        "label": verdict.house_label,
    }


def _query(query: Query) -> Card:
    asked = {"id": query.id, "text": query.text, "to": query.to.value, "due": query.due, "by": query.by, "at": query.at}
    return {**asked, "answer": query.answer, "answered_by": query.answered_by, "answered_at": query.answered_at}


def _decision(decision: Decision) -> Card:
    return {
        **{"id": decision.id, "decision": decision.outcome.value, "wording": decision.wording},
        **{"overrules": decision.overrules, "reason": decision.reason, "by": decision.by, "at": decision.at},
    }


def _conflict(entry: Recorded, sources: Mapping[str, Source]) -> Card:
    """Both sides see what the late one wanted to record."""
    words = entry_words(entry, {}, sources)
    return {"id": entry.id, "by": doer(entry), "at": entry.at, "words": words, "body": entry.body["act"]["body"]}
