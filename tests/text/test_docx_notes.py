"""What an author left in a Word file beside the text: nothing is lost, and each stands on its words."""

import datetime as dt

import pytest
import wordfiles
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from wordfiles import BY, WML

from factcheck.text import Article, Original, article_of
from factcheck.text.about import About
from factcheck.text.author_notes import AuthorNote, NoteOrigin, notes_of
from factcheck.text.references import Pointing, reference_in


def read(content: bytes) -> tuple[Article, tuple[AuthorNote, ...]]:
    article = article_of(Original("a.docx", "", content), About())
    return article, notes_of(article.original, article)


def told(content: bytes) -> list[tuple[str, str | None, str]]:
    article, notes = read(content)
    return [(note.origin.value, None if note.span is None else note.span.of(article.text), note.text) for note in notes]


def test_comments_stand_on_their_words_with_their_writers() -> None:
    article, notes = read(wordfiles.own_comments().content)

    assert [(note.author, note.text, note.span and note.span.of(article.text)) for note in notes] == [
        ("Mara Olsen", "Yearbook 1962, p. 41", "1961"),
        ("Leo Okoye", "Call with Ida Berg, 3 May", "1961, says the ministry; nobody asked the 412 people."),
    ]
    assert [note.reference.kind for note in notes] == [Pointing.PAGE, Pointing.CALL]
    assert all(note.at and dt.datetime.fromisoformat(note.at) for note in notes)


def test_a_footnote_stands_on_the_words_back_to_the_mark_before_it() -> None:
    assert told(wordfiles.footnotes().content) == [
        ("footnote", "It was filled in 1961", "Yearbook 1962, p. 41"),
        ("footnote", "Nobody paid", "See https://example.org/bill"),
    ]


def test_two_footnotes_of_one_sentence_part_it() -> None:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph("First. It was filled in 1961")
        for number, words in (("2", " and emptied in 1999."), ("3", " Later it rained.")):
            paragraph._p.append(parse_xml(f'<w:r {WML}><w:endnoteReference w:id="{number}"/></w:r>'))
            paragraph.add_run(words)
        notes = "".join(
            f'<w:endnote w:id="{n}"><w:p><w:r><w:endnoteRef/></w:r><w:r><w:t>note {n}</w:t></w:r></w:p></w:endnote>'
            for n in (2, 3, 4)
        )
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml"
        part = Part(
            PackURI("/word/endnotes.xml"),
            kind,
            f"<w:endnotes {WML}>{notes}</w:endnotes>".encode(),
            document.part.package,
        )
        document.part.relate_to(part, RELATIONSHIP_TYPE.ENDNOTES)

    assert told(wordfiles.made(build)) == [
        ("endnote", "It was filled in 1961", "note 2"),
        ("endnote", "and emptied in 1999.", "note 3"),
        ("endnote", None, "note 4"),  # its mark is gone, its words are not
    ]


def test_links_of_both_kinds_stand_on_their_words() -> None:
    assert told(wordfiles.links().content) == [
        ("link", "moved in May 1959", "https://example.org/moved"),
        ("link", "by the road of 1904", "https://example.org/road"),
    ]


