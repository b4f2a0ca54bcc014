"""What the page does to the case."""

from typing import Any

import pytest
from workbench.page_of import PageOf

from factcheck import Case, Desk
from factcheck.ledger.identity import new_id
from factcheck.model import Finding
from factcheck_workbench.session import Session


def finding_of(case: Case, claim: str) -> Finding | None:
    return case.state(claim).finding


def test_a_verdict_is_answered_once_the_ledger_has_it(page: PageOf, case: Case, claim: str) -> None:
    entry_id = new_id()

    [delta] = page.act("give_verdict", claim, finding="confirmed", entry_id=entry_id)

    assert (delta["type"], delta["entry_id"], delta["at"]) == ("delta", entry_id, case.entries[-1].at)
    assert finding_of(case, claim) is Finding.CONFIRMED
    assert case.entries[-1].id == entry_id
    assert (delta["undo"], delta["redo"]) == (True, False)


def test_sent_twice_it_is_recorded_once_and_answered_alike(page: PageOf, case: Case, claim: str) -> None:
    act = {"finding": "confirmed", "entry_id": new_id(), "version": case.state(claim).claim.version}
    [first] = page.act("give_verdict", claim, **act)
    recorded = case.sequence

    [second] = page.act("give_verdict", claim, **act)

    assert case.sequence == recorded
    assert (second["type"], second["entry_id"], second["at"]) == ("delta", first["entry_id"], first["at"])


def test_what_waited_in_the_page_while_the_kernel_was_dead_is_recorded_by_the_new_one(
    page: PageOf, desk: Desk, case: Case, claim: str
) -> None:
    """The page cannot know whether the old kernel still recorded its act."""
    from factcheck import open_desk

    act = {"finding": "confirmed", "entry_id": new_id(), "version": 1}
    page.act("give_verdict", claim, **act)

    with open_desk(desk.location) as again:
        page_again = PageOf(Session(again.case(case.id), "check", by="ines"))
        page_again.say("hello")
        [delta] = page_again.act("give_verdict", claim, **act)

        assert delta["entry_id"] == act["entry_id"]
        assert len(again.case(case.id).state(claim).verdicts) == 1


def test_a_verdict_that_needs_a_rationale_is_refused_without_and_changes_nothing(
    page: PageOf, case: Case, claim: str
) -> None:
    before, entry_id = case.sequence, new_id()

    refused, delta = page.act("give_verdict", claim, finding="inaccurate", rationale="  ", entry_id=entry_id)

    assert (refused["type"], refused["entry_id"]) == ("refused", entry_id)
    assert "rationale" in refused["words"]
    assert "entry_id" not in delta
    assert case.sequence == before


def test_a_stale_verdict_is_a_conflict_that_shows_both_and_keeps_the_words(
    page: PageOf, case: Case, claim: str
) -> None:
    shown = case.state(claim).claim.version
    case.give_verdict(claim, finding="confirmed", by="theo")

    delta, conflict = page.act("give_verdict", claim, version=shown, finding="inaccurate", rationale="It was 1908.")

    assert [row[0] for row in delta["claims"]] == [claim]
    assert conflict["type"] == "conflict"
    assert "It was 1908." in str(conflict["ours"])
    assert [(one["by"], one["words"]) for one in conflict["theirs"]] == [("theo", "found it confirmed")]
    card = page.one("card", claim=claim)
    assert ["It was 1908." in one["words"] for one in card["conflicts"]] == [True]


def test_undo_and_redo(page: PageOf, case: Case, claim: str) -> None:
    page.act("give_verdict", claim, finding="confirmed")

    [undone] = page.act("undo")
    assert finding_of(case, claim) is None
    assert [row[0] for row in undone["claims"]] == [claim]
    assert undone["redo"] is True

    [redone] = page.act("redo")
    assert finding_of(case, claim) is Finding.CONFIRMED
    assert redone["redo"] is False


