"""What must hold of every reading, whatever was read; and that hostile text costs one pass."""

import contextlib
import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factcheck.model import UnreadableArticle
from factcheck.text import Article, Original, article_of
from factcheck.text.about import About

WORDS = st.sampled_from(
    [
        "The river", "fell.", "Dr.", "He said", "“No.”", "“Why?”", "and", "but", "by", "Ada Byrne", "1961", "...",
        "5 May 2020",
        "By", "Tags", "Share", "Photo:", "#", "##", "- ", "* ", "> ", "|", "| a | b |", "---", "===", "🛶",
        "e\u0301", "\u200b",
        "\u202e", "\u2028", "[", "](", ")", "(", "1.", "a.m.", "\t", "  ", "Why", "is the river dry", "。", "。”",
    ]
)  # fmt: skip
TEXTS = st.lists(st.tuples(WORDS, st.sampled_from([" ", "\n", "\n\n", "", "\r\n", "\n \n"])), max_size=40).map(
    lambda pairs: "".join(word + gap for word, gap in pairs)
)


def assert_holds_together(article: Article) -> None:
    text = article.text
    for spans in ([block.span for block in article.blocks], list(article.sentences)):
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert all(a.end <= b.start for a, b in pairwise(spans))
        assert all(span == span.trimmed(text) for span in spans)
    covered = bytearray(len(text))
    for block in article.blocks:
        covered[block.span.start : block.span.end] = b"\1" * (block.span.end - block.span.start)
    assert not [at for at, char in enumerate(text) if not char.isspace() and not covered[at]]
    for sentence in article.sentences:
        covered[sentence.start : sentence.end] = b"\2" * (sentence.end - sentence.start)
    assert not [at for at, char in enumerate(text) if covered[at] == 1 and not char.isspace()]


@settings(max_examples=300, deadline=None)
@given(TEXTS | st.text(max_size=300))
def test_blocks_and_sentences_are_in_order_apart_and_cover_every_word(text: str) -> None:
    with contextlib.suppress(UnreadableArticle):
        assert_holds_together(Article.from_text(text))


@settings(max_examples=200, deadline=None)
@given(
    TEXTS,
    st.sampled_from(["a.txt", "a.md", "a.html"]),
    st.sampled_from(["", "<!doctype html><p>", "<html><table><td>"]),
)
def test_every_reader_gives_readings_that_hold_together(text: str, name: str, start: str) -> None:
    with contextlib.suppress(UnreadableArticle):
        assert_holds_together(article_of(Original(name, "", (start + text).encode("utf-8", "ignore")), About()))


STARTS = st.sampled_from(
    [b"", b"PK\x03\x04", b"%PDF-", b"<html>", b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"<?xml ?>", b"---\n"]
)


@settings(max_examples=300, deadline=None)
@given(STARTS, st.binary(max_size=400), st.sampled_from(["a.txt", "a.md", "a.html", "a.docx", ""]))
def test_random_bytes_are_read_or_refused_and_nothing_else(start: bytes, content: bytes, name: str) -> None:
    with contextlib.suppress(UnreadableArticle):
        assert_holds_together(article_of(Original(name, "", start + content), About()))


LENGTH = 100_000
HOSTILE = [
    "a", ".", "[", "[](", '"', "“", "|", "|a", "*", "_", "`", "#", ">", "- ", "1. ", "A. ", '." ', "?” ", ".[1]", ".)",
    "---\n", " ", "\t", "\u00a0", "1 ",
    "a\n===\n", " – ", "\u200d", "\u0301", "👩‍", "<", "<!--", "<div>", "&", "&amp;", "![", "<a href=", "\\", "~~",
    "By A B\n\n",
    "Tags\n\n", "5 May 2020 ", "Share | ", "He went and\n\n",
]  # fmt: skip


def steps_of(text: str, name: str) -> int:
    """How many lines of Python a reading runs; it grows with the length of the text, and no faster."""
    steps = 0

    def count(frame: object, event: str, argument: object) -> object:
        nonlocal steps
        steps += event == "line"
        return count

    sys.settrace(count)  # type: ignore[arg-type]
    try:
        with contextlib.suppress(UnreadableArticle):
            article_of(Original(name, "", text.encode()), About())
    finally:
        sys.settrace(None)
    return steps


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
@pytest.mark.parametrize("unit", HOSTILE, ids=repr)
def test_work_grows_no_faster_than_the_text(unit: str, name: str) -> None:
    short, long = (f"x {unit * (length // len(unit))} x" for length in (2000, 8000))

    assert steps_of(long, name) <= 5 * steps_of(short, name) + 2000


@pytest.mark.timeout(60)
@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_no_expression_goes_back_and_forth_over_a_long_run(name: str) -> None:
    # Inside an expression no lines can be counted; one that is not linear would take minutes here.
    for unit in HOSTILE:
        with contextlib.suppress(UnreadableArticle):
            article_of(Original(name, "", f"x {unit * (LENGTH // len(unit))} x".encode()), About())
