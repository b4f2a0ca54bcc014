"""Title, standfirst, byline, date, cross-headings, lists, tables, furniture."""

import datetime as dt

import pytest

from factcheck.model import BlockKind
from factcheck.text import Article

BODY = "The reservoir holds twelve million cubic metres of water. It was filled in 1961."


def kinds(text: str) -> list[tuple[str, str]]:
    article = Article.from_text(text)
    return [(block.kind.value, block.span.of(article.text)) for block in article.blocks]


def test_title_byline_date_and_standfirst_stand_in_any_order() -> None:
    orders = [
        ["The dry valley", "By Ada Byrne", "5 May 2020"],
        ["5 May 2020", "By Ada Byrne", "The dry valley"],
        ["By Ada Byrne", "The dry valley", "5 May 2020"],
        ["• Author: Ada Byrne", "The dry valley", "Published 5 May 2020"],
        ["The dry valley", "Who owns the rain that falls on three villages", "Ada Byrne | 5 May 2020"],
        ["The dry valley", "Posted on May 5, 2020 by Ada Byrne"],
        ["OPINION", "The dry valley", "Words: Ada Byrne. Published 5 May 2020", "Share"],
        ["The dry valley", "Ada Byrne, environment correspondent", "5 May 2020 · Print · 12 comments"],
    ]
    for order in orders:
        article = Article.from_text("\n\n".join([*order, BODY]))

        assert ("The dry valley", "Ada Byrne", dt.date(2020, 5, 5)) == (
            article.title,
            article.byline,
            article.published,
        )
        assert [block.span.of(article.text) for block in article.blocks_of_kind(BlockKind.PARAGRAPH)] == [BODY]


def test_a_standfirst_is_what_stands_between_title_and_byline() -> None:
    found = kinds(f"The dry valley\n\nThree villages share one well. It will not last.\n\nBy Ada Byrne\n\n{BODY}")

    assert [kind for kind, _ in found] == ["title", "standfirst", "furniture", "paragraph"]


@pytest.mark.parametrize(
    "text", ["He died in 1990", "He died in 1990.", "He died.\n\nShe lived.", "the end\n\nBut not yet."]
)
def test_a_few_words_alone_are_a_paragraph_and_no_title(text: str) -> None:
    assert Article.from_text(text).title is None
    assert {"paragraph"} == {kind for kind, _ in kinds(text)}


def test_a_text_without_byline_and_date_has_none() -> None:
    article = Article.from_text(f"The dry valley\n\n{BODY}\n\nBy the end of 2020 all had left.")

    assert (article.byline, article.published) == (None, None)


def test_the_day_of_a_change_and_a_day_in_two_readings_are_no_publication_date() -> None:
    for line in ["Updated 5 May 2020", "Last modified: 5 May 2020", "05/04/2020", "May 2020"]:
        assert Article.from_text(f"The dry valley\n\n{line}\n\n{BODY}").published is None


def test_the_foot_names_the_author_and_the_day_only_where_it_says_so() -> None:
    for foot in [
        "Words: Ada Byrne\nPublished 5 May 2020",
        "Words: Ada Byrne\n\nThis story was first published on 5 May 2020.",
    ]:
        article = Article.from_text(f"The dry valley\n\n{BODY}\n\n{foot}")

        assert (article.byline, article.published) == ("Ada Byrne", dt.date(2020, 5, 5))
    assert Article.from_text(f"The dry valley\n\n{BODY}\n\nRead more\n\nDucks are back\n\n5 May 2020").published is None


def test_what_the_caller_knows_wins() -> None:
    text = f"The dry valley\n\n5 May 2020\n\n{BODY}"

    assert dt.date(2021, 1, 2) == Article.from_text(text, published="2021-01-02").published
    assert dt.date(2021, 1, 2) == Article.from_text(text, published=dt.date(2021, 1, 2)).published
    assert dt.date(2021, 1, 2) == Article.from_text(text, published=dt.datetime(2021, 1, 2, 3, 4)).published
    with pytest.raises(ValueError, match="isoformat"):
        Article.from_text(text, published="last week")


def test_a_short_line_between_paragraphs_is_a_cross_heading() -> None:
    for heading in ["Why the river fell", "The river’s masters, hardly its heirs", "Who pays?", "No way back!"]:
        assert kinds(f"The dry valley\n\n{BODY}\n\n{heading}\n\n{BODY}")[2] == ("heading", heading)


@pytest.mark.parametrize(
    "line",
    [
        "He said no.",
        "“It was never a school”",
        "The list of the dead, as read out:",
        "and then nothing",
        "In the words of the mayor of the town,",
        "The river has lost four fifths of all its water since the dam was built in 1961 by the state",
    ],
)
def test_a_line_that_goes_on_or_says_something_whole_is_no_heading(line: str) -> None:
    assert "heading" not in {kind for kind, _ in kinds(f"The dry valley\n\n{BODY}\n\n{line}\n\n{BODY}")}


