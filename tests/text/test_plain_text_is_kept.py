"""`from_text` changes nothing but NFC, line ends and links, and refuses what is no text."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import UnreadableArticle
from factcheck.text import Article
from factcheck.text.plain import unlink

LINK = re.compile(r"\[([^\]]*)\]\(([^)]*)\)")


def test_nothing_changes_but_links_line_ends_and_composition() -> None:
    given = "\r\n\t Cafe\u0301 *is* _open_. \\n [words](#) [](x) [a] (b) <b>\r- x\u00a0\u200b\u202e\u2028 \n\n\n"

    assert (
        Article.from_text(given).text
        == "\n\t Café *is* _open_. \\n words  [a] (b) <b>\n- x\u00a0\u200b\u202e\u2028 \n\n\n"
    )


@given(st.text(alphabet="[]() ab\n", max_size=40))
def test_links_read_as_the_expression_that_defines_them_reads_them(text: str) -> None:
    assert unlink(text) == LINK.sub(r"\1", text)


@given(st.text(max_size=200))
def test_text_comes_out_composed_with_one_kind_of_line_end(text: str) -> None:
    try:
        read = Article.from_text(text).text
    except UnreadableArticle:
        return

    assert read == unicodedata.normalize("NFC", read)
    assert "\r" not in read


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "no text"),
        (" \n\t\u00a0", "no text"),
        ("a\0b", "NUL character at 1"),
        ("a\ud800b", "half a character .* at 1"),
        ("a" * 2_000_001, "at most 2,000,000"),
        ("[](#)", "no text"),
    ],
)
def test_what_is_no_text_is_refused_in_plain_words(text: str, reason: str) -> None:
    with pytest.raises(UnreadableArticle, match=reason):
        Article.from_text(text)


def test_marks_that_turn_text_about_stay_and_offsets_are_right() -> None:
    text = "\u202eThe 🛶 came\u202c. It \u200bsank in 1961 with 👩‍👩‍👧 on it."
    article = Article.from_text(text)

    assert article.text == text
    assert [sentence.of(text) for sentence in article.sentences] == [text[:13], text[14:]]
