from typing import Any

import pytest

from factcheck.ledger import EntryKind, Recorded, follow, make_entry
from factcheck.model import Source, SourceKind
from factcheck_workbench.history import act_words, entry_words, history_of, quoted

KIND = EntryKind
SOURCE = Source(id="s", kind=SourceKind.DOCUMENT, title="Yearbook", added_by="ines", added_at="2026-01-01T00:00:00Z")


def recorded(kind: EntryKind, body: dict[str, Any], by: str = "ines") -> Recorded:
    return follow(make_entry(kind=kind, by=by, body=body, case="c", claim="x", claim_version=1), None)


@pytest.mark.parametrize(
    ("kind", "body", "words"),
    [
        (KIND.VERDICT_GIVEN, {"finding": "confirmed", "rationale": None, "proposed": None}, "found it confirmed"),
        (
            KIND.VERDICT_GIVEN,
            {"finding": "sources_conflict", "rationale": "Two\nsay so.", "proposed": None},
            "found it sources conflict: “Two say so.”",
        ),
        (KIND.QUERY_ASKED, {"text": "From where?", "to": "author", "due": None}, "asked the author “From where?”"),
        (KIND.QUERY_ANSWERED, {"query": "q", "text": "The yearbook."}, "recorded the answer “The yearbook.”"),
        (
            KIND.DECISION_TAKEN,
            {"decision": "changed", "wording": "1898", "overrules": None, "reason": None},
            "decided: changed, “1898”",
        ),
        (
            KIND.DECISION_TAKEN,
            {"decision": "stet", "wording": None, "overrules": "v", "reason": "Known."},
            "overruled the verdict: stet: “Known.”",
        ),
        (KIND.CLAIM_ASSIGNED, {"person": None}, "gave it to nobody"),
        (KIND.CLAIM_DISMISSED, {"reason": "A joke."}, "dismissed the claim: “A joke.”"),
        (
            KIND.CONFLICTED,
            {"act": {"kind": "noted", "body": {"text": "Late."}, "claim_version": 1}, "met": 2},
            "was too late: noted “Late.”",
        ),
        (
            KIND.CONFLICTED,
            {"act": {"kind": "merged", "body": {"head": "0" * 64}, "claim_version": None}, "met": None},
            "was worked on in two copies",
        ),
    ],
)
def test_an_act_is_a_sentence_about_the_person(kind: EntryKind, body: dict[str, Any], words: str) -> None:
    assert act_words(kind, body) == words


def test_evidence_names_its_source() -> None:
    body = {"source": "s", "stance": "supports", "locator": None, "excerpt": None}

    assert entry_words(recorded(KIND.EVIDENCE_ATTACHED, body), {}, {"s": SOURCE}) == "attached “Yearbook”, supports"
    assert entry_words(recorded(KIND.EVIDENCE_ATTACHED, body), {}, {}) == "attached a source, supports"


def test_an_undo_says_what_it_took_back() -> None:
    note = recorded(KIND.NOTED, {"text": "Ring them."})
    undo = recorded(KIND.UNDONE, {"entry": note.id})
    redo = recorded(KIND.REDONE, {"entry": note.id})

    lines = history_of((note, undo, redo), {})

    assert [line["words"] for line in lines] == [
        "noted “Ring them.”",
        "took back: noted “Ring them.”",
        "gave back: noted “Ring them.”",
    ]
    assert {line["by"] for line in lines} == {"ines"}


def test_long_words_are_cut() -> None:
    assert quoted("a" * 100, most=10) == "“aaaaaaaaa…”"


def test_every_kind_of_act_on_a_claim_has_words_of_its_own() -> None:
    about_a_claim = [kind for kind in KIND if kind.value.startswith(("claim", "query_", "verdict", "decision"))]
    bodies: dict[str, Any] = {
        **{"reason": "r", "person": "p", "rating": "r", "text": "t", "to": "author"},
        **{"finding": "confirmed", "decision": "cut"},
    }

    assert [
        kind for kind in about_a_claim if kind is not KIND.CLAIMS_FOUND and act_words(kind, bodies) == kind.words
    ] == []


def test_where_two_copies_met_nobody_was_late() -> None:
    body = {"act": {"kind": "merged", "body": {"head": "0" * 64}, "claim_version": None}, "met": None}

    [row] = history_of((recorded(KIND.CONFLICTED, body),), {})

    assert f"{row['by']} {row['words']}" == "the claim was worked on in two copies"
