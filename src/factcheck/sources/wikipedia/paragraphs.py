"""The paragraphs of a wiki page's text, each with the words that say where it stands."""

import re
from collections.abc import Iterator
from typing import NamedTuple

_HEADING = re.compile(r"(={2,6})\s*(.+?)\s*\1")

INTRODUCTION = "introduction"
"""What the part before the first heading is called."""


class Paragraph(NamedTuple):
    """One paragraph.

    Attributes:
        text: Its words.
        locator: Where it stands: "Fire › Inquiry, par. 2"; counted from 1 in each section.
    """

    text: str
    locator: str


def paragraphs(text: str) -> Iterator[Paragraph]:
    """Yields the paragraphs of a page's text in order; headings are lines between equal signs."""
    above: list[tuple[int, str]] = []
    number = 0
    for line in text.splitlines():
        if heading := _HEADING.fullmatch(line.strip()):
            depth = len(heading[1])
            above = [*(each for each in above if each[0] < depth), (depth, heading[2])]
            number = 0
        elif line.strip():
            number += 1
            section = " › ".join(name for _, name in above) or INTRODUCTION
            yield Paragraph(line.strip(), f"{section}, par. {number}")


def headings(text: str) -> tuple[str, ...]:
    """Returns the headings of a page's text in order."""
    return tuple(found[2] for line in text.splitlines() if (found := _HEADING.fullmatch(line.strip())))
