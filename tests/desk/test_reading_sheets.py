"""Spreadsheets are read as they are: any delimiter and encoding, links, comments, values; hostile ones are refused."""

import datetime as dt
from pathlib import Path

import pytest
import sheetfiles
from openpyxl.comments import Comment
from openpyxl.worksheet.worksheet import Worksheet

import factcheck as fc
from factcheck.desk.sheet import Cell, read_sheet
from factcheck.desk.sheet.reading import MOST_ROWS
from factcheck.model import UnreadableSheet
from factcheck.reports import render

ROWS = "Claim;Status\r\n“Größe” is 41;OK\r\n"


def texts(sheet: fc.desk.Sheet) -> list[tuple[str, ...]]:
    return [tuple(cell.text for cell in row.cells) for row in sheet.rows]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_csv_is_read_in_any_encoding_with_any_delimiter(encoding: str, delimiter: str) -> None:
    sheet = read_sheet(ROWS.replace(";", delimiter).encode(encoding), "a.csv")

    assert sheet.headers == ("Claim", "Status")
    assert texts(sheet) == [("“Größe” is 41", "OK")]


def test_a_cell_of_csv_may_hold_line_ends_and_delimiters() -> None:
    sheet = read_sheet(b'Claim,Status\r\n"It rose,\nand fell",OK\r\n\r\n"",""\r\nIt sank,no\r\n', "a.csv")

    assert texts(sheet) == [("It rose,\nand fell", "OK"), ("It sank", "no")]
    assert [row.number for row in sheet.rows] == [2, 5]


def test_the_line_by_which_excel_names_the_delimiter_is_no_row() -> None:
    assert texts(read_sheet(b"sep=;\r\nClaim;Notes\r\na b c;d, e, f, g\r\n")) == [("a b c", "d, e, f, g")]


def test_the_apostrophe_that_keeps_a_cell_from_running_is_taken_off() -> None:
    assert texts(read_sheet(b"Claim,Notes\n'=1+1 is two,'tis so\n")) == [("=1+1 is two", "'tis so")]


def test_our_own_table_comes_back_with_every_column_known(case: fc.Case) -> None:
    case.give_verdict(case.claims[0].id, "inaccurate", "It was 1908.", "3 May 1908", by="ines")
    before = case.sequence
    sheet = read_sheet(render(case, "csv"), "claims.csv")

    again = case.import_sheet(sheet, by="theo")

    assert [row.found for row in again.rows] == ["placed"] * 3
    assert (again.added, again.recorded, case.sequence) == (0, 0, before)


def test_a_title_above_the_headers_is_passed_over() -> None:
    sheet = read_sheet(sheetfiles.of_rows(["Fact check", None], [], ["Statement", "Verdict"], ["It rose", "ok"]))

    assert sheet.headers == ("Statement", "Verdict")
    assert [row.number for row in sheet.rows] == [4]


def test_a_row_in_the_middle_is_no_row_of_headers_though_its_verdict_is_a_word_that_headers_have() -> None:
    rows = [["Behauptung", "Ergebnis"], ["It rose", "maybe"], ["It sank", "true"]]

    sheet = read_sheet(sheetfiles.of_rows(*rows))

    assert sheet.headers == ("Column A", "Column B")
    assert texts(sheet) == [tuple(row) for row in rows]


def test_without_headers_the_columns_have_the_names_of_a_spreadsheet_program() -> None:
    sheet = read_sheet(b"The bridge was opened in 1907,https://example.org/a\nIt burned,https://example.org/b\n")

    assert sheet.headers == ("Column A", "Column B")
    assert sheet.guess().meanings == ("claim", "link")
    assert len(sheet.rows) == 2


def filled(sheet: Worksheet) -> None:
    sheet.append(["Claim", "Share", "When", "Source", "Sum", "Seen"])
    sheet.append(["It rose", 0.27, dt.date(2025, 5, 3), "RNS", "=1+1", True])
    sheet["A2"].comment = Comment("Ask again", "Ida")
    sheet["B2"].number_format = "0%"
    sheet["D2"].hyperlink = "https://example.org/rns"
    sheet.append(["It fell", 11200.0, None, '=HYPERLINK("https://example.org/h","RNS")'])


def test_values_links_and_comments_of_a_workbook_are_kept_and_formulas_are_not() -> None:
    first, second = read_sheet(sheetfiles.workbook(filled)).rows

    assert first.cells == (
        Cell("It rose", comment="Ida: Ask again"),
        *(Cell("27%"), Cell("2025-05-03"), Cell("RNS", link="https://example.org/rns"), Cell(""), Cell("yes")),
    )
    assert (second.cells[1].text, second.cells[3].link) == ("11200", "https://example.org/h")


def merged(sheet: Worksheet) -> None:
    for row in (["Claim", "Source"], ["It rose", "RNS"], [None, "Yearbook"], ["It fell", "RNS"]):
        sheet.append(row)
    sheet.merge_cells("A2:A3")


def test_a_cell_that_is_merged_downwards_holds_the_same_for_all_its_rows() -> None:
    read = read_sheet(sheetfiles.workbook(merged))

    assert texts(read) == [("It rose", "RNS"), ("It rose", "Yearbook"), ("It fell", "RNS")]


