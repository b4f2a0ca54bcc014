"""Opens the connection for one request: public addresses only, pinned, watched by the deadline.

requests-hardened resolves a name once, looks at the address and connects to that very address, so a name that changes
between the look and the connection gains nothing. The adapters are used without a `requests.Session`: a session reads
proxies and passwords from the environment and reads the whole body of a redirect without a limit.
"""

import ipaddress
import socket
from collections.abc import Callable
from typing import Any

import requests
from requests.adapters import HTTPAdapter
from requests_hardened.ip_filter_adapter import IPFilterAdapter
from urllib3 import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.connection import HTTPConnection, HTTPSConnection

from factcheck.model import AddressRefused
from factcheck.net.deadline import Deadline


def open_response(
    url: str, headers: dict[str, str], public_only: Callable[[str], bool], deadline: Deadline
) -> requests.Response:
    """Sends one GET request and returns the response with its body still unread; redirects are not followed.

    Args:
        url: The address.
        headers: What is sent besides the host.
        public_only: Says whether an address must be public; raises where it may not be gone to at all. It is asked
            of the address as given and as requests spells it, so that two ways of reading it cannot differ.
        deadline: The clock that is running.

    Raises:
        AddressRefused: The address may not be gone to, or its name leads to one that is not public.
        requests.RequestException: No connection, or no answer that is HTTP.
    """
    as_given = public_only(url)
    prepared = requests.Request("GET", url, headers=headers).prepare()
    spelt = str(prepared.url)
    public = public_only(spelt) or as_given
    adapter = _PublicAdapter(deadline, spelt.startswith("https:")) if public else _AllowedAdapter(deadline)
    return adapter.send(prepared, stream=True, timeout=deadline.left, verify=True)


def refuse_unless_public(host: str) -> None:
    """Raises AddressRefused unless `host`, a number, lies in the public internet.

    Stricter than requests-hardened: reserved and site-local IPv6 ranges are refused as well.
    """
    ip = ipaddress.ip_address(host.strip("[]"))
    if not ip.is_global or ip.is_reserved or ip.is_multicast or (ip.version == 6 and ip.is_site_local):
        raise AddressRefused(f"This address leads to {ip}, inside a private network; only public sites are fetched.")


class _AllowedAdapter(HTTPAdapter):
    """Connects to wherever the name leads."""

    def __init__(self, deadline: Deadline) -> None:
        self._deadline = deadline
        super().__init__()

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _watched_pools(self._deadline)


class _PublicAdapter(IPFilterAdapter):  # type: ignore[misc]  # requests-hardened has no type information
    """Connects to public addresses only, to the very one that was looked at."""

    def __init__(self, deadline: Deadline, is_https_proto: bool) -> None:
        self._deadline = deadline
        super().__init__(is_https_proto=is_https_proto)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = _watched_pools(self._deadline)

    def build_connection_pool_key_attributes(self, *args: Any, **kwargs: Any) -> Any:
        host_params, pool_kwargs = super().build_connection_pool_key_attributes(*args, **kwargs)
        refuse_unless_public(host_params["host"])
        return host_params, pool_kwargs


def _watched_pools(deadline: Deadline) -> dict[str, type[HTTPConnectionPool]]:
    """Connection pools by scheme whose connections are shut down when the time is up."""

    class Plain(HTTPConnection):
        def _new_conn(self) -> socket.socket:  # the step before TLS; urllib3's own SOCKS support steps in here too
            opened = super()._new_conn()
            deadline.watch(opened)
            return opened

    class Secure(HTTPSConnection):
        def _new_conn(self) -> socket.socket:
            opened = super()._new_conn()
            deadline.watch(opened)
            return opened

    class PlainPool(HTTPConnectionPool):
        ConnectionCls = Plain

    class SecurePool(HTTPSConnectionPool):
        ConnectionCls = Secure

    return {"http": PlainPool, "https": SecurePool}
