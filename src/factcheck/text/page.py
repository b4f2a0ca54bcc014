"""Fetches the page at an address, through the one way out."""

from pathlib import PurePosixPath
from typing import TYPE_CHECKING
from urllib.parse import unquote, urlsplit

from factcheck.text.article import Original

if TYPE_CHECKING:
    from factcheck.net import Egress


def fetched(url: str, egress: "Egress | None" = None) -> tuple[Original, str | None]:
    """Returns the page at `url` and the encoding that its server names.

    Raises:
        AddressRefused: The address is one that nothing here goes to.
        Unreachable: The page cannot be had now.
    """
    if egress is None:
        from factcheck.net import Egress

        egress = Egress()
    page = egress.fetch(url)
    address = urlsplit(page.final_url)
    name = unquote(PurePosixPath(address.path).name) or address.hostname or "page"
    return Original(name, page.content_type, page.content), page.charset
