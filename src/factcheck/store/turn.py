"""Lets writers in one after the other, so that none waits while another goes twice.

SQLite's own waiting is a lottery: with eight writers one of them was seen to get in once in seconds. Here a writer
first takes the place at the door and then the room; whoever comes out finds the place at the door taken and queues like
everybody. The locks belong to open files, so they end with the process that holds them, however it ends.
"""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from factcheck.model import StoreUnavailable

try:
    import fcntl
except ImportError:  # Windows has no such locks: there SQLite's own waiting has to do
    fcntl = None  # type: ignore[assignment]

PATIENCE = 30.0
"""Seconds that a writer waits for others before it gives up."""

LOOK = 0.0005
"""Seconds between two looks at a lock that another holds."""


class Turns:
    """The turns of all writers of one desk, in this process and in others.

    Args:
        path: The desk's file; the lock files stand hidden beside it.
        patience: Seconds to wait.
    """

    def __init__(self, path: Path, patience: float = PATIENCE) -> None:
        self._path = path
        self._door = path.with_name(f".{path.name}.door")
        self._room = path.with_name(f".{path.name}.room")
        self._patience = patience

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Waits for this writer's turn and holds it for the block.

        Raises:
            StoreUnavailable: Others did not finish in time, or the folder cannot be written.
        """
        if fcntl is None:
            yield
            return
        until = time.monotonic() + self._patience
        with self._locked(self._room, until, door=self._door):
            yield

    @contextmanager
    def _locked(self, path: Path, until: float, door: Path | None = None) -> Iterator[None]:
        lock = self._open(path)
        try:
            if door is None:
                self._wait(lock, until)
            else:
                with self._locked(door, until):
                    self._wait(lock, until)
            yield
        finally:
            _let_go(lock)

    def _open(self, path: Path) -> int:
        try:
            return os.open(path, os.O_CREAT | os.O_RDWR | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise StoreUnavailable(
                f"The folder {path.parent} cannot be written ({error.strerror}), so nothing was saved. "
                "Choose another place for the desk, or have the permission changed."
            ) from error

    def _wait(self, lock: int, until: float) -> None:
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                return
            except BlockingIOError:
                if time.monotonic() > until:
                    raise StoreUnavailable(
                        f"Another program has been writing the desk {self._path} for {self._patience:.0f} seconds, so "
                        "nothing was saved. Close programs that stopped answering, and try again."
                    ) from None
                time.sleep(LOOK)


def _let_go(lock: int) -> None:
    """Ends the lock before its file: a process that was forked meanwhile holds the file, too, and would keep it."""
    fcntl.flock(lock, fcntl.LOCK_UN)
    os.close(lock)
