"""Reads an address and refuses what is none, before anything is sent."""

import re
from typing import NamedTuple
from urllib.parse import SplitResult, urlsplit

from factcheck.model import AddressRefused

LONGEST = 4_000
"""The longest address, in characters; many servers refuse more than 8,000 bytes."""

_DEFAULT_PORT = {"http": 80, "https": 443}

# Browsers drop or turn some of these before they look at the scheme (WHATWG URL, 4.4); none belongs in an address.
_NEVER_IN_AN_ADDRESS = re.compile(
    r"[\x00-\x20\x7f-\xa0\u2000-\u200f\u2028-\u202f\u2060-\u206f\ufeff\\<>\"`\ud800-\udfff]"
)


class Address(NamedTuple):
    """Where a request goes.

    Attributes:
        scheme: http or https.
        host: The name or number, lower case, an IPv6 address without its brackets.
        port: The port, the scheme's own where the address names none.
    """

    scheme: str
    host: str
    port: int


def read_address(url: str) -> Address:
    """Returns where `url` leads.

    Raises:
        AddressRefused: It is no http or https address, is too long, holds characters that belong in none, or
            carries a user name or password.
    """
    if len(url) > LONGEST:
        raise AddressRefused(f"This address has {len(url):,} characters; at most {LONGEST:,} are taken.")
    if _NEVER_IN_AN_ADDRESS.search(url):
        raise AddressRefused(f"{shown(url)} holds a space or a character that no address has. Copy it again.")
    parts, port = _split(url)
    if parts.scheme not in _DEFAULT_PORT:
        raise AddressRefused(f"{shown(url)} does not begin with https:// or http://; only those are taken.")
    if "@" in parts.netloc:
        raise AddressRefused(f"{shown(_without_user(parts))} came with a user name in it. Leave out all before the @.")
    if not parts.hostname:
        raise AddressRefused(f"{shown(url)} names no site.")
    return Address(parts.scheme, parts.hostname, _DEFAULT_PORT[parts.scheme] if port is None else port)


def shown(url: str) -> str:
    """Returns `url` fit for a message: short, and what cannot be seen is spelt out."""
    visible = "".join(sign if sign.isprintable() else f"\\u{ord(sign):04x}" for sign in url)
    return visible if len(visible) <= 120 else f"{visible[:119]}…"


def _split(url: str) -> tuple[SplitResult, int | None]:
    try:
        parts = urlsplit(url)
        return parts, parts.port
    except ValueError as error:
        raise AddressRefused(f"{shown(url)} is no address: {error}.") from error


def _without_user(parts: SplitResult) -> str:
    """A password must not end up in a message."""
    return parts._replace(netloc=parts.netloc.rpartition("@")[2]).geturl()
