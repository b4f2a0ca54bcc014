"""PDF pages made by hand: how words are painted, in which order they are read, what belongs together."""

from collections.abc import Sequence

import pytest
from hostile_pdf import deflated, pages, stream

from factcheck.model import BlockKind
from factcheck.text import Article, Original, article_of
from factcheck.text.about import About
from factcheck.text.pdf.hyphens import Vocabulary
from factcheck.text.pdf.line import Line


def read(*painted: str, **more: bytes) -> Article:
    content = pages([deflated(one.encode("cp1252")) for one in painted], **more)  # type: ignore[arg-type]
    return article_of(Original("story.pdf", "", content), About())


def at(x: float, y: float, words: str, size: float = 10) -> str:
    return f"BT /F1 {size} Tf {x} {y} Td ({words}) Tj ET "


def paragraphs(article: Article) -> list[str]:
    return [block.span.of(article.text) for block in article.blocks if block.kind is not BlockKind.FURNITURE]


def column(x: float, top: float, lines: Sequence[str]) -> list[str]:
    return [at(x, top - 12 * number, line) for number, line in enumerate(lines)]


@pytest.mark.parametrize(
    "painted",
    [
        "BT /F1 12 Tf 72 700 Td (It was filled in 1961.) Tj ET",
        "BT /F1 12 Tf 1 0 0 1 72 700 Tm [(It) -300 (w) 40 (as f) 10 (illed in 19) -20 (61.)] TJ ET",
        "BT /F1 12 Tf 14 TL 72 714 Td T* (It was filled in 1961.) Tj ET",
        "BT /F1 12 Tf 14 TL 72 714 Td (It was filled in 1961.) ' ET",
        'BT /F1 12 Tf 14 TL 72 714 Td 0 0 (It was filled in 1961.) " ET',
        "q 2 0 0 2 10 10 cm BT /F1 6 Tf 30 300 Td (It was fil) Tj ET BT /F1 6 Tf 51.67 300 Td (led in 1961.) Tj ET Q",
        "BT /F1 12 Tf 72 700 Td (It was) Tj 40 0 Td (filled) Tj 34 0 Td (in 1961.) Tj ET",
        "BT /F1 12 Tf 72 700 Td (It was filled in 1961.) Tj ET BT /F1 12 Tf 72.2 700 Td (It was filled in 1961.) Tj ET",
        "BT /F1 12 Tf 72 700 Td (It was filled in 1961.) Tj 3 Td ET bad Q Q (x) Tf /No 1 Tf (unseen) Tj",
    ],
)
def test_words_are_read_however_they_are_painted(painted: str) -> None:
    assert read(painted).text == "It was filled in 1961.\n"


def test_words_in_a_form_stand_where_the_form_is_painted() -> None:
    form = b"/Subtype /Form /BBox [0 0 600 800] /Matrix [1 0 0 1 0 -100] /Resources << /Font << /F1 3 0 R >> >>"
    extra = {10: stream(at(72, 700, "It was filled in 1961,").encode(), form)}
    painted = "/X Do " + at(72, 588, "and nobody paid.")

    assert read(painted, extra=extra, resources=b"/XObject << /X 10 0 R >>").text == (  # type: ignore[arg-type]
        "It was filled in 1961, and nobody paid.\n"
    )


def test_columns_are_read_one_after_the_other_however_they_are_painted() -> None:
    left = [
        "It was filled in 1961 and nobody",
        "was asked whether that was right",
        "until the ministry sent a letter",
        "to the people of all the villages",
    ]
    right = [
        "who read it with some surprise as",
        "it spoke of a lake that had been",
        "there for years. They wrote back",
        "and waited for an answer.",
    ]
    by_column = [*column(50, 700, left), *column(320, 700, right)]
    by_row = [line for pair in zip(column(50, 700, left), column(320, 700, right), strict=True) for line in pair]
    heading = at(50, 730, "The lake that a letter spoke of before anybody had seen it", 18)

    for painted in (by_column, by_row, by_row[::-1]):
        assert paragraphs(read(heading + "".join(painted)))[1:] == [" ".join((*left, *right))]


def test_a_table_is_read_row_by_row() -> None:
    rows = [("1961", "12 million"), ("1962", "13 million"), ("1963", "9 million"), ("1964", "8 million")]
    painted = "".join(
        at(72, 700 - 14 * row, year) + at(300, 700 - 14 * row, sum_) for row, (year, sum_) in enumerate(rows)
    )

    assert " ".join(read(painted).text.split()) == "1961 12 million 1962 13 million 1963 9 million 1964 8 million"


def test_a_page_on_its_side_is_read() -> None:
    content = pages([stream(b"BT /F1 12 Tf 0 1 -1 0 300 72 Tm (It was filled in 1961.) Tj ET")])
    content = content.replace(b"/Type /Page /Parent", b"/Rotate 90 /Type /Page /Parent")

    assert article_of(Original("a.pdf", "", content), About()).text == "It was filled in 1961.\n"


def test_the_day_on_which_the_file_was_made_is_no_publication_date() -> None:
    content = pages(
        [stream(at(72, 700, "It was filled in 1961.").encode())],
        {9: b"<< /CreationDate (D:20200101) /Title (a.docx) >>"},
    )
    article = article_of(Original("a.pdf", "", content.replace(b"/Root 1 0 R", b"/Root 1 0 R /Info 9 0 R")), About())

    assert (article.published, article.title) == (None, None)


def line(words: str) -> Line:
    return Line(0, 0, 100, 10, False, words)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("the repor-", "ter said", "the reporter said"),
        ("a well-", "known firm", "a well-known firm"),
        ("a part-", "ner of", "a partner of"),
        ("seventy-", "one people", "seventy-one people"),
        ("a 15-", "year-old boy", "a 15-year-old boy"),
        ("a fifteen-year-", "old boy", "a fifteen-year-old boy"),
        ("the Anglo-", "Saxon king", "the Anglo-Saxon king"),
        ("two-", "and three-year terms", "two- and three-year terms"),
        ("from 1998\u2013", "2003", "from 1998\u20132003"),
        ("it came \u2013", "late", "it came \u2013 late"),
        ("it came\u2014", "late", "it came\u2014late"),
        ("main\u00ad", "land", "mainland"),
        ("the co-", "operative", "the co-operative"),
        ("the coop-", "erative", "the cooperative"),
        ("and -", "so", "and - so"),
    ],
)
def test_a_hyphen_at_a_lines_end_is_the_words_own_or_not(before: str, after: str, expected: str) -> None:
    assert Vocabulary([line(before), line(after)]).joined([before, after]) == expected


@pytest.mark.parametrize(
    ("elsewhere", "before", "after", "expected"),
    [
        ("The coop-mill was here.", "the coop-", "mill", "the coop-mill"),
        ("A wellknown firm.", "a well-", "known firm", "a wellknown firm"),
        ("A re-porter and a reporter and a reporter.", "the re-", "porter", "the reporter"),
    ],
)
def test_the_documents_other_words_are_believed_first(elsewhere: str, before: str, after: str, expected: str) -> None:
    assert Vocabulary([line(elsewhere), line(before), line(after)]).joined([before, after]) == expected
