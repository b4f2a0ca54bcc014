"""A new draft comes in from the page, is looked at beside the old one, and is taken back."""

from typing import Any

import pytest
from workbench.page_of import TEXT, PageOf

from factcheck import Article, Case
from factcheck.ledger.identity import new_id
from factcheck_workbench.dispatch import news

SECOND = (
    TEXT.replace("40,000 crowns", "45,000 crowns")
    .replace(", and 12 workers died", "")
    .replace("opened on 3 May 1907", "opened with a parade on 3 May 1907")
)


def claim_of(case: Case, words: str) -> str:
    return next(claim.id for claim in case.claims if claim.exact == words)


def bring(page: PageOf, text: str = SECOND, **more: Any) -> list[dict[str, Any]]:
    return page.say("new_draft", text=text, entry_id=new_id(), **more)


def test_pasted_text_becomes_the_newest_draft_and_the_page_is_told_all_of_it(page: PageOf, case: Case) -> None:
    drafted, state = bring(page)

    assert (drafted["type"], drafted["number"], state["type"], state["draft"]) == ("drafted", 2, "state", 2)
    assert drafted["counts"]["changed"] >= 1
    assert case.article.text == SECOND
    assert state["text"] == case.article.text
    assert state["finding"] is not None  # its claims are found section by section


def test_a_file_comes_in_pieces(page: PageOf, case: Case) -> None:
    page.send("u", SECOND.encode(), "draft", piece=100)
    drafted, _ = page.say("new_draft", upload="u", name="second.txt", entry_id=new_id())

    assert drafted["type"] == "drafted"
    assert case.article.text == SECOND
    assert case.article.original is not None
    assert case.article.original.name == "second.txt"


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"text": "  "}, "There is no text yet"),
        ({"text": TEXT}, "is a draft of the case already"),
        ({"upload": "never sent", "name": "a.docx"}, "did not arrive whole"),
        ({"text": SECOND, "published": "soon"}, "has to look like 2026-03-01"),
    ],
)
def test_what_cannot_be_a_draft_is_refused_in_plain_words(
    page: PageOf, case: Case, given: dict[str, Any], words: str
) -> None:
    before = case.sequence
    answer = page.one("new_draft", entry_id=new_id(), **given)

    assert answer["type"] == "draft_refused"
    assert words in answer["words"]
    assert case.sequence == before


def test_the_publication_date_is_kept_unless_another_is_given(page: PageOf, case: Case) -> None:
    bring(page, published="2026-03-01")
    assert str(case.article.published) == "2026-03-01"
    bring(page, SECOND + "\nMore.")
    assert str(case.article.published) == "2026-03-01"


def test_undo_of_the_page_takes_the_draft_back_and_the_older_one_is_drawn(page: PageOf, case: Case) -> None:
    drafted, _ = bring(page)
    answers = page.act("undo", None, entry=drafted["entry_id"])

    assert [answer["type"] for answer in answers] == ["delta", "state"]
    assert answers[1]["text"] == case.article.text == TEXT


def test_rows_say_what_the_draft_touched(page: PageOf, case: Case) -> None:
    page.act("give_verdict", claim_of(case, "3 May 1907"), finding="confirmed")
    _, state = bring(page)
    while case.find_next():
        pass
    words = {one.id: one.exact for one in case.claims}
    rows = {words[row[0]]: row[14:16] for row in page.one("person", name="ines")["claims"] if row[0] in words}
    touched = state["tables"]["touched"]

    assert rows["3 May 1907"] == [touched.index("context"), 1]
    assert rows["45,000 crowns"] == [touched.index("changed"), 0]
    assert rows["4 June 1987"] == [0, 0]


