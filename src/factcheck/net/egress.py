"""The egress: every request of the house goes through `Egress.fetch`."""

from collections.abc import Callable, Collection, Iterable
from typing import TYPE_CHECKING

from factcheck.model import AddressRefused
from factcheck.net.address import read_address, shown
from factcheck.net.deadline import Deadline
from factcheck.net.page import Page

if TYPE_CHECKING:
    import httpx

MOST_BYTES = 10_000_000
"""The longest body that is fetched, in bytes after unpacking."""

SECONDS = 20.0
"""How long a fetch may take, redirects and body included, in seconds; looking a name up is not cut short."""

READABLE = frozenset(
    {
        *("text/html", "application/xhtml+xml", "text/plain", "text/markdown", "text/xml", "application/xml"),
        *("application/json", "application/pdf"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    }
)
"""The media types that are fetched unless the caller asks for others."""

_PORTS = frozenset({80, 443})


class Egress:
    """The one way out: http and https, public addresses, ports 80 and 443; proxies of the environment are not used.

    Args:
        allow: Further places, (host, port), that may be fetched even though they are not public: for tests, and
            for a newsroom's own wiki. Only a caller in Python can give them: no setting and no environment variable.
        seconds: How long one fetch may take, redirects and body included.
    """

    def __init__(self, allow: Iterable[tuple[str, int]] = (), *, seconds: float = SECONDS) -> None:
        self._allowed = frozenset((host.lower(), port) for host, port in allow)
        self._seconds = seconds

    def fetch(
        self, url: str, *, limit: int = MOST_BYTES, types: Collection[str] = READABLE, any_status: bool = False
    ) -> Page:
        """Returns what stands at `url`, after at most five redirects, each checked like the first address.

        Nothing is sent but the address, a user agent with the project's name and the types that are read: no
        cookies, no referrer.

        Args:
            url: An http or https address.
            limit: The most bytes of the body, counted after unpacking.
            types: The media types that are taken.
            any_status: Whether answers such as 404 or 503 are returned, of whatever type, rather than raised.

        Raises:
            AddressRefused: The address, or one it redirects to, is none, is not public, or names another port.
            Unreachable: Offline, no such site, no answer in time, cut off, too large, another type, or an error status.
        """
        from factcheck.net.failures import in_plain_words  # requests is loaded with the first fetch
        from factcheck.net.hops import Wanted, follow

        with Deadline(self._seconds) as deadline, in_plain_words(url, deadline):
            return follow(url, Wanted(limit, types, any_status), self._public_only, deadline)

    def httpx_transport(self, fetch: Callable[[str], Page] | None = None) -> "httpx.BaseTransport":
        """Returns a transport that hands each request of an httpx client to the egress.

        Args:
            fetch: What answers an address; without it this egress's own `fetch`, whatever the answer's status.
        """
        from factcheck.net.transport import EgressTransport

        return EgressTransport(fetch or (lambda url: self.fetch(url, any_status=True)))

    def _public_only(self, url: str) -> bool:
        """Whether `url` must lead to a public address, which all must but those that were allowed by name.

        Raises:
            AddressRefused: It is no address, or its port is none of the web's.
        """
        address = read_address(url)
        if (address.host, address.port) in self._allowed:
            return False
        if address.port not in _PORTS:
            raise AddressRefused(
                f"{shown(url)} names port {address.port}; only the web's own ports 80 and 443 are used."
            )
        return True
