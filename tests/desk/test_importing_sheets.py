"""A fact-check spreadsheet comes into a case: all of it or nothing, under the importer's name, once."""

from pathlib import Path
from typing import Any

import pytest

import factcheck as fc
from factcheck import store
from factcheck.desk.sheet import Cell, Imported, Row
from factcheck.ledger import EntryKind, new_id
from factcheck.model import ActRefused, NotFound, StoreUnavailable
from factcheck.store import read_file

HEAD = "Claim,Status,Source,Link,Page,Notes,Checked by,Date,Proposed wording,Query,Answer"
ROWS = (
    "opened on 3 May 1907,wrong,Yearbook,https://yearbook.example/1907,p. 3,see scan,Nina,2026-05-03,4 May 1907,,",
    "40000 crowns,OK,Phone call with Ida Berg,,,,Nina,,,,",
    "It burned in 1921,TK,Parish book,,,,,,,Which month?,March",
    "Nobody was hurt,cut,,,,,,,,,",
    "The mill closed in 1950,OK,,,,,,,,,",
    "It burned down in 1921,OK,,,,,,,,,",
)


def sheet_of(*rows: str, head: str = HEAD, name: str = "check.csv") -> fc.desk.Sheet:
    return fc.read_sheet("\n".join((head, *rows)).encode(), name)


@pytest.fixture
def imported(case: fc.Case) -> Imported:
    return case.import_sheet(sheet_of(*ROWS), by="theo")


def at(case: fc.Case, words: str) -> Any:
    return next(state for state in case.states if state.claim.exact == words)


def test_rows_come_out_placed_unsure_or_not_placed(case: fc.Case, imported: Imported) -> None:
    assert [(row.row, row.found.value, row.exact) for row in imported.rows] == [
        (2, "placed", "opened on 3 May 1907"),
        (3, "placed", "40,000 crowns"),
        (4, "placed", "It burned in 1921"),
        (5, "placed", "Nobody was hurt"),
        (6, "not placed", ""),
        (7, "unsure", ""),
    ]
    assert [row.added for row in imported.rows] == [True, False, True, True, False, False]
    assert [claim.kind.value for claim in case.claims if claim.reason == "added by hand"][-1] == "quote"


def test_a_row_on_a_claim_uses_it_and_gives_its_verdict_in_the_importers_name(
    case: fc.Case, imported: Imported
) -> None:
    state = at(case, "40,000 crowns")
    [verdict] = state.verdicts
    [evidence] = state.evidence

    assert (verdict.by, verdict.finding, verdict.rationale) == (
        "theo",
        "confirmed",
        "In the sheet: “OK”, checked by Nina.",
    )
    assert (evidence.by, evidence.stance) == ("theo", "supports")
    [source] = [one for one in case.desk.sources() if one.id == evidence.source]
    assert (source.kind, source.confidential, source.title) == ("interview", True, "Phone call with Ida Berg")
    assert "Ida Berg" not in str([entry.to_dict() for entry in case.entries])


def test_a_finding_that_needs_a_rationale_has_what_the_sheet_says(case: fc.Case, imported: Imported) -> None:
    state = at(case, "opened on 3 May 1907")
    [verdict] = state.verdicts
    [evidence] = state.evidence

    assert verdict.rationale == "In the sheet: “wrong”, checked by Nina on 3 May 2026."
    assert (verdict.finding, verdict.proposed) == ("inaccurate", "4 May 1907")
    assert (evidence.stance, evidence.locator) == ("context", "p. 3")
    assert [note.body["text"] for note in state.notes] == ["see scan"]
    assert next((one.url, one.title) for one in case.desk.sources()) == ("https://yearbook.example/1907", "Yearbook")


