"""Abuse cases 16 to 18: bodies that are too large, too slow, or not all there."""

import gzip
import socket
import struct
import time
import zlib

import pytest
from net.listening import Answer, always, http, listening

from factcheck.model import Unreachable
from factcheck.net import Egress, Page

BOMB = gzip.compress(bytes(50_000_000))


def fetched(answer: Answer, seconds: float = 20, **wanted: object) -> Page:
    with listening(answer) as there:
        return Egress(allow=[there.place], seconds=seconds).fetch(f"{there.url}/a", **wanted)


DROPS = 200


def drip(head: bytes, drop: bytes, sent: list[bytes]) -> Answer:
    """Sends a drop at a time and stops by itself after about ten seconds, so that a test cannot hang."""

    def answer(connection: socket.socket, _: str) -> None:
        connection.sendall(head)
        for _drop in range(DROPS):
            connection.sendall(drop)
            sent.append(drop)
            time.sleep(0.05)

    return answer


def test_a_page_tells_what_was_sent_and_what_came() -> None:
    page = fetched(always(http("Grüße".encode("latin-1"), "X-Kind: a", kind='Text/HTML; Charset="ISO-8859-1"')))

    assert (page.status, page.content_type, page.charset) == (200, "text/html", "iso-8859-1")
    assert page.content.decode("latin-1") == "Grüße"
    assert page.header("x-kind") == "a"
    assert page.header("missing") is None
    assert dict(page.request_headers)["Accept-Encoding"] == "gzip, deflate"
    assert (len(page.fetched_at), page.fetched_at[-1]) == (20, "Z")
    assert len(page.sha256) == 64


@pytest.mark.parametrize("packing", ["gzip", "deflate"])
def test_packed_bodies_are_unpacked(packing: str) -> None:
    packed = gzip.compress(b"words") if packing == "gzip" else zlib.compress(b"words")

    assert fetched(always(http(packed, f"Content-Encoding: {packing}"))).content == b"words"


def test_a_packed_bomb_stops_at_the_limit() -> None:
    with pytest.raises(Unreachable, match="larger than 10"):
        fetched(always(http(BOMB, "Content-Encoding: gzip")))


def test_a_bomb_packed_twice_stops_at_the_limit() -> None:
    with pytest.raises(Unreachable, match="larger than"):
        fetched(always(http(gzip.compress(BOMB), "Content-Encoding: gzip, gzip")))


def test_a_packing_that_was_not_asked_for_is_refused() -> None:
    with pytest.raises(Unreachable, match="packed as br"):
        fetched(always(http(b"\x0b\x02\x80words\x03", "Content-Encoding: br")))


def test_the_limit_is_the_callers() -> None:
    assert fetched(always(http(b"12345")), limit=5).content == b"12345"
    with pytest.raises(Unreachable, match="larger than"):
        fetched(always(http(b"123456")), limit=5)


def test_an_endless_body_stops_at_the_limit() -> None:
    def answer(connection: socket.socket, _: str) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n")
        for _chunk in range(2_000):
            connection.sendall(b"10000\r\n" + bytes(65_536) + b"\r\n")

    with pytest.raises(Unreachable, match="larger than"):
        fetched(answer, limit=1_000_000)


PLAIN = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"


@pytest.mark.parametrize(
    ("head", "drop"),
    [
        (PLAIN + b"Content-Length: 200\r\n\r\n", b"a"),
        (PLAIN + b"Connection: close\r\n\r\n", b"a"),
        (PLAIN + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
        (PLAIN + b"Transfer-Encoding: chunked\r\n\r\nffff\r\n", b"a"),
        (b"HTTP/1.1 200 OK\r\nX-Slow: ", b"a"),
        (b"", b"H"),
    ],
    ids=["length", "until closed", "small chunks", "one chunk", "headers", "status line"],
)
def test_a_server_that_drips_is_left_when_the_time_is_up(head: bytes, drop: bytes) -> None:
    sent: list[bytes] = []

    with pytest.raises(Unreachable, match="took too long"):
        fetched(drip(head, drop, sent), seconds=0.4)
    assert 0 < len(sent) < DROPS


def test_a_server_that_says_nothing_is_left_when_the_time_is_up() -> None:
    with pytest.raises(Unreachable, match="took too long"):
        fetched(lambda connection, _: time.sleep(5), seconds=0.3)


def cut(connection: socket.socket, _: str) -> None:
    connection.sendall(PLAIN + b"Content-Length: 1000\r\n\r\nnot all of it")


def cut_chunk(connection: socket.socket, _: str) -> None:
    connection.sendall(PLAIN + b"Transfer-Encoding: chunked\r\n\r\n64\r\nnot all of it")


def no_last_chunk(connection: socket.socket, _: str) -> None:
    connection.sendall(PLAIN + b"Transfer-Encoding: chunked\r\n\r\n4\r\nwell\r\n")


def reset(connection: socket.socket, _: str) -> None:
    connection.sendall(PLAIN + b"Content-Length: 1000\r\n\r\nnot all of it")
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def broken_packing(connection: socket.socket, _: str) -> None:
    connection.sendall(http(b"no gzip at all", "Content-Encoding: gzip"))


def no_http(connection: socket.socket, _: str) -> None:
    connection.sendall(b"SSH-2.0-OpenSSH_9.2\r\n")


@pytest.mark.parametrize("answer", [cut, cut_chunk, no_last_chunk, reset, broken_packing, no_http])
def test_an_answer_that_is_not_whole_is_no_answer_and_can_be_asked_for_again(answer: Answer) -> None:
    faults = [answer]

    def once(connection: socket.socket, path: str) -> None:
        (faults.pop() if faults else always(http(b"whole")))(connection, path)

    with listening(once) as there:
        egress = Egress(allow=[there.place])
        with pytest.raises(Unreachable):
            egress.fetch(f"{there.url}/a")

        assert egress.fetch(f"{there.url}/a").content == b"whole"


@pytest.mark.parametrize("kind", ["image/png", "application/octet-stream", "application/x-msdownload", ""])
def test_a_type_that_cannot_be_read_is_refused(kind: str) -> None:
    with pytest.raises(Unreachable, match="cannot be read here"):
        fetched(always(http(b"words", kind=kind)))


def test_the_types_are_the_callers() -> None:
    assert fetched(always(http(b"words", kind="image/png")), types={"image/png"}).content == b"words"


def test_an_error_status_is_an_error_unless_it_was_asked_for() -> None:
    missing = always(http(b"gone", status="404 Not Found", kind="text/html"))

    with pytest.raises(Unreachable, match="404 Not Found"):
        fetched(missing)
    assert (fetched(missing, any_status=True).status, fetched(missing, any_status=True).content) == (404, b"gone")
