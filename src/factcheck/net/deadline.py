"""Ends a fetch when its time is up, however the other side spends it.

A socket's own timeout begins anew with each byte, so a server that sends one byte now and then holds a reader for ever:
in the TLS handshake, in the headers or in the body. Here a timer shuts the connection down from outside instead.
"""

import socket
import threading
import time
from contextlib import suppress
from types import TracebackType


class Deadline:
    """The time that one fetch may take, all its redirects included; a context manager that starts the clock."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._ends = 0.0
        self._watched: list[socket.socket] = []
        self._lock = threading.Lock()
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True

    def __enter__(self) -> "Deadline":
        self._ends = time.monotonic() + self._seconds
        self._timer.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._timer.cancel()
        with self._lock:
            while self._watched:
                self._watched.pop().close()

    @property
    def left(self) -> float:
        """How many seconds are left, never 0, which sockets take as "do not wait"."""
        return max(self._ends - time.monotonic(), 0.001)

    @property
    def passed(self) -> bool:
        """Whether the time is up."""
        return time.monotonic() >= self._ends

    def watch(self, connection: socket.socket) -> None:
        """Shuts `connection` down when the time is up.

        A second handle on it is kept, because TLS takes the first one over.
        """
        with self._lock:
            self._watched.append(connection.dup())
        if self.passed:
            self._cut()

    def _cut(self) -> None:
        with self._lock:
            for connection in self._watched:
                with suppress(OSError):  # the other side may have closed it already
                    connection.shutdown(socket.SHUT_RDWR)
