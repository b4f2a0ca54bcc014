"""Real Word files, made here: what their reader sees is read, and nothing else."""

import copy
import datetime as dt
from collections.abc import Callable
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from factcheck.model import BlockKind, UnreadableArticle
from factcheck.text import Article, read_article

BODY = "The reservoir holds “twelve million” cubic metres of water. It was filled in 1961."


def read(path: Path, build: Callable[[Document], object]) -> Article:
    document = docx.Document()
    build(document)
    document.save(str(path / "story.docx"))
    return read_article(path / "story.docx")


def kinds(article: Article) -> list[tuple[str, int, str]]:
    return [(block.kind.value, block.level, block.span.of(article.text)) for block in article.blocks]


def test_a_whole_story_is_read_in_order(tmp_path: Path) -> None:
    def build(document: Document) -> None:
        document.add_paragraph("The dry valley", style="Title")
        document.add_paragraph("Three villages, one well", style="Subtitle")
        document.add_paragraph("By Ada Byrne")
        document.add_paragraph("5 May 2020")
        document.add_paragraph(BODY)
        document.add_heading("The well", level=2)
        document.add_paragraph("One well", style="List Bullet")
        document.add_paragraph("One pump", style="List Bullet 2")
        document.add_paragraph("It came first", style="List Number")
        table = document.add_table(rows=2, cols=2)
        for cell, words in zip(table._cells, ["Year", "Litres", "1961", "12 million"], strict=True):
            cell.text = words
        document.add_paragraph("Never again.", style="Intense Quote")
        document.add_paragraph("The well in 1961", style="Caption")
        document.add_paragraph(BODY)

    article = read(tmp_path, build)

    assert kinds(article) == [
        ("title", 0, "The dry valley"),
        ("standfirst", 0, "Three villages, one well"),
        ("furniture", 0, "By Ada Byrne"),
        ("furniture", 0, "5 May 2020"),
        ("paragraph", 0, BODY),
        ("heading", 2, "The well"),
        ("list item", 1, "One well"),
        ("list item", 2, "One pump"),
        ("list item", 1, "It came first"),
        ("table cell", 1, "Year"),
        ("table cell", 1, "Litres"),
        ("table cell", 2, "1961"),
        ("table cell", 2, "12 million"),
        ("quote", 0, "Never again."),
        ("caption", 0, "The well in 1961"),
        ("paragraph", 0, BODY),
    ]
    assert (article.title, article.byline, article.published) == ("The dry valley", "Ada Byrne", dt.date(2020, 5, 5))
    assert article.original is not None
    assert (article.original.name, article.original.content[:2]) == ("story.docx", b"PK")
    assert article.original.media_type.endswith("wordprocessingml.document")


