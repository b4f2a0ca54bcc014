"""What the body of each kind of entry holds, for entries that come from elsewhere than this program."""

from typing import Any

from factcheck.ledger.kinds import EntryKind

_TEXT, _WORDS, _NUMBER, _FLAG, _LIST, _RECORD = ((str,), (str, type(None)), (int,), (bool,), (list,), (dict,))
_NUMBER_OR_NOT = (int, type(None))

FIELDS: dict[EntryKind, dict[str, tuple[type, ...]]] = {
    EntryKind.CASE_OPENED: {"title": _WORDS, "draft": _TEXT, "original": _WORDS, "published": _WORDS},
    EntryKind.DUE_SET: {"due": _WORDS},
    EntryKind.DRAFT_ADDED: {
        **{"draft": _TEXT, "base": _TEXT, "original": _WORDS, "published": _WORDS},
        **{"outcomes": _RECORD, "covered": _RECORD},
    },
    EntryKind.DRAFT_SETTLED: {"draft": _TEXT, "settled": _RECORD, "members": _LIST},
    EntryKind.CLAIMS_FOUND: {"draft": _TEXT, "claims": _LIST, "done": _NUMBER, "total": _NUMBER},
    EntryKind.CLAIM_ADDED: {"claim": _RECORD},
    EntryKind.CLAIM_CHANGED: {"claim": _RECORD},
    EntryKind.CLAIM_SPLIT: {"parts": _LIST},
    EntryKind.CLAIMS_JOINED: {"claim": _RECORD, "members": _LIST},
    EntryKind.CLAIM_DISMISSED: {"reason": _TEXT},
    EntryKind.CLAIM_RESTORED: {},
    EntryKind.CLAIM_ASSIGNED: {"person": _WORDS},
    EntryKind.EVIDENCE_ATTACHED: {"source": _TEXT, "stance": _TEXT, "locator": _WORDS, "excerpt": _WORDS},
    EntryKind.NOTED: {"text": _TEXT},
    EntryKind.VERDICT_GIVEN: {"finding": _TEXT, "rationale": _WORDS, "proposed": _WORDS},
    EntryKind.QUERY_ASKED: {"text": _TEXT, "to": _TEXT, "due": _WORDS},
    EntryKind.QUERY_ANSWERED: {"query": _TEXT, "text": _TEXT},
    EntryKind.DECISION_TAKEN: {"decision": _TEXT, "wording": _WORDS, "overrules": _WORDS, "reason": _WORDS},
    EntryKind.CLAIM_RATED: {"rating": _TEXT},
    EntryKind.ORIGIN_SET: {"claimant": _WORDS, "appearance": _WORDS, "date": _WORDS},
    EntryKind.NOTHING_TO_CHECK: {"start": _NUMBER, "end": _NUMBER},
    EntryKind.SIGNED_OFF: {"draft": _TEXT, "override": _WORDS, "open_items": _LIST},
    EntryKind.UNDONE: {"entry": _TEXT},
    EntryKind.REDONE: {"entry": _TEXT},
    EntryKind.CONFLICTED: {"act": _RECORD, "met": _NUMBER_OR_NOT},
    EntryKind.MERGED: {"head": _TEXT, "entries": _NUMBER},
    EntryKind.SOURCE_ADDED: {
        **{"kind": _TEXT, "title": _WORDS, "url": _WORDS, "primary": _FLAG, "confidential": _FLAG},
        "details": _RECORD,
    },
    EntryKind.SOURCE_ERASED: {"source": _TEXT, "reason": _TEXT},
    EntryKind.PERSON_ADDED: {"name": _TEXT, "role": _TEXT},
}
"""The fields of each kind with the types that their values may have; a kind may come to hold more."""


def body_problem(kind: EntryKind, body: dict[str, Any]) -> str | None:
    """Returns what is wrong with a body in plain words; None where it is sound."""
    for name, types in FIELDS[kind].items():
        if name not in body or type(body[name]) not in types:
            return f"“{kind.words.capitalize()}” has no proper “{name}”."
    if kind is EntryKind.CONFLICTED and body["act"].get("kind") != EntryKind.MERGED:
        return _late_problem(body["act"])
    return None


def _late_problem(act: dict[str, Any]) -> str | None:
    """What is wrong with the act that came too late."""
    if act.get("kind") not in list(EntryKind) or not isinstance(act.get("body"), dict):
        return "What came too late is no act."
    if act["kind"] == EntryKind.CONFLICTED:
        return "What came too late cannot be a conflict itself."
    return body_problem(EntryKind(act["kind"]), act["body"])