def test_two_drafts_stand_side_by_side_with_what_was_touched(page: PageOf, case: Case) -> None:
    page.act(
        "give_verdict", claim_of(case, "40,000 crowns"), finding="inaccurate", rationale="No.", proposed="45,000 crowns"
    )
    bring(page)
    shown = page.one("drafts")
    items = {item["before"]["words"]: item for item in shown["items"]}
    cost = items["40,000 crowns"]

    assert (shown["number"], shown["newest"], shown["old"]["text"]) == (2, True, TEXT)
    assert [one["number"] for one in shown["line"]] == [1, 2]
    assert (cost["outcome"], cost["after"]["words"], cost["proposed"]) == ("changed", "45,000 crowns", "45,000 crowns")
    assert cost["verdict"]["finding"] == "inaccurate"
    assert items["12 workers"]["after"] is None
    assert items["3 May 1907"]["outcome"] == "context"
    for side, at in (("old", 0), ("new", 2)):
        units = shown[side]["text"].encode("utf-16-le")
        rows = [units[2 * row[at] : 2 * row[at + 1]].decode("utf-16-le") for row in shown["rows"] if row[at] >= 0]
        assert rows == [line for line in shown[side]["text"].split("\n") if line]
    assert sum(shown["counts"].values()) == len(case.drafted.outcomes) + len(shown["fresh"])


def test_an_earlier_draft_is_read_with_its_claims_as_they_were(page: PageOf, case: Case) -> None:
    claim = claim_of(case, "40,000 crowns")
    page.act("give_verdict", claim, finding="confirmed", rationale="The deed.")
    bring(page)
    page.act("give_verdict", claim, finding="unsupported")
    shown = page.one("draft", number=1)
    [row] = [row for row in shown["claims"] if row["claim"] == claim]

    assert shown["text"] == TEXT
    assert (row["verdict"]["finding"], row["verdict"]["rationale"]) == ("confirmed", "The deed.")


def test_the_card_says_what_changed_and_no_more_once_a_further_draft_left_it_alone(page: PageOf, case: Case) -> None:
    claim = claim_of(case, "3 May 1907")
    page.act("give_verdict", claim, finding="confirmed")
    bring(page)
    told = page.one("card", claim=claim)["draft"]
    assert (told["number"], told["outcome"], told["look"]) == (2, "context", True)
    assert told["before"]["lead"] == "The bridge was opened on "
    assert told["after"]["lead"] == "The bridge was opened with a parade on "
    assert told["verdict"]["finding"] == "confirmed"

    bring(page, SECOND + "\nMore.")
    assert page.one("card", claim=claim)["draft"]["number"] == 2  # nobody has looked yet
    page.act("give_verdict", claim, finding="confirmed")
    assert page.one("card", claim=claim)["draft"] is None


def test_a_claim_that_is_unsure_is_settled_by_an_act(page: PageOf, case: Case) -> None:
    line = "It cost 40,000 crowns 🪙, and 12 workers died."
    claim = claim_of(case, "40,000 crowns")
    bring(page, TEXT.replace(line, f"{line} {line}"))
    [item] = [item for item in page.one("drafts")["items"] if item["claim"] == claim]
    assert item["now"] == "unsure"
    assert len(item["candidates"]) >= 2
    page.act("settle_draft", claim, choice=1, version=item["version"])

    assert case.unsettled == tuple(state for state in case.unsettled if state.claim.id != claim)
    units = case.article.text.encode("utf-16-le")
    start, end = item["candidates"][1]["start"], item["candidates"][1]["end"]
    assert units[2 * start : 2 * end].decode("utf-16-le") == case.state(claim).claim.exact


def test_an_act_that_was_under_way_is_late_where_the_draft_changed_its_claim(page: PageOf, case: Case) -> None:
    claim = claim_of(case, "40,000 crowns")
    seen = case.state(claim).claim.version
    case.new_draft(Article.from_text(SECOND), by="theo")
    answers = page.act("give_verdict", claim, version=seen, finding="confirmed")

    assert [answer["type"] for answer in answers] == ["delta", "conflict", "state"]
    assert case.state(claim).finding is None
    assert case.state(claim).conflicts


def test_the_watch_tells_every_page_of_a_new_draft(page: PageOf, case: Case) -> None:
    case.new_draft(Article.from_text(SECOND), by="theo")

    assert [answer.type for answer in news(page.session)] == ["state"]
    assert news(page.session) == []
