"""Reads what a row says of its sources: a web page, a document, or somebody who was spoken to."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from factcheck.desk.author_notes import LONGEST_TITLE
from factcheck.desk.sheet.sheet import Cell
from factcheck.model import ActRefused, SourceKind, Stance
from factcheck.text.references import Pointing, reference_in

_ADDRESS_ALONE = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://\S+|(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?", re.IGNORECASE)
"""What a link of a cell may be; "mailto:", "file:" and places in the workbook are none."""

_STANCES = frozenset(Stance)
_NO_LOCATOR = "no locator"
"""What our own CSV report writes where a source has none."""


@dataclass(frozen=True, slots=True)
class Cited:
    """One source that a row names.

    Attributes:
        fields: The fields of the source, as `prepare_source` returns them; None where it cannot be one.
        words: What the row says.
        locator: Page, paragraph or time.
        stance: What the source does to the claim, where the row says it.
    """

    fields: dict[str, Any] | None
    words: str
    locator: str | None = None
    stance: Stance = Stance.CONTEXT

    @property
    def told(self) -> str:
        """What becomes of it, for people; a confidential source is not named."""
        if self.fields is None:
            return f"a note: {self.words}"
        if self.fields["confidential"]:
            return "a confidential source"
        return f"the source “{self.fields['title']}”"


def cited_in(source: Cell, link: Cell, locator: str) -> tuple[Cited, ...]:
    """Returns the sources that a cell of sources names, with the link and the locator beside it."""
    entries = list(_entries(source.text))
    found = _ADDRESS_ALONE.search(link.text)
    linked = [one for one in (source.link, link.link) if one]
    address = next(filter(_ADDRESS.fullmatch, linked), found[0] if found else None)
    cited = []
    for number, words in enumerate(entries or [""]):
        own = address if number == 0 else None
        if words or own:
            cited.append(_ours(words) or _cited(words, own, locator if number == 0 else ""))
    if link.text and not (link.link or found):
        cited.append(Cited(None, link.text))
    cited += [Cited(None, one) for one in linked if not _ADDRESS.fullmatch(one)]
    return tuple(cited)


def _entries(text: str) -> Iterator[str]:
    """The lines of a cell; an address on a line of its own belongs to the line above."""
    held = ""
    for line in filter(None, (line.strip() for line in text.splitlines())):
        if held and _ADDRESS_ALONE.fullmatch(line) and "://" not in held:
            held = f"{held} {line}"
            continue
        if held:
            yield held
        held = line
    if held:
        yield held


def _ours(words: str) -> Cited | None:
    """A line as our own CSV report writes it: title, stance, locator, address."""
    parts = [part.strip() for part in words.split(" | ")]
    at = next((number for number, part in enumerate(parts) if part in _STANCES and number), None)
    if at is None or len(parts) < at + 2:
        return None
    title, locator = " | ".join(parts[:at]), parts[at + 1]
    url = parts[at + 2] if len(parts) > at + 2 else None
    fields = _prepared(SourceKind.WEB if url else SourceKind.DOCUMENT, title, url)
    return Cited(fields, words, None if locator == _NO_LOCATOR else locator, Stance(parts[at]))


def _cited(words: str, address: str | None, locator: str) -> Cited:
    reference = reference_in(words)
    url = address or reference.url
    place = locator or reference.locator
    title = " ".join((reference.rest or words).split()).strip(" |")[:LONGEST_TITLE]
    if url:
        shown = "" if _ADDRESS_ALONE.fullmatch(title) else title
        fields = _prepared(SourceKind.WEB, shown or None, url if "://" in url else f"https://{url}")
        return Cited(fields, words or url, place)
    if reference.kind is Pointing.CALL:
        who = title.replace(";", ",").partition(",")[0]
        place = locator or title.partition(who)[2].strip(" ,;") or reference.locator
        return Cited(_prepared(SourceKind.INTERVIEW, who, None, confidential=True), words, place or None)
    return Cited(_prepared(SourceKind.DOCUMENT, title, None), words, place or None)


def _prepared(
    kind: SourceKind, title: str | None, url: str | None, confidential: bool = False
) -> dict[str, Any] | None:
    """The fields of the source; None where it cannot be one, such as an address that is none."""
    from factcheck.sources import prepare_source  # loads the network's libraries

    try:
        return prepare_source(kind=kind, title=title, url=url, confidential=confidential)
    except ActRefused:
        return None