def test_what_says_no_finding_is_a_note_and_never_a_verdict(case: fc.Case, imported: Imported) -> None:
    hurt, burned = at(case, "Nobody was hurt"), at(case, "It burned in 1921")

    assert (hurt.verdicts, burned.verdicts) == ((), ())
    assert [note.body["text"] for note in hurt.notes] == ["In the sheet: “cut”."]
    assert burned.notes == ()
    assert [(one.text, one.answer, one.to.value) for one in burned.queries] == [("Which month?", "March", "author")]


def test_the_same_sheet_adds_nothing_twice(case: fc.Case, imported: Imported) -> None:
    before = case.sequence

    again = case.import_sheet(sheet_of(*ROWS), by="ines")

    assert (case.sequence, again.added, again.recorded) == (before, 0, 0)
    assert again.already == imported.recorded


def test_a_sheet_that_grew_adds_only_what_is_new(case: fc.Case, imported: Imported) -> None:
    grown = case.import_sheet(sheet_of(*ROWS, "the town's archivist,OK,,,,,,,,,"), by="theo")

    assert [row.row for row in grown.rows if row.did or row.added] == [8]


def test_an_import_that_is_sent_twice_is_recorded_once(case: fc.Case) -> None:
    sent = new_id()
    first = case.import_sheet(sheet_of(*ROWS), by="theo", entry_id=sent)
    before = case.sequence

    case.import_sheet(sheet_of(*ROWS), by="theo", entry_id=sent)

    assert case.sequence == before
    assert first.id == sent


def test_a_dry_run_says_the_same_and_records_nothing(case: fc.Case) -> None:
    before, sources = case.sequence, case.desk.sources()
    dry = case.import_sheet(sheet_of(*ROWS), by="theo", dry_run=True)

    assert (case.sequence, case.desk.sources(), dry.entries) == (before, sources, ())
    done = case.import_sheet(sheet_of(*ROWS), by="theo")
    assert [(row.found, row.did, row.added) for row in dry.rows] == [
        (row.found, row.did, row.added) for row in done.rows
    ]


def test_an_import_is_taken_back_as_one_step_and_can_come_again(case: fc.Case) -> None:
    claims = case.claims
    done = case.import_sheet(sheet_of(*ROWS), by="theo")

    assert case.undo_sheet(done.id, by="theo") == len(done.entries)
    assert case.claims == claims or [one.exact for one in case.claims] == [one.exact for one in claims]
    assert [state.verdicts[-1].superseded for state in case.states if state.verdicts] == [True]
    assert [kept.undone for kept in case.sheets] == [True]
    with pytest.raises(NotFound, match="Nothing of this import stands"):
        case.undo_sheet(done.id, by="theo")
    again = case.import_sheet(sheet_of(*ROWS), by="theo")
    assert (again.recorded, again.added) == (done.recorded, done.added)


def test_an_import_on_which_somebody_built_stays_whole(case: fc.Case, imported: Imported) -> None:
    case.decide(at(case, "opened on 3 May 1907").claim.id, "changed", "opened on 4 May 1907", by="ines")
    before = case.sequence

    with pytest.raises(fc.Conflict, match="ines built on it"):
        case.undo_sheet(imported.id, by="theo")
    assert case.sequence == before
    with pytest.raises(ActRefused, match="only theo can undo it"):
        case.undo_sheet(imported.id, by="mara")


def test_all_of_a_sheet_comes_in_or_nothing(case: fc.Case, monkeypatch: pytest.MonkeyPatch) -> None:
    before, sources = case.sequence, case.desk.sources()
    whole = store.append_entry
    count = iter(range(100))

    def fails_late(*given: Any) -> Any:
        if next(count) == 7:
            raise StoreUnavailable("The disk is full.")
        return whole(*given)

    monkeypatch.setattr("factcheck.desk.recorder.append_entry", fails_late)
    with pytest.raises(StoreUnavailable):
        case.import_sheet(sheet_of(*ROWS), by="theo")
    assert (case.sequence, case.desk.sources(), case.sheets) == (before, sources, ())

    monkeypatch.undo()
    assert case.import_sheet(sheet_of(*ROWS), by="theo").recorded > 0
    assert not case.desk.verify().problems


