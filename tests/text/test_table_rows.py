"""Which cells of a table stand beside each other, in every kind of file."""

from io import BytesIO

import docx
import pytest

from factcheck.model import BlockKind
from factcheck.text import Article, Original, article_of
from factcheck.text.about import About

ROWS = [["Year", "Boats"], ["1898", "12"], ["1911", "40"]]


def rows_of(article: Article) -> list[list[str]]:
    rows: dict[int, list[str]] = {}
    for block in article.blocks_of_kind(BlockKind.TABLE_CELL):
        rows.setdefault(block.level, []).append(block.span.of(article.text).strip("| "))
    return [rows[number] for number in sorted(rows)]


def word_file() -> bytes:
    document = docx.Document()
    document.add_paragraph("The harbour grew for many years.")
    for _ in range(2):
        table = document.add_table(rows=3, cols=2)
        for row, words in enumerate(ROWS):
            for column, word in enumerate(words):
                table.cell(row, column).text = word
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def page() -> bytes:
    cells = "".join("<tr>" + "".join(f"<td>{word}</td>" for word in row) + "</tr>" for row in ROWS)
    return f"<html><body><p>The harbour grew for many years.</p>{f'<table>{cells}</table>' * 2}</body></html>".encode()


def markdown() -> bytes:
    lines = "\n".join(f"| {' | '.join(row)} |" for row in ROWS)
    return f"The harbour grew for many years.\n\n{lines}\n\nThen came the war.\n\n{lines}\n".encode()


@pytest.mark.parametrize(
    ("name", "content"), [("harbour.docx", word_file()), ("harbour.html", page()), ("harbour.md", markdown())]
)
def test_cells_of_a_row_share_a_number_and_no_two_rows_do(name: str, content: bytes) -> None:
    article = article_of(Original(name, "", content), About())

    assert rows_of(article) == ROWS * 2
