"""Claims made in the page on text that is counted differently everywhere come back with exact offsets."""

import re
from collections.abc import Callable
from pathlib import Path

from browser.launched import Launched
from browser.seen import Desk
from playwright.sync_api import expect

from factcheck import open_desk

FAMILY = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
HEBREW = "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd"
LONG = "A word and " * 4000
TEXT = f"""Emoji, accents and a very long line

The band {FAMILY} played for {HEBREW} and q\u0301x\u0323 hours in Zu\u0308rich. {LONG}the last words are here.
"""

SELECT = """([words, inside]) => {
    const walker = document.createTreeWalker(document.querySelector('.fc-article .fc-column'), NodeFilter.SHOW_TEXT);
    const nodes = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
    const first = nodes.map(({ data }) => data).join('').indexOf(words);
    let before = 0;
    const range = document.createRange();
    for (const node of nodes) {
        const [start, end] = [first + inside - before, first + words.length - before];
        if (start >= 0 && start < node.data.length) range.setStart(node, start);
        if (end > 0 && end <= node.data.length) range.setEnd(node, end);
        before += node.data.length;
    }
    document.getSelection().removeAllRanges();
    document.getSelection().addRange(range);
}"""


def make(desk: Desk, words: str, inside: int = 0) -> None:
    """Marks words in the article, from so many characters inside on, and makes a claim of them."""
    desk.page.evaluate(SELECT, [words, inside])
    desk.page.get_by_role("group", name="Marked words").get_by_role("button", name="Add claim").click()
    expect_chosen(desk, words)


def expect_chosen(desk: Desk, words: str) -> None:
    """Waits until the ledger has the claim on these words, and it is the chosen one."""
    expect(desk.chosen).to_have_accessible_name(re.compile(f": {re.escape(words)}$"), timeout=20_000)


def test_claims_on_emoji_accents_right_to_left_words_and_a_long_line(home: Path, new_desk: Callable[[], Desk]) -> None:
    draft, where = home / "hard.txt", home / "desk.sqlite"
    draft.write_text(TEXT, encoding="utf-8")
    with Launched(home, "open", str(draft), "--desk", str(where), "--by", "Ines") as launched:
        desk = new_desk()
        desk.open(launched.address)
        expect(desk.page.get_by_role("button", name=re.compile("finding claims"))).to_have_count(0, timeout=120_000)
        make(desk, f"{FAMILY} played", inside=3)
        make(desk, f"{HEBREW} and")
        make(desk, "the last words")
        desk.press("}")  # one word less at the end, then two more
        desk.press("]", "]")
        desk.page.get_by_role("button", name=re.compile("^Change claim")).click()
        expect_chosen(desk, "the last words are")
        desk.expect_saved()
    with open_desk(where) as opened:
        case = opened.case(opened.cases()[0].id)
        text = case.article.text
        made = [claim for claim in case.claims if claim.reason == "added by hand"]
        assert [text[claim.start : claim.end] for claim in made] == [claim.exact for claim in made]
        assert [claim.exact for claim in made] == [f"{FAMILY} played", f"{HEBREW} and", "the last words are"]
