"""What the columns of a sheet mean is guessed by their headers and contents, and a person changes it."""

import pytest

import factcheck as fc
from factcheck.desk import read_scale
from factcheck.desk.sheet import Columns
from factcheck.desk.sheet.finding_words import guessed_finding
from factcheck.model import ActRefused


def sheet_of(*rows: str) -> fc.desk.Sheet:
    return fc.read_sheet("\n".join(rows).encode(), "check.csv")


@pytest.mark.parametrize(
    ("headers", "meanings"),
    [
        ("Claim|Status|Source|Link|Notes|Checked by|Page", "claim finding source link note checked_by locator"),
        ("Statement|Verdict|Evidence|URL|Comment|FC|Date", "claim finding source link note checked_by date"),
        ("#|Line in story|TK?|Sourcing", "ignored claim finding source"),
        ("Quote from copy|Confirmed?|Document|p.|Initials|When", "claim finding source locator checked_by date"),
        ("What we say|Our finding|Rationale|Suggested wording", "claim finding rationale proposed"),
        ("Fact|✓/✗|Source 1|Link 1|Source 2|Query for Bart|Answer", "claim finding source link source query answer"),
        ("Text|OK / not OK|Primary source|Note to editor", "claim finding source note"),
    ],
)
def test_headers_of_newsrooms_are_known(headers: str, meanings: str) -> None:
    columns = headers.split("|")
    sheet = sheet_of(",".join(columns), ",".join("x" for _ in columns))

    assert sheet.guess().meanings == tuple(meanings.split())


@pytest.mark.parametrize(
    ("value", "finding"),
    [
        *(("OK", "confirmed"), ("✓✓", "confirmed"), ("Yes.", "confirmed"), ("WRONG", "inaccurate")),
        *(("✗", "inaccurate"), ("needs source", "unsupported"), ("Unverifiable", "cannot_be_verified")),
        *(("Opinion", "not_checkable"), ("disputed", "sources_conflict"), ("mostly true", "confirmed_with_caveat")),
        *(("TK", "open"), ("??", "open"), ("checked", "note"), ("done", "note"), ("ask Theo", "note")),
    ],
)
def test_words_for_findings_are_guessed_and_what_says_no_finding_is_none(value: str, finding: str) -> None:
    assert guessed_finding(value) == finding


def test_the_houses_own_findings_are_known_by_their_labels() -> None:
    gazette = read_scale("gazette")
    own = next(one for one in gazette.findings if one.label != one.finding.words)

    assert guessed_finding(own.label.upper(), gazette) == own.name


def test_pages_that_rise_from_row_to_row_are_those_of_the_draft() -> None:
    rising = sheet_of("Claim,Source,Page", "a,b,1", "c,d,1", "e,f,2", "g,h,5")
    other = sheet_of("Claim,Source,Page", "a,b,41", "c,d,7", "e,f,12", "g,h,5")

    assert (rising.guess().meanings[2], other.guess().meanings[2]) == ("ignored", "locator")


def test_a_person_says_otherwise_of_a_column_by_its_header_or_number() -> None:
    columns = sheet_of("Claim,Remark,Status", "a b,c d,ok").guess()

    changed = columns.mapped({"claim": "remark", "note": "1"})

    assert changed.meanings == ("note", "claim", "finding")
    with pytest.raises(ActRefused, match="has no column 'Verdict'; it has Claim, Remark, Status"):
        columns.mapped({"finding": "Verdict"})
    with pytest.raises(ActRefused, match="A column is one of claim, finding"):
        columns.mapped({"verdict": "Status"})


def test_two_columns_cannot_be_what_one_is() -> None:
    columns = sheet_of("Claim,Notes", "a b,c").guess()

    with pytest.raises(ActRefused, match="Two columns are the words of the claim"):
        columns.with_meanings(["claim", "claim"])
    with pytest.raises(ActRefused, match="has 2 columns; 1 meanings"):
        columns.with_meanings(["claim"])


def test_a_person_says_what_a_value_means() -> None:
    sheet = sheet_of("Claim,Status", "a b,Checked", "c d,checked", "e f,TK")
    columns: Columns = sheet.guess().with_findings({"CHECKED": "confirmed"})

    assert columns.values(sheet) == {"Checked": "confirmed", "TK": "open"}
    with pytest.raises(ActRefused, match="The finding is one of"):
        columns.with_findings({"TK": "perhaps"})
