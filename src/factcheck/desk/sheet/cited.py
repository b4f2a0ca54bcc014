"""Reads what a row says of its sources: a web page, a document, or somebody who was spoken to."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from factcheck.desk.author_notes import LONGEST_TITLE
from factcheck.desk.sheet.sheet import Cell
from factcheck.desk.told_by import told_by
from factcheck.model import ActRefused, SourceKind, Stance
from factcheck.text.references import Pointing, reference_in

_ADDRESS_ALONE = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://\S+|(?:www\.)?[\w-]+(?:\.[\w-]+)+(?:[/?#]\S*)?", re.IGNORECASE)
"""What a link of a cell may be; "mailto:", "file:" and places in the workbook are none."""

_REACHES = re.compile(r"[^\s@<>(),;]{1,64}@[^\s@<>(),;]{1,250}\.\w{2,}|\btel:\+?\d", re.IGNORECASE)
"""What reaches a person: whoever is named with it was spoken to, and has not said that it may be printed."""

_CONTACT_ALONE = re.compile(r"\S+@\S+\.\w{2,}\S?|(?:tel\.?:?\s{0,3})?\+?[\d()][\d\s()/.-]{6,30}", re.IGNORECASE)
_REACHING_LINK = re.compile(r"mailto:([^?]+).*|(tel:.+)", re.IGNORECASE)

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
    found = _ADDRESS_ALONE.search(link.text)
    reaching, linked = _reaching(one for one in (source.link, link.link) if one)
    shown = "" if found or link.link else link.text
    if _REACHES.search(shown):
        reaching, shown = [*reaching, shown], ""
    entries = _with_contact(list(_entries(source.text)), reaching)
    address = next(filter(_ADDRESS.fullmatch, linked), found[0] if found else None)
    cited = []
    for number, words in enumerate(entries or [""]):
        own = address if number == 0 else None
        if words or own:
            cited.append(_ours(words) or _cited(words, own, locator if number == 0 else ""))
    if shown:
        cited.append(Cited(None, shown))
    cited += [Cited(None, one) for one in linked if not _ADDRESS.fullmatch(one)]
    return tuple(cited)


def _reaching(links: Iterable[str]) -> tuple[list[str], list[str]]:
    """Parts links that reach a person from those that lead somewhere; these as they stand, those without their verb."""
    reaching, leading = list[str](), list[str]()
    for link in links:
        found = _REACHING_LINK.fullmatch(link)
        if found:
            reaching.append(found[1] or found[2])
        else:
            leading.append(link)
    return reaching, leading


def _with_contact(entries: list[str], reaching: Iterable[str]) -> list[str]:
    """The entries, the first with what reaches the person whom it names."""
    first, rest = entries[:1], entries[1:]
    more = [one for one in reaching if not any(one in words for words in first)]
    return [", ".join((*first, *more)), *rest] if more else entries


def _entries(text: str) -> Iterator[str]:
    """The lines of a cell; an address, or what reaches a person, on a line of its own belongs to the line above."""
    held = ""
    for line in filter(None, (line.strip() for line in text.splitlines())):
        if held and _CONTACT_ALONE.fullmatch(line):
            held = f"{held}, {line}"
            continue
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
    if reference.kind is Pointing.CALL or _REACHES.search(words):
        who, when, contact = told_by(reference.rest or words)
        fields = _prepared(SourceKind.INTERVIEW, who[:LONGEST_TITLE], None, confidential=True, contact=contact)
        return Cited(fields, words, locator or when or reference.locator)
    return Cited(_prepared(SourceKind.DOCUMENT, title, None), words, place or None)


def _prepared(
    kind: SourceKind, title: str | None, url: str | None, confidential: bool = False, contact: str | None = None
) -> dict[str, Any] | None:
    """The fields of the source; None where it cannot be one, such as an address that is none."""
    from factcheck.sources import LONGEST_DETAIL, prepare_source  # loads the network's libraries

    try:
        details = {"contact": contact[:LONGEST_DETAIL]} if contact else {}
        return prepare_source(kind=kind, title=title, url=url, confidential=confidential, details=details)
    except ActRefused:
        return None
