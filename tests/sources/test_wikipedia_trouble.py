"""Abuse cases 20, 21 and 25: whatever a wiki answers becomes a page, a wait, or an error in plain words."""

import datetime as dt
import socket
import subprocess
import sys
from collections.abc import Callable
from email.utils import format_datetime

import pytest
from net.listening import http, listening
from sources.answering import answering, data, hits, page, query

from factcheck.model import FactcheckError, Unreachable
from factcheck.net import Egress, Page
from factcheck.sources import NoSuchWiki, Wikipedia

BUSY = "429 Too Many Requests"
ASK = [
    pytest.param(lambda wikipedia: wikipedia.read("Karvel Lighthouse"), id="read"),
    pytest.param(lambda wikipedia: wikipedia.search("karvel"), id="search"),
]
GOOD = data({"query": {**query(page())["query"], **hits("Karvel Lighthouse")["query"]}})
"""Serves as an answer to either question."""

Ask = Callable[[Wikipedia], object]


def http_date(seconds: float) -> str:
    return format_datetime(dt.datetime.now(dt.UTC) + dt.timedelta(seconds=seconds), usegmt=True)


@pytest.mark.parametrize(
    "language", ["evil.example/", "127.0.0.1:80/#", "", "EN", "en.", "e", "en/../x", "en\n", "ｅｎ", "x" * 40]
)
def test_a_language_that_would_lead_elsewhere_is_refused_before_any_request(language: str) -> None:
    with pytest.raises(ValueError, match="no language") as refused:
        Wikipedia(language=language)
    assert isinstance(refused.value, FactcheckError)


@pytest.mark.parametrize("host", ["", "a/b", "a@b", "a:b", "http://a", "a?b", "a#b", "a b", "-a", "a:999999"])
def test_a_host_that_would_lead_elsewhere_is_refused_before_any_request(host: str) -> None:
    with pytest.raises(NoSuchWiki):
        Wikipedia(host=host)


@pytest.mark.parametrize("language", ["en", "de", "simple", "pt-br", "be-tarask", "zh-min-nan", "ceb"])
def test_a_language_is_asked_at_its_own_wikipedia_by_https(language: str) -> None:
    class Reading(Egress):
        def fetch(self, url: str, **_: object) -> Page:
            asked.append(url.partition("?")[0])
            raise Unreachable("enough")

    asked: list[str] = []
    for ask in (lambda it: it.read("Karvel"), lambda it: it.search("Karvel")):
        with pytest.raises(Unreachable, match="enough"):
            ask(Wikipedia(Reading(), language))

    assert asked == [f"https://{language}.wikipedia.org/w/api.php"] * 2


@pytest.mark.parametrize("ask", ASK)
@pytest.mark.parametrize(
    ("answer", "waited"),
    [
        (data(b"", "Retry-After: 1", status=BUSY), [1.0]),
        (data(b"", "Retry-After: 0", status=BUSY), [0.0]),
        (data(b"", f"Retry-After: {http_date(-60)}", status=BUSY), [0.0]),
        (data(b"", "Retry-After: soon", status=BUSY), [1.0]),
        (data(b"", status=BUSY), [1.0]),
        (http(b"<html>", "Retry-After: 2", status="503 Unavailable", kind="text/html"), [2.0]),
        (http(b"", status="502 Bad Gateway", kind="text/html"), [1.0]),
        (data({"error": {"code": "ratelimited", "info": "slow"}}), [1.0]),
        (data({"error": {"code": "maxlag", "info": "Waiting", "lag": 7}}, "Retry-After: 3"), [3.0]),
    ],
)
def test_a_busy_wiki_is_asked_again_after_the_time_it_names(ask: Ask, answer: bytes, waited: list[float]) -> None:
    with answering(answer, GOOD) as wiki:
        assert ask(wiki.wikipedia)
        assert wiki.waited == waited


