"""Recognises what an author's note points to: an address, a page, a moment of a recording, a call."""

import re
from dataclasses import dataclass
from enum import StrEnum

_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"“”„»«\x00-\x1f]+", re.IGNORECASE)
_NOT_LAST = ".,;:!?'’)]}…"
"""Marks that end the sentence around an address rather than the address."""

_PAGE = re.compile(
    r"\b(?:pp?|pgs?|pages?|paras?|par|paragraphs?|chapter|chap|ch|sections?|table|fig|figure|vol|slide)\b\.?\s{0,3}"
    r"\d{1,5}(?:\.\d{1,3})?(?:\s{0,2}[-–—,]\s{0,2}\d{1,5})?(?:\s{0,2}ff?\b\.?)?|§{1,2}\s{0,2}\d{1,5}",
    re.IGNORECASE,
)
_MOMENT = re.compile(r"\b\d{1,2}:\d{2}:\d{2}\b|\b\d{1,3}:\d{2}\b(?!\s?(?:[ap]\.?m\b|h\b|o'clock|uhr))", re.IGNORECASE)
_RECORDED = re.compile(
    r"\b(?:audio|video|film|clip|recording|recorded|tape|podcast|episode|transcript|timestamp|time ?code|minutes?|min|"
    r"youtube|broadcast|programme|speech|voice memo)\b",
    re.IGNORECASE,
)
_CALL = re.compile(
    r"\b(?:phone(?:d| ?call)?|telephoned?|rang|spoke|spoken|talked|interview(?:ed)?|whatsapp|signal message|voicemail|"
    r"skype|zoom|in person|off the record)\b|\bcall(?:ed)?\s(?:with|to|from)\b|\A\W{0,3}call(?:ed)?\b|"
    r"\be-?mail(?:ed)?\s(?:from|with|to|by)\b",
    re.IGNORECASE,
)


class Pointing(StrEnum):
    """What a note points to; one that cannot be understood is a note."""

    URL = "url"
    PAGE = "page"
    TIMESTAMP = "timestamp"
    CALL = "call"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Reference:
    """What some words point to.

    Attributes:
        kind: To what.
        url: The first address in the words, http or https; None where there is none.
        locator: The page or the moment, as it is written; None where there is none.
        rest: The words without address and locator.
    """

    kind: Pointing
    url: str | None
    locator: str | None
    rest: str


def reference_in(words: str) -> Reference:
    """Returns what `words` point to.

    An address is sure and comes first. A call comes before a time of day or a page, which may belong to it; a time is
    one of a recording only where the words speak of one, or are nothing else.
    """
    address = _URL.search(words)
    url = _tidy(address[0]) if address else None
    left = words.replace(address[0].rstrip(_NOT_LAST), " ", 1) if address else words
    called = _CALL.search(left) is not None and url is None
    found = None if called else _locator(left)
    rest = _tidied(_without(left, found) if found else left)
    return Reference(_kind(url, called, found), url, found[0].strip() if found else None, rest)


def _without(words: str, locator: re.Match[str]) -> str:
    """The words without a locator, and without the mark that held it to them."""
    before, after = words[: locator.start()].rstrip(" ,;:"), words[locator.end() :]
    if not any(sign.isalnum() for sign in after):
        return before
    return before + ("" if after[0] in ".,;:!?)" else " ") + after


def linked_to(address: str) -> Reference:
    """Returns what a link points to: its address as it stands; one that is no web address stays a note."""
    if address.lower().startswith(("http://", "https://")):
        return Reference(Pointing.URL, address, None, "")
    return Reference(Pointing.NOTE, None, None, address)


def _tidied(words: str) -> str:
    """The words without what held them to an address or locator; marks alone say nothing."""
    rest = " ".join(words.split()).strip(" ,;:–—-()[]")
    return rest if any(sign.isalnum() for sign in rest) else ""


def _locator(words: str) -> re.Match[str] | None:
    moment = _MOMENT.search(words)
    if moment and (_RECORDED.search(words) or moment[0] == words.strip(" .()[]") or moment[0].count(":") == 2):
        return moment
    return _PAGE.search(words)


def _kind(url: str | None, called: bool, locator: re.Match[str] | None) -> Pointing:
    if url:
        return Pointing.URL
    if called:
        return Pointing.CALL
    if locator is None:
        return Pointing.NOTE
    return Pointing.TIMESTAMP if ":" in locator[0] else Pointing.PAGE


def _tidy(address: str) -> str:
    """The address without the end of the sentence around it; a closing bracket stays where one is opened in it."""
    kept = address.rstrip(_NOT_LAST)
    while kept.count("(") > kept.count(")") and address[len(kept) : len(kept) + 1] == ")":
        kept += ")"
    return kept if "://" in kept else f"https://{kept}"
