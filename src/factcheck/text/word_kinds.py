"""What a Word paragraph is, by its style, the styles that one is based on, and its numbering."""

import re

from lxml import etree

from factcheck.model import BlockKind
from factcheck.text.word_words import W

_HEADING = re.compile(r"heading (\d)\Z")
_NAMED = {
    "title": BlockKind.TITLE,
    "subtitle": BlockKind.STANDFIRST,
    "quote": BlockKind.QUOTE,
    "intense quote": BlockKind.QUOTE,
    "block text": BlockKind.QUOTE,
    "caption": BlockKind.CAPTION,
}
_LISTS = ("list bullet", "list number", "list continue")
_MOST_BASES = 12
"""Styles are based on one another; a file that goes in a circle is left after so many steps."""


class Styles:
    """The styles of one Word file; their names are the English ones in Word of every language."""

    def __init__(self, styles: etree._Element) -> None:
        """Reads the ``w:styles`` element."""
        self._by_id = {style.get(f"{W}styleId"): style for style in styles.iterfind(f"{W}style")}

    def kind_of(self, paragraph: etree._Element) -> tuple[BlockKind | None, int]:
        """Returns the kind and level that the paragraph's style and numbering give; None where they give none."""
        properties = paragraph.find(f"{W}pPr")
        if properties is None:
            return None, 0
        chain = self._chain(properties)
        for style in chain:
            name = _value(style, "name").lower()
            if heading := _HEADING.match(name):
                return BlockKind.HEADING, int(heading[1])
            if name in _NAMED:
                return _NAMED[name], 0
            if name.startswith("toc "):
                return BlockKind.FURNITURE, 0
        if (outline := _outline([properties, *chain])) is not None:
            return BlockKind.HEADING, outline + 1
        return self._listed(properties, chain)

    def _chain(self, properties: etree._Element) -> list[etree._Element]:
        chain: list[etree._Element] = []
        at = _value(properties, "pStyle")
        while at in self._by_id and len(chain) < _MOST_BASES:
            chain.append(self._by_id[at])
            at = _value(chain[-1], "basedOn")
        return chain

    def _listed(self, properties: etree._Element, chain: list[etree._Element]) -> tuple[BlockKind | None, int]:
        numbering = properties.find(f"{W}numPr")
        if numbering is not None:
            if _value(numbering, "numId") in {"", "0"}:
                return None, 0
            level = _value(numbering, "ilvl")
            return BlockKind.LIST_ITEM, int(level) + 1 if level.isdecimal() and len(level) < 3 else 1
        for style in chain:
            name = _value(style, "name").lower()
            if name.startswith(_LISTS):
                return BlockKind.LIST_ITEM, int(name[-1]) if name[-1] in "23456789" else 1
        return None, 0


def _value(parent: etree._Element, name: str) -> str:
    child = parent.find(f"{W}{name}")
    return (child.get(f"{W}val") or "") if child is not None else ""


def _outline(sources: list[etree._Element]) -> int | None:
    """The outline level, from 0; None where the nearest one given is that of plain text."""
    for source in sources:
        found = source.find(f".//{W}outlineLvl")
        if found is not None:
            level = found.get(f"{W}val") or ""
            return int(level) if level in set("012345678") else None
    return None
