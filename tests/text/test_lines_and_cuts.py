"""Line ends that were meant, line ends that were not, and paragraphs that the page cut in two."""

import textwrap

import pytest

from factcheck.model import BlockKind, Span
from factcheck.text import Article

BODY = "The reservoir holds twelve million cubic metres of water. It was filled in 1961."
LONG = " ".join([BODY] * 4)


def paragraphs(text: str) -> list[str]:
    article = Article.from_text(text)
    return [block.span.of(article.text) for block in article.blocks_of_kind(BlockKind.PARAGRAPH)]


def test_text_that_a_program_broke_into_lines_has_whole_paragraphs() -> None:
    wrapped = "\n\n".join(textwrap.fill(LONG, 72) for _ in range(3))

    assert [" ".join(words.split()) for words in paragraphs(wrapped)] == [LONG] * 3


def test_a_line_for_each_paragraph_makes_paragraphs() -> None:
    assert paragraphs(f"{LONG}\n{BODY}\n{LONG}") == [LONG, BODY, LONG]


def test_a_line_that_goes_on_in_mid_sentence_is_joined() -> None:
    assert paragraphs("The dam was built\nby hand in 1961.") == ["The dam was built\nby hand in 1961."]


@pytest.mark.parametrize("between", ["", "Photo: Lena Abegaz / Rift Pictures\n\n", "Advertisement\n\nShare\n\n"])
@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "In that year the ministry promised to pay for all of it, but",
            "when the bill came it was silent. Nobody paid.",
        ),
        ("The treaty met its end when Egypt and,", "after three hours, Sudan left. Nobody paid."),
        ("A long and quarrelsome meeting of the council was called by the", "Ministry of Water in May. Nobody paid."),
        ("He called the whole of it a “fairy tale”", "and left. Nobody paid."),
        ("The meeting of the ministers was inter-", "rupted twice. Nobody paid."),
    ],
)
def test_a_paragraph_cut_in_two_is_one_sentence_across_the_break(before: str, after: str, between: str) -> None:
    article = Article.from_text(f"The dry valley\n\nAll went well. {before}\n\n{between}{after}\n\n{BODY}")
    first, second = article.text.index(before), article.text.index(after)

    assert [second] == [block.span.start for block in article.blocks if block.continues]
    assert Span(first, second + after.index(".") + 1) in article.sentences
    assert Span(second + after.index("Nobody"), second + len(after)) in article.sentences


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("All went well. The bill came.", "when it was paid, they left."),
        ("The mayor read out three names:", "the first was his own."),
        ("All went well. He called it a “fairy tale.”", "nobody laughed."),
        ("All went well for the ministers of the three states in 1961", "Then the bill came."),
        ("The bill for all of that was sent to the ministry in", "1. the north\n2. the south"),
    ],
)
def test_what_stops_or_begins_anew_is_not_cut(before: str, after: str) -> None:
    article = Article.from_text(f"The dry valley\n\n{BODY}\n\n{before}\n\n{after}\n\n{BODY}")

    assert [block for block in article.blocks if block.continues] == []


def test_a_paragraph_cut_in_three_is_still_one_sentence() -> None:
    text = (
        f"The dry valley\n\nIn that year the ministry promised to\n\npay for all of it, but\n\nnever did so.\n\n{BODY}"
    )
    article = Article.from_text(text)

    assert [block.continues for block in article.blocks] == [False, False, True, True, False]
    assert "In that year the ministry promised to\n\npay for all of it, but\n\nnever did so." in [
        sentence.of(article.text) for sentence in article.sentences
    ]


def test_sentences_of_a_stretch_and_the_block_at_a_place() -> None:
    article = Article.from_text(f"The dry valley\n\n{BODY}\n\nOne. Two. Three.")
    at = article.text.index("One")

    assert article.sentences_of(Span(at + 6, at + 11)).of(article.text) == "Two. Three."
    assert article.sentences_of(Span(at + 5, at + 9)).of(article.text) == "Two."
    assert Span(14, 16) == article.sentences_of(Span(14, 16))
    assert article.block_at(at) is article.blocks[-1]
    assert article.block_at(15) is None
    assert article.block_at(len(article.text)) is None


def test_a_short_first_half_is_no_heading() -> None:
    article = Article.from_text(f"The dry valley\n\n{BODY}\n\nNobody knew the truth\n\nuntil the dam broke.\n\n{BODY}")

    assert "Nobody knew the truth\n\nuntil the dam broke." in [s.of(article.text) for s in article.sentences]


def test_a_cut_may_hold_a_heading_where_a_small_letter_follows() -> None:
    first = "In that year the ministry promised to pay for all of it, but"
    small = Article.from_text(f"The dry valley\n\n{first}\n\nThe silent year\n\nwhen the bill came it left.\n\n{BODY}")
    capital = Article.from_text(
        f"The dry valley\n\n{first}\n\nThe silent year\n\nWhen the bill came it left.\n\n{BODY}"
    )

    assert small.blocks[2].kind == "heading"
    assert [block.continues for block in small.blocks] == [False, False, False, True, False]
    assert not any(block.continues for block in capital.blocks)
