"""Reads what a wiki's API answered as one revision of a page; answers come from outside and may have any form."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from factcheck.model import NotFound, Unreachable
from factcheck.net import Page
from factcheck.sources.wikipedia.page import WikiPage
from factcheck.sources.wikipedia.paragraphs import headings
from factcheck.sources.wikipedia.rendered import text_of_html
from factcheck.sources.wikipedia.site import Site


def page_from(answer: Mapping[str, Any], asked: str, fetched: Page, site: Site) -> WikiPage:
    """Returns the page that the API's answer to one combined question holds.

    Args:
        answer: The answer to prop=extracts|revisions|pageprops, formatversion 2.
        asked: The title that was asked for, perhaps with a section after "#".
        fetched: The page that held the answer.
        site: The wiki.

    Raises:
        NotFound: There is no such page, or none that has a text.
        Unreachable: The answer has not the form that it should have.
    """
    with understanding(site):
        query = answer["query"]
        found = _found(query, asked, site)
        title, _, anchor = asked.partition("#")
        section = anchor.replace("_", " ").strip() or _redirected_section(query)
        page = _page(found, found["revisions"][0], found["extract"], site, asked=asked, at=fetched.fetched_at)
        gone = section is not None and section not in headings(page.text)
        return replace(page, redirects=_chain(query, title), section=section, section_gone=gone)


def revision_from(facts: Mapping[str, Any], rendered: Mapping[str, Any], fetched: Page, site: Site) -> WikiPage:
    """Returns one revision of a page.

    Args:
        facts: The answer to prop=revisions|pageprops for the revision's number.
        rendered: The answer to action=parse for the same number.
        fetched: The page that held `rendered`.
        site: The wiki.

    Raises:
        Unreachable: The answers have not the form that they should have, or are of two revisions.
    """
    with understanding(site):
        found = facts["query"]["pages"][0]
        revision = found["revisions"][0]
        if rendered["parse"]["revid"] != revision["revid"]:
            raise ValueError("two revisions")
        return _page(
            found, revision, text_of_html(rendered["parse"]["text"]), site, asked=found["title"], at=fetched.fetched_at
        )


@contextmanager
def understanding(site: Site) -> Iterator[None]:
    """Says in one way that something in an answer is missing or of another kind.

    Raises:
        Unreachable: What the block reads is not there.
    """
    try:
        yield
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        raise Unreachable(f"{site.name} answered in a form that is not understood. Try again later.") from error


def _page(
    found: Mapping[str, Any], revision: Mapping[str, Any], text: str, site: Site, *, asked: str, at: str
) -> WikiPage:
    title, number = str(found["title"]), int(revision["revid"])
    return WikiPage(
        title=title,
        asked=asked,
        redirects=(),
        page_id=int(found["pageid"]),
        revision_id=number,
        revision_time=str(revision["timestamp"]),
        permalink=site.permalink(title, number),
        url=site.page(title),
        text=text,
        retrieved_at=at,
        disambiguation="disambiguation" in found.get("pageprops", {}),
        site=site.name,
    )


def _found(query: Mapping[str, Any], asked: str, site: Site) -> Mapping[str, Any]:
    if "interwiki" in query:
        raise NotFound(f"{asked!r} is a page of another wiki than {site.name}. Add it by its address.")
    found: Mapping[str, Any] = query["pages"][0]
    if found.get("missing") or found.get("invalid"):
        raise NotFound(
            f"{site.name} has no page called {asked!r}; it was never written, or was deleted or moved. Search for it."
        )
    if found.get("special") or not isinstance(found.get("extract"), str):
        raise NotFound(f"The page {asked!r} of {site.name} has no text that can be read here. Open it in a browser.")
    return found


def _chain(query: Mapping[str, Any], title: str) -> tuple[str, ...]:
    """The titles from the one asked for to the one found, without it; how a title is spelt is no redirect."""
    spelt = {each["from"]: each["to"] for each in query.get("normalized", ())}
    leads = {each["from"]: each["to"] for each in query.get("redirects", ())}
    chain: list[str] = []
    here = spelt.get(title, title)
    while here in leads and leads[here] not in chain:
        here = leads[here]
        chain.append(here)
    return tuple(chain)


def _redirected_section(query: Mapping[str, Any]) -> str | None:
    return next(
        (each["tofragment"].replace("_", " ") for each in query.get("redirects", ()) if "tofragment" in each), None
    )
