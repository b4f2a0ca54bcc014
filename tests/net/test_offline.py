"""Abuse case 25: no network is a normal state, said in plain words; and the bridge for libraries that speak httpx."""

import httpx
import pytest
from net.conftest import Outside
from net.listening import always, http, listening

from factcheck.model import AddressRefused, Unreachable
from factcheck.net import Egress


def test_offline_is_said_in_plain_words() -> None:
    with pytest.raises(Unreachable, match=r"You are offline, or .* go on checking"):
        Egress().fetch("https://example.org/a")


def test_offline_names_the_site_and_not_the_question_that_the_program_asked_it() -> None:
    with pytest.raises(Unreachable) as raised:
        Egress().fetch("https://en.wikipedia.org/w/api.php?action=query&list=search")

    assert "en.wikipedia.org" in str(raised.value)
    assert "api.php" not in str(raised.value)


def test_a_closed_door_is_said_in_plain_words() -> None:
    with listening(always(b"")) as there:
        pass

    with pytest.raises(Unreachable, match="cannot be reached"):
        Egress(allow=[there.place]).fetch(f"{there.url}/a")


def test_a_site_without_a_valid_certificate_is_not_read(outside: Outside) -> None:
    outside.names["example.org"] = ["93.184.216.34"]  # the listener speaks no TLS at all

    with pytest.raises(Unreachable, match="certificate"):
        Egress().fetch("https://example.org/a")
    assert outside.connected == [("93.184.216.34", 443)]


def test_an_httpx_client_gets_what_the_egress_fetched() -> None:
    with listening(
        always(http(b'{"a": 1}', "Retry-After: 3", status="429 Slow Down", kind="application/json"))
    ) as there:
        client = httpx.Client(transport=Egress(allow=[there.place]).httpx_transport())
        response = client.get(f"{there.url}/api", params={"q": "Łódź & more"})

    assert (response.status_code, response.json(), response.headers["Retry-After"]) == (429, {"a": 1}, "3")
    assert there.paths == ["/api?q=%C5%81%C3%B3d%C5%BA+%26+more"]


def test_an_httpx_client_meets_the_same_limits(outside: Outside) -> None:
    client = httpx.Client(transport=Egress().httpx_transport())

    with pytest.raises(AddressRefused):
        client.get("http://127.0.0.1/")
    with pytest.raises(Unreachable):
        client.get("https://example.org/")
    assert outside.connected == []


def test_an_httpx_client_can_only_read() -> None:
    with pytest.raises(AddressRefused, match="Only reading"):
        httpx.Client(transport=Egress().httpx_transport()).post("https://example.org/", content=b"words")