@pytest.mark.parametrize("ask", ASK)
@pytest.mark.parametrize("named", ["6", "3600", "99999999999999999999", http_date(3600)])
def test_a_wiki_that_asks_for_a_long_wait_is_left_alone_at_once(ask: Ask, named: str) -> None:
    with answering(data(b"", f"Retry-After: {named}", status=BUSY), GOOD) as wiki:
        with pytest.raises(Unreachable, match=r"busy .* try again in [\d,]+ seconds"):
            ask(wiki.wikipedia)
        assert (wiki.waited, len(wiki.questions)) == ([], 1)


@pytest.mark.parametrize("ask", ASK)
def test_a_wiki_that_stays_busy_is_asked_three_times(ask: Ask) -> None:
    with answering(data({"error": {"code": "ratelimited", "info": "slow"}})) as wiki:
        with pytest.raises(Unreachable, match="is busy"):
            ask(wiki.wikipedia)
        assert (wiki.waited, len(wiki.questions)) == ([1.0, 2.0], 3)


@pytest.mark.parametrize("ask", ASK)
@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (http(b"set a user agent", status="403 Forbidden"), "403"),
        (http(b"", status="404 Not Found", kind="text/html"), "404"),
        (http(b"", status="500 Oh", kind="text/html"), "500"),
        (data({"error": {"code": "internal_api_error", "info": "Caught exception"}}), "Caught exception"),
        (data({"error": "odd"}), "odd"),
        (data(b"{"), "something else than data"),
        (data(b""), "something else than data"),
        (data(b"[" * 100_000), "something else than data"),
        (data(b"\xff\xfe{"), "something else than data"),
        (http(b"<html>Please log in", kind="text/html"), "log in first"),
        (data([1, 2]), "another form"),
        (data(None), "another form"),
        (http(b"words", kind="image/png"), "image/png"),
        (b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 90\r\n\r\n{", "broke off"),
        (b"", "cannot be reached"),
    ],
)
def test_an_answer_that_is_none_becomes_an_error_in_plain_words(ask: Ask, answer: bytes, words: str) -> None:
    with answering(answer) as wiki:
        with pytest.raises(Unreachable, match=words):
            ask(wiki.wikipedia)
        assert wiki.waited == []


@pytest.mark.parametrize("ask", ASK)
@pytest.mark.parametrize(
    "values",
    [{"query": 3}, {"query": []}, {"query": {"pages": [], "search": [{}]}}, {"query": {"pages": {}, "search": 4}}],
)
def test_an_answer_of_another_form_becomes_an_error_in_plain_words(ask: Ask, values: object) -> None:
    with answering(data(values)) as wiki, pytest.raises(Unreachable, match="not understood"):
        ask(wiki.wikipedia)


@pytest.mark.parametrize("missing", ["revisions", "title", "pageid"])
def test_a_page_without_what_pins_it_is_not_taken(missing: str) -> None:
    with answering(data(query(page(**{missing: None})))) as wiki, pytest.raises(Unreachable, match="not understood"):
        wiki.wikipedia.read("Karvel Lighthouse")


@pytest.mark.parametrize("ask", ASK)
def test_offline_is_said_in_plain_words(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", nobody)

    with pytest.raises(Unreachable, match="You are offline"):
        ask(Wikipedia())


@pytest.mark.parametrize("ask", ASK)
def test_a_wiki_that_has_gone_is_said_in_plain_words(ask: Ask) -> None:
    with listening(lambda *_: None) as gone:
        pass

    with pytest.raises(Unreachable, match="cannot be reached"):
        ask(Wikipedia(Egress(allow=[gone.place]), host=f"127.0.0.1:{gone.port}"))


def test_importing_the_sources_loads_no_network_library() -> None:
    heavy = "{'httpx', 'requests', 'wikipediaapi', 'lxml', 'urllib3'}"
    probe = f"import sys, factcheck.sources; print(sorted({heavy} & set(sys.modules)))"

    assert subprocess.run([sys.executable, "-c", probe], capture_output=True, text=True).stdout.strip() == "[]"
