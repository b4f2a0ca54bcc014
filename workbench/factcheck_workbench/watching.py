"""What others do at the same case is looked for every second, as long as a page is there to be told."""

import time
from collections.abc import Callable
from threading import Event, Thread
from weakref import WeakMethod

EVERY = 1.0
"""Seconds between two looks. A look at a case in which nothing happened is one small question to the store."""

GIVE_UP = 25.0
"""Seconds without a word of any page after which nobody is told any more; a page that is seen speaks every 10 s."""


class Watch:
    """Calls a method every second in a thread of its own, from the first word of a page on.

    Args:
        look: The method. It is held weakly, so that a desk that nobody holds any more is not kept by its watch.
        every: Seconds between two calls.
        give_up: Seconds after the last word of a page when the calls end; the next word begins them again.
    """

    def __init__(self, look: Callable[[], None], every: float = EVERY, give_up: float = GIVE_UP) -> None:
        self._look = WeakMethod(look)
        self._every, self._give_up = every, give_up
        self._ended = Event()
        self._thread: Thread | None = None
        self._heard_at = 0.0

    def heard(self) -> None:
        """A page has spoken."""
        self._heard_at = time.monotonic()
        if not self._ended.is_set() and (self._thread is None or not self._thread.is_alive()):
            self._thread = Thread(target=self._watch, name="factcheck-watch", daemon=True)
            self._thread.start()

    def end(self) -> None:
        """Ends it for good."""
        self._ended.set()

    def _watch(self) -> None:
        while not self._ended.wait(self._every) and time.monotonic() - self._heard_at < self._give_up:
            if not self._looked():
                return

    def _looked(self) -> bool:
        """Holds the method no longer than it takes to call it."""
        look = self._look()
        if look is not None:
            look()
        return look is not None