def test_a_person_says_where_an_unsure_row_belongs_or_leaves_a_row_out(case: fc.Case) -> None:
    unsure = case.import_sheet(sheet_of(*ROWS), by="theo", dry_run=True).rows[-1]
    [candidate] = unsure.candidates

    done = case.import_sheet(sheet_of(*ROWS), by="theo", choices={7: candidate.span, 2: None})

    assert (done.rows[-1].found, done.rows[-1].how.value) == ("placed", "you said so")
    assert (done.rows[0].found, done.rows[0].how.value, done.rows[0].did) == ("not placed", "you left it out", ())
    with pytest.raises(ActRefused, match="Row 7 cannot go there"):
        case.import_sheet(sheet_of(*ROWS), by="theo", choices={7: (0, 3)})
    with pytest.raises(ActRefused, match="no row 99"):
        case.import_sheet(sheet_of(*ROWS), by="theo", choices={99: None})


def test_rows_that_contradict_each_other_do_not_hide_it(case: fc.Case) -> None:
    rows = ("40000 crowns,OK,Nina", "40000 crowns,OK,Nina", "40000 crowns,wrong,Omar")
    done = case.import_sheet(sheet_of(*rows, head="Claim,Status,Checked by"), by="theo")
    state = at(case, "40,000 crowns")

    assert [verdict.finding.value for verdict in state.verdicts] == ["confirmed"]
    assert [note.body["text"] for note in state.notes] == ["In the sheet: “wrong”, checked by Omar."]
    assert [row.did for row in done.rows][1:] == [(), ("a note: another row of the sheet found otherwise",)]


def test_a_sheet_that_names_a_confidential_source_is_not_kept(case: fc.Case, imported: Imported) -> None:
    with case.desk._store.read() as connection:
        assert read_file(connection, imported.sha256) is None


@pytest.mark.parametrize(
    ("source", "link", "sources", "notes"),
    [
        ("RNS", "www.example.org/a", [("web", "RNS", "https://www.example.org/a")], []),
        ("RNS", "in Dropbox", [("document", "RNS", None)], ["in Dropbox"]),
        ("", "https://example.org/b", [("web", "example.org", "https://example.org/b")], []),
        ("Yearbook https://example.org/c p. 4", "", [("web", "Yearbook", "https://example.org/c")], []),
        ("RNS", "javascript:alert(1)", [("document", "RNS", None)], ["javascript:alert(1)"]),
        (
            '"BBC\nhttps://example.org/d\nITV"',
            "",
            [("web", "BBC", "https://example.org/d"), ("document", "ITV", None)],
            [],
        ),
    ],
)
def test_sources_are_read_as_they_are_written(
    case: fc.Case, source: str, link: str, sources: list[Any], notes: list[str]
) -> None:
    case.import_sheet(sheet_of(f"40000 crowns,{source},{link}", head="Claim,Source,Link"), by="theo")

    assert [(one.kind.value, one.title, one.url) for one in case.desk.sources()] == sources
    assert [note.body["text"] for note in at(case, "40,000 crowns").notes] == notes


def test_a_link_that_leads_nowhere_on_the_web_is_a_note(case: fc.Case) -> None:
    sheet = fc.desk.Sheet(
        ("Claim", "Source"),
        (Row(2, (Cell("40000 crowns"), Cell("Ida's list", link="file:///C:/lists/ida.xlsx"))),),
        "check.xlsx",
    )
    case.import_sheet(sheet, by="theo")

    assert [(one.kind.value, one.url) for one in case.desk.sources()] == [("document", None)]
    assert [note.body["text"] for note in at(case, "40,000 crowns").notes] == ["file:///C:/lists/ida.xlsx"]


