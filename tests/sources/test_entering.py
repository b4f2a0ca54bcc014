"""Abuse case 4 where sources are entered, and what each kind must have."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.model import ActRefused
from factcheck.sources import checked_url, prepare_source

GOOD = [
    "https://example.org/a?b=c#d",
    "http://example.org",
    "https://example.org:8443/a",
    "https://łódź.example/ü",
    "http://[2001:db8::1]/",
]
BAD = [
    *(
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " java\tscript:alert(1)",
        "\x01javascript:alert(1)",
        "java\nscript:x",
    ),
    *(
        "data:text/html,<b>",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://example.org/",
        "mailto:a@example.org",
        "//example.org",
    ),
    *(
        "https://ines:secret@example.org/",
        "https://ines@example.org/",
        "example.org/a",
        "https://",
        "https:///a",
        "",
        "  ",
    ),
    *(
        "https://exa mple.org/",
        "https://example.org/\u202egpj",
        "https://example.org/\x00",
        "https://example.org\\@evil/",
    ),
    *('https://example.org/"onmouseover="x', "https://example.org/<svg>", "https://example.org:port/", "https://[::1/"),
    *("https://example.org/" + "a" * 4_000, "https://example.org/\ud800", "https://example.org/\u200b"),
]


@pytest.mark.parametrize("url", GOOD)
def test_an_address_of_the_web_is_kept_as_it_is(url: str) -> None:
    assert checked_url(url) == url
    assert checked_url(f" {url}\n") == url


@pytest.mark.parametrize("url", BAD)
def test_what_is_no_address_of_the_web_is_refused(url: str) -> None:
    with pytest.raises(ActRefused):
        checked_url(url)


@given(st.text(max_size=80))
def test_any_text_is_an_address_of_the_web_or_refused(text: str) -> None:
    try:
        kept = checked_url(text)
    except ActRefused:
        return
    assert kept.lower().startswith(("http://", "https://"))


def test_each_kind_gives_its_fields() -> None:
    web = prepare_source(kind="web", url="https://example.org/a", title="  The  yearbook\n2024 ", primary=True)
    document = prepare_source(kind="document", details={"file_name": "yearbook.pdf", "sha256": "ab"})
    talk = prepare_source(kind="interview", title="A neighbour", confidential=True, details={"medium": "by telephone"})

    assert web == {
        **{"kind": "web", "title": "The yearbook 2024", "url": "https://example.org/a", "primary": True},
        **{"confidential": False, "details": {}},
    }
    assert (document["title"], document["url"]) == ("yearbook.pdf", None)
    assert (talk["title"], talk["confidential"], talk["details"]) == ("A neighbour", True, {"medium": "by telephone"})


def test_a_web_source_without_a_title_is_called_after_its_site() -> None:
    assert prepare_source(kind="web", url="https://www.example.org/a")["title"] == "www.example.org"


def test_empty_details_are_left_out_and_lists_of_text_are_kept() -> None:
    url = "https://example.org/a"
    source = prepare_source(
        kind="web", url=url, details={"status": 200, "author": "", "published": None, "redirects": (url,)}
    )

    assert source["details"] == {"status": 200, "redirects": [url]}
    assert json.loads(json.dumps(source)) == source


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"kind": "rumour", "title": "x"}, "wikipedia, web, document, interview"),
        ({"kind": "web", "title": "x"}, "needs its address"),
        ({"kind": "web", "title": "x", "url": " "}, "needs its address"),
        ({"kind": "wikipedia", "title": "x"}, "needs its address"),
        ({"kind": "document"}, "needs a title"),
        ({"kind": "interview", "title": " \n"}, "who was interviewed"),
        ({"kind": "web", "url": "javascript:alert(1)"}, "only those are taken"),
        ({"kind": "document", "title": "x" * 301}, "at most 300"),
        ({"kind": "document", "title": "half a \ud83d sign"}, "half a character"),
        ({"kind": "interview", "title": "x", "details": {"page": "3"}}, "keeps no 'page'"),
        ({"kind": "document", "title": "x", "details": {"author": {"a": 1}}}, "must be text"),
        ({"kind": "document", "title": "x", "details": {"author": "x" * 2_001}}, "at most 2,000"),
        ({"kind": "wikipedia", "title": "x", "details": {"permalink": "data:text/html,x"}}, "only those are taken"),
    ],
)
def test_what_is_wrong_is_said_and_nothing_is_taken(fields: dict[str, object], words: str) -> None:
    with pytest.raises(ActRefused, match=words):
        prepare_source(**fields)
