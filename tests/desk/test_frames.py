"""The three tables for pandas."""

from factcheck.desk import Case, Desk
from factcheck.model.claim import COMMON_FIELDS
from factcheck.text import Article


def test_the_frame_of_claims_has_a_row_a_live_claim(case: Case, claim: str) -> None:
    case.give_verdict(claim, "inaccurate", "It was 1908.", by="ines")
    case.decide(claim, "changed", "1908", by="mira")
    case.dismiss(case.claims[2].id, "Not a claim.", by="ines")
    frame = case.claims_frame()

    assert list(frame.columns)[: len(COMMON_FIELDS)] == list(COMMON_FIELDS)
    assert list(frame.columns)[-3:] == ["state", "finding", "decision"]
    assert list(frame.index) == [0, 1]
    assert list(frame["id"]) == [one.id for one in case.claims]
    assert frame.loc[0, ["kind", "exact", "state", "finding", "decision"]].tolist() == [
        *("date", "3 May 1907", "done", "inaccurate", "changed")
    ]
    assert frame.loc[1, "state"] == "unassigned"
    assert frame["finding"].isna().tolist() == [False, True]


def test_the_frame_of_claims_holds_what_to_dict_holds(case: Case) -> None:
    frame = case.claims_frame()

    for row, claim in zip(frame.to_dict("records"), case.claims, strict=True):
        for name, value in claim.to_dict().items():
            assert row[name] == value or (value is None and row[name] in (None, row[name]))


def test_the_frame_of_verdicts_has_superseded_and_undone_ones_too_in_order(case: Case, claim: str) -> None:
    other = case.claims[1].id
    given = [
        case.give_verdict(claim, "confirmed", by="ines"),
        case.give_verdict(other, "not_checkable", by="theo"),
        case.give_verdict(claim, "inaccurate", "It was 1908.", "3 May 1908", by="ines"),
    ]
    case.undo(by="theo")
    frame = case.verdicts_frame()

    assert list(frame.columns) == ["id", "claim", "exact", "finding", "rationale", "proposed", "by", "at"]
    assert list(frame["id"]) == [one.id for one in given]
    assert list(frame["exact"]) == ["3 May 1907", "40,000 crowns", "3 May 1907"]
    assert list(frame["finding"]) == ["confirmed", "not_checkable", "inaccurate"]
    assert frame.loc[2, "proposed"] == "3 May 1908"


def test_the_frame_of_the_ledger_has_a_row_an_entry(case: Case) -> None:
    frame = case.ledger_frame()

    assert list(frame["sequence"]) == list(range(1, case.sequence + 1))
    assert frame.to_dict("records")[-1]["chain_hash"] == case.head
    assert list(frame["kind"]) == ["case_opened", "claim_added", "claim_added", "claim_added"]
    assert str(frame["claim_version"].dtype) == "Int64"


def test_frames_of_an_untouched_case_have_their_columns(desk: Desk) -> None:
    case = desk.open_case(Article.from_text("Nothing."), by="ines", find="later")

    assert len(case.claims_frame()) == len(case.verdicts_frame()) == 0
    assert "state" in case.claims_frame().columns
    assert "exact" in case.verdicts_frame().columns
