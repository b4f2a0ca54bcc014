"""The table of acts: what each needs, and when it is refused."""

import pytest
from acting import DRAFT, Acting, claim

from factcheck.ledger import DESK_KINDS, EntryKind
from factcheck.ledger.check import _RULES
from factcheck.model import ActRefused, CaseOpen, Conflict, NotFound


def test_every_kind_of_a_case_has_a_rule() -> None:
    assert set(_RULES) == set(EntryKind) - DESK_KINDS


@pytest.mark.parametrize("finding", ["inaccurate", "confirmed_with_caveat", "sources_conflict"])
def test_these_findings_need_a_rationale(acting: Acting, finding: str) -> None:
    with pytest.raises(ActRefused, match="rationale"):
        acting.verdict(finding, rationale="  ")
    acting.verdict(finding, rationale="The yearbook says 1898.")

    assert acting.state().finding == finding


@pytest.mark.parametrize("finding", ["confirmed", "unsupported", "cannot_be_verified", "not_checkable"])
def test_these_findings_need_no_rationale_and_no_source(acting: Acting, finding: str) -> None:
    acting.verdict(finding)

    assert acting.state().finding == finding


def test_an_unknown_finding_is_refused_with_the_seven_words(acting: Acting) -> None:
    with pytest.raises(ActRefused, match="confirmed, confirmed_with_caveat, inaccurate"):
        acting.verdict("true")


def test_a_persons_newest_verdict_replaces_their_own_earlier_one_only(acting: Acting) -> None:
    acting.verdict("unsupported")
    acting.verdict("confirmed", by="theo")
    acting.verdict("confirmed")

    assert [(v.by, v.finding, v.superseded) for v in acting.state().verdicts] == [
        ("ines", "unsupported", True),
        ("theo", "confirmed", False),
        ("ines", "confirmed", False),
    ]


def test_a_dismissed_claim_takes_neither_verdict_nor_decision(acting: Acting) -> None:
    acting.do("claim_dismissed", "claim-0", reason="a list numeral")

    with pytest.raises(ActRefused, match="a list numeral"):
        acting.verdict()
    with pytest.raises(ActRefused, match="dismissed"):
        acting.do("decision_taken", "claim-0", by="theo", decision="no_change")


def test_dismissing_needs_a_reason_and_an_undecided_claim(acting: Acting) -> None:
    with pytest.raises(ActRefused, match="reason"):
        acting.do("claim_dismissed", "claim-0", reason="")
    acting.do("decision_taken", "claim-0", by="theo", decision="cut")
    with pytest.raises(ActRefused, match="decided"):
        acting.do("claim_dismissed", "claim-0", reason="no claim")


def test_only_a_dismissed_claim_can_be_restored(acting: Acting) -> None:
    with pytest.raises(ActRefused, match="not dismissed"):
        acting.do("claim_restored", "claim-0")
    acting.do("claim_dismissed", "claim-0", reason="no claim")
    acting.do("claim_restored", "claim-0")

    assert [state.claim.id for state in acting.case.states] == ["claim-0", "claim-1", "claim-2"]


def test_evidence_needs_a_source_of_the_desk_and_a_stance(acting: Acting) -> None:
    with pytest.raises(ActRefused, match="Add it first"):
        acting.do("evidence_attached", "claim-0", source="unknown", stance="supports")
    with pytest.raises(ActRefused, match="supports, contradicts, partly, context"):
        acting.do("evidence_attached", "claim-0", source=acting.source, stance="proves")
    acting.do("evidence_attached", "claim-0", source=acting.source, stance="partly", locator="p. 41")

    assert acting.state().evidence[0].locator == "p. 41"


def test_an_erased_source_takes_no_evidence(acting: Acting) -> None:
    acting.desk.erased.add(acting.source)

    with pytest.raises(ActRefused, match="erased"):
        acting.do("evidence_attached", "claim-0", source=acting.source, stance="supports")


def test_a_query_is_answered_once(acting: Acting) -> None:
    query = acting.do("query_asked", "claim-0", text="Where is this from?")
    acting.do("query_answered", "claim-0", by="theo", query=query.id, text="The yearbook.")
    with pytest.raises(ActRefused, match="answered already"):
        acting.do("query_answered", "claim-0", query=query.id, text="No, the register.")

    assert acting.state().queries[0].answer == "The yearbook."


def test_an_answer_belongs_to_a_question_on_its_claim(acting: Acting) -> None:
    query = acting.do("query_asked", "claim-0", text="Where is this from?")

    with pytest.raises(ActRefused, match="no such question"):
        acting.do("query_answered", "claim-1", query=query.id, text="The yearbook.")