def test_three_short_lines_in_a_row_are_a_list_and_stay_readable() -> None:
    found = kinds(f"The dry valley\n\n{BODY}\n\nAda Byrne, 34\n\nLeo Okoye, 61\n\nIda Lund, 8\n\n{BODY}")

    assert [kind for kind, _ in found[2:5]] == ["list item"] * 3


def test_the_last_short_line_heads_nothing() -> None:
    assert kinds(f"The dry valley\n\n{BODY}\n\nAll 40 have left")[-1][0] == "paragraph"


@pytest.mark.parametrize(
    "line",
    [
        "Share", "Advertisement", "Tweet this", "12 comments", "Read more: The wet valley", "© 2020 The Valley Paper",
        "* * *",
        "Photo: Lena Abegaz / Rift Pictures", "Illustration: Studio North", "Sign up for our newsletter",
        "This article was amended on 6 May 2020 to correct a name.", "Most read", "5 min read", "1,204 shares",
        "[Continue reading]", "3 responses to The dry valley", "(Reporting by Ann Lee; Editing by Bo Chan)",
        "This article first appeared in The Valley Paper.", "Filed under: Travel, Asia",
    ],
)  # fmt: skip
def test_what_belongs_to_the_page_is_furniture(line: str) -> None:
    assert ("furniture", line) == kinds(f"The dry valley\n\n{BODY}\n\n{line}\n\n{BODY}")[2]


@pytest.mark.parametrize(
    "line",
    [
        "Shares in the firm fell by 12% on Monday.",
        "Photographs show that the dam was leaking in 1960.",
        "Comments by the mayor were struck from the record.",
        "Tags on the fish showed that they had swum 400 km.",
        "Pictures of the flood, taken by a boy of twelve, were printed in 1961 by forty newspapers in nine countries.",
    ],
)
def test_a_sentence_that_begins_like_furniture_is_none(line: str) -> None:
    assert kinds(f"The dry valley\n\n{BODY}\n\n{line}\n\n{BODY}")[2][0] == "paragraph"


def test_tags_and_category_at_the_foot_are_furniture() -> None:
    found = kinds(
        f"The dry valley\n\n{BODY}\n\nTags\n\nWater\n\n- Dams\n\nThe long drought\n\nCategory\n\nWorld / Rivers"
    )

    assert [kind for kind, _ in found[2:]] == ["furniture"] * 6


def test_a_paragraph_ends_a_list_of_tags() -> None:
    assert kinds(f"The dry valley\n\nTags\n\nWater\n\n{BODY}")[-1][0] == "paragraph"


def test_list_items_have_levels_and_keep_their_marks() -> None:
    article = Article.from_text(
        f"The dry valley\n\n{BODY}\n\n- One well\n  goes dry\n- Two wells\n    - deep\n1. First"
    )
    items = article.blocks_of_kind(BlockKind.LIST_ITEM)

    assert [(block.span.of(article.text), block.level) for block in items] == [
        ("- One well\n  goes dry", 1),
        ("- Two wells", 1),
        ("- deep", 3),
        ("1. First", 1),
    ]


def test_a_number_alone_between_paragraphs_heads_them_and_two_of_them_are_a_list() -> None:
    alone = kinds(f"The dry valley\n\n{BODY}\n\n1. The well\n\n{BODY}\n\n2. The pump\n\n{BODY}")
    listed = kinds(f"The dry valley\n\n{BODY}\n\n1. The well\n2. The pump\n\n{BODY}")

    assert [kind for kind, _ in alone[2:]] == ["heading", "paragraph", "heading", "paragraph"]
    assert [kind for kind, _ in listed[2:]] == ["list item", "list item", "paragraph"]


def test_a_table_of_strokes_has_cells() -> None:
    found = kinds(f"The dry valley\n\n{BODY}\n\n| Year | Litres |\n|---|---|\n| 1961 | 12 |")

    assert found[2:4] == [("table cell", "| Year"), ("table cell", "| Litres |")]
    assert found[4][0] == "furniture"
    assert found[5:] == [("table cell", "| 1961"), ("table cell", "| 12 |")]


def test_marks_of_markdown_say_what_a_line_is() -> None:
    article = Article.from_text(
        f"# The dry valley\n\n{BODY}\n\n## The well ##\n\n> It is *gone*.\n> All of it.\n\n{BODY}"
    )

    assert article.title == "The dry valley"
    assert [block.kind.value for block in article.blocks] == ["title", "paragraph", "heading", "quote", "paragraph"]
    assert article.blocks[2].level == 2


def test_an_underlined_line_is_a_heading() -> None:
    article = Article.from_text(f"The dry valley\n==============\n\n{BODY}\n\nThe well\n---\n\n{BODY}")

    assert article.title == "The dry valley"
    assert [block.kind.value for block in article.blocks] == ["title", "paragraph", "heading", "paragraph"]


def test_a_heading_of_a_section_is_not_taken_for_the_title_above_it() -> None:
    assert Article.from_text(f"The dry valley\n\n## The well\n\n{BODY}").title == "The dry valley"
