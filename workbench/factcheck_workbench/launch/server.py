"""A server on 127.0.0.1, started and ended by us; what kind it is, its own module says."""

import secrets
import subprocess
import sys
import time
from abc import ABC, abstractmethod
from types import TracebackType
from typing import Any, ClassVar, Self

from factcheck import FactcheckError
from factcheck_workbench.launch.places import Places
from factcheck_workbench.launch.ports import free_port, port_for

START_SECONDS = 90
"""How long the server may take to answer; 4 s is usual, a cold disk has taken 20, a busy machine more."""

TRIES = 3
"""How many ports are tried: somebody else may take one between our look and the server's start, which takes seconds."""

STOP_SECONDS = 10
"""How long the server may take to shut its kernels down before it is killed."""


class ServerFailed(FactcheckError):
    """The server or its kernel did not start, or does not answer; the text says what it printed last."""


class Server(ABC):
    """A server of our own, with a token, on a port of 127.0.0.1.

    Use it as a context manager: leaving it ends the server, which ends its kernels. It ends by itself when this process
    does, however that happens.

    Args:
        places: Its folders.
        name: The file name of the notebook that it shows; the file is there already.
        desk: What names the desk. The same desk has the same port whenever that is free.

    Attributes:
        url: ``http://127.0.0.1:PORT``.
        token: The secret that every request needs.
    """

    program: ClassVar[str]
    """The module that is run."""

    def __init__(self, places: Places, name: str, desk: str = "") -> None:
        self.url = _address(port_for(desk))
        self.token = secrets.token_hex(24)
        self._places, self._name = places, name

    def __enter__(self) -> Self:
        for left in reversed(range(TRIES)):
            try:
                self._start()
                break
            except ServerFailed:
                if not left or "is already in use" not in self.last_words():
                    raise
                self.url = _address(free_port())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    @abstractmethod
    def page(self) -> str:
        """Returns the address of the notebook as the only document of the page, with the token."""

    @abstractmethod
    def bring(self, notebook: dict[str, Any]) -> None:
        """Does what has to be done before somebody opens the page."""

    def wait(self) -> None:
        """Waits until the server ends by itself, as by "Shut Down" in its menu."""
        self._process.wait()

    def command(self) -> list[str]:
        """Returns what is run; the token goes by the environment, arguments are everybody's to read."""
        return [sys.executable, "-P", "-m", "factcheck_workbench.launch.serving", self.program, *self.options()]

    @abstractmethod
    def options(self) -> list[str]:
        """Returns what the program is told."""

    @abstractmethod
    def answers(self) -> bool:
        """Whether the server, and nobody else, answers at its address."""

    def last_words(self) -> str:
        """Returns what it printed last."""
        return self._places.log.read_text(encoding="utf-8", errors="replace")[-2000:]

    @property
    def port(self) -> int:
        """The port of its address."""
        return int(self.url.rpartition(":")[2])

    def _start(self) -> None:
        with self._places.log.open("wb") as log:
            self._process = subprocess.Popen(
                self.command(),
                env=self._places.environment() | {"JUPYTER_TOKEN": self.token},
                stdin=subprocess.PIPE,  # it ends when this end of the pipe is closed, see `serving`
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl+C reaches the launcher alone, which then ends the server in good order
            )
        try:
            self._wait_until_it_answers()
        except BaseException:
            self._stop()
            raise

    def _wait_until_it_answers(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while not self.answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise ServerFailed(f"The workbench's server did not start. Its last words:\n{self.last_words()}")
            time.sleep(0.1)

    def _stop(self) -> None:
        self._process.terminate()  # the server shuts its kernels down itself; killing it would leave them behind
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        if self._process.stdin:
            self._process.stdin.close()


def _address(port: int) -> str:
    return f"http://127.0.0.1:{port}"
