"""Times a new draft of a 15,000-word article with its 2,100 claims, as `Case.new_draft` carries it over.

    python benchmarks/carry_over_speed.py

The article is the samples, again and again with every eighth word or so replaced; the new draft has an edit in every
seventh paragraph, in the worst case in every sentence.
"""

import random
import tempfile
import time
from pathlib import Path

from draft_edits import SAMPLES

from factcheck.desk import open_desk
from factcheck.text import Article, read_article

WORDS = 15_000
FILL = "simply really never once quietly finally rarely briefly hardly openly".split()


def main() -> None:
    dice = random.Random(1)
    old = long_text(dice)
    paragraphs = old.split("\n\n")
    drafts = {
        "an edit in every seventh paragraph": "\n\n".join(
            words if at % 7 else words.replace(" the ", " a ") for at, words in enumerate(paragraphs)
        ),
        "an edit in every sentence": "\n\n".join(worn(words, dice, 0.1) for words in paragraphs),
        "every paragraph in another place": "\n\n".join(reversed(paragraphs)),
    }
    for name, new in drafts.items():
        print(f"{name:38} {timed(old, new)}")


def long_text(dice: random.Random) -> str:
    """The samples until there are enough words, no two times alike."""
    texts = [read_article(path).text for path in sorted(SAMPLES.iterdir()) if path.suffix in (".txt", ".md")]
    parts = list(texts)
    while sum(len(part.split()) for part in parts) < WORDS:
        again = texts[len(parts) % len(texts)]
        parts.append("\n\n".join(worn(paragraph, dice, 0.08) for paragraph in again.split("\n\n")))
    return "\n\n".join(parts)


def worn(words: str, dice: random.Random, share: float) -> str:
    """The words with some of them replaced."""
    return " ".join(word if dice.random() > share else dice.choice(FILL) for word in words.split())


def timed(old: str, new: str) -> str:
    """Seconds for the act that brings the draft, and for finding what is new in it."""
    with tempfile.TemporaryDirectory() as folder, open_desk(Path(folder) / "desk.sqlite") as desk:
        case = desk.open_case(Article.from_text(old), by="ines")
        claims, after = len(case.claims), Article.from_text(new)
        began = time.perf_counter()
        case.new_draft(after, by="ines", find="later")
        carried = time.perf_counter()
        while case.find_next():
            pass
        found = time.perf_counter()
    words = f"{len(old.split()):,} words, {claims:,} claims"
    return f"{words}: carried over in {carried - began:.2f} s, new claims found in {found - carried:.2f} s more"


if __name__ == "__main__":
    main()
