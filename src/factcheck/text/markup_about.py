"""What an HTML page says about itself to machines: meta elements, JSON-LD, marked elements."""

import datetime as dt
import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from factcheck.text.about import About
from factcheck.text.byline import author_in
from factcheck.text.dateline import day_in

_TITLES = ("og:title", "twitter:title", "dc.title")
_AUTHORS = ("author", "article:author", "dc.creator", "parsely-author", "sailthru.author")
_DAYS = (
    "article:published_time", "datepublished", "date", "pubdate", "publishdate", "publish-date", "dc.date",
    "dc.date.issued", "dcterms.date", "dcterms.issued", "parsely-pub-date", "sailthru.date",
)  # fmt: skip
_ISO_DAY = re.compile(r"\s*(\d{4}-\d{2}-\d{2})(?!\d)")
_MOST_OBJECTS = 200


def about_page(root: etree._Element) -> About:
    """Returns what the page's head and marked elements say; the day of a change is no publication date."""
    metas = _metas(root)
    data = list(_objects(root))
    days = [*_texts(data, "datePublished"), *_named(metas, _DAYS), *_marked(root, "datePublished")]
    authors = [*_authors(data), *_named(metas, _AUTHORS), *_marked(root, "author")]
    titles = [*_named(metas, _TITLES), *_texts(data, "headline"), *_title_element(root)]
    return About(
        next((" ".join(title.split()) for title in titles if title.strip()), None),
        next(filter(None, map(_author, authors)), None),
        next(filter(None, map(_day, days)), None),
    )


def _author(words: str) -> str | None:
    bare = " ".join(words.split())
    return None if "://" in bare else author_in(bare, bare=True)


def _day(words: str) -> dt.date | None:
    if (found := _ISO_DAY.match(words)) is None:
        return day_in(words[:200])
    try:
        return dt.date.fromisoformat(found[1])
    except ValueError:
        return None


def _metas(root: etree._Element) -> dict[str, str]:
    metas: dict[str, str] = {}
    for meta in root.iter("meta"):
        for attribute in ("property", "name", "itemprop"):
            metas.setdefault((meta.get(attribute) or "").strip().lower(), meta.get("content") or "")
    return metas


def _named(metas: dict[str, str], names: tuple[str, ...]) -> Iterator[str]:
    return (metas[name] for name in names if metas.get(name))


def _marked(root: etree._Element, name: str) -> Iterator[str]:
    for element in root.iter("time", "span", "a", "div", "p", "address"):
        marks = element.get("itemprop"), element.get("rel") if name == "author" else None
        if name in marks or (name == "datePublished" and element.tag == "time" and "pubdate" in element.attrib):
            yield element.get("datetime") or element.get("content") or _text_of(element)[:300]


def _title_element(root: etree._Element) -> Iterator[str]:
    for title in root.iter("title"):
        # The house's name stands behind the last stroke.
        yield _text_of(title).split(" | ")[0]


def _text_of(element: etree._Element) -> str:
    return "".join(str(words) for words in element.itertext())


def _objects(root: etree._Element) -> Iterator[dict[str, Any]]:
    """The objects of the page's JSON-LD, outermost first."""
    waiting: list[Any] = []
    for script in root.iter("script"):
        if (script.get("type") or "").strip().lower() == "application/ld+json":
            try:
                waiting.append(json.loads(script.text or ""))
            except (ValueError, RecursionError):
                continue
    for _ in range(_MOST_OBJECTS):
        if not waiting:
            return
        value = waiting.pop(0)
        if isinstance(value, list):
            waiting += value[:_MOST_OBJECTS]
        elif isinstance(value, dict):
            yield value
            waiting.append(value.get("@graph"))


def _texts(data: list[dict[str, Any]], key: str) -> Iterator[str]:
    return (value[key] for value in data if isinstance(value.get(key), str))


def _authors(data: list[dict[str, Any]]) -> Iterator[str]:
    for value in data:
        given = value.get("author")
        names = [
            author.get("name") if isinstance(author, dict) else author
            for author in (given if isinstance(given, list) else [given])[:5]
        ]
        words = [name for name in names if isinstance(name, str)]
        if words:
            yield " and ".join(filter(None, (", ".join(words[:-1]), words[-1])))
