"""What an author left in a Word file is recorded on the claims on which it stands, once."""

from pathlib import Path

import pytest
import wordfiles
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

import factcheck as fc
from factcheck.desk.author_notes import WIDEST, MadeOf, imports_in
from factcheck.ledger import EntryKind
from factcheck.reports import render
from factcheck.text import Original, article_of
from factcheck.text.about import About


def story(document: Document) -> None:
    document.sections[0].header.paragraphs[0].text = "Not for print"
    paragraph = document.add_paragraph("The dam was opened on ")
    day = paragraph.add_run("3 May 1961")
    paragraph.add_run(". It cost ")
    cost = paragraph.add_run("40 million dollars")
    paragraph.add_run(", and it held ")
    target = paragraph.part.relate_to("https://example.org/water", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    paragraph._p.append(
        parse_xml(
            f'<w:hyperlink {nsdecls("w", "r")} r:id="{target}"><w:r><w:t>12 million litres</w:t></w:r></w:hyperlink>'
        )
    )
    paragraph.add_run(" in July 1975. Nothing else.")
    document.add_comment([day], text="Yearbook 1962, p. 41", author="Mara Olsen", initials="MO")
    document.add_comment([cost], text="Call with Ida Berg, 3 May", author="Mara Olsen", initials="MO")
    document.add_comment([cost], text="Is that with tax? https://example.org/bill", author="Leo", initials="L")
    document.add_comment([day], text="Not sure about the day", author="Leo", initials="L")


@pytest.fixture
def article() -> fc.Article:
    return article_of(Original("a.docx", "", wordfiles.made(story)), About())


def test_references_become_sources_and_the_rest_notes(desk: fc.Desk, article: fc.Article) -> None:
    case = desk.open_case(article, by="ines")
    on = {state.claim.exact: state for state in case.states}
    titles = {source.id: source.title for source in desk.sources()}

    day = on["3 May 1961"]
    assert [(titles[one.source], one.stance.value, one.locator) for one in day.evidence] == [
        ("Yearbook 1962", "context", "p. 41")
    ]
    assert [note.body["text"] for note in day.notes] == ["Leo in a comment: Not sure about the day"]
    cost = next(state for exact, state in on.items() if exact.startswith("40 million"))
    assert [(titles[one.source], one.locator) for one in cost.evidence] == [
        ("Call with Ida Berg", "3 May"),
        ("example.org", None),
    ]
    assert [note.body["text"] for note in cost.notes] == [
        "Leo in a comment: Is that with tax? https://example.org/bill"
    ]
    water = next(state for exact, state in on.items() if exact.startswith("12 million"))
    assert [source.url for source in desk.sources() if source.id in {one.source for one in water.evidence}] == [
        "https://example.org/water"
    ]


def test_a_call_is_confidential_until_somebody_says_otherwise(desk: fc.Desk, article: fc.Article) -> None:
    case = desk.open_case(article, by="ines")

    assert [source.title for source in desk.sources() if source.confidential] == ["Call with Ida Berg"]
    assert "Ida Berg" not in str([one.entry.body for one in case.entries])


def test_the_import_says_what_it_made_of_each(desk: fc.Desk, article: fc.Article) -> None:
    case = desk.open_case(article, by="ines")

    assert [(one.note.text, one.made) for one in case.author_notes] == [
        ("Yearbook 1962, p. 41", MadeOf.SOURCE),
        ("Not sure about the day", MadeOf.NOTE),
        ("Call with Ida Berg, 3 May", MadeOf.SOURCE),
        ("Is that with tax? https://example.org/bill", MadeOf.SOURCE),
        ("https://example.org/water", MadeOf.SOURCE),
        ("Not for print", MadeOf.NOTHING),
    ]
    assert all(bool(one.claims) == (one.made is not MadeOf.NOTHING) for one in case.author_notes)


def test_nothing_is_recorded_twice_nor_again_after_it_was_taken_back(desk: fc.Desk, article: fc.Article) -> None:
    case = desk.open_case(article, by="ines")
    noted = next(one for one in case.entries if one.kind is EntryKind.NOTED)
    case.undo(noted.id, by="ines")
    before, sources = case.sequence, desk.sources()

    again = desk.open_case(article, by="theo")

    assert again.sequence == before
    assert desk.sources() == sources


def test_a_case_that_is_searched_section_by_section_gets_them_at_the_end(desk: fc.Desk, article: fc.Article) -> None:
    case = desk.open_case(article, by="ines", find="later")
    assert not any(state.notes or state.evidence for state in case.states)

    while case.sections == (0, 0) or case.sections[0] < case.sections[1]:
        case.find_next()

    assert sum(len(state.notes) + len(state.evidence) for state in case.states) >= 5


def test_a_note_on_a_whole_passage_is_listed_and_put_on_no_claim(desk: fc.Desk) -> None:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph("".join(f"It held {n} people in {1900 + n}. " for n in range(20, 40)))
        document.add_comment(paragraph.runs, text="Check all this", author="Leo", initials="L")

    case = desk.open_case(article_of(Original("a.docx", "", wordfiles.made(build)), About()), by="ines")

    assert len(case.claims) > WIDEST
    assert [(one.made, one.claims) for one in case.author_notes] == [(MadeOf.TOO_WIDE, ())]
    assert not any(state.notes for state in case.states)


def test_our_own_comments_that_come_back_are_not_taken_for_the_authors(desk: fc.Desk, article: fc.Article) -> None:
    case = desk.open_case(article, by="ines")
    claim = next(claim for claim in case.claims if claim.exact == "3 May 1961")
    case.give_verdict(claim.id, finding="inaccurate", rationale="See https://example.org/other", by="ines")
    returned = article_of(Original("checked.docx", "", render(case, "docx")), About())
    before = case.sequence

    again = desk.open_case(returned, by="ines")
    notes = [one.made for one in imports_in(again, returned)]

    assert again.sequence == before
    assert notes.count(MadeOf.OWN) == 1
    assert len(notes) == len(again.author_notes) + 1


def test_damaged_footnotes_do_not_keep_the_case_from_opening(desk: fc.Desk) -> None:
    parts = wordfiles.parts_of_file(wordfiles.footnotes().content) | {"word/footnotes.xml": b"<w:footnotes"}

    case = desk.open_case(article_of(Original("a.docx", "", wordfiles.zipped(parts)), About()), by="ines")

    assert case.claims
    with pytest.raises(fc.FactcheckError, match="damaged"):
        _ = case.author_notes


def test_a_draft_that_is_no_word_file_has_none(desk: fc.Desk) -> None:
    case = desk.open_case(fc.Article.from_text("It was filled in 1961."), by="ines")

    assert case.author_notes == ()


def test_two_copies_that_opened_the_same_file_hold_what_the_author_left_once(
    desk: fc.Desk, article: fc.Article, tmp_path: Path
) -> None:
    ours = desk.open_case(article, by="ines")
    with fc.open_desk(tmp_path / "other.sqlite") as other:
        theirs = other.open_case(article, by="theo")
        before = [(len(state.notes), len(state.evidence)) for state in ours.states]
        merged = desk.merge(other, by="lead")
        ours.refresh()
        other.merge(desk, by="lead")
        theirs.refresh()

        assert theirs.id == ours.id
        assert not any(merged.conflicts.values())
        for case in (ours, theirs):
            assert [(len(state.notes), len(state.evidence)) for state in case.states] == before
            assert case.desk.verify().problems == ()
        assert kept(ours) == kept(theirs)


def kept(case: fc.Case) -> list[set[str]]:
    return [{*(one.id for one in state.notes), *(one.id for one in state.evidence)} for state in case.states]


def test_what_two_people_noted_in_the_same_words_stays_twice(
    desk: fc.Desk, article: fc.Article, tmp_path: Path
) -> None:
    ours = desk.open_case(article, by="ines")
    with fc.open_desk(desk.back_up(tmp_path / "other.sqlite")) as other:
        theirs, claim = other.case(ours.id), ours.claims[0].id
        before = len(ours.state(claim).notes)
        ours.note(claim, "Call the archive.", by="mira")
        theirs.note(claim, "Call the archive.", by="theo")
        desk.merge(other, by="lead")
        ours.refresh()

        assert len(ours.state(claim).notes) == before + 2
