"""Times the exports of a 15,000-word article of which every claim has a verdict, some a source and a wording.

    python benchmarks/export_speed.py

The article is the one of `carry_over_speed.py`. A Word file is timed twice: made anew, and as the draft's own file that
was taken apart and put together again.
"""

import random
import tempfile
import time
from io import BytesIO
from pathlib import Path

import docx
from carry_over_speed import long_text

from factcheck.desk import Case, Desk, open_desk
from factcheck.reports import formats, render
from factcheck.text import Article, Original, article_of
from factcheck.text.about import About

FINDINGS = ("confirmed", "confirmed", "inaccurate", "confirmed_with_caveat", "unsupported")
WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def main() -> None:
    text = long_text(random.Random(1))
    with tempfile.TemporaryDirectory() as folder, open_desk(Path(folder) / "desk.sqlite") as desk:
        case = worked(desk, Article.from_text(text))
        print(f"{len(text.split()):,} words, {len(case.claims):,} claims, each with a verdict")
        for to in formats():
            print(f"{to:<10} {timed(case, to)}")
        own = worked(desk, article_of(Original("story.docx", WORD, word_file(text)), About()))
        print(f"{'docx':<10} {timed(own, 'docx')}, into the draft's own file")
        print(f"{'docx':<10} {timed(own, 'docx', tracked=True)}, into it with tracked changes")


def word_file(text: str) -> bytes:
    """A Word file with a paragraph for each of the text."""
    document = docx.Document()
    for paragraph in text.split("\n\n"):
        document.add_paragraph(" ".join(paragraph.split()))
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def worked(desk: Desk, article: Article) -> Case:
    """A case with something done about every claim."""
    case = desk.open_case(article, by="ines")
    book = desk.add_source("document", "Handbook of urban climate", primary=True, by="ines")
    for number, claim in enumerate(case.claims):
        if number % 5 == 2:
            case.attach(claim.id, book.id, "contradicts", locator="p. 112", excerpt="Dry soil warms faster.", by="ines")
        finding, proposed = FINDINGS[number % 5], f"{claim.exact} or so" if number % 5 == 2 else None
        case.give_verdict(claim.id, finding, rationale="The handbook has it.", proposed=proposed, by="ines")
    return case


def timed(case: Case, to: str, *, tracked: bool = False) -> str:
    """Seconds and size, the best of three."""
    seconds, size = [], 0
    for _ in range(3):
        began = time.perf_counter()
        size = len(render(case, to, tracked=tracked))
        seconds.append(time.perf_counter() - began)
    return f"{min(seconds):5.2f} s (slowest of three {max(seconds):.2f} s), {size / 1000:,.0f} kB"


if __name__ == "__main__":
    main()
