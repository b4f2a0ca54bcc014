"""Goes from an address to the page that answers, redirect by redirect."""

import datetime as dt
from collections.abc import Callable, Collection
from typing import NamedTuple
from urllib.parse import urljoin

from requests import Response

from factcheck import __version__
from factcheck.model import Unreachable
from factcheck.net.address import shown
from factcheck.net.body import media_type, read_body, refuse_other_types
from factcheck.net.connect import open_response
from factcheck.net.deadline import Deadline
from factcheck.net.failures import too_slow
from factcheck.net.page import Page

MOST_REDIRECTS = 5

USER_AGENT = f"factcheck-workbench/{__version__} (editorial fact-checking in JupyterLab)"
"""Who we say we are; Wikimedia's user-agent policy asks for a name that says what the program is."""

_MOVED = frozenset({301, 302, 303, 307, 308})


class Wanted(NamedTuple):
    """What the caller takes.

    Attributes:
        limit: The most bytes of the body, after unpacking.
        types: The media types.
        any_status: Whether error statuses are taken.
    """

    limit: int
    types: Collection[str]
    any_status: bool


def follow(url: str, wanted: Wanted, public_only: Callable[[str], bool], deadline: Deadline) -> Page:
    """Returns the page that `url` leads to.

    Args:
        url: The address asked for.
        wanted: What is taken.
        public_only: Says of each hop whether it must be public; raises where it may not be gone to at all.
        deadline: The clock that is running.

    Raises:
        AddressRefused: A hop may not be gone to.
        Unreachable: Too many redirects, an unwanted status or type, too large, or the time is up.
    """
    headers = {"User-Agent": USER_AGENT, "Accept": ", ".join(sorted(wanted.types)), "Accept-Encoding": "gzip, deflate"}
    hops = [url]
    while len(hops) <= MOST_REDIRECTS + 1:
        with open_response(hops[-1], headers, public_only, deadline) as response:
            if deadline.passed:  # headers that the deadline cut off look whole
                raise too_slow(hops[-1])
            target = _target(response, hops[-1])
            if target is None:
                return _page(response, hops, wanted, deadline)
        hops.append(target)
    raise Unreachable(f"{shown(url)} redirects more than {MOST_REDIRECTS} times; it was not followed further.")


def _target(response: Response, url: str) -> str | None:
    """Where a redirect leads; None where the answer is none."""
    location = response.headers.get("Location")
    if response.status_code not in _MOVED or not location:
        return None
    # http.client reads headers as Latin-1; sites send UTF-8 and spaces in this one, and browsers follow.
    spelt = location.encode("latin-1", "replace").decode("utf-8", "replace").replace(" ", "%20")
    return urljoin(url, spelt)


def _page(response: Response, hops: list[str], wanted: Wanted, deadline: Deadline) -> Page:
    url = hops[-1]
    if not wanted.any_status and not 200 <= response.status_code < 300:
        raise Unreachable(
            f"{shown(url)} answered with an error ({response.status_code} {shown(response.reason or '')})."
        )
    if 200 <= response.status_code < 300:
        refuse_other_types(response, url, wanted.types)
    content = read_body(response, url, wanted.limit)
    if deadline.passed:  # a body that ends with its connection looks whole when the deadline ended it
        raise too_slow(url)
    content_type, charset = media_type(response)
    return Page(
        url=hops[0],
        final_url=url,
        redirects=tuple(hops[1:]),
        status=response.status_code,
        fetched_at=dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        content_type=content_type,
        charset=charset,
        content=content,
        request_headers=tuple((name, str(value)) for name, value in response.request.headers.items()),
        response_headers=tuple(response.raw.headers.items()),
    )
