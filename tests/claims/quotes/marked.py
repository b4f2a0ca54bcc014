"""Reads articles in which the claims that must be found are marked: ⟨label|words⟩, also one inside another."""

from dataclasses import dataclass
from pathlib import Path

from factcheck.model import Span

TITLE = "A day in the life\n\n"
"""Stands before every article, so that its first line is not taken for a title."""


@dataclass(frozen=True)
class Marked:
    """An article and what must be found in it: label and span of each claim, in text order."""

    text: str
    wanted: tuple[tuple[str, Span], ...]

    def words(self, span: Span) -> str:
        return span.of(self.text)


def read_marked(path: Path) -> list[Marked]:
    lines = [line for line in path.read_text(encoding="utf-8").split("\n") if not line.startswith("#")]
    return [unmark(article.strip()) for article in "\n".join(lines).split("\n---\n")]


def unmark(article: str) -> Marked:
    text, opened, wanted, at = TITLE, [], [], 0
    while at < len(article):
        if article[at] == "⟨":
            bar = article.index("|", at)
            opened.append((article[at + 1 : bar], len(text)))
            at = bar
        elif article[at] == "⟩":
            label, start = opened.pop()
            wanted.append((label, Span(start, len(text))))
        else:
            text += article[at]
        at += 1
    return Marked(text, tuple(sorted(wanted, key=lambda pair: pair[1])))


def same_place(one: Span, other: Span) -> bool:
    """Whether two spans share four fifths of all that they cover."""
    shared = min(one.end, other.end) - max(one.start, other.start)
    return shared >= 0.8 * (max(one.end, other.end) - min(one.start, other.start))
