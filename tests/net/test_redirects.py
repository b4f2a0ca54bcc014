"""Abuse case 13: redirects."""

import socket

import pytest
from net.conftest import Outside
from net.listening import http, listening, moved

from factcheck.model import AddressRefused, Unreachable
from factcheck.net import Egress


def stairs(steps: int) -> object:
    """Answers /0 with a redirect to /1 and so on; the last step is a page."""

    def answer(connection: socket.socket, path: str) -> None:
        step = int(path[1:])
        connection.sendall(http(b"upstairs") if step == steps else moved(f"/{step + 1}"))

    return answer


def test_five_redirects_are_followed_and_recorded() -> None:
    with listening(stairs(5)) as there:
        page = Egress(allow=[there.place]).fetch(f"{there.url}/0")

    assert page.content == b"upstairs"
    assert page.url == f"{there.url}/0"
    assert page.redirects == tuple(f"{there.url}/{step}" for step in range(1, 6))
    assert page.final_url == f"{there.url}/5"


@pytest.mark.parametrize("steps", [6, 30])
def test_more_redirects_are_not_followed(steps: int) -> None:
    with listening(stairs(steps)) as there, pytest.raises(Unreachable, match="more than 5"):
        Egress(allow=[there.place]).fetch(f"{there.url}/0")

    assert len(there.paths) == 6


@pytest.mark.parametrize(
    "target",
    [
        *("http://169.254.169.254/latest/meta-data", "http://127.0.0.1/", "http://[::1]/", "http://10.0.0.1/"),
        *(
            "file:///etc/passwd",
            "ftp://example.org/",
            "http://user@example.org/",
            "http://example.org:22/",
            "//0x7f.1/",
        ),
        "http://inside.example/",
    ],
)
def test_a_redirect_to_where_nobody_may_go_is_refused_at_that_hop(target: str, outside: Outside) -> None:
    outside.names |= {"inside.example": ["192.168.0.1"], "example.org": ["93.184.216.34"]}
    with listening(lambda connection, _: connection.sendall(moved(target))) as there:
        with pytest.raises(AddressRefused):
            Egress(allow=[there.place]).fetch(f"{there.url}/start")

        assert outside.connected == [there.place]
    assert outside.listener.paths == []


def test_a_name_that_turns_private_between_two_hops_is_refused_at_the_second(outside: Outside) -> None:
    outside.names["rebind.example"] = ["93.184.216.34", "127.0.0.1"]
    with listening(lambda connection, _: connection.sendall(moved("http://rebind.example/second"))) as there:
        outside.listener._answer = lambda connection, _: connection.sendall(moved("http://rebind.example/third"))

        with pytest.raises(AddressRefused):
            Egress(allow=[there.place]).fetch(f"{there.url}/first")

    assert outside.listener.paths == ["/second"]


def test_the_body_of_a_redirect_is_never_read() -> None:
    def answer(connection: socket.socket, path: str) -> None:
        if path == "/there":
            connection.sendall(http(b"here we are"))
        else:
            connection.sendall(b"HTTP/1.1 302 Found\r\nLocation: /there\r\nContent-Length: 9999999999\r\n\r\nmore")
            connection.recv(1)  # never sends the rest; returns when the reader hangs up

    with listening(answer) as there:
        assert Egress(allow=[there.place]).fetch(f"{there.url}/start").content == b"here we are"


def test_a_redirect_in_utf_8_and_with_spaces_is_followed_like_a_browser_does() -> None:
    def answer(connection: socket.socket, path: str) -> None:
        connection.sendall(http(path.encode()) if path != "/" else moved("/Łódź und mehr"))

    with listening(answer) as there:
        assert Egress(allow=[there.place]).fetch(f"{there.url}/").content == b"/%C5%81%C3%B3d%C5%BA%20und%20mehr"
