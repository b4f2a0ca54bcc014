"""`factcheck notes` says what became of everything that came in a Word file."""

from pathlib import Path

import wordfiles
from click.testing import CliRunner

import factcheck as fc
from factcheck.cli import main


def listed(case: str, desk: Path) -> str:
    result = CliRunner().invoke(main, ["notes", case, "--desk", str(desk)])
    assert result.exit_code == 0, result.output
    return result.output


def test_every_note_is_listed_with_what_was_made_of_it(tmp_path: Path) -> None:
    path, where = tmp_path / "story.docx", tmp_path / "desk.sqlite"
    path.write_bytes(wordfiles.own_comments().content)
    with fc.open_desk(where) as desk:
        case = desk.open_case(fc.read_article(path), by="ines")

    lines = listed(case.id, where).splitlines()

    assert lines[0] == "comment, on “1961”, by Mara Olsen: Yearbook 1962, p. 41"
    assert lines[1].startswith("    became a source, on ")
    assert lines[2].endswith("by Leo Okoye: Call with Ida Berg, 3 May")


def test_a_draft_without_notes_says_so(tmp_path: Path) -> None:
    where = tmp_path / "desk.sqlite"
    with fc.open_desk(where) as desk:
        case = desk.open_case(fc.Article.from_text("It was filled in 1961."), by="ines", find="later")

    assert listed(case.id, where).startswith("Nothing came with the draft")
