"""Says which addresses may become links in a report."""

import re
from urllib.parse import urlsplit

_SCHEMES = frozenset({"http", "https", "mailto"})
_NEVER_IN_AN_ADDRESS = re.compile(
    r"[\x00-\x20\x7f-\xa0\u2000-\u200f\u2028-\u202f\u2060-\u206f\ufeff\\<>\"`\ud800-\udfff]"
)


def link_target(url: str | None) -> str | None:
    """Returns `url` if a reader may follow it, else None: it is then shown as plain text.

    Only http, https and mailto are followed. Addresses with white space, control characters or a backslash are
    not, because browsers drop or turn those before they look at the scheme (WHATWG URL, 4.4).
    """
    if not url or _NEVER_IN_AN_ADDRESS.search(url):
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    reachable = parts.path if parts.scheme == "mailto" else parts.hostname
    return url if parts.scheme in _SCHEMES and reachable else None
