"""One JupyterLab server on 127.0.0.1, started and ended by us."""

import contextlib
import hashlib
import os
import secrets
import socket
import subprocess
import sys
import time
from types import TracebackType
from typing import Any

import requests

from factcheck import FactcheckError
from factcheck_workbench.launch.places import Places

START_SECONDS = 60
"""How long JupyterLab may take to answer; 4 s is usual, a cold disk has taken 20."""

PORTS = range(61000, 65536)
"""Ports that nobody is assigned (RFC 6335, section 6) and that Linux does not hand out by itself (32768 to 60999)."""

TRIES = 3
"""How many ports are tried: somebody else may take one between our look and the server's start, which takes seconds."""

STOP_SECONDS = 10
"""How long the server may take to shut its kernels down before it is killed."""


class ServerFailed(FactcheckError):
    """JupyterLab or its kernel did not start, or does not answer; the text says what it printed last."""


class LabServer:
    """A JupyterLab server of our own, with a token, on a port of 127.0.0.1.

    Use it as a context manager: leaving it ends the server, which ends its kernels.

    Args:
        places: Its folders.
        desk: What names the desk. The same desk has the same port whenever that is free, because browsers keep what
            waits in a page by the page's address, port included.

    Attributes:
        url: ``http://127.0.0.1:PORT``.
        token: The secret that every request needs.
    """

    def __init__(self, places: Places, desk: str = "") -> None:
        self.url = _address(port_for(desk))
        self.token = secrets.token_hex(24)
        self._places = places
        self._log = places.log

    def __enter__(self) -> "LabServer":
        for left in reversed(range(TRIES)):
            try:
                self._start()
                break
            except ServerFailed:
                if not left or "is already in use" not in self._last_words():
                    raise
                self.url = _address(_bound(0))
        return self

    def _start(self) -> None:
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                self.command(),
                env=self._places.environment() | {"JUPYTER_TOKEN": self.token},  # arguments are everybody's to read
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,  # Ctrl+C reaches the launcher alone, which then ends the server in good order
            )
        try:
            self._wait_until_it_answers()
        except BaseException:
            self._stop()
            raise

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._stop()

    def page(self, notebook: str) -> str:
        """Returns the address of a notebook as the only document of the page, with the token."""
        return f"{self.url}/doc/tree/{notebook}?token={self.token}"

    def call(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """Calls the server's own interface and returns its answer.

        Raises:
            ServerFailed: The server refused or did not answer.
        """
        key = {"Authorization": f"token {self.token}"}
        try:
            with requests.Session() as session:
                session.trust_env = False  # a proxy has no business between us and our own server
                answer = session.request(method, f"{self.url}/api/{path}", json=body, headers=key, timeout=30)
            answer.raise_for_status()
            found: dict[str, Any] = answer.json()
        except requests.RequestException as fault:
            raise ServerFailed(f"JupyterLab did not do what it was asked: {fault}") from fault
        return found

    def wait(self) -> None:
        """Waits until the server ends by itself, as by "Shut Down" in its menu."""
        self._process.wait()

    def command(self) -> list[str]:
        """Returns what is run; the token goes by the environment."""
        options = [
            "--no-browser",
            "--ServerApp.ip=127.0.0.1",
            f"--ServerApp.port={self.url.rpartition(':')[2]}",
            "--ServerApp.port_retries=0",
            f"--ServerApp.root_dir={self._places.notebooks}",
            "--LabApp.extension_manager=readonly",  # the other one asks PyPI
            "--LabApp.news_url=None",
            "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
            "--LabApp.expose_app_in_browser=True",  # lets the desk's "Reconnect" run its cell again
            "--LabApp.custom_css=True",
        ]
        root = ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        return [sys.executable, "-m", "jupyterlab", *options, *root]

    def _wait_until_it_answers(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                self.call("GET", "status")
                return
            except ServerFailed:
                if self._process.poll() is not None or time.monotonic() > deadline:
                    raise ServerFailed(f"JupyterLab did not start. Its last words:\n{self._last_words()}") from None
                time.sleep(0.1)

    def _last_words(self) -> str:
        return self._log.read_text(encoding="utf-8", errors="replace")[-2000:]

    def _stop(self) -> None:
        self._process.terminate()  # the server shuts its kernels down itself; killing it would leave them behind
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def _address(port: int) -> str:
    return f"http://127.0.0.1:{port}"


def port_for(desk: str) -> int:
    """Returns the port that belongs to a desk, or any free one where somebody has it."""
    digest = hashlib.sha256(desk.encode()).digest()
    with contextlib.suppress(OSError):
        return _bound(PORTS[int.from_bytes(digest[:8], "big") % len(PORTS)])
    return _bound(0)


def _bound(port: int) -> int:
    with socket.socket() as probe:
        if os.name == "posix":  # as the server does, so that a port whose last server has just ended counts as free
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        probe.bind(("127.0.0.1", port))
        free: int = probe.getsockname()[1]
        return free
