"""One revision of a wiki page, with everything that pins it."""

from dataclasses import dataclass
from hashlib import sha256
from typing import Any


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
