"""Reads the marks at the start of a line that say what it is: a heading, a list item, a quote, a row of a table."""

import re
from typing import NamedTuple

from factcheck.model import BlockKind

_HEADING = re.compile(r" {0,3}(#{1,6})[ \t]+(?=\S)")
_ITEM = re.compile(r"([ \t]{0,40})(?:[-*+•·▪●◦‣]|\d{1,3}[.)]|[a-z]\))[ \t]+(?=\S)")
_QUOTE = re.compile(r" {0,3}>")
_RULE_MARKS = frozenset("-*_=~–—· \t")
_UNDERLINES = {"=": 1, "-": 2}
_TRAILING = re.compile(r"(?<=\s)#{1,6}\Z")


class Mark(NamedTuple):
    """What a line's marks say.

    Attributes:
        kind: The kind that they name; None for a line without marks.
        level: Depth of a heading or list item, from 1; else 0.
    """

    kind: BlockKind | None = None
    level: int = 0


def mark_of(line: str) -> Mark:
    """Returns what the marks of `line` say; a row of a table is marked as a table cell, a rule as furniture."""
    if is_rule(line):
        return Mark(BlockKind.FURNITURE)
    if heading := _HEADING.match(line):
        return Mark(BlockKind.HEADING, len(heading[1]))
    if item := _ITEM.match(line):
        return Mark(BlockKind.LIST_ITEM, 1 + len(item[1].expandtabs(4)) // 2)
    if _QUOTE.match(line):
        return Mark(BlockKind.QUOTE)
    if is_row(line):
        return Mark(BlockKind.TABLE_CELL)
    return Mark()


def is_rule(line: str) -> bool:
    """Whether `line` is a line drawn across the page ("---", "* * *")."""
    return len(line.strip()) >= 3 and _RULE_MARKS.issuperset(line) and len(set(line.split())) == 1


def is_row(line: str) -> bool:
    """Whether `line` is a row of a table drawn with upright strokes, Markdown's way."""
    stripped = line.strip()
    return len(stripped) > 2 and stripped[0] == stripped[-1] == "|"


def is_row_of_rules(line: str) -> bool:
    """Whether `line` is the row that parts a table's head from its body ("|---|:--|")."""
    return is_row(line) and set(line) <= set("|-: \t")


def underline_level(line: str) -> int:
    """Returns the level of the heading that `line` underlines ("===", "---"); 0 where it is no underline."""
    stripped = line.strip()
    return _UNDERLINES.get(stripped[:1], 0) if len(stripped) >= 3 and len(set(stripped)) == 1 else 0


def unmarked(words: str) -> str:
    """Returns the words of a heading or list item without its marks, on one line, as a person would say them."""
    lines = [line for line in words.split("\n") if not is_rule(line)]
    bare = " ".join(" ".join(lines).split())
    marked = _HEADING.match(bare) or _ITEM.match(bare)
    return _TRAILING.sub("", bare[marked.end() :] if marked else bare).strip()
