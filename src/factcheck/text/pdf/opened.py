"""Has a PDF opened by a process of its own, and ends that process when it takes too long."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from queue import Empty, Queue
from typing import Any, NamedTuple

from factcheck.model import UnreadableArticle
from factcheck.text.pdf.refusal import REASONS
from factcheck.text.pdf.scrap import Scrap

SECONDS_A_PAGE = 10.0
"""How long the other process may say nothing; a page of text takes it a few hundredths of a second."""

_END = b"startxref"
_END_WITHIN = 64 * 1024
MOST_OBJECTS = 300_000
"""Objects in one file; a book with many pictures has some ten thousand."""

_CHILD = "factcheck.text.pdf.child"


class Opened(NamedTuple):
    """What a PDF holds.

    Attributes:
        title: The title that its properties give; "" where they give none.
        author: The author that they give.
        pages: The scraps of each page, in the order in which they are painted.
    """

    title: str
    author: str
    pages: tuple[tuple[Scrap, ...], ...]


def opened(content: bytes) -> Opened:
    """Returns what the PDF holds.

    Raises:
        UnreadableArticle: It has a password, is damaged or hostile, or has too many pages.
    """
    if _END not in content[-_END_WITHIN:]:
        raise UnreadableArticle(REASONS["damaged"])  # cut off: to look through it for what is left takes long
    if content.count(b" obj") > MOST_OBJECTS:
        raise UnreadableArticle(REASONS["large"])
    command = [sys.executable, "-P", "-m", _CHILD]
    where = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path)), "PYTHONIOENCODING": "utf-8"}
    quiet = subprocess.DEVNULL
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=quiet, env=where, start_new_session=True
    ) as child:
        try:
            lines = list(_lines(child, content))
        finally:
            child.kill()
    return _read(lines)


def _lines(child: subprocess.Popen[bytes], content: bytes) -> Iterator[dict[str, Any]]:
    """What the child says; one that falls silent is given up."""
    said: Queue[bytes] = Queue()
    for work in (lambda: _hand_over(child, content), lambda: _listen(child, said)):
        threading.Thread(target=work, daemon=True).start()
    while True:
        try:
            line = said.get(timeout=SECONDS_A_PAGE)
        except Empty as empty:
            raise UnreadableArticle(REASONS["slow"]) from empty
        if not line:
            return
        try:
            yield json.loads(line)
        except ValueError:  # the system ended it in the middle of a line
            return


def _hand_over(child: subprocess.Popen[bytes], content: bytes) -> None:
    assert child.stdin is not None  # opened as a pipe
    with suppress(OSError), child.stdin:  # a child that has refused reads no further
        child.stdin.write(content)


def _listen(child: subprocess.Popen[bytes], said: "Queue[bytes]") -> None:
    assert child.stdout is not None  # opened as a pipe
    with suppress(OSError, ValueError):
        for line in child.stdout:
            said.put(line)
    said.put(b"")


def _read(lines: list[dict[str, Any]]) -> Opened:
    refused = next((line["refused"] for line in lines if "refused" in line), None if lines else "damaged")
    if refused is not None:
        raise UnreadableArticle(REASONS[refused])
    known, *pages = lines
    if len(pages) != known["pages"]:  # the system ended it: out of memory, or out of time
        raise UnreadableArticle(REASONS["slow"])
    return Opened(known["title"], known["author"], tuple(tuple(map(Scrap._make, page["scraps"])) for page in pages))
