"""Programs of their own that act on a desk, forked off a program that has loaded everything already.

What they say comes through a pipe, a line at a time. A line shorter than a pipe's atomic write is there whole or not at
all, however the program that wrote it ended.
"""

import os
import selectors
import signal
import time
from collections.abc import Callable, Iterable
from contextlib import suppress

Say = Callable[[str], None]
Work = Callable[[Say], None]


class Forked:
    """A program that was forked off, and what it has said so far.

    The forking program must have no desk open: SQLite's connections cannot be carried over.

    Args:
        work: What it does; it gets a function by which it says a line.
    """

    def __init__(self, work: Work) -> None:
        self._said = b""
        self.pipe, mouth = os.pipe()
        self.pid = os.fork()
        if self.pid == 0:
            _live(work, mouth)
        os.close(mouth)

    @property
    def lines(self) -> list[str]:
        """The lines that it said."""
        return self._said.decode().splitlines()

    def hear(self) -> bool:
        """Waits for more, and says whether there will be any."""
        more = os.read(self.pipe, 1 << 16)
        self._said += more
        return bool(more)

    def hear_line(self, line: str) -> None:
        """Waits until it says this line, or ends."""
        while line not in self.lines and self.hear():
            pass

    def kill(self) -> bool:
        """Ends it with SIGKILL, hears what was still in the pipe and says whether it was at work until then."""
        with suppress(ProcessLookupError):
            os.kill(self.pid, signal.SIGKILL)
        return self.end() == -signal.SIGKILL

    def end(self) -> int:
        """Hears it out and returns its exit code, negative for a signal."""
        while self.hear():
            pass
        os.close(self.pipe)
        return os.waitstatus_to_exitcode(os.waitpid(self.pid, 0)[1])


def hear_until(moment: float, programs: Iterable[Forked]) -> None:
    """Hears programs until they end or a moment of `time.monotonic`, so that none waits for room in its pipe."""
    with selectors.DefaultSelector() as ears:
        for program in programs:
            ears.register(program.pipe, selectors.EVENT_READ, program)
        while ears.get_map() and (left := moment - time.monotonic()) > 0:
            for key, _ in ears.select(left):
                if not key.data.hear():
                    ears.unregister(key.data.pipe)


def _live(work: Work, mouth: int) -> None:
    code = 1
    try:
        work(lambda line: _say(mouth, line))
        code = 0
    except BaseException as error:
        _say(mouth, f"failed {error!r}"[:2000])
    finally:
        os._exit(code)  # what the forking program has in its buffers is not ours to write


def _say(mouth: int, line: str) -> None:
    os.write(mouth, line.encode() + b"\n")
