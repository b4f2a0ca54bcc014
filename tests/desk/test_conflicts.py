"""Two people on one claim: abuse cases 37, 38 and 44."""

from typing import Any

import pytest

from factcheck.desk import Case, Desk
from factcheck.ledger import new_id
from factcheck.model import ActRefused, Conflict, NotFound, WorkState


@pytest.fixture
def late(desk: Desk, case: Case, claim: str) -> tuple[Case, dict[str, Any]]:
    """The case of somebody who saw the claim before theo gave his verdict, and what they are about to send."""
    late = desk.case(case.id)
    seen = late.state(claim).claim.version
    case.give_verdict(claim, "confirmed", by="theo", version=seen)
    fields = {"claim": claim, "finding": "inaccurate", "rationale": "It was 1908.", "by": "ines"}
    return late, fields | {"version": seen, "entry_id": new_id()}


def test_a_stale_writer_gets_both_versions_and_nothing_typed_is_lost(late: tuple[Case, dict[str, Any]]) -> None:
    case, fields = late
    with pytest.raises(Conflict, match="theo") as conflict:
        case.give_verdict(**fields)
    kept = case.entries[-1]

    assert conflict.value.ours["body"]["rationale"] == "It was 1908."
    assert [(one["by"], one["kind"]) for one in conflict.value.theirs] == [("theo", "verdict_given")]
    assert (kept.kind, kept.id, kept.body["act"], kept.body["met"]) == (
        *("conflicted", fields["entry_id"], conflict.value.ours),
        fields["version"] + 1,
    )


def test_the_claim_waits_for_the_editor_and_keeps_its_version(late: tuple[Case, dict[str, Any]]) -> None:
    case, fields = late
    with pytest.raises(Conflict):
        case.give_verdict(**fields)
    state = case.state(fields["claim"])

    assert (state.state, state.finding, state.claim.version) == (
        *(WorkState.WITH_EDITOR, "confirmed"),
        fields["version"] + 1,
    )
    assert [one.body["act"]["body"]["rationale"] for one in state.conflicts] == ["It was 1908."]


def test_a_late_act_sent_twice_is_kept_once_and_answered_alike(late: tuple[Case, dict[str, Any]]) -> None:
    case, fields = late
    told = []
    for _ in range(2):
        with pytest.raises(Conflict) as conflict:
            case.give_verdict(**fields)
        told.append((str(conflict.value), conflict.value.ours, conflict.value.theirs))

    assert told[0] == told[1]
    assert [one.kind for one in case.entries].count("conflicted") == 1


def test_the_act_goes_through_once_its_writer_has_seen_the_claim(late: tuple[Case, dict[str, Any]]) -> None:
    case, fields = late
    with pytest.raises(Conflict):
        case.give_verdict(**fields)
    now = case.state(fields["claim"]).claim.version
    case.give_verdict(**(fields | {"version": now, "entry_id": new_id()}))

    assert case.state(fields["claim"]).conflicts == ()


def test_an_editor_who_did_not_see_the_newest_verdict_decides_nothing(late: tuple[Case, dict[str, Any]]) -> None:
    case, fields = late
    with pytest.raises(Conflict):
        case.decide(fields["claim"], "no_change", by="mira", version=fields["version"])

    assert case.state(fields["claim"]).decision is None


def test_a_version_from_the_future_is_a_conflict_too(case: Case, claim: str) -> None:
    with pytest.raises(Conflict, match="stands at version 1, not at version 5") as conflict:
        case.note(claim, "Restored from a backup?", by="ines", version=5)
    assert conflict.value.theirs == ()


def test_a_conflict_on_a_claim_that_is_not_there_records_nothing(case: Case) -> None:
    before = case.head
    with pytest.raises(NotFound):
        case.note("nowhere", "x", by="ines", version=3)
    assert case.head == before


def test_the_same_act_sent_twice_is_recorded_once_and_answered_alike(desk: Desk, case: Case, claim: str) -> None:
    sent = {"by": "ines", "version": 1, "entry_id": new_id()}
    first = case.give_verdict(claim, "confirmed", **sent)
    again = desk.case(case.id).give_verdict(claim, "confirmed", **sent)

    assert (first.id, first) == (sent["entry_id"], again)
    assert [one.id for one in case.entries].count(first.id) == 1


def test_an_id_that_was_used_for_something_else_is_refused(desk: Desk, case: Case, claim: str, source: Any) -> None:
    sent = case.note(claim, "First.", by="ines").id
    with pytest.raises(ActRefused, match="new id"):
        case.note(claim, "Other words.", by="ines", entry_id=sent)
    with pytest.raises(ActRefused, match="new id"):
        case.note(claim, "First.", by="theo", entry_id=sent)
    with pytest.raises(ActRefused, match="new id"):
        case.note(claim, "First.", by="ines", entry_id=source.id)
    with pytest.raises(ActRefused, match="new id"):
        desk.add_source(kind="document", title="Deed", by="ines", entry_id=sent)
    with pytest.raises(ActRefused, match="UUID"):
        case.note(claim, "First.", by="ines", entry_id="1")

    assert [note.body["text"] for note in case.state(claim).notes] == ["First."]
