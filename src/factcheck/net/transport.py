"""Lets a library that speaks httpx go through the egress."""

from collections.abc import Callable

import httpx

from factcheck.model import AddressRefused
from factcheck.net.page import Page

_OF_THE_CONNECTION = frozenset({"content-encoding", "content-length", "transfer-encoding", "connection", "keep-alive"})


class EgressTransport(httpx.BaseTransport):
    """Answers an httpx client's requests with what a fetch brought; only GET, and only the address is passed on.

    Errors of the fetch reach the client's caller as they are.
    """

    def __init__(self, fetch: Callable[[str], Page]) -> None:
        self._fetch = fetch

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Returns the answer to `request`.

        Raises:
            AddressRefused: The request is not GET, or the egress does not go there.
            Unreachable: No answer.
        """
        if request.method != "GET":
            raise AddressRefused(f"Only reading goes out of this program; {request.method} was refused.")
        page = self._fetch(str(request.url))
        headers = [(name, value) for name, value in page.response_headers if name.lower() not in _OF_THE_CONNECTION]
        return httpx.Response(page.status, headers=headers, content=page.content, request=request)
