"""Of somebody who was spoken to only the day, time or page goes on record; what reaches them can be erased."""

import json
from pathlib import Path

import pytest

import factcheck as fc
from factcheck.desk.sheet import Cell, Row
from factcheck.desk.told_by import told_by

HEAD = "Claim,Status,Source,Link"
SECRETS = ("Weber", "170 1234567", "weber.example", "press officer")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Anna Weber, 3 May 2026, 14:30", ("Anna Weber", "3 May 2026, 14:30", None)),
        ("Anna Weber; notebook p. 12", ("Anna Weber", "notebook p. 12", None)),
        ("Anna Weber, 2026-05-03", ("Anna Weber", "2026-05-03", None)),
        ("Anna Weber, Monday", ("Anna Weber", "Monday", None)),
        ("Anna Weber, +49 170 1234567", ("Anna Weber", None, "+49 170 1234567")),
        ("Anna Weber, 20 79 46", ("Anna Weber", None, "20 79 46")),
        ("Anna Weber, mayor, 3 May, anna@weber.example", ("Anna Weber", "3 May", "mayor, anna@weber.example")),
        ("Anna Weber, at 20 12 34 56 78", ("Anna Weber", None, "at 20 12 34 56 78")),
        ("", ("", None, None)),
    ],
)
def test_words_about_a_call_are_parted(words: str, told: tuple[str, str | None, str | None]) -> None:
    assert told_by(words) == told


def all_that_leaves(desk: fc.Desk, case: fc.Case, tmp_path: Path) -> str:
    """Everything that passes the desk's border: plain files and public reports, and the ledgers themselves."""
    kinds = ("html", "csv", "jsonl", "annotated")
    written = [fc.write_report(case, tmp_path / f"out-{to}.{to}", to=to) for to in kinds]
    plain = [tmp_path / "plain" / path for path in desk.export(tmp_path / "plain").written]
    texts = [Path(path).read_text() for path in (*written, *plain)]
    entries = [one.to_dict() for one in case.entries]
    return "\n".join([*texts, json.dumps(entries, ensure_ascii=False)])


@pytest.mark.parametrize(
    "cells",
    [
        '"Phone call with Anna Weber, press officer, +49 170 1234567",',
        '"Phone call with Anna Weber\nanna@weber.example",',
        '"Phone call with Anna Weber\n+49 170 1234567",',
        '"Anna Weber, anna@weber.example",',
        "Interview with Anna Weber,anna@weber.example",
    ],
)
def test_what_reaches_a_person_in_a_sheet_stays_where_it_can_be_erased(
    desk: fc.Desk, case: fc.Case, tmp_path: Path, cells: str
) -> None:
    sheet = fc.read_sheet(f'{HEAD}\n"40,000 crowns",OK,{cells}\n'.encode(), "check.csv")
    case.import_sheet(sheet, by="theo")
    [source] = desk.sources()

    assert source.confidential
    assert "Weber" in f"{source.title} {source.details}"
    left = all_that_leaves(desk, case, tmp_path)
    assert not [secret for secret in SECRETS if secret in left]


def test_a_link_that_writes_to_a_person_is_no_note(desk: fc.Desk, case: fc.Case) -> None:
    row = Row(2, (Cell("40000 crowns"), Cell("Anna Weber", link="mailto:anna@weber.example?subject=Mill")))
    case.import_sheet(fc.desk.Sheet(("Claim", "Source"), (row,), "check.xlsx"), by="theo")
    [source] = desk.sources()

    assert (source.confidential, source.details) == (True, {"contact": "anna@weber.example"})
    assert not [note for state in case.states for note in state.notes]


def test_a_name_cannot_be_guessed_from_the_id_of_its_source(desk: fc.Desk, case: fc.Case) -> None:
    from factcheck.ledger import derived_id

    sheet = fc.read_sheet(f'{HEAD}\n"40,000 crowns",OK,Phone call with Anna Weber,\n'.encode(), "check.csv")
    imported = case.import_sheet(sheet, by="theo")
    [source] = desk.sources()

    guess = derived_id(imported.id, "source", "interview", str(source.title), "True")
    assert source.id != guess
    assert source.id[14] == "7"  # a UUIDv7: made of the time and of chance


def test_the_same_person_with_another_telephone_is_another_source(desk: fc.Desk, case: fc.Case) -> None:
    rows = ('"40,000 crowns",OK,"Call with Ida Berg, 0170 111111",', '"Nobody was hurt",OK,"Call with Ida Berg",')
    more = '"It burned in 1921",OK,"Call with Ida Berg, 0170 222222",'
    case.import_sheet(fc.read_sheet("\n".join((HEAD, *rows, more)).encode(), "check.csv"), by="theo")

    assert [source.details.get("contact") for source in desk.sources()] == ["0170 111111", "0170 222222"]
