"""A real MediaWiki on 127.0.0.1 for one test or a module of them; `tests/mediawiki/setup` makes what is copied here."""

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

import pytest

SECONDS_TO_START = 30


class Place(NamedTuple):
    """Where a wiki answers: the (host, port) that an egress must allow."""

    host: str
    port: int


@dataclass(frozen=True)
class Wiki:
    """A running wiki with its own copy of the pages of pages.xml.

    Attributes:
        place: Where it answers.
        code: MediaWiki's files, shared by all copies and not written to.
        data: This copy's database.
    """

    place: Place
    code: Path
    data: Path

    @property
    def host(self) -> str:
        """As `Wikipedia(host=...)` takes it."""
        return f"{self.place.host}:{self.place.port}"

    def edit(self, title: str, text: str) -> None:
        """Saves a new revision of a page."""
        self._maintain("edit.php", "--summary", "a test", title, given=text)

    def delete(self, title: str) -> None:
        """Deletes a page."""
        self._maintain("deleteBatch.php", given=f"{title}\n")

    def move(self, title: str, to: str) -> None:
        """Moves a page, which leaves a redirect."""
        self._maintain("moveBatch.php", given=f"{title}|{to}\n")

    def environment(self) -> dict[str, str]:
        """What MediaWiki's settings.php reads."""
        server = f"http://{self.host}"
        return {**os.environ, "FACTCHECK_WIKI_DATA": str(self.data), "FACTCHECK_WIKI_SERVER": server}

    def _maintain(self, script: str, *arguments: str, given: str) -> None:
        command = ["php", f"maintenance/{script}", *arguments]
        subprocess.run(
            command, cwd=self.code, env=self.environment(), input=given, text=True, check=True, capture_output=True
        )


@contextmanager
def a_wiki() -> Iterator[Wiki]:
    """Gives a running wiki; skips the test, with the reason, where `tests/mediawiki/setup` could make none."""
    template = _template()
    with tempfile.TemporaryDirectory(prefix="factcheck-wiki-") as folder:
        data = Path(folder) / "data"
        shutil.copytree(template / "data", data)
        wiki = Wiki(Place("127.0.0.1", _free_port()), template / "wiki", data)
        with _serving(wiki, Path(folder) / "log"):
            yield wiki


@contextmanager
def running_wiki() -> Iterator[Place]:
    """Gives the (host, port) of a running wiki; else like `a_wiki`."""
    with a_wiki() as wiki:
        yield wiki.place


def _template() -> Path:
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "factcheck-workbench"
    if (cache / "mediawiki" / "made-from").is_file():
        return cache / "mediawiki"
    why = cache / "mediawiki-is-missing.txt"
    pytest.skip(why.read_text().strip() if why.is_file() else "no MediaWiki: run tests/mediawiki/setup once")


@contextmanager
def _serving(wiki: Wiki, log: Path) -> Iterator[None]:
    command = ["php", "-S", wiki.host, "-t", str(wiki.code)]
    with log.open("wb") as lines:
        server = subprocess.Popen(command, env=wiki.environment(), stdout=lines, stderr=lines)
        try:
            _wait_for(wiki.place, server, log)
            yield
        finally:
            server.terminate()
            server.wait(timeout=10)


def _wait_for(place: Place, server: subprocess.Popen[bytes], log: Path) -> None:
    for _ in range(SECONDS_TO_START * 20):
        if server.poll() is not None:
            break
        with socket.socket() as knock:
            if knock.connect_ex(place) == 0:
                return
        time.sleep(0.05)
    pytest.fail(f"MediaWiki did not start: {log.read_text(errors='replace')[-500:]}")


def _free_port() -> int:
    with socket.socket() as asked:
        asked.bind(("127.0.0.1", 0))
        port: int = asked.getsockname()[1]
        return port
