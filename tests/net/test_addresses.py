"""Abuse cases 12, 14, 15 and 19: addresses that are never gone to."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from net.conftest import Outside
from net.listening import always, http, listening

from factcheck.model import AddressRefused, FactcheckError
from factcheck.net import Egress, read_address, shown

PRIVATE = [
    *("127.0.0.1", "127.1.2.3", "0.0.0.0", "2130706433", "0177.0.0.1", "0x7f.0.0.1", "0x7f000001", "127.1"),
    *(
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::ffff:10.0.0.1]",
        "[64:ff9b::7f00:1]",
        "[::127.0.0.1]",
        "[2002:7f00:1::]",
    ),
    *("10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.254", "192.168.1.1", "100.64.0.1", "169.254.169.254"),
    *("[fd00::1]", "[fc00::1]", "[fe80::1]", "[fec0::1]", "224.0.0.1", "[ff02::1]", "255.255.255.255", "240.0.0.1"),
    *("192.0.0.1", "192.0.2.1", "198.18.0.1", "[100::1]", "[2001:db8::1]", "[5f00::1]"),
]


@pytest.mark.parametrize("host", PRIVATE)
def test_a_private_address_is_refused_and_nobody_is_connected_to(host: str, outside: Outside) -> None:
    with pytest.raises(AddressRefused):
        Egress().fetch(f"http://{host}/latest/meta-data")

    assert (outside.connected, outside.listener.paths) == ([], [])


@pytest.mark.parametrize(
    "address", ["127.0.0.1", "10.1.2.3", "169.254.169.254", "::1", "fd12::1", "::ffff:192.168.0.1"]
)
def test_a_name_that_leads_to_a_private_address_is_refused(address: str, outside: Outside) -> None:
    outside.names["intranet.example"] = [address]

    with pytest.raises(AddressRefused, match="private network"):
        Egress().fetch("https://intranet.example/")
    assert outside.connected == []


def test_localhost_is_refused(outside: Outside) -> None:
    outside.names["localhost"] = ["127.0.0.1"]

    with pytest.raises(AddressRefused):
        Egress().fetch("http://localhost/")
    assert outside.connected == []


def test_a_name_that_turns_private_after_it_was_looked_at_is_connected_to_where_it_was_looked_at(
    outside: Outside,
) -> None:
    outside.names["rebind.example"] = ["93.184.216.34", "127.0.0.1"]

    assert Egress().fetch("http://rebind.example/").content == b"from outside"
    assert outside.connected == [("93.184.216.34", 80)]
    assert "Host: rebind.example" in outside.listener.heads[0]

    with pytest.raises(AddressRefused):
        Egress().fetch("http://rebind.example/")
    assert outside.connected == [("93.184.216.34", 80)]


@pytest.mark.parametrize(
    "url",
    [
        *(
            "file:///etc/passwd",
            "ftp://example.org/a",
            "gopher://example.org/",
            "data:text/html,hello",
            "//example.org/",
        ),
        *("javascript:alert(1)", "java\tscript:alert(1)", "example.org", "", "http://", "http:///a", "https://:443/"),
        *("http://example.org:22/", "http://example.org:8080/", "http://example.org:0/", "http://example.org:99999/"),
        *("http://ines@example.org/", "http://ines:secret@example.org/", "http://example.org\\@127.0.0.1/"),
        *(
            "http://exa mple.org/",
            "http://example.org/\n",
            "http://example.org/\x00",
            "http://[::1/",
            "http://a\u202eb/",
        ),
        *(
            "http://example.org/\ud800",
            f"http://example.org/{'a' * 4000}",
            f"http://{'a' * 64}.example/",
            "http://a..b/",
        ),
        *("http://*.example/", "http://.example/"),
    ],
)
def test_what_is_no_web_address_is_refused_before_anything_is_sent(url: str, outside: Outside) -> None:
    outside.names |= {"example.org": ["93.184.216.34"], "127.0.0.1": ["93.184.216.34"]}

    with pytest.raises(FactcheckError):
        Egress().fetch(url)
    assert outside.connected == []


def test_a_password_in_an_address_is_not_in_the_message() -> None:
    with pytest.raises(AddressRefused) as refused:
        Egress().fetch("https://ines:geheim@example.org/a")

    assert "geheim" not in str(refused.value)
    assert "example.org/a" in str(refused.value)


def test_proxies_of_the_environment_are_not_used(outside: Outside, monkeypatch: pytest.MonkeyPatch) -> None:
    outside.names |= {"example.org": ["93.184.216.34"], "proxy.example": ["93.184.216.99"]}
    for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://proxy.example:80")

    Egress().fetch("http://example.org/a")

    assert outside.connected == [("93.184.216.34", 80)]
    assert outside.listener.paths == ["/a"]


def test_only_the_very_place_that_is_allowed_can_be_reached(outside: Outside) -> None:
    with listening(always(http(b"ours"))) as ours, listening(always(http(b"theirs"))) as theirs:
        egress = Egress(allow=[ours.place])

        assert egress.fetch(f"{ours.url}/a").content == b"ours"
        for url in (f"{theirs.url}/a", f"http://127.0.0.2:{ours.port}/a", f"http://localhost:{ours.port}/a"):
            with pytest.raises(AddressRefused):
                egress.fetch(url)
        assert theirs.paths == []


def test_what_is_sent_tells_the_project_and_nothing_of_the_person() -> None:
    with listening(always(http(b"ours"))) as ours:
        Egress(allow=[ours.place]).fetch(f"{ours.url}/a?b=c")

    names = {line.partition(":")[0] for line in ours.heads[0].split("\r\n")[1:] if line}
    assert names == {"Host", "User-Agent", "Accept", "Accept-Encoding"}
    assert "User-Agent: factcheck-workbench/" in ours.heads[0]


@given(st.text(max_size=60))
def test_any_text_is_either_an_address_or_refused_and_can_be_shown(text: str) -> None:
    assert shown(text).isprintable()
    with suppress(AddressRefused):
        assert read_address(text).scheme in {"http", "https"}
