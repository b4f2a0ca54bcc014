"""Which wiki is asked, and how its addresses are spelt."""

import re
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from factcheck.model import FactcheckError

# BCP 47 as far as Wikipedia uses it; nothing else may become part of a host's name.
_LANGUAGE = re.compile(r"([a-z]{2,3}(-[a-z0-9]{1,12}){0,2}|simple)", re.ASCII)
_HOST = re.compile(r"[a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?", re.ASCII)


class NoSuchWiki(FactcheckError, ValueError):
    """A language or host that names no wiki; nothing was sent."""


@dataclass(frozen=True, slots=True)
class Site:
    """One wiki.

    Attributes:
        language: The language of a Wikipedia: "en", "pt-br", "simple".
        host: Another MediaWiki, "host:port", asked by http without any prefix in its paths, such as one on this
            machine; None for Wikipedia.
    """

    language: str = "en"
    host: str | None = None

    def __post_init__(self) -> None:
        """Refuses what would send requests elsewhere.

        Raises:
            NoSuchWiki: The language or the host is none.
        """
        if not _LANGUAGE.fullmatch(self.language):
            raise NoSuchWiki(f"{self.language!r:.80} is no language of Wikipedia; write it as in en.wikipedia.org.")
        if self.host is not None and not _HOST.fullmatch(self.host):
            raise NoSuchWiki(f"{self.host!r:.80} is no host; write it as in 127.0.0.1:8080.")

    @property
    def name(self) -> str:
        """The host's name: "en.wikipedia.org"."""
        return self.host or f"{self.language}.wikipedia.org"

    def api(self, **parameters: str | int) -> str:
        """Returns the address that answers a question to the wiki's API."""
        path = "/api.php" if self.host else "/w/api.php"
        return f"{self._root}{path}?{urlencode({**parameters, 'format': 'json', 'formatversion': 2})}"

    def page(self, title: str) -> str:
        """Returns the address of a page as readers know it."""
        path = "/index.php/" if self.host else "/wiki/"
        return f"{self._root}{path}{quote(title.replace(' ', '_'), safe='/:')}"

    def permalink(self, title: str, revision_id: int) -> str:
        """Returns the address of one revision of a page, which never changes."""
        path = "/index.php" if self.host else "/w/index.php"
        return f"{self._root}{path}?{urlencode({'title': title.replace(' ', '_'), 'oldid': revision_id})}"

    def instead_of_wikipedia(self, url: str) -> str:
        """Returns where a question to Wikipedia's API goes: elsewhere, when the site is another wiki."""
        return f"{self._root}/api.php?{url.partition('?')[2]}" if self.host else url

    @property
    def _root(self) -> str:
        return f"http://{self.host}" if self.host else f"https://{self.name}"
