"""What the lint remarks on how claims were checked."""

import pytest

from factcheck.desk import Case, Desk
from factcheck.ledger import NAMELESS
from factcheck.model import ActRefused, Severity

Said = list[tuple[str, str]]


def said(case: Case, claim: str) -> Said:
    return [(remark.severity.value, remark.words) for remark in case.lint() if remark.claim == claim]


def attach(case: Case, claim: str, stance: str = "supports", locator: str | None = "p. 1", **source: object) -> str:
    given = {"kind": "document", "title": "Deed", "primary": True} | source
    added = case.desk.add_source(**given, by="ines").id
    case.attach(claim, added, stance, locator, by="ines")
    return added


@pytest.mark.parametrize("finding", ["confirmed", "confirmed_with_caveat", "inaccurate", "sources_conflict"])
def test_a_verdict_that_says_what_a_source_says_needs_one(case: Case, claim: str, finding: str) -> None:
    case.give_verdict(claim, finding, "Because.", by="ines")

    [(severity, words)] = said(case, claim)
    assert severity == Severity.ERROR
    assert words == f"{finding.replace('_', ' ').capitalize()} without a source."


@pytest.mark.parametrize("finding", ["unsupported", "cannot_be_verified", "not_checkable"])
def test_a_verdict_that_there_is_no_source_needs_none(case: Case, claim: str, finding: str) -> None:
    case.give_verdict(claim, finding, by="ines")

    assert case.lint() == ()


def test_an_unchecked_claim_is_no_matter_of_the_lint(case: Case) -> None:
    assert case.lint() == ()


def test_the_record_itself_with_its_page_leaves_nothing_to_remark(case: Case, claim: str) -> None:
    attach(case, claim)
    case.give_verdict(claim, "confirmed", by="ines")

    assert case.lint() == ()


def test_a_single_secondary_source_is_two_warnings(case: Case, claim: str) -> None:
    attach(case, claim, primary=False)
    case.give_verdict(claim, "confirmed", by="ines")

    assert said(case, claim) == [
        ("warning", "Confirmed on a single source that is not the record itself."),
        ("warning", "Confirmed on secondary sources only."),
    ]


def test_a_second_source_answers_the_first_warning_and_the_record_the_other(case: Case, claim: str) -> None:
    first = attach(case, claim, primary=False)
    case.attach(claim, first, "supports", "p. 2", by="ines")
    case.give_verdict(claim, "confirmed", by="ines")
    assert len(said(case, claim)) == 2
    attach(case, claim, primary=False)
    assert said(case, claim) == [("warning", "Confirmed on secondary sources only.")]
    attach(case, claim)

    assert said(case, claim) == []


def test_confirmed_although_all_sources_contradict_is_an_error(case: Case, claim: str) -> None:
    attach(case, claim, "contradicts")
    attach(case, claim, "context")
    case.give_verdict(claim, "confirmed", by="ines")
    assert said(case, claim) == [("error", "Confirmed, although all that its sources say contradicts it.")]
    case.give_verdict(claim, "inaccurate", "It was 1908.", by="ines")
    assert said(case, claim) == []
    case.give_verdict(claim, "confirmed", by="ines")
    attach(case, claim, "partly")

    assert said(case, claim) == []


def test_a_source_without_a_place_in_it_is_incomplete(case: Case, claim: str) -> None:
    attach(case, claim, locator=None, title="Yearbook")

    assert said(case, claim) == [
        ("warning", "“Yearbook” is attached without a locator: a page, paragraph, timestamp or cell.")
    ]


def test_a_confidential_source_has_no_name_in_a_remark(case: Case, claim: str) -> None:
    attach(case, claim, locator=None, title="Wilhelmina Aldersmith", confidential=True, kind="interview")

    [(_, words)] = said(case, claim)
    assert NAMELESS in words
    assert "Wilhelmina" not in words


def test_a_claim_that_was_cut_or_dismissed_is_left_in_peace(case: Case, claim: str) -> None:
    case.give_verdict(claim, "inaccurate", "It was 1908.", by="ines")
    other = case.claims[1].id
    case.give_verdict(other, "confirmed", by="ines")
    assert len(case.lint()) == 2
    case.decide(claim, "cut", by="mira")
    case.dismiss(other, "Not a claim.", by="ines")

    assert case.lint() == ()


def test_a_decision_by_somebody_recorded_as_no_editor_is_taken_and_remarked(desk: Desk, case: Case, claim: str) -> None:
    desk.add_person("ines", "checker", by="lead")
    desk.add_person("mira", "editor", by="lead")
    for by in ("ines", "mira", "theo"):  # nobody has recorded theo
        case.decide(claim, "no_change", by=by)
        wrong = [("warning", "Decided by ines, who is recorded as checker and not as editor.")]
        assert said(case, claim) == (wrong if by == "ines" else [])


def test_roles_are_the_three_and_a_person_has_the_last_one(desk: Desk) -> None:
    assert desk.role_of("mira") is None
    desk.add_person("mira", "checker", by="mira")
    desk.add_person("mira", "lead", by="mira")

    assert desk.role_of("mira") == "lead"
    with pytest.raises(ActRefused, match="checker, editor, lead, not 'boss'"):
        desk.add_person("mira", "boss", by="mira")
