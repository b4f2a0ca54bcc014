"""One desk in talk with its pages: answers in order, and tells them what others did."""

from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import RLock
from typing import Any, Protocol

from factcheck_workbench.answer import Answer, Message
from factcheck_workbench.watching import Watch

Send = Callable[[dict[str, Any], list[bytes]], None]
"""Takes one message to the pages and the bytes that travel beside it."""


class Speaker(Protocol):
    """What knows the answers.

    Attributes:
        lock: Held while an answer is made and sent: what a desk was like later must not arrive earlier.
        outward: Types of messages whose answer may take as long as the network does; they are answered beside others.
    """

    lock: RLock
    outward: frozenset[str]

    def answer(self, message: Message) -> list[Answer]:
        """Returns the answers to a message, in order."""
        ...

    def news(self) -> list[Answer]:
        """Returns what all pages have to be told although none has asked."""
        ...


class Conversation:
    """Hears the pages of one desk.

    Args:
        speaker: What knows the answers.
        send: Passes a message on to the pages.
    """

    def __init__(self, speaker: Speaker, send: Send) -> None:
        self._speaker, self._send = speaker, send
        self._watch = Watch(self._tell_news)
        self._outward = ThreadPoolExecutor(max_workers=1, thread_name_prefix="factcheck-outward")

    def heard(self, message: Message, buffers: Sequence[memoryview] = ()) -> None:
        """Answers a message of a page; bytes that came beside it stand in it as `buffers`."""
        self._watch.heard()
        if buffers:
            message = message | {"buffers": buffers}
        if message.get("type") in self._speaker.outward:
            self._outward.submit(self._reply, message)
        else:
            with self._speaker.lock:
                self._reply(message)

    def end(self) -> None:
        """Looks for news no more."""
        self._watch.end()

    def _reply(self, message: Message) -> None:
        """Sends the answers; `tell` in the message says something to the same page while they are still made."""
        view = {"view": message["view"]} if "view" in message else {}
        for answer in self._speaker.answer(message | {"tell": lambda word: self._send(word.to(view), [])}):
            self._send(answer.to(message), list(answer.buffers))

    def _tell_news(self) -> None:
        with self._speaker.lock:
            for answer in self._speaker.news():
                self._send(answer.to({}), list(answer.buffers))
