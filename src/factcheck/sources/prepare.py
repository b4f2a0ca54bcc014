"""Turns what a person entered into the fields of a source, or says what is wrong with it."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any
from urllib.parse import urlsplit

from factcheck.model import ActRefused, SourceKind
from factcheck.sources.addresses import checked_url
from factcheck.text.file_name import bare_name

LONGEST_TITLE = 300
"""The longest title, in characters."""

LONGEST_DETAIL = 2_000
"""The longest text among the details, in characters."""

DETAILS: dict[SourceKind, frozenset[str]] = {
    SourceKind.WIKIPEDIA: frozenset(
        {
            *("site", "page_id", "revision_id", "revision_time", "permalink", "retrieved_at"),
            *("asked", "redirects", "text_sha256"),
        }
    ),
    SourceKind.WEB: frozenset({"final_url", "redirects", "status", "retrieved_at", "sha256", "author", "published"}),
    SourceKind.DOCUMENT: frozenset({"file_name", "sha256", "size", "media_type", "kept", "author", "published"}),
    SourceKind.INTERVIEW: frozenset({"medium", "date", "contact"}),
}
"""What each kind may keep besides; see `factcheck.model.Source`."""

_ADDRESSES = frozenset({"permalink", "final_url"})


def prepare_source(
    *,
    kind: str,
    title: str | None = None,
    url: str | None = None,
    primary: bool = False,
    confidential: bool = False,
    details: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """Returns the fields of a new source: kind, title, url, primary, confidential, details; JSON values only.

    Args:
        kind: wikipedia, web, document or interview.
        title: What people call it; without one, the web address's site or the document's file name.
        url: Where it is. A web source must have one; a Wikipedia page one or its details.
        primary: Whether it is first-hand.
        confidential: Whether public exports leave it out; its title must then give nothing away.
        details: What its kind keeps besides; see `DETAILS`.

    Raises:
        ActRefused: Something is missing, too long, of no such kind, or no address.
    """
    known = _kind(kind)
    address = checked_url(url) if url and url.strip() else None
    kept = _details(known, details or {})
    if known is SourceKind.WEB and address is None:
        raise ActRefused("A web source needs its address. If there is none, add it as a document or an interview.")
    if known is SourceKind.WIKIPEDIA and address is None and "permalink" not in kept:
        raise ActRefused("A Wikipedia page needs its address. Search for it, or paste the address.")
    return {
        "kind": known.value,
        "title": _title(known, title, address, kept),
        "url": address,
        "primary": bool(primary),
        "confidential": bool(confidential),
        "details": kept,
    }


def _kind(kind: str) -> SourceKind:
    try:
        return SourceKind(kind)
    except ValueError as error:
        raise ActRefused(f"A source is one of {', '.join(SourceKind)}; there is no {kind!r:.80}.") from error


def _title(kind: SourceKind, title: str | None, address: str | None, details: Mapping[str, Any]) -> str:
    tidy = _tidy(title or "", "title", LONGEST_TITLE) or str(details.get("file_name") or "")
    if not tidy and address is not None:
        tidy = str(urlsplit(address).hostname)
    if not tidy:
        who = (
            "Say who was interviewed, or a name that gives nothing away" if kind is SourceKind.INTERVIEW else "Name it"
        )
        raise ActRefused(f"A source needs a title. {who}.")
    return tidy


def _tidy(text: str, what: str, longest: int) -> str:
    """One line, without control characters; what only turns or hides letters stays, and is marked where it is shown."""
    if any(unicodedata.category(sign) == "Cs" for sign in text):
        raise ActRefused(f"The {what} holds half a character. Type it again.")
    line = re.sub(r"[\s\x00-\x1f\x7f-\x9f]+", " ", text).strip()
    if len(line) > longest:
        raise ActRefused(f"The {what} has {len(line):,} characters; at most {longest:,} are kept.")
    return line


def _details(kind: SourceKind, given: Mapping[str, Any]) -> dict[str, Any]:
    if strange := sorted(set(map(str, given)) - DETAILS[kind]):
        raise ActRefused(
            f"A source of kind {kind} keeps no {strange[0]!r:.80}; it keeps {', '.join(sorted(DETAILS[kind]))}."
        )
    return {name: _detail(name, value) for name, value in given.items() if value is not None and value != ""}


def _detail(name: str, value: Any) -> Any:
    if isinstance(value, (list, tuple)) and all(isinstance(each, str) for each in value):
        return [_tidy(each, name, LONGEST_DETAIL) for each in value]
    if isinstance(value, str) and name == "file_name":
        return _tidy(bare_name(value), name, LONGEST_DETAIL)
    if isinstance(value, str):
        return checked_url(value) if name in _ADDRESSES else _tidy(value, name, LONGEST_DETAIL)
    if isinstance(value, (bool, int)):
        return value
    raise ActRefused(f"The detail {name!r} must be text or a whole number.")
