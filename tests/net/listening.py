"""Small servers on 127.0.0.1 that answer just as badly as a test asks them to, and count who came."""

import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

Answer = Callable[[socket.socket, str], None]
"""Writes to the connection whatever is the answer to a path."""


class Listener:
    """A server on a free port of 127.0.0.1, one thread a connection.

    Attributes:
        port: Where it listens.
        paths: What was asked for, in order; "" for a connection that asked nothing.
        heads: The request heads, in order, as they came.
    """

    def __init__(self, answer: Answer) -> None:
        self._answer = answer
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self.paths: list[str] = []
        self.heads: list[str] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def place(self) -> tuple[str, int]:
        return ("127.0.0.1", self.port)

    def listen(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:  # closed: the test is over
                return
            threading.Thread(target=self._serve, args=(connection,), daemon=True).start()

    def close(self) -> None:
        with suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)  # wakes `accept`
        self._socket.close()

    def _serve(self, connection: socket.socket) -> None:
        with connection, suppress(OSError):  # a reader that hangs up is what many tests want
            connection.settimeout(20)
            head = connection.recv(65_536).decode("latin-1")
            path = head.split(" ")[1] if " " in head else ""
            self.heads.append(head)
            self.paths.append(path)
            self._answer(connection, path)


@contextmanager
def listening(answer: Answer) -> Iterator[Listener]:
    """Gives a running listener; its port is free again afterwards."""
    listener = Listener(answer)
    thread = threading.Thread(target=listener.listen, daemon=True)
    thread.start()
    try:
        yield listener
    finally:
        listener.close()
        thread.join(timeout=5)


def http(body: bytes, *headers: str, status: str = "200 OK", kind: str = "text/plain") -> bytes:
    """An answer with a right Content-Length."""
    lines = [
        f"HTTP/1.1 {status}",
        f"Content-Length: {len(body)}",
        f"Content-Type: {kind}",
        "Connection: close",
        *headers,
    ]
    return "\r\n".join([*lines, "", ""]).encode() + body


def always(answer: bytes) -> Answer:
    """Answers every path alike."""
    return lambda connection, _: connection.sendall(answer)


def moved(target: str) -> bytes:
    """A redirect to `target`."""
    return http(b"", f"Location: {target}", status="302 Found")
