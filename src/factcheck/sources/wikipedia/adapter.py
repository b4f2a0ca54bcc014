"""Wikipedia as the workbench uses it: search for a claim, read a page."""

import html
import re
import time
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from factcheck.model import ActRefused, NotFound
from factcheck.net import Egress
from factcheck.sources.wikipedia.answers import Answers
from factcheck.sources.wikipedia.page import WikiPage
from factcheck.sources.wikipedia.reading import page_from, revision_from, understanding
from factcheck.sources.wikipedia.site import Site

if TYPE_CHECKING:
    import wikipediaapi

LONGEST_QUESTION = 300
"""The longest search, in bytes of UTF-8; Wikipedia's search takes no more."""

_NEVER_IN_A_TITLE = re.compile(r"[<>\[\]{}|\x00-\x1f\x7f\ud800-\udfff]")  # mediawiki.org/wiki/Manual:Page_title
_TAG = re.compile(r"<[^>]*>")


class Hit(NamedTuple):
    """A page that a search found.

    Attributes:
        title: Its title.
        snippet: Words around what was found, plain text; "" where the wiki gave none.
    """

    title: str
    snippet: str


class Wikipedia:
    """One Wikipedia, read through the egress; keeps nothing.

    Args:
        egress: The way out; without it a new one with the usual limits.
        language: The language, as in "en.wikipedia.org".
        host: Another MediaWiki ("127.0.0.1:8917"), which the egress must allow.
        wait: What waits a number of seconds, where the wiki asks for patience.

    Raises:
        NoSuchWiki: (a ValueError) The language or host is none; nothing was sent.
    """

    def __init__(
        self,
        egress: Egress | None = None,
        language: str = "en",
        host: str | None = None,
        *,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        self._egress = egress or Egress()
        self._site = Site(language, host)
        self._answers = Answers(self._egress, self._site, wait)

    def search(self, words: str, limit: int = 8) -> tuple[Hit, ...]:
        """Returns pages that hold `words`, best first; where none holds them all, pages that hold the first of them.

        Args:
            words: Names first, then what else must be there.
            limit: The most pages.

        Raises:
            ActRefused: There are no words.
            Unreachable: Offline, or Wikipedia does not answer; the text says what to do.
        """
        given = words.encode("utf-8", "ignore").decode().split()
        if not given:
            raise ActRefused("Type a name or a few words to search for.")
        for fewer in _ever_fewer(given):
            if hits := self._full_text(fewer, limit):
                return hits
        return self._beginning_with(given, limit)

    def read(self, title: str) -> WikiPage:
        """Returns a page as it stands now: text, revision and time from one answer, so that they belong together.

        Args:
            title: The title, perhaps with a section after "#".

        Raises:
            ActRefused: It can be no title.
            NotFound: There is no such page, or none with a text.
            Unreachable: Offline, or Wikipedia does not answer; the text says what to do.
        """
        name = title.partition("#")[0].strip()
        if not name or _NEVER_IN_A_TITLE.search(title) or len(name.encode()) > 255:
            raise ActRefused(f"{title!r:.80} can be no title of a page. Search for it instead.")
        answer, fetched = self._answers.query(
            action="query",
            prop="extracts|revisions|pageprops",
            titles=name,
            redirects=1,
            explaintext=1,
            exsectionformat="wiki",
            rvprop="ids|timestamp",
            ppprop="disambiguation",
        )
        return page_from(answer, title.strip(), fetched, self._site)

    def read_revision(self, revision_id: int) -> WikiPage:
        """Returns a page as it stood in one revision, old or new; a revision never changes.

        The wiki's extracts always show the newest text, whatever revision is asked for, so the text is the words of
        the rendered revision.

        Args:
            revision_id: The number of the revision.

        Raises:
            NotFound: There is no such revision (any more).
            Unreachable: Offline, or Wikipedia does not answer; the text says what to do.
        """
        facts, _ = self._answers.query(
            action="query",
            prop="revisions|pageprops",
            revids=revision_id,
            rvprop="ids|timestamp",
            ppprop="disambiguation",
        )
        with understanding(self._site):
            if "badrevids" in facts["query"]:
                raise NotFound(f"{self._site.name} has no revision {revision_id}; it was deleted, or never was.")
        rendered, fetched = self._answers.query(
            action="parse", oldid=revision_id, prop="text|revid", disablelimitreport=1, disabletoc=1
        )
        return revision_from(facts, rendered, fetched, self._site)

    def _full_text(self, words: str, limit: int) -> tuple[Hit, ...]:
        with understanding(self._site):
            found = self._library.search(words, limit=limit).pages
            return tuple(Hit(title, _plain(page.search_meta.snippet)) for title, page in found.items())

    def _beginning_with(self, words: list[str], limit: int) -> tuple[Hit, ...]:
        """Pages whose title begins with the first words; for wikis whose full-text search finds nothing."""
        for count in range(min(len(words), 3), 0, -1):
            start = _question(words[:count])
            answer, _ = self._answers.query(action="query", list="prefixsearch", pssearch=start, pslimit=limit)
            with understanding(self._site):
                if found := answer["query"]["prefixsearch"]:
                    return tuple(Hit(each["title"], "") for each in found)
        return ()

    @cached_property
    def _library(self) -> "wikipediaapi.Wikipedia":
        """wikipedia-api, whose requests are answered by our own patient ones."""
        import wikipediaapi

        transport = self._egress.httpx_transport(lambda url: self._answers.fetch(self._site.instead_of_wikipedia(url)))
        return wikipediaapi.Wikipedia("factcheck-workbench", self._site.language, max_retries=0, transport=transport)


def _ever_fewer(words: list[str]) -> Iterator[str]:
    """All the words, then the first half of them, then the first alone: Wikipedia's search wants every word found."""
    last = 0
    for count in (len(words), (len(words) + 1) // 2, 1):
        if count != last:
            yield _question(words[:count])
        last = count


def _question(words: list[str]) -> str:
    return " ".join(words).encode()[:LONGEST_QUESTION].decode("utf-8", "ignore")


def _plain(snippet: str) -> str:
    """A snippet without the tags that mark what was found; what then still looks like a tag is text of the page."""
    return " ".join(html.unescape(_TAG.sub("", snippet)).split())