@pytest.mark.parametrize(
    ("given", "missing"),
    [
        ({"decision": "stet"}, "reason"),
        ({"decision": "changed"}, "wording"),
        ({"decision": "fine"}, "no_change, changed"),
    ],
)
def test_a_decision_says_what_it_lacks(acting: Acting, given: dict[str, str], missing: str) -> None:
    with pytest.raises(ActRefused, match=missing):
        acting.do("decision_taken", "claim-0", by="theo", **given)


def test_overruling_names_a_standing_verdict_and_a_reason(acting: Acting) -> None:
    old = acting.verdict("unsupported")
    new = acting.verdict("inaccurate", rationale="1898")
    with pytest.raises(ActRefused, match="reason for overruling"):
        acting.do("decision_taken", "claim-0", by="theo", decision="no_change", overrules=new.id, reason=" ")
    with pytest.raises(ActRefused, match="stands on this claim"):
        acting.do("decision_taken", "claim-0", by="theo", decision="no_change", overrules=old.id, reason="no")
    acting.do("decision_taken", "claim-0", by="theo", decision="stet", overrules=new.id, reason="The register agrees.")

    assert acting.state().decision.overrules == new.id


def test_sign_off_names_what_is_open_and_can_be_overridden_with_a_reason(acting: Acting) -> None:
    acting.verdict(claim="claim-1")
    with pytest.raises(CaseOpen) as refused:
        acting.do("signed_off", by="theo")
    assert refused.value.open_items == ("Claim 1, “1898”, is open.", "Claim 3, “1898”, is open.")

    acting.do("signed_off", by="theo", override="Deadline.", open_items=list(refused.value.open_items))

    signed = acting.case.signed_off
    assert signed is not None
    assert (signed.by, signed.draft, signed.override) == ("theo", DRAFT, "Deadline.")


def test_sign_off_needs_nothing_when_every_live_claim_is_done(acting: Acting) -> None:
    acting.verdict(claim="claim-0")
    acting.verdict("not_checkable", claim="claim-1")
    acting.do("claim_dismissed", "claim-2", reason="no claim")
    acting.do("signed_off", by="theo")

    assert acting.case.signed_off is not None


def test_what_the_desk_found_open_counts_too(acting: Acting) -> None:
    for number in range(3):
        acting.verdict(claim=f"claim-{number}")

    with pytest.raises(CaseOpen, match="1 thing is open"):
        acting.do("signed_off", by="theo", open_items=["A sentence has no claim and nobody said why."])


def test_a_sign_off_of_another_draft_is_refused(acting: Acting) -> None:
    with pytest.raises(ActRefused, match="newer draft"):
        acting.do("signed_off", by="theo", draft="e" * 64, override="Deadline.")


def test_a_claim_that_exists_is_not_added_again(acting: Acting) -> None:
    with pytest.raises(ActRefused, match="already"):
        acting.do("claim_added", "claim-0", claim=claim(0).to_dict())


@pytest.mark.parametrize("kind", ["verdict_given", "noted", "claim_rated"])
def test_an_act_on_an_unknown_claim_is_not_found(acting: Acting, kind: str) -> None:
    with pytest.raises(NotFound):
        acting.do(kind, "claim-9", finding="confirmed", text="x", rating="true")


def test_an_act_without_a_person_is_refused(acting: Acting) -> None:
    with pytest.raises(ActRefused, match="name of the person"):
        acting.verdict(by="  ")


@pytest.mark.parametrize("words", ["a\0b", "x" * 100_001])
def test_words_that_no_store_can_keep_are_refused(acting: Acting, words: str) -> None:
    with pytest.raises(ActRefused):
        acting.do("noted", "claim-0", text=words)


def test_a_due_date_is_an_iso_date(acting: Acting) -> None:
    with pytest.raises(ActRefused, match="2026-03-01"):
        acting.do("due_set", due="next Tuesday")
    acting.do("due_set", due="2026-03-01T18:00")

    assert acting.case.due == "2026-03-01T18:00"


def test_undoing_what_others_built_on_names_them(acting: Acting) -> None:
    verdict = acting.verdict("inaccurate", rationale="1898")
    acting.do("decision_taken", "claim-0", by="theo", decision="no_change")

    with pytest.raises(Conflict, match="theo") as refused:
        acting.do("undone", "claim-0", entry=verdict.id)
    assert [act["kind"] for act in refused.value.theirs] == ["decision_taken"]
