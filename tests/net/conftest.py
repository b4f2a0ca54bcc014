"""Nothing in these tests can leave the machine: names resolve from a table, connections all end at one listener."""

import ipaddress
import socket
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest
import urllib3.util.connection
from net.listening import Listener, always, http, listening


@dataclass
class Outside:
    """What lies outside the machine, as the tests have it.

    Attributes:
        listener: Where every connection to elsewhere than 127.0.0.1 ends.
        names: The addresses of each name, in the order in which they are given out; the last is given ever after.
        connected: The places that were connected to, in order.
    """

    listener: Listener
    names: dict[str, list[str]] = field(default_factory=dict)
    connected: list[tuple[str, int]] = field(default_factory=list)


@pytest.fixture(autouse=True)
def outside(monkeypatch: pytest.MonkeyPatch) -> Iterator[Outside]:
    with listening(always(http(b"from outside"))) as listener:
        world = Outside(listener)
        resolve, connect = socket.getaddrinfo, urllib3.util.connection.create_connection

        def look_up(host: str, port: int, *args: int, **kwargs: int) -> object:
            if addresses := world.names.get(host):
                host = addresses.pop(0) if len(addresses) > 1 else addresses[0]
            kwargs["flags"] = socket.AI_NUMERICHOST  # numbers in any spelling are read; no name is ever asked for
            return resolve(host, port, *args, **kwargs)

        def go(address: tuple[str, int], *args: object, **kwargs: object) -> socket.socket:
            world.connected.append(address)
            home = _is_ours(address)
            return connect(address if home else listener.place, *args, **kwargs)

        monkeypatch.setattr(socket, "getaddrinfo", look_up)
        monkeypatch.setattr(urllib3.util.connection, "create_connection", go)
        yield world


def _is_ours(address: tuple[str, int]) -> bool:
    """Ports below 1024 of 127.0.0.1 are another program's, if anybody's."""
    host, port = address
    try:
        return ipaddress.ip_address(host.strip("[]")) == ipaddress.ip_address("127.0.0.1") and port > 1024
    except ValueError:
        return False
