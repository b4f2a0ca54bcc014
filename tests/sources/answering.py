"""A wiki on 127.0.0.1 that answers what a test recorded, and the patience of the adapter as a list of seconds."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

from net.listening import Listener, http, listening

from factcheck.net import Egress
from factcheck.sources import Wikipedia


@dataclass
class Recorded:
    """A recorded wiki.

    Attributes:
        wikipedia: The adapter that asks it.
        listener: Where it listens.
        waited: The seconds that the adapter waited, in order.
    """

    wikipedia: Wikipedia
    listener: Listener
    waited: list[float] = field(default_factory=list)

    @property
    def questions(self) -> list[dict[str, str]]:
        """The parameters of each question that came, in order."""
        asked = [parse_qs(urlsplit(path).query) for path in self.listener.paths]
        return [{name: values[0] for name, values in each.items()} for each in asked]


@contextmanager
def answering(*answers: bytes) -> Iterator[Recorded]:
    """Gives a wiki that answers in this order; the last answer is given ever after."""
    left = list(answers)
    with listening(lambda connection, _: connection.sendall(left.pop(0) if len(left) > 1 else left[0])) as listener:
        waited: list[float] = []
        wikipedia = Wikipedia(Egress(allow=[listener.place]), host=f"127.0.0.1:{listener.port}", wait=waited.append)
        yield Recorded(wikipedia, listener, waited)


def data(values: Any, *headers: str, status: str = "200 OK") -> bytes:
    """An answer of the API."""
    body = values if isinstance(values, bytes) else json.dumps(values).encode()
    return http(body, *headers, status=status, kind="application/json; charset=utf-8")


def page(**other: Any) -> dict[str, Any]:
    """What the API tells of one page, in the form of a real answer; `other` replaces or adds, None leaves out."""
    told = {
        "pageid": 4711,
        "ns": 0,
        "title": "Karvel Lighthouse",
        "extract": "Karvel Lighthouse is a tower.\n\n\n== Fire ==\nIt burnt in 1903.",
        "revisions": [{"revid": 901, "parentid": 900, "timestamp": "2023-11-20T17:42:05Z"}],
        **other,
    }
    return {name: value for name, value in told.items() if value is not None}


def query(*pages: dict[str, Any], **other: Any) -> dict[str, Any]:
    """A whole answer that tells of pages."""
    return {"batchcomplete": True, "query": {"pages": list(pages), **other}}


def hits(*titles: str, snippet: str = "") -> dict[str, Any]:
    """A whole answer to a full-text search."""
    found = [
        {"ns": 0, "title": title, "pageid": at, "size": 9, "wordcount": 2, "snippet": snippet}
        for at, title in enumerate(titles, 1)
    ]
    return {"batchcomplete": True, "query": {"searchinfo": {"totalhits": len(titles)}, "search": found}}
