import pytest

from factcheck.claims.quotes.marks import quoted_stretches
from factcheck.text import Article

ROWS = [
    ("He said “yes” twice.", ["yes"]),
    ('He said "yes" twice.', ["yes"]),
    ("He said ‘yes’ and didn’t go.", ["yes"]),
    ("'I can't,' she said, 'not in the '90s.'", ["I can't,", "not in the '90s."]),
    ("“He said ‘no’ to me,” she said.", ["He said ‘no’ to me,", "no"]),
    ("The workers' rights are 'the workers' rights' here.", ["the workers' rights"]),
    ("A lone “ stays alone.\n\nSo does another ” here.", []),
    ("«Oui», dit-il. „Ja“, he said.", ["Oui", "Ja"]),
    ("It is 5' 11\" tall and 6' wide.", []),
    ("Rock 'n' roll and 'tis the season of the boys' club.", []),
    ("“One, two.\n\n“Three, four,” she said.", ["One, two.\n\n“Three, four,"]),
    ("``We won't,'' she said, ``not in '98.''", ["We won't,", "not in '98."]),
    ("``One, two.\n\n``Three, four,'' she said.", ["One, two.\n\n``Three, four,"]),
    ("'She said: 'Yes''", ["She said: 'Yes'", "Yes"]),
    ("An empty pair “” holds nothing.", []),
]


@pytest.mark.parametrize(("text", "wanted"), ROWS, ids=[row[0][:30] for row in ROWS])
def test_quotation_marks_are_paired(text: str, wanted: list[str]) -> None:
    article = Article.from_text(f"A day in the life\n\n{text}")

    assert [quoted.inner.of(article.text) for quoted in quoted_stretches(article)] == wanted


def test_an_odd_mark_does_not_spoil_the_rest_of_the_article() -> None:
    article = Article.from_text('A day\n\nThe 12" record, “lost.\n\n“We found it,” she said.\n\nHe said “no”.')

    assert [quoted.inner.of(article.text) for quoted in quoted_stretches(article)][-1] == "no"


def test_a_quote_inside_a_quote_knows_its_depth() -> None:
    article = Article.from_text("A day in the life\n\n“She said ‘never’ to me,” he said.")

    assert [quoted.depth for quoted in quoted_stretches(article)] == [0, 1]