def test_the_files_bytes_are_kept_by_hash_and_every_entry_names_its_row(case: fc.Case) -> None:
    rows = [row for row in ROWS if "Ida Berg" not in row]
    sheet = sheet_of(*rows)
    case.import_sheet(sheet, by="theo")
    with case.desk._store.read() as connection:
        assert read_file(connection, sheet.sha256) == sheet.content

    [kept] = case.sheets
    assert (kept.name, kept.sha256, kept.by, kept.rows, kept.undone) == ("check.csv", sheet.sha256, "theo", 3, False)
    verdict = next(entry for entry in case.entries if entry.kind is EntryKind.VERDICT_GIVEN)
    assert (verdict.body["sheet"]["row"], verdict.body["sheet"]["act"]) == (2, "verdict")
    assert not case.desk.verify().problems


def test_two_copies_that_took_the_same_sheet_can_be_merged(
    case: fc.Case, tmp_path: Path, place: Path, article: fc.Article
) -> None:
    case.desk.back_up(tmp_path / "copy.sqlite")
    case.import_sheet(sheet_of(*ROWS), by="theo")
    with fc.open_desk(tmp_path / "copy.sqlite") as other:
        other.case(case.id).import_sheet(sheet_of(*ROWS), by="mara")

    case.desk.merge(tmp_path / "copy.sqlite", by="ines")

    assert not case.desk.verify().problems


def test_a_case_with_a_sheet_passes_through_its_plain_file(case: fc.Case, imported: Imported, tmp_path: Path) -> None:
    case.desk.export_case(case.id, tmp_path / "case.jsonl")
    with fc.open_desk(tmp_path / "other.sqlite") as other:
        other.import_case(tmp_path / "case.jsonl", by="mara")
        there = other.case(case.id)

        assert [(kept.id, kept.rows) for kept in there.sheets] == [(imported.id, 4)]
        assert there.head == case.head
        assert not other.verify().problems


def test_an_import_needs_a_column_of_claims_and_a_name(case: fc.Case) -> None:
    sheet = sheet_of("a b,c", head="Claim,Notes")
    with pytest.raises(ActRefused, match="Say which column holds the words of the claims"):
        case.import_sheet(sheet, sheet.guess().mapped({"note": "Claim"}), by="theo")
    with pytest.raises(ActRefused, match="name of the person"):
        case.import_sheet(sheet, by=" ")


def test_progress_is_told_for_placing_and_for_recording(case: fc.Case) -> None:
    told: list[tuple[int, int]] = []
    case.import_sheet(sheet_of(*ROWS), by="theo", progress=lambda done, total: told.append((done, total)))

    assert told == [(number, 6) for number in range(1, 7)] * 2


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        *(("4 June 1921", "date"), ("1950", "date"), ("12 boats", "number"), ("Orla Fennimore", "name")),
        ("It burned in 1921", "statement"),
    ],
)
def test_a_claim_that_is_added_has_the_kind_that_its_words_seem_to_be(desk: fc.Desk, words: str, kind: str) -> None:
    text = "Orla Fennimore counted 12 boats in 1950. It burned in 1921, and again on 4 June 1921, she wrote.\n"
    case = desk.open_case(fc.Article.from_text(text), by="ines", find="later")
    [row] = case.import_sheet(sheet_of(words, head="Claim"), by="theo").rows

    assert (row.exact, row.kind) == (words, kind)


def test_an_import_that_was_taken_back_does_not_come_in_again_under_its_id(case: fc.Case) -> None:
    sheet, import_id = sheet_of(*ROWS), new_id()
    imported = case.import_sheet(sheet, by="theo", entry_id=import_id)
    case.undo(next(entry for entry, _ in reversed(imported.entries)), by="theo")

    assert case.import_sheet(sheet, by="theo", entry_id=import_id).entries == ()

    case.undo_sheet(import_id, by="theo")
    before = case.head
    with pytest.raises(ActRefused, match="taken back meanwhile, so nothing was recorded"):
        case.import_sheet(sheet, by="theo", entry_id=import_id)
    assert case.head == before
    assert case.import_sheet(sheet, by="theo").recorded > 0
