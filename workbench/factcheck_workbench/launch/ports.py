"""A port of 127.0.0.1 for a desk, the same one each time where that is free."""

import contextlib
import hashlib
import os
import socket

PORTS = range(61000, 65536)
"""Ports that nobody is assigned (RFC 6335, section 6) and that Linux does not hand out by itself (32768 to 60999)."""


def port_for(desk: str) -> int:
    """Returns the port that belongs to a desk, or any free one where somebody has it.

    Browsers keep what waits in a page by the page's address, port included.
    """
    digest = hashlib.sha256(desk.encode()).digest()
    with contextlib.suppress(OSError):
        return _bound(PORTS[int.from_bytes(digest[:8], "big") % len(PORTS)])
    return free_port()


def free_port() -> int:
    """Returns a port that nobody has at the moment."""
    return _bound(0)


def _bound(port: int) -> int:
    with socket.socket() as probe:
        if os.name == "posix":  # as the server does, so that a port whose last server has just ended counts as free
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(("127.0.0.1", port))
        free: int = probe.getsockname()[1]
        return free
