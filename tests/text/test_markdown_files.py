"""Markdown: read as its words, the marks of lines kept."""

import datetime as dt

import pytest

from factcheck.text import Article, Original, article_of
from factcheck.text.about import About

BODY = "The reservoir holds twelve million cubic metres of water. It was filled in 1961."


def read(text: str) -> Article:
    return article_of(Original("story.md", "", text.encode()), About())


@pytest.mark.parametrize(
    ("marked", "words"),
    [
        ("It was *late* and **dark** and ***both***.", "It was late and dark and both."),
        ("It was _late_ and __dark__ `now` ~~then~~.", "It was late and dark now then."),
        ("**[Nobody](https://example.org/a_b_c)** paid.", "Nobody paid."),
        ("[Nobody]() paid [for it](#).", "Nobody paid for it."),
        ("For 5 * 3 * 2 and snake_case_name and 2*3.", "For 5 * 3 * 2 and snake_case_name and 2*3."),
        (r"Not \*stressed\* and C:\\x.", r"Not *stressed* and C:\x."),
        ("A *lone mark stays.\n\nAnd* here.", "A *lone mark stays.\n\nAnd* here."),
        ("See <https://example.org/a>.", "See https://example.org/a."),
        ("Before ![a well](well.png) after.", "Before  after."),
        ("Before <!-- note to self --> after.", "Before  after."),
        ("A [word][1] here.\n\n[1]: https://example.org 'x'", "A word here.\n\n"),
        ("[Not a reference][1] here.", "[Not a reference][1] here."),
        ("# The well #\n\n- one\n- two\n\n> quote", "# The well #\n\n- one\n- two\n\n> quote"),
        ("* * *\n\n***\n\n___\n\nx", "* * *\n\n***\n\n___\n\nx"),
    ],
)
def test_marks_inside_a_line_go_and_marks_of_lines_stay(marked: str, words: str) -> None:
    assert read(marked).text == words


def test_markdown_without_stress_reads_like_plain_text() -> None:
    text = (
        f"# The dry valley\n\n[Ada Byrne]()\n\n{BODY}\n\n## The well\n\n- [one]()\n- two\r\n\r\n| a | b |\n|---|---|\n"
    )

    assert read(text).text == Article.from_text(text).text


def test_front_matter_speaks_for_the_article_and_is_no_text() -> None:
    article = read(f'---\ntitle: "The dry valley"\nauthor: Ada Byrne\ndate: 2020-05-05T10:00:00Z\n---\n{BODY}\n')

    assert (article.title, article.byline, article.published) == ("The dry valley", "Ada Byrne", dt.date(2020, 5, 5))
    assert article.text == f"{BODY}\n"


def test_a_rule_at_the_start_is_no_front_matter() -> None:
    assert read(f"---\n{BODY}\n---\nIt was late.").text == f"---\n{BODY}\n---\nIt was late."