def test_a_link_in_pieces_is_one_and_one_inside_the_file_is_none() -> None:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph("It was ")
        target = paragraph.part.relate_to("https://example.org/a", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        for words in ("filled in", " 1961"):
            paragraph._p.append(
                parse_xml(
                    f'<w:hyperlink {nsdecls("w", "r")} r:id="{target}"><w:r><w:t xml:space="preserve">{words}</w:t>'
                    "</w:r></w:hyperlink>"
                )
            )
        paragraph._p.append(
            parse_xml(f'<w:hyperlink {WML} w:anchor="top"><w:r><w:t>, see above.</w:t></w:r></w:hyperlink>')
        )

    assert told(wordfiles.made(build)) == [("link", "filled in 1961", "https://example.org/a")]


def test_tracked_changes_are_known_with_what_went() -> None:
    article, notes = read(wordfiles.tracked_changes().content)

    assert [(note.origin, note.text, note.author) for note in notes] == [
        (NoteOrigin.DELETION, "ten", "Mara Olsen"),
        (NoteOrigin.INSERTION, "twelve million", "Mara Olsen"),
        (NoteOrigin.DELETION, " old", "Mara Olsen"),
        (NoteOrigin.INSERTION, " of wat", "Mara Olsen"),
    ]
    assert notes[1].span is not None
    assert notes[1].span.of(article.text) == "twelve million"
    assert notes[0].span == (notes[1].span.start, notes[1].span.start)


def test_threads_resolved_comments_and_comments_without_words_are_told() -> None:
    w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
    w15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'

    def build(document: Document) -> None:
        paragraph = document.add_paragraph("Filled in ")
        for part in (
            '<w:commentRangeStart w:id="0"/><w:commentRangeStart w:id="1"/>',
            "<w:r><w:t>1961</w:t></w:r>",
            '<w:commentRangeEnd w:id="0"/><w:commentRangeEnd w:id="1"/>',
            '<w:r><w:commentReference w:id="0"/></w:r><w:r><w:commentReference w:id="1"/></w:r>',
            "<w:r><w:t>.</w:t></w:r>",
            '<w:r><w:commentReference w:id="2"/></w:r>',
        ):
            for one in parse_xml(f"<w:p {WML}>{part}</w:p>"):
                paragraph._p.append(one)
        said = "".join(
            f'<w:comment w:id="{n}" {BY}><w:p w14:paraId="0000000{n}"><w:r><w:t>{words}</w:t></w:r></w:p></w:comment>'
            for n, words in enumerate(("From where?", "The yearbook.", "At the end."))
        )
        for kind, name, markup in (
            ("comments", RELATIONSHIP_TYPE.COMMENTS, f"<w:comments {WML} {w14}>{said}</w:comments>"),
            (
                "commentsExtended",
                "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
                f'<w15:commentsEx {w15}><w15:commentEx w15:paraId="00000000" w15:done="1"/>'
                '<w15:commentEx w15:paraId="00000001" w15:paraIdParent="00000000" w15:done="0"/></w15:commentsEx>',
            ),
        ):
            media = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"
            part = Part(PackURI(f"/word/{kind}.xml"), media, markup.encode(), document.part.package)
            document.part.relate_to(part, name)

    article, notes = read(wordfiles.made(build))

    assert [(note.text, note.reply, note.resolved) for note in notes] == [
        ("From where?", False, True),
        ("The yearbook.", True, False),
        ("At the end.", False, False),
    ]
    assert [note.span and note.span.of(article.text) for note in notes] == ["1961", "1961", ""]
    assert notes[2].span == (len("Filled in 1961."), len("Filled in 1961."))


def test_headers_and_footers_are_told_without_a_place() -> None:
    def build(document: Document) -> None:
        document.sections[0].header.paragraphs[0].text = "Draft 2, not for print"
        document.add_paragraph("It was filled in 1961.")

    assert told(wordfiles.made(build)) == [("header", None, "Draft 2, not for print")]


def test_a_comment_around_a_text_box_is_none_on_the_words_in_it() -> None:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph("The valley had 412 people")
        paragraph._p.append(
            parse_xml(
                f"<w:r {WML}><w:pict><w:txbxContent><w:p><w:r><w:t>Boxed.</w:t></w:r></w:p></w:txbxContent></w:pict>"
                "</w:r>"
            )
        )
        paragraph.add_run(" in three villages.")
        document.add_comment(paragraph.runs, text="Census", author="Mara", initials="M")

    assert told(wordfiles.made(build)) == [("comment", "The valley had 412 people in three villages.", "Census")]


def test_what_does_not_read_as_the_article_any_more_has_no_places() -> None:
    article, _ = read(wordfiles.own_comments().content)
    other = Article.from_text("Another text.")

    assert [note.span for note in notes_of(article.original, other)] == [None, None]
    assert notes_of(None, other) == ()
    assert notes_of(Original("a.txt", "text/plain", b"x"), other) == ()


@pytest.mark.parametrize(
    ("words", "kind", "url", "locator", "rest"),
    [
        ("https://example.org/a_(b).", "url", "https://example.org/a_(b)", None, ""),
        ("see www.example.org/x, table 4", "url", "https://www.example.org/x", "table 4", "see"),
        ("Yearbook 1962, p. 41", "page", None, "p. 41", "Yearbook 1962"),
        ("Smith 2004: 120; pp 12–14", "page", None, "pp 12–14", "Smith 2004: 120"),
        ("Harbour log, p. 112. I have a photo.", "page", None, "p. 112", "Harbour log. I have a photo."),
        ("Post on the Water (Halden 1954), pp. 88-91.", "page", None, "pp. 88-91", "Post on the Water (Halden 1954)"),
        ("Act on Water, § 12", "page", None, "§ 12", "Act on Water"),
        ("audio Ida Berg 12:03", "timestamp", None, "12:03", "audio Ida Berg"),
        ("00:12:03", "timestamp", None, "00:12:03", ""),
        ("We met at 12:30 near the dam", "note", None, None, "We met at 12:30 near the dam"),
        ("phone call with Ida Berg, 3 May, 14:30", "call", None, None, "phone call with Ida Berg, 3 May, 14:30"),
        ("Called the ministry on Monday", "call", None, None, "Called the ministry on Monday"),
        ("email from Ida, p. 2", "call", None, None, "email from Ida, p. 2"),
        ("It is called Six Bridges", "note", None, None, "It is called Six Bridges"),
        ("Is this right? I remember 14.", "note", None, None, "Is this right? I remember 14."),
        ("", "note", None, None, ""),
    ],
)
def test_what_words_point_to(words: str, kind: str, url: str | None, locator: str | None, rest: str) -> None:
    found = reference_in(words)

    assert (found.kind.value, found.url, found.locator) == (kind, url, locator)
    assert found.rest == rest.strip(" ,;:–—-()[]")