def test_there_is_nothing_to_undo_at_first(page: PageOf) -> None:
    refused, _ = page.act("undo")

    assert (refused["type"], refused["words"]) == ("refused", "There is nothing of yours to undo.")


def test_a_new_source_is_added_and_attached_in_one_act(page: PageOf, case: Case, claim: str) -> None:
    source_id = new_id()
    source = {"kind": "document", "title": "Yearbook 1907", "url": "", "primary": True, "confidential": False}
    given = {"source": source, "source_id": source_id, "stance": "supports", "locator": "p. 12", "excerpt": ""}

    [delta] = page.act("add_source_and_attach", claim, **given)

    [piece] = page.one("card", claim=claim)["evidence"]
    assert (piece["title"], piece["stance"], piece["locator"], piece["excerpt"]) == (
        "Yearbook 1907",
        "supports",
        "p. 12",
        None,
    )
    assert (piece["source"], piece["primary"], piece["by"]) == (source_id, True, "ines")
    assert [row[0] for row in delta["claims"]] == [claim]


def test_an_address_that_runs_code_is_refused_and_leaves_no_source(page: PageOf, case: Case, claim: str) -> None:
    source = {"kind": "web", "title": "T", "url": "javascript:alert(1)", "primary": False, "confidential": False}

    answer, *_ = page.act("add_source_and_attach", claim, source=source, source_id=new_id(), stance="supports")

    assert answer["type"] == "refused"
    assert case.sources() == ()


def test_words_marked_in_the_page_become_a_claim_on_the_same_words(page: PageOf, case: Case) -> None:
    words = "died"
    at = len(case.article.text[: case.article.text.index(words)].encode("utf-16-le")) // 2

    [delta] = page.act("add_claim", kind="statement", start=at, end=at + len(words))

    added = next(claim for claim in case.claims if claim.id == delta["claims"][0][0])
    assert (added.exact, added.kind) == (words, "statement")


def test_a_dismissed_claim_goes_and_comes_back(page: PageOf, claim: str) -> None:
    [gone] = page.act("dismiss", claim, reason="A joke.")
    assert (gone["gone"], gone["claims"]) == ([claim], [])

    [back] = page.act("restore", claim)
    assert [row[0] for row in back["claims"]] == [claim]


def test_a_question_and_its_answer(page: PageOf, claim: str) -> None:
    page.act("ask", claim, text="From where?", to="author", due="")
    [query] = page.one("card", claim=claim)["queries"]

    page.act("answer", claim, query=query["id"], text="The yearbook.")

    [answered] = page.one("card", claim=claim)["queries"]
    assert (answered["answer"], answered["answered_by"]) == ("The yearbook.", "ines")


def test_sign_off_is_refused_with_what_is_open_and_granted_with_a_reason(page: PageOf, case: Case) -> None:
    refused, _ = page.act("sign_off")
    assert refused["type"] == "refused"
    assert len(refused["open_items"]) == len(case.claims)

    [delta] = page.act("sign_off", override="The rest is known.")
    assert (delta["signed_off"]["by"], delta["signed_off"]["override"]) == ("ines", "The rest is known.")


@pytest.mark.parametrize(
    "message",
    [
        {"act": "drop_table"},
        {"act": "__class__"},
        {"act": "note", "claim": "no such claim", "text": "x"},
        {"act": "give_verdict", "finding": "true"},
        {"act": "give_verdict"},
        {"act": "note", "text": "half a character \ud800"},
        {"act": "note", "text": "x", "entry_id": "1"},
        {"act": "add_claim", "kind": "date", "start": 5, "end": 2},
    ],
)
def test_an_unfit_act_is_answered_and_changes_nothing(
    page: PageOf, case: Case, claim: str, message: dict[str, Any]
) -> None:
    before = case.sequence

    answer, *_ = page.act(**{"claim": claim, **message})

    assert answer["type"] in ("refused", "error")
    assert case.sequence == before
