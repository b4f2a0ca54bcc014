"""Reads the body of an answer within limits: whole or not at all."""

from collections.abc import Container

from requests import Response

from factcheck.model import Unreachable
from factcheck.net.address import shown

_UNPACKED = frozenset({"", "identity", "gzip", "x-gzip", "deflate"})
_AT_ONCE = 64 * 1024


def media_type(response: Response) -> tuple[str, str | None]:
    """Returns the media type and the encoding that the server names, both lower case; "" and None where it does not."""
    kind, _, parameters = response.headers.get("Content-Type", "").partition(";")
    named = dict(pair.strip().lower().partition("=")[::2] for pair in parameters.split(";"))
    return kind.strip().lower(), named.get("charset", "").strip("\"'") or None


def refuse_other_types(response: Response, url: str, types: Container[str]) -> None:
    """Raises Unreachable unless the answer says that it is one of `types`."""
    kind, _ = media_type(response)
    if kind not in types:
        what = f"is {shown(kind)}" if kind else "does not say what kind of file it is"
        raise Unreachable(f"{shown(url)} {what}; that cannot be read here. Save it and add it as a document.")


def read_body(response: Response, url: str, limit: int) -> bytes:
    """Returns the unpacked body.

    Args:
        response: An answer whose body is unread.
        url: Its address, for messages.
        limit: The most bytes, counted after unpacking.

    Raises:
        Unreachable: It is longer than `limit`, or packed in a way that was not asked for.
        urllib3.exceptions.HTTPError: The connection broke, or the packing is broken.
    """
    for packing in response.headers.get("Content-Encoding", "").lower().split(","):
        if packing.strip() not in _UNPACKED:
            raise Unreachable(f"{shown(url)} came packed as {shown(packing.strip())}, which was not asked for.")
    parts: list[bytes] = []
    length = 0
    for part in response.raw.stream(_AT_ONCE, decode_content=True):
        length += len(part)
        if length > limit:
            raise Unreachable(f"{shown(url)} is larger than {limit / 1e6:,.1f} MB; no more than that is fetched.")
        parts.append(part)
    return b"".join(parts)
