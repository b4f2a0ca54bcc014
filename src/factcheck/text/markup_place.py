"""Where the article stands on an HTML page, and what around it is the page's own furniture."""

import re
from collections.abc import Iterator

from lxml import etree

UNSEEN = frozenset(
    "script style noscript template head title meta link iframe object embed audio video canvas svg datalist "
    "option select textarea".split()
)
"""Elements whose words no reader sees."""

_FURNITURE = frozenset("nav aside footer form button dialog menu".split())
_FURNITURE_ROLES = frozenset(
    "navigation banner contentinfo complementary search dialog alertdialog menu toolbar".split()
)
_FURNITURE_NAMES = frozenset(
    "ad ads advert advertisement advertorial breadcrumb breadcrumbs comments cookie cookies disqus menu nav "
    "navbar newsletter outbrain pagination paywall promo promotion recirc recommended related share sharebar "
    "sharing sidebar signup skip social sponsor sponsored subscribe subscription taboola tags toolbar".split()
)
"""Words in an element's class or id that newsrooms use for what is not the article."""

_HIDDEN_NAMES = frozenset(("visually-hidden", "visuallyhidden", "sr-only", "screen-reader-text", "screenreader"))
_HIDING = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_NAME_PARTS = re.compile(r"[\s_-]+")
_MOST_FURNITURE = 1200
"""An element that only its class calls furniture holds no more, in code points: more is an article."""

_LEAST_SHARE = 0.5


def article_in(root: etree._Element) -> etree._Element | None:
    """Returns the element that holds the article: the longest ``article``, else ``main``; None where nothing says."""
    main = next(_marked_main(root), None)
    whole = _length(main if main is not None else root)
    articles = sorted(
        ((_length(element), -at, element) for at, element in enumerate(root.iter("article"))), reverse=True
    )
    if articles and articles[0][0] >= _LEAST_SHARE * whole:
        return articles[0][2]
    return main


def is_unseen(element: etree._Element) -> bool:
    """Whether no reader sees the element."""
    if element.tag in UNSEEN or "hidden" in element.attrib or element.get("aria-hidden") == "true":
        return True
    classes = (element.get("class") or "").lower().split()
    return not _HIDDEN_NAMES.isdisjoint(classes) or bool(_HIDING.search(element.get("style") or ""))


def is_furniture(element: etree._Element) -> bool:
    """Whether the element's tag, role, class or id says that it is the page's own."""
    if element.tag in _FURNITURE or (element.get("role") or "").strip().lower() in _FURNITURE_ROLES:
        return True
    named = f"{element.get('class') or ''} {element.get('id') or ''}".lower()
    if _FURNITURE_NAMES.isdisjoint(_NAME_PARTS.split(named)) or element.tag in {
        "html",
        "body",
        "main",
        "article",
        "h1",
    }:
        return False
    holds_article = any(True for _ in element.iter("article", "main", "h1"))
    return not holds_article and _length(element, _MOST_FURNITURE) <= _MOST_FURNITURE


def _marked_main(root: etree._Element) -> Iterator[etree._Element]:
    return (element for element in root.iter("*") if element.tag == "main" or element.get("role") == "main")


def _length(element: etree._Element, enough: int | None = None) -> int:
    """How many code points of text it holds; counting stops when there are more than `enough`."""
    length = 0
    for words in element.itertext():
        length += len(words.strip())
        if enough is not None and length > enough:
            break
    return length
