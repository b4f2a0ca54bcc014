"""The web page that Google Docs hands out, alone and zipped: its text, and what the author left beside it."""

import io
import zipfile

import pytest

from factcheck.model import BlockKind, UnreadableArticle
from factcheck.text import Article, Original, article_of
from factcheck.text.about import About
from factcheck.text.author_notes import AuthorNote, notes_of
from factcheck.text.google_doc import unwrapped
from factcheck.text.references import Pointing

THROUGH = "https://www.google.com/url?q={}&amp;sa=D&amp;source=editors&amp;ust=1700000000000000&amp;usg=AOvVaw0x"
LINK = f'<a class="c4" href="{THROUGH.format("https://example.org/dam?a%3D1%26b%3D2")}">filled in 1961</a>'
PAGE = f"""<html><head><meta content="text/html; charset=UTF-8" http-equiv="content-type"><style type="text/css">
@import url(https://127.0.0.1:9/css?kit=x);.lst-kix_a-0 > li:before{{content:"- "}}</style></head>
<body class="c9 doc-content"><p class="c1 title" id="h.a"><span class="c2">The dry valley</span></p>
<p class="c1 subtitle" id="h.b"><span class="c2">What a dam left behind, and who paid for it</span></p>
<h1 class="c3" id="h.c"><span class="c2">The water</span></h1>
<p class="c1"><span class="c2">The reservoir was {LINK}</span><sup><a href="#cmnt1" id="cmnt_ref1">[a]</a></sup><sup>
<a href="#cmnt2" id="cmnt_ref2">[b]</a></sup><span class="c2">, and 412 people lost their homes.</span><sup>
<a href="#ftnt1" id="ftnt_ref1">[1]</a></sup><span class="c2"> Nobody paid.</span></p>
<ul class="c5 lst-kix_a-0 start"><li class="c1 li-bullet-0"><span>Three pumps of 1963</span></li></ul>
<p class="c1"><img alt="" src="images/image1.png"></p>
<hr class="c6"><div><p class="c1"><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;Yearbook 1962, p. 41</span></p>
</div><div class="c8"><p class="c1"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span class="c7">Who says so?</span></p>
<p class="c1"><span class="c7">Ask the ministry.</span></p></div>
<div class="c8"><p class="c1"><a href="#cmnt_ref2" id="cmnt2">[b]</a><span class="c7">See
<a href="{THROUGH.format("https://example.org/log")}">
the log</a></span></p></div></body></html>""".replace("\n<a", "<a")


def zipped(page: str = PAGE, more: dict[str, bytes] | None = None) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("Thedryvalley.html", page)
        for name, content in ({"images/image1.png": b"\x89PNG"} | (more or {})).items():
            archive.writestr(name, content)
    return out.getvalue()


def read(content: bytes) -> tuple[Article, tuple[AuthorNote, ...]]:
    article = article_of(Original("story.docx", "", content), About())
    return article, notes_of(article.original, article)


@pytest.mark.parametrize("content", [zipped(), PAGE.encode()], ids=["zipped", "alone"])
def test_the_text_is_read_without_what_stands_beside_it(content: bytes) -> None:
    article, _ = read(content)

    assert [(block.kind, block.span.of(article.text)) for block in article.blocks] == [
        (BlockKind.TITLE, "The dry valley"),
        (BlockKind.STANDFIRST, "What a dam left behind, and who paid for it"),
        (BlockKind.HEADING, "The water"),
        (
            BlockKind.PARAGRAPH,
            "The reservoir was filled in 1961, and 412 people lost their homes. Nobody paid.",
        ),
        (BlockKind.LIST_ITEM, "Three pumps of 1963"),
    ]
    assert article.title == "The dry valley"


@pytest.mark.parametrize("content", [zipped(), PAGE.encode()], ids=["zipped", "alone"])
def test_comments_footnotes_and_links_stand_on_their_words(content: bytes) -> None:
    article, notes = read(content)

    assert [(note.origin.value, note.span and note.span.of(article.text), note.text) for note in notes] == [
        ("comment", "The reservoir was filled in 1961", "Who says so?\nAsk the ministry."),
        ("comment", "The reservoir was filled in 1961", "See the log https://example.org/log"),
        ("footnote", "The reservoir was filled in 1961, and 412 people lost their homes.", "Yearbook 1962, p. 41"),
        ("link", "filled in 1961", "https://example.org/dam?a=1&b=2"),
    ]
    assert [note.reference.kind for note in notes] == [Pointing.NOTE, Pointing.URL, Pointing.PAGE, Pointing.URL]


def test_notes_have_no_place_in_another_text() -> None:
    original = Original("story.zip", "application/zip", zipped())

    notes = notes_of(original, Article.from_text("Another text."))

    assert [note.span for note in notes] == [None] * 4


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("https://www.google.com/url?q=https://example.org/a&sa=D", "https://example.org/a"),
        ("https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fexample.org%2Fa", "https://example.org/a"),
        ("https://www.google.com/url?sa=D", "https://www.google.com/url?sa=D"),
        ("https://example.org/url?q=https://example.com", "https://example.org/url?q=https://example.com"),
        ("mailto:ines@example.org", "mailto:ines@example.org"),
        ("https://www.google.com/url?q[=" + "&x" * 30, "https://www.google.com/url?q[=" + "&x" * 30),
    ],
)
def test_googles_own_address_is_taken_off(address: str, expected: str) -> None:
    assert unwrapped(address) == expected


def test_other_pages_keep_their_links_to_themselves() -> None:
    page = f'<html><body><p>The reservoir was {LINK}, says <a href="#ftnt1">a note</a>.</p></body></html>'

    article, notes = read(page.encode())

    assert article.text == "The reservoir was filled in 1961, says a note.\n"
    assert notes == ()


def test_an_archive_with_two_pages_or_none_is_refused() -> None:
    for content in (zipped(more={"other.html": b"<p>x</p>"}), zipped(more={"[Content_Types].xml": b"<Types/>"})):
        with pytest.raises(UnreadableArticle, match=r"no Word file|damaged"):
            read(content)


def test_a_hostile_page_says_nothing_that_was_not_there() -> None:
    signs = "".join(map(chr, (0xF0000, 0x100000, 0x100000, 0x10FFFF)))
    page = PAGE.replace("Nobody paid", f"Nobody{signs} paid").replace('href="#cmnt1"', 'href="#cmnt99999"')

    article, notes = read(zipped(page))

    assert "Nobody paid" in article.text
    assert [note.span for note in notes if "Who says so?" in note.text] == [None]
