"""The text layer of PDF files that LibreOffice and Chromium printed, against the texts they were printed from."""

import subprocess
import sys
from pathlib import Path

import pytest

from factcheck.claims import find_claims
from factcheck.model import BlockKind, UnreadableArticle
from factcheck.text import Article, read_article
from factcheck.text.author_notes import notes_of
from factcheck.text.references import Pointing

FILES = Path(__file__).parents[1] / "files/pdf"
KINDS = {"#": BlockKind.TITLE, "##": BlockKind.HEADING, ">": BlockKind.STANDFIRST, "@": BlockKind.FURNITURE}
PRINTED = {
    "one_column": "ferry",
    "two_columns": "ferry",
    "mixed": "ferry",
    "hyphenated": "ferry",
    "head_and_foot": "ferry",
    "footnotes": "ferry",
    "by_chromium": "ferry",
    "held_three_columns": "orchard",
    "held_ragged": "orchard",
    "held_two_columns": "orchard",
    "held_by_chromium": "orchard",
    "not_to_be_changed": "orchard",
}


def printed(name: str) -> list[tuple[BlockKind, str]]:
    """The blocks of a text: what each is, and its words."""
    blocks = []
    for part in (FILES / f"texts/{name}.txt").read_text(encoding="utf-8").strip().split("\n\n"):
        mark, _, words = part.partition(" ")
        blocks.append((KINDS[mark], words) if mark in KINDS else (BlockKind.PARAGRAPH, part))
    return blocks


def blocks_of(article: Article) -> list[tuple[BlockKind, str]]:
    return [(block.kind, block.span.of(article.text)) for block in article.blocks]


@pytest.mark.parametrize(("name", "text"), PRINTED.items())
def test_the_text_comes_out_as_it_was_printed(name: str, text: str) -> None:
    article = read_article(FILES / f"{name}.pdf")
    expected = printed(text)
    pages_own = [words for kind, words in blocks_of(article) if kind is BlockKind.FURNITURE and len(words) < 40]

    assert [one for one in blocks_of(article) if one in expected or one[1] not in pages_own] == expected
    assert article.original is not None
    assert article.original.media_type == "application/pdf"


def test_claims_are_those_of_the_same_text_as_plain_text() -> None:
    plain = Article.from_text("\n\n".join(words for _, words in printed("ferry")))
    article = read_article(FILES / "hyphenated.pdf")

    assert [(claim.kind, claim.exact) for claim in find_claims(article)] == [
        (claim.kind, claim.exact) for claim in find_claims(plain)
    ]
    assert (article.title, article.byline, article.published) == (plain.title, plain.byline, plain.published)


def test_running_heads_and_page_numbers_are_furniture_between_paragraphs() -> None:
    article = read_article(FILES / "head_and_foot.pdf")
    expected = {words for _, words in printed("ferry")}

    assert [words for kind, words in blocks_of(article) if words not in expected] == [
        *("The Sound Review", "Page 1", "The Sound Review", "Page 2", "The Sound Review", "Page 3"),
    ]


def test_footnotes_are_notes_on_the_words_before_their_figures() -> None:
    article = read_article(FILES / "footnotes.pdf")

    notes = notes_of(article.original, article)

    assert [note.span and note.span.of(article.text) for note in notes] == [
        "The contract, which runs to 311 pages",
        "They show that the company spent £1.9 million on maintenance between 2009 and 2023, "
        "and that the Corrie missed 417 sailings",
    ]
    assert [note.text for note in notes] == [
        "Lifeline Crossing Agreement, 12 June 2009, schedule 4.",
        "Northlink’s own log, released on 9 January 2025; see https://example.org/corrie-log.",
    ]
    assert [note.reference.kind for note in notes] == [Pointing.NOTE, Pointing.URL]


@pytest.mark.parametrize(
    ("name", "reason"), [("with_a_password", "password"), ("picture", r"only pictures.*text recognition")]
)
def test_what_cannot_be_read_says_what_to_do(name: str, reason: str) -> None:
    with pytest.raises(UnreadableArticle, match=reason):
        read_article(FILES / f"{name}.pdf")


def test_the_name_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "story.docx").write_bytes(b"\n\n" + (FILES / "one_column.pdf").read_bytes())

    assert read_article(tmp_path / "story.docx").text == read_article(FILES / "one_column.pdf").text


def test_the_reading_process_loads_no_pypdf() -> None:
    probe = (
        "import sys; from factcheck.text import read_article; read_article(sys.argv[1]); "
        "print(sorted({'pypdf', 'docx', 'lxml', 'spacy'} & set(sys.modules)))"
    )
    command = [sys.executable, "-c", probe, str(FILES / "one_column.pdf")]

    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip() == "[]"
