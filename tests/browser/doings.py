"""A case of our own on which everything is done, what its ledger gets of it, and where the keyboard is meanwhile."""

import re
from collections.abc import Iterator
from pathlib import Path

from browser.seen import PATIENCE, Desk
from playwright.sync_api import Locator, expect

from factcheck import Article, Case, open_desk

TEXT = """The dam above Aldermark

The dam was opened on 3 May 1961 by Orla Fennimore. 9,000 people lived in the valley. It cost 40 million dollars in all.

Was it worth the money? The lake is 12 miles long. A museum with 14 rooms stands beside it. It cost 40 million dollars.

Perhaps one should ask the trout.
"""
CLAIMS = (
    ("event", "The dam was opened on 3 May 1961 by Orla Fennimore"),
    ("date", "3 May 1961"),
    ("name", "Orla Fennimore"),
    ("number", "9,000 people"),
    ("number", "40 million dollars in all"),
    ("number", "12 miles"),
    ("statement", "A museum with 14 rooms stands beside it"),
    ("number", "14 rooms"),
    ("number", "40 million dollars."),
)
"""In text order; the first holds the two behind it, the seventh the one behind it. A full stop is not of the claim."""
WORDS = dict(enumerate((words.rstrip(".") for _, words in CLAIMS), 1))
DAM, DAY, ORLA, PEOPLE, COST, LAKE, MUSEUM, ROOMS, AGAIN = range(1, 10)
CHECKER, EDITOR, NOBODY = "Ines", "Theo", "Setup"

HOLDS = """() => {
    const node = document.activeElement;
    return node.closest('.fc-desk') !== null && node.getClientRects().length > 0;
}"""

WATCH = """() => {
    window.lostAt = [];
    let [since, last] = [null, ''];
    setInterval(() => {
        const { activeElement: now, body } = document;
        if (now !== body) [since, last] = [null, now.getAttribute('aria-label') ?? now.textContent.slice(0, 80)];
        else since ??= performance.now();
        if (since === null || performance.now() - since < 500) return;
        window.lostAt.push(`after ${last}`);
        since = Infinity;
    }, 50);
}"""
"""The desk may need a moment to notice that what had the keyboard is gone; half a second is too long."""


class Place:
    """A home with a desk of one case, and what is new in the ledger of that case.

    Attributes:
        home: The home folder.
        case: The case's id.
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        self._words: dict[str | None, str] = {}
        self._where = home / ".local/share/factcheck/desk.sqlite"
        with open_desk(self._where) as desk:
            case = desk.open_case(Article.from_text(TEXT), by=NOBODY)
            prepare(case)
            desk.add_source("document", "Handbook of dams", primary=True, by=NOBODY)
            self.case = case.id
            self._seen = len(case.entries)
        person = home / ".config/factcheck/person.txt"
        person.parent.mkdir(parents=True)
        person.write_text(CHECKER)

    def gets(self, desk: Desk, *acts: str, by: str = CHECKER) -> list[dict[str, object]]:
        """Waits until the ledger has just these acts, each "kind: words of its claim", and the keyboard is in the desk.

        Returns:
            What belongs to each.
        """
        for _ in range(PATIENCE // 100):
            if len(found := self._new()) >= len(acts):
                break
            desk.page.wait_for_timeout(100)
        self._seen += len(found)
        assert (got := [(person, act) for person, act, _ in found]) == [(by, act) for act in acts], got
        keeps_the_keyboard(desk)
        desk.expect_saved()
        return [body for _, _, body in found]

    def gets_nothing(self, desk: Desk) -> None:
        """What was done recorded nothing, and lost no keyboard."""
        assert self._new() == []
        keeps_the_keyboard(desk)

    def _new(self) -> list[tuple[str, str, dict[str, object]]]:
        with open_desk(self._where, reading=True) as desk:
            case = desk.case(self.case)
            new = case.entries[self._seen :]
            for state in (*case.states, *case.dismissed):  # one whose birth is taken back is known no more
                self._words[state.claim.id] = state.claim.exact
        return [(entry.by, f"{entry.kind.value}: {self._words.get(entry.claim, '')}", entry.body) for entry in new]

    def sources(self) -> dict[str, str]:
        """The titles of the case's sources, each with its kind."""
        with open_desk(self._where, reading=True) as desk:
            return {source.title or source.url or "": source.kind.value for source in desk.case(self.case).sources()}

    def end(self) -> None:
        """The ledger is whole, and nobody has done anything that was not asked for above."""
        assert self._new() == []
        with open_desk(self._where, reading=True) as desk:
            assert desk.verify().problems == ()


def prepare(case: Case) -> None:
    """Takes the program's own claims away, however many it finds, and puts ours in."""
    for claim in case.claims:
        case.dismiss(claim.id, "Found by the program.", by=NOBODY)
    start = 0
    for kind, words in CLAIMS:
        start = TEXT.index(words, start)
        case.add_claim(kind, start, start + len(words.rstrip(".")), by=NOBODY)


def watch_the_keyboard(desk: Desk) -> None:
    """From here on it is noted wherever the keyboard is lost to the page."""
    desk.page.evaluate(WATCH)


def keeps_the_keyboard(desk: Desk) -> None:
    """The keyboard is in a part of the desk that can be seen, and was never lost to the page."""
    assert (lost := desk.page.evaluate("window.lostAt")) == [], lost
    desk.page.wait_for_function(HOLDS)


def options(desk: Desk) -> Locator:
    """The rows of the list of claims."""
    return desk.page.get_by_role("listbox", name="Claims").get_by_role("option")


def chooses(desk: Desk, number: int) -> None:
    expect(desk.chosen).to_have_accessible_name(re.compile(f"^Claim {number} of "))


def shows(desk: Desk, numbers: list[int], finding: str) -> None:
    """These claims have that finding in the article."""
    for number in numbers:
        expect(desk.claim(number)).to_have_accessible_name(re.compile(f", {finding}: "))


def listed(desk: Desk) -> Iterator[int]:
    """The numbers of the claims that the list shows."""
    return (int(text) for text in options(desk).locator("b").all_inner_texts())