def test_of_several_sheets_the_one_with_claims_is_taken_unless_another_is_named() -> None:
    book = sheetfiles.workbook(
        lambda sheet: sheet.append(["How to use this"]), ("Checks", [["Claim", "OK?"], ["a", "y"]])
    )

    assert (read_sheet(book).tab, read_sheet(book).tabs) == ("Checks", ("Sheet", "Checks"))
    assert read_sheet(book, tab="Sheet").tab == "Sheet"
    with pytest.raises(UnreadableSheet, match="has no sheet 'Other'; it has Sheet, Checks"):
        read_sheet(book, "a.xlsx", tab="Other")


@pytest.mark.parametrize("before", [[], [["x"]] * (MOST_ROWS + 1)])
def test_a_sheet_that_cannot_be_read_before_that_of_the_check_is_passed_over(before: list[list[str]]) -> None:
    def fill(sheet: Worksheet) -> None:
        for row in before:
            sheet.append(row)

    read = read_sheet(sheetfiles.workbook(fill, ("Checks", [["Claim", "OK?"], ["a", "y"]])), "a.xlsx")

    assert (read.tab, texts(read)) == ("Checks", [("a", "y")])


def test_of_a_files_name_nothing_is_kept_that_leads_elsewhere_or_is_not_seen() -> None:
    names = ("../../home/ines/check.csv", "C:\\Users\\ines\\check.csv", "check\u202e\x1b.csv\n")

    assert {read_sheet(ROWS.encode(), name).name for name in names} == {"check.csv"}
    assert read_sheet(ROWS.encode(), "../").name == "the sheet"


def test_a_file_is_named_by_its_path(tmp_path: Path) -> None:
    (tmp_path / "check.csv").write_bytes(ROWS.encode())

    assert fc.read_sheet(tmp_path / "check.csv").name == "check.csv"
    with pytest.raises(UnreadableSheet, match=r"gone\.csv cannot be read: No such file"):
        fc.read_sheet(tmp_path / "gone.csv")


BOMB = b"<x>" + b" " * 30_000_000 + b"</x>"
ENTITIES = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bb">]><sst>&b;</sst>'
SOUND = sheetfiles.of_rows(["Claim", "Status"], ["It rose", "ok"])


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", r"old spreadsheet \(\.xls\).*Save it as \.xlsx"),
        (sheetfiles.with_part(SOUND, "META-INF/manifest.xml", b""), r"OpenDocument spreadsheet \(\.ods\)"),
        (sheetfiles.with_part(SOUND, "word/document.xml", b""), "Word file, not a spreadsheet"),
        (sheetfiles.with_part(SOUND, "xl/sharedStrings.xml", BOMB), "unpacks to far more than a check needs"),
        (sheetfiles.with_part(SOUND, "xl/sharedStrings.xml", ENTITIES), "declares its own XML entities"),
        (sheetfiles.with_part(SOUND, "../evil", b""), "points outside of it"),
        (SOUND[: len(SOUND) // 2], "The spreadsheet is damaged"),
        (sheetfiles.with_part(SOUND, "xl/worksheets/sheet1.xml", b"<worksheet><oops"), "The spreadsheet is damaged"),
        (b"%PDF-1.7", "This is a PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\0", r"neither a spreadsheet \(\.xlsx\) nor text"),
        (b"", "There is nothing in the sheet"),
        (b"\n\n,,\n", "There is nothing in the sheet"),
        (b"Claim\n" + b"a\n" * (MOST_ROWS + 1), f"more than {MOST_ROWS:,} rows"),
        (b",".join(b"abc" for _ in range(101)), "more than 100 columns"),
        (b"Claim\n" + b"a" * 50_001, "Row 2 of the sheet has a cell of more than 50,000 characters"),
        (b'Claim,Status\n"' + b"a " * 1_000_000, "a quotation mark is missing"),
    ],
)
def test_what_is_no_sheet_or_a_hostile_one_is_refused_at_once(content: bytes, words: str) -> None:
    with pytest.raises(UnreadableSheet, match=words):
        read_sheet(content, "a.xlsx")


def test_a_million_rows_are_refused_before_they_are_read() -> None:
    rows = b"".join(b'<row r="%d"><c r="A%d"><v>1</v></c></row>' % (n, n) for n in range(1, 400_000))
    sheet = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    book = sheetfiles.with_part(SOUND, "xl/worksheets/sheet1.xml", sheet + rows + b"</sheetData></worksheet>")

    with pytest.raises(UnreadableSheet, match=r"more than 400,000 rows and cells"):
        read_sheet(book)


def test_a_row_far_below_is_no_reason_to_make_all_the_rows_above_it() -> None:
    sheet = (
        b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/>'
    )
    sheet += b'<sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>'

    with pytest.raises(UnreadableSheet, match="more than"):
        read_sheet(sheetfiles.with_part(SOUND, "xl/worksheets/sheet1.xml", sheet))


FAR = b'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
FAR += b'<row r="1"><c r="A1"><v>1</v></c></row>'


@pytest.mark.parametrize(
    "ranges",
    [
        b'<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        b"<mergeCells count='1'><mergeCell ref='$A$1:$A$1048576'/></mergeCells>",
        b'<hyperlinks><hyperlink ref="A1:XFD1048576" location="Sheet1!A1"/></hyperlinks>',
    ],
)
def test_ranges_that_stand_for_millions_of_cells_are_refused(ranges: bytes) -> None:
    book = sheetfiles.with_part(SOUND, "xl/worksheets/sheet1.xml", FAR + b"</sheetData>" + ranges + b"</worksheet>")

    with pytest.raises(UnreadableSheet, match="merged beyond the rows"):
        read_sheet(book)
