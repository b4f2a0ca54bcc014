"""One revision of a wiki page, with everything that pins it."""

from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from factcheck.model import NotFound, Unreachable
from factcheck.net import Page
from factcheck.sources.wikipedia.paragraphs import headings
from factcheck.sources.wikipedia.site import Site


@dataclass(frozen=True, slots=True, kw_only=True)
class WikiPage:
    """A page as it stood in one revision; text and revision come from the same answer.

    Attributes:
        title: Its title.
        asked: The title that was asked for.
        redirects: The titles that were gone through after `asked`, in order, `title` the last; empty where there was
            no redirect.
        page_id: The wiki's number for it.
        revision_id: The number of the revision.
        revision_time: When that revision was saved, UTC, ISO 8601.
        permalink: The address of the revision.
        url: The address of the page.
        text: The plain text of the revision; headings stand on lines of their own between equal signs. It is
            what others wrote: text, never markup.
        retrieved_at: When it was read, UTC, ISO 8601.
        disambiguation: Whether it only lists pages of similar names.
        site: The wiki ("en.wikipedia.org").
        section: The section that was asked for or redirected to, if any.
        section_gone: Whether the page has no such section (any more).
    """

    title: str
    asked: str
    redirects: tuple[str, ...]
    page_id: int
    revision_id: int
    revision_time: str
    permalink: str
    url: str
    text: str
    retrieved_at: str
    disambiguation: bool
    site: str
    section: str | None = None
    section_gone: bool = False

    @property
    def text_sha256(self) -> str:
        """The SHA-256 of the text in UTF-8, lower-case hexadecimal."""
        return sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()


def wikipedia_details(page: WikiPage) -> dict[str, Any]:
    """Returns what a source of kind wikipedia keeps of a page: JSON values, ready for `prepare_source`."""
    return {
        "site": page.site,
        "page_id": page.page_id,
        "revision_id": page.revision_id,
        "revision_time": page.revision_time,
        "permalink": page.permalink,
        "retrieved_at": page.retrieved_at,
        "asked": page.asked,
        "redirects": list(page.redirects),
        "text_sha256": page.text_sha256,
    }


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
    try:
        query = answer["query"]
        found = _found(query, asked, site)
        revision = found["revisions"][0]
        title, _, anchor = asked.partition("#")
        section = anchor.replace("_", " ").strip() or _redirected_section(query)
        return WikiPage(
            title=found["title"],
            asked=asked,
            redirects=_chain(query, title),
            page_id=int(found["pageid"]),
            revision_id=int(revision["revid"]),
            revision_time=str(revision["timestamp"]),
            permalink=site.permalink(found["title"], int(revision["revid"])),
            url=site.page(found["title"]),
            text=found["extract"],
            retrieved_at=fetched.fetched_at,
            disambiguation="disambiguation" in found.get("pageprops", {}),
            site=site.name,
            section=section,
            section_gone=section is not None and section not in headings(found["extract"]),
        )
    except (KeyError, IndexError, TypeError, ValueError, AttributeError) as error:
        raise Unreachable(f"{site.name} answered in a form that is not understood. Try again later.") from error


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
