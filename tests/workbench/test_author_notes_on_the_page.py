"""What an author left in a Word file is on the cards and in a list, and nothing of it is dropped."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import wordfiles
from docx.document import Document
from workbench.page_of import PageOf

from factcheck import Case, open_desk
from factcheck.text import Original, article_of
from factcheck.text.about import About
from factcheck_workbench.session import Session


def story(document: Document) -> None:
    document.sections[0].header.paragraphs[0].text = "Not for print"
    paragraph = document.add_paragraph("The dam was opened on ")
    day = paragraph.add_run("3 May 1961")
    paragraph.add_run(". It cost 40 million dollars.")
    document.add_comment([day], text="Yearbook 1962, p. 41", author="Mara Olsen", initials="MO")
    document.add_comment([day], text="Not sure about the day", author="Leo", initials="L")


@pytest.fixture
def case(tmp_path: Path) -> Iterator[Case]:
    with open_desk(tmp_path / "word.sqlite") as desk:
        yield desk.open_case(article_of(Original("a.docx", "", wordfiles.made(story)), About()), by="ines")


@pytest.fixture
def page(case: Case) -> PageOf:
    page = PageOf(Session(case, "check", by="ines"))
    page.say("hello")
    return page


def test_the_card_shows_what_stands_on_the_claim_and_each_thing_once(page: PageOf, case: Case) -> None:
    day = next(claim.id for claim in case.claims if claim.exact == "3 May 1961")
    card = page.one("card", claim=day)

    assert [(one["author"], one["kind"], one["locator"], one["rest"]) for one in card["from_file"]] == [
        ("Mara Olsen", "document", "p. 41", "Yearbook 1962"),
        ("Leo", None, None, "Not sure about the day"),
    ]
    assert card["notes"] == []
    assert [one["title"] for one in card["evidence"]] == ["Yearbook 1962"]


def test_a_note_of_a_person_stays_among_the_notes(page: PageOf, case: Case) -> None:
    day = next(claim.id for claim in case.claims if claim.exact == "3 May 1961")
    page.act("note", day, text="I called her.")

    assert [note["text"] for note in page.one("card", claim=day)["notes"]] == ["I called her."]


def test_the_list_holds_everything_with_what_was_made_of_it(page: PageOf, case: Case) -> None:
    rows = page.one("author_notes")["notes"]

    assert [(row["origin"], row["text"], row["made"]) for row in rows] == [
        ("comment", "Yearbook 1962, p. 41", "a source"),
        ("comment", "Not sure about the day", "a note"),
        ("header", "Not for print", "nothing yet: it stands on no claim"),
    ]
    assert rows[0]["on"] == "3 May 1961"
    assert len(rows) == len(case.author_notes)
