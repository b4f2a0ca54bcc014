"""The workbench as a person starts it, in a home of its own, and its end."""

import os
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from types import TracebackType

START_SECONDS = 90
STOP_SECONDS = 25


def own_environment(home: Path) -> dict[str, str]:
    """The environment of somebody who has never run anything here, at a machine without a display."""
    theirs = ("XDG_", "JUPYTER", "IPYTHON", "DISPLAY", "WAYLAND_DISPLAY")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(theirs)}
    return {**kept, "HOME": str(home)}


class Launched:
    """A `factcheck` command that stays, such as ``factcheck open``; ended as a person ends it, also when a test fails.

    Without arguments it is ``factcheck`` alone.

    Attributes:
        address: What it printed for the browser.
        code: What it ended with; None while it runs.
        left: Servers and kernels that were still there when it had ended; there should be none.
    """

    code: int | None = None
    left: tuple[int, ...] = ()

    def __init__(self, home: Path, *arguments: str) -> None:
        self._home, self._arguments = home, arguments
        self._log = home / f"{arguments[0] if arguments else 'factcheck'}.log"

    def __enter__(self) -> "Launched":
        command = [str(Path(sys.executable).with_name("factcheck")), *self._arguments]
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                command, cwd=self._home, env=own_environment(self._home), stdout=log, stderr=subprocess.STDOUT
            )
        try:
            self.address = self._wait_for_address()
        except BaseException:
            self.end()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def end(self, how: signal.Signals = signal.SIGTERM) -> None:
        """Ends the command politely, once; what it leaves behind is killed, by its own number only."""
        if self.code is not None:
            return
        self._process.send_signal(how)
        try:
            self.code = self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self.code = self._process.wait()
        self.left = self._left_behind(STOP_SECONDS if how == signal.SIGKILL else 0)
        for pid in self.left:
            os.kill(pid, signal.SIGKILL)

    def _left_behind(self, patience: float) -> tuple[int, ...]:
        """What is still there; after a kill -9 the rest has so many seconds to notice."""
        deadline = time.monotonic() + patience
        while True:
            left = tuple(pid for pid, words in processes() if self._is_ours(words))
            if not left or time.monotonic() >= deadline:
                return left
            time.sleep(0.1)

    def kernels(self) -> list[int]:
        """The numbers of its kernels."""
        return [pid for pid, words in processes() if self._is_ours(words) and "ipykernel_launcher" in words]

    def kill_kernel(self) -> int:
        """Kills the only kernel of this home with -9 and returns its number."""
        [pid] = self.kernels()
        os.kill(pid, signal.SIGKILL)
        return pid

    def said(self) -> str:
        """What it printed so far."""
        return self._log.read_text(encoding="utf-8", errors="replace")

    def _is_ours(self, words: list[str]) -> bool:
        """Servers and kernels name a folder of the home in their command; a second command of the home is not ours."""
        jupyter = str(self._home / ".local/share/factcheck/jupyter")
        return any(jupyter in word for word in words)

    def _wait_for_address(self) -> str:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline:
            for word in self.said().split():
                if word.startswith("http://127.0.0.1:"):
                    urllib.request.urlopen(word, timeout=30).close()
                    return word
            if self._process.poll() is not None:
                raise AssertionError(f"factcheck {' '.join(self._arguments)} ended:\n{self.said()}")
            time.sleep(0.1)
        raise AssertionError(f"no address within {START_SECONDS} s:\n{self.said()}")


def processes() -> list[tuple[int, list[str]]]:
    """Every process with the words of its command."""
    found = []
    for folder in Path("/proc").iterdir():
        if not folder.name.isdigit() or int(folder.name) == os.getpid():
            continue
        try:
            words = (folder / "cmdline").read_bytes().decode(errors="replace").split("\0")
        except OSError:
            continue  # it has ended meanwhile
        found.append((int(folder.name), words))
    return found
