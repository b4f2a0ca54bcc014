"""The map from an article's text to the runs of its Word file."""

import unicodedata
from itertools import pairwise

import pytest
import wordfiles
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from wordfiles import WML

from factcheck.model import Span
from factcheck.text import Original, article_of
from factcheck.text.about import About
from factcheck.text.composed import composition
from factcheck.text.word_origin import Origin, origin_of

LETTERS = st.text(alphabet="ab e\u0301\u0327Å\u030a\u1112\u1161\u11abé🛶\u0344\u0958 .", max_size=30)


def body_of(*paragraphs: list[str]) -> etree._Element:
    runs = ["".join(f"<w:r><w:t xml:space='preserve'>{words}</w:t></w:r>" for words in runs) for runs in paragraphs]
    return etree.fromstring(f"<w:body {WML}>{''.join(f'<w:p>{one}</w:p>' for one in runs)}</w:body>")


def words_between(origin: Origin, span: Span) -> str:
    """The words of one paragraph between the places that the origin names for a span, in NFC."""
    first, after = origin.first(span.start), origin.after(span.end)
    assert first.paragraph == after.paragraph
    raw = "".join(sign.words for sign in origin.paragraphs[first.paragraph].signs)
    return unicodedata.normalize("NFC", raw[first.at : after.at])


@given(LETTERS)
def test_every_cut_of_composed_letters_gives_the_raw_words_that_compose_to_it(raw: str) -> None:
    starts, ends = composition(raw)
    text = unicodedata.normalize("NFC", raw)

    assert len(starts) == len(ends) == len(text) + 1
    assert (starts[-1], ends[0], ends[-1]) == (len(raw), 0, len(raw))
    assert all(a <= b for pair in (starts, ends) for a, b in pairwise(pair))
    for at in range(len(text)):
        # Where nothing holds the two sides together, the cut is exact; else the whole cluster is taken.
        assert starts[at] <= ends[at + 1]
        if starts[at] == ends[at]:
            assert unicodedata.normalize("NFC", raw[: starts[at]]) == text[:at]


@given(st.lists(st.lists(LETTERS, min_size=1, max_size=5), min_size=1, max_size=4), st.data())
def test_every_span_of_letters_is_found_again_in_its_runs(paragraphs: list[list[str]], data: st.DataObject) -> None:
    text, origin = origin_of(body_of(*paragraphs))
    if not origin.placed:
        assert text == ""
        return
    stretch = data.draw(st.sampled_from(origin.placed)).span
    start = data.draw(st.integers(stretch.start, stretch.end - 1))
    end = data.draw(st.integers(start + 1, stretch.end))

    found = words_between(origin, Span(start, end))

    assert text[start:end] in found
    if unicodedata.is_normalized("NFC", "".join(run for runs in paragraphs for run in runs)):
        assert found == text[start:end]


@pytest.mark.parametrize("name", wordfiles.WRITERS)
def test_the_origin_reads_as_the_article_does(name: str) -> None:
    content = wordfiles.WRITERS[name]().content
    document = "story/main.xml" if name == "by_hand" else "word/document.xml"
    article = article_of(Original("a.docx", "", content), About())

    text, origin = origin_of(etree.fromstring(wordfiles.text_of_file(content, document))[0])

    assert text == article.text
    for block in article.blocks:
        assert words_between(origin, block.span) == block.span.of(text)


def test_what_stands_between_paragraphs_has_no_place() -> None:
    text, origin = origin_of(body_of(["One."], ["Two."]))

    assert origin.is_whole(Span(0, 4))
    assert not origin.is_whole(Span(0, len("One.\n\nTwo.")))
    for outside in (text.index("\n"), len(text) - 1, len(text)):
        with pytest.raises(LookupError):
            origin.first(outside)
