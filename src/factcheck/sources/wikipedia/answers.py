"""Asks a wiki's API and makes sure that an answer is one; waits where the wiki asks for patience.

MediaWiki reports trouble in three ways: by status (429, 503), by an error inside an answer of status 200 (ratelimited,
maxlag), and by pages that are no JSON at all (a proxy's, or the log-in page of a hotel's network). Rules:
https://www.mediawiki.org/wiki/API:Etiquette and API:Errors_and_warnings.
"""

import datetime as dt
import json
import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from typing import Any

from factcheck.model import Unreachable
from factcheck.net import Egress, Page
from factcheck.sources.wikipedia.site import Site

LONGEST_WAIT = 5.0
"""The longest that a person is kept waiting before one question is asked again, in seconds."""

MOST_TRIES = 3

_LATER = frozenset({429, 502, 503, 504})
_LATER_CODES = frozenset({"ratelimited", "maxlag"})
_TYPES = frozenset({"application/json", "text/html"})  # HTML is read only to be told from JSON


class Answers:
    """A wiki's API through the egress, one question at a time.

    Args:
        egress: The way out.
        site: The wiki.
        wait: What waits a number of seconds.
    """

    def __init__(self, egress: Egress, site: Site, wait: Callable[[float], None] = time.sleep) -> None:
        self._egress = egress
        self._site = site
        self._wait = wait

    def query(self, **parameters: str | int) -> tuple[dict[str, Any], Page]:
        """Returns what the API answers to `parameters`, and the page that holds it.

        Raises:
            Unreachable: No answer, or none that can be read; the text says when to try again.
        """
        page = self.fetch(self._site.api(**parameters))
        return json.loads(page.content), page

    def fetch(self, url: str) -> Page:
        """Returns a page that holds a JSON object without an error in it.

        Asks again, at most twice, where the wiki is busy and says to come back within `LONGEST_WAIT` seconds.

        Raises:
            Unreachable: No answer, or none that can be read; the text says when to try again.
        """
        for tried in range(1, MOST_TRIES + 1):
            page = self._egress.fetch(url, types=_TYPES, any_status=True)
            if not self._is_busy(page):
                return page
            seconds = _asked_to_wait(page)
            if tried == MOST_TRIES or (seconds or 0) > LONGEST_WAIT:
                raise Unreachable(self._busy(seconds))
            self._wait(float(tried) if seconds is None else seconds)
        raise AssertionError("the last try returns or raises")

    def _is_busy(self, page: Page) -> bool:
        """Whether it is to be asked again later.

        Raises:
            Unreachable: The answer is an error that waiting does not help.
        """
        if page.status in _LATER:
            return True
        if page.status == 403:
            raise Unreachable(
                f"{self._site.name} refuses requests from this network or program (403). Open it in a browser."
            )
        if page.status != 200:
            raise Unreachable(f"{self._site.name} answered with an error ({page.status}). Try again later.")
        error = _error_in(page, self._site.name)
        if error is not None and error.get("code") not in _LATER_CODES:
            said = str(error.get("info") or error.get("code"))
            raise Unreachable(f"{self._site.name} could not answer: {said[:200]}")
        return error is not None

    def _busy(self, seconds: float | None) -> str:
        when = f"in {seconds:,.0f} seconds" if seconds else "in a minute"
        return f"{self._site.name} is busy and asks to be left alone for now. Go on checking; try again {when}."


def _error_in(page: Page, site: str) -> dict[str, Any] | None:
    """The error inside an answer of status 200; None where there is none."""
    try:
        answer = json.loads(page.content)
    except (ValueError, RecursionError) as no_json:
        raise Unreachable(
            f"{site} answered with something else than data. Perhaps this network asks you to log in first."
        ) from no_json
    if not isinstance(answer, dict):
        raise Unreachable(f"{site} answered with data of another form. Try again later.")
    error = answer.get("error")
    return error if isinstance(error, dict) or error is None else {"info": str(error)}


def _asked_to_wait(page: Page) -> float | None:
    """How many seconds the Retry-After header asks for, as a number or a date (RFC 9110, 10.2.3); None without one."""
    asked = (page.header("Retry-After") or "").strip()
    if asked.isascii() and asked.isdigit():
        return float(asked[:9])
    try:
        date = parsedate_to_datetime(asked)
    except ValueError:
        return None
    until = date if date.tzinfo else date.replace(tzinfo=dt.UTC)
    return max(0.0, (until - dt.datetime.now(dt.UTC)).total_seconds())