def test_links_read_as_their_words_and_runs_are_joined(tmp_path: Path) -> None:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph("It was ")
        paragraph.add_run("filled").bold = True
        paragraph.add_run(" in ")
        target = paragraph.part.relate_to("https://example.org/", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        paragraph._p.append(
            parse_xml(f'<w:hyperlink {nsdecls("w", "r")} r:id="{target}"><w:r><w:t>May 1961</w:t></w:r></w:hyperlink>')
        )
        paragraph.add_run(", they say.\tAll of it.")

    assert read(tmp_path, build).text == "It was filled in May 1961, they say.\tAll of it.\n"


def test_comments_and_the_person_who_wrote_them_stay_out(tmp_path: Path) -> None:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph(BODY)
        document.add_comment(paragraph.runs, text="Says the ministry, call Ida", author="Leo Okoye", initials="LO")

    article = read(tmp_path, build)

    assert article.text == BODY + "\n"
    assert article.byline is None


def test_tracked_changes_read_as_accepted(tmp_path: Path) -> None:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph("It holds ")
        mark = 'w:id="1" w:author="Leo" w:date="2020-01-01T00:00:00Z"'
        for xml in (
            f"<w:del {nsdecls('w')} {mark}><w:r><w:delText>ten</w:delText></w:r></w:del>",
            f"<w:ins {nsdecls('w')} {mark}><w:r><w:t>twelve</w:t></w:r></w:ins>",
            f"<w:moveFrom {nsdecls('w')} {mark}><w:r><w:t> old</w:t></w:r></w:moveFrom>",
            f"<w:r {nsdecls('w')}><w:rPr><w:vanish/></w:rPr><w:t> hidden</w:t></w:r>",
            f'<w:r {nsdecls("w")}><w:rPr><w:vanish w:val="0"/></w:rPr><w:t> million.</w:t></w:r>',
        ):
            paragraph._p.append(parse_xml(xml))

    assert read(tmp_path, build).text == "It holds twelve million.\n"


def test_content_controls_text_boxes_and_nested_tables_are_not_lost(tmp_path: Path) -> None:
    def build(document: Document) -> None:
        document.add_paragraph("Outside.")
        document.element.body.insert(
            0,
            parse_xml(
                f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>Inside a control.</w:t></w:r></w:p>"
                "</w:sdtContent></w:sdt>"
            ),
        )
        box = "<w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent>"
        document.add_paragraph("Beside a box.")._p.append(
            parse_xml(
                f'<w:r {nsdecls("w")} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
                f"<mc:AlternateContent><mc:Choice Requires='wps'>{box}</mc:Choice><mc:Fallback><w:pict>{box}</w:pict>"
                "</mc:Fallback></mc:AlternateContent></w:r>"
            )
        )
        outer = document.add_table(rows=1, cols=2)
        outer.cell(0, 0).text = "Outer."
        outer.cell(0, 1).add_table(rows=1, cols=2).cell(0, 0).text = "Inner."

    words = [line for line in read(tmp_path, build).text.split("\n") if line]

    assert words == ["Inside a control.", "Outside.", "Beside a box.", "In a box.", "Outer.", "Inner."]


def test_a_table_of_one_cell_is_a_box_around_text(tmp_path: Path) -> None:
    article = read(tmp_path, lambda document: setattr(document.add_table(1, 1).cell(0, 0), "text", BODY))

    assert [block.kind for block in article.blocks] == [BlockKind.PARAGRAPH]


def test_line_breaks_stay_and_two_of_them_part_paragraphs(tmp_path: Path) -> None:
    article = read(tmp_path, lambda document: document.add_paragraph("One line\nand another.\n\nA new one. It stops."))

    assert [block.span.of(article.text) for block in article.blocks] == [
        "One line\nand another.",
        "A new one. It stops.",
    ]


def test_a_paragraph_cut_in_two_is_one_sentence(tmp_path: Path) -> None:
    def build(document: Document) -> None:
        document.add_heading("The dry valley", level=1)
        document.add_paragraph("In that year the ministry promised to pay, but")
        document.add_paragraph("when the bill came it left. Nobody paid.")

    article = read(tmp_path, build)

    assert "In that year the ministry promised to pay, but\n\nwhen the bill came it left." in [
        sentence.of(article.text) for sentence in article.sentences
    ]


def test_properties_fill_in_what_the_text_does_not_say(tmp_path: Path) -> None:
    def build(document: Document) -> None:
        document.core_properties.author = "Ada Byrne"
        document.core_properties.title = "The dry valley"
        document.core_properties.created = dt.datetime(2020, 5, 5)
        document.add_paragraph(BODY)

    article = read(tmp_path, build)

    assert (article.title, article.byline) == ("The dry valley", "Ada Byrne")
    assert article.published is None  # the day a file was made is not the day of publication


def test_what_the_text_says_wins_over_the_properties(tmp_path: Path) -> None:
    def build(document: Document) -> None:
        document.core_properties.author = "Microsoft Office User"
        document.core_properties.title = "Template 7"
        document.add_heading("The dry valley", level=0)
        document.add_paragraph("By Ada Byrne")
        document.add_paragraph(BODY)

    article = read(tmp_path, build)

    assert (article.title, article.byline) == ("The dry valley", "Ada Byrne")


def test_an_office_that_wrote_the_file_is_no_author(tmp_path: Path) -> None:
    def build(document: Document) -> None:
        document.core_properties.author = "python-docx"
        document.add_paragraph(BODY)

    assert read(tmp_path, build).byline is None


def test_styles_based_on_headings_are_headings(tmp_path: Path) -> None:
    def build(document: Document) -> None:
        style = document.styles.add_style("House cross-head", 1)
        style.base_style = document.styles["Heading 3"]  # type: ignore[assignment]
        document.add_paragraph("The dry valley", style="Title")
        document.add_paragraph(BODY)
        document.add_paragraph("It ran out of water at last.", style="House cross-head")
        document.add_paragraph(BODY)

    assert kinds(read(tmp_path, build))[2] == ("heading", 3, "It ran out of water at last.")


def test_decomposed_letters_are_composed_and_astral_ones_counted_once(tmp_path: Path) -> None:
    article = read(tmp_path, lambda document: document.add_paragraph("Cafe\u0301 🛶 sank. It was late."))

    assert [sentence.of(article.text) for sentence in article.sentences] == ["Café 🛶 sank.", "It was late."]


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableArticle, match="no text"):
        read(tmp_path, lambda document: document.add_paragraph(" "))


def test_styles_that_go_in_a_circle_are_left(tmp_path: Path) -> None:
    def build(document: Document) -> None:
        style = document.styles.add_style("Round", 1)
        style.element.append(
            copy.deepcopy(document.styles["Heading 1"].element.find(style.element.tag[:-5] + "basedOn"))
        )
        style.element[-1].set(style.element.tag[:-5] + "val", "Round")
        document.add_paragraph(BODY, style="Round")

    assert read(tmp_path, build).text == BODY + "\n"
