"""Several acts in one message: each by itself on record, one answer for all."""

import json
from typing import Any

from workbench.page_of import PageOf

from factcheck import Case, open_desk
from factcheck.ledger import new_id


def acts_on(claims: list[str], **fields: Any) -> list[dict[str, Any]]:
    return [{"claim": claim, "version": 1, "entry_id": new_id(), **fields} for claim in claims]


def test_each_act_is_an_entry_and_one_delta_tells_of_all(page: PageOf, case: Case) -> None:
    acts = acts_on([claim.id for claim in case.claims], act="give_verdict", finding="confirmed")

    [delta] = page.say("acts", acts=acts)

    assert delta["entry_ids"] == [act["entry_id"] for act in acts]
    assert [entry.id for entry in case.entries[-len(acts) :]] == delta["entry_ids"]
    assert len(json.dumps(delta)) < 4_000


def test_what_one_act_meets_does_not_hold_up_the_others(page: PageOf, case: Case) -> None:
    one, other, third, *_ = (claim.id for claim in case.claims)
    case.note(other, "Ring.", by="theo")
    acts = acts_on([one, other, third], act="give_verdict", finding="confirmed")
    acts[2]["finding"] = "inaccurate"  # it has no rationale

    delta, conflict, refused = page.say("acts", acts=acts)

    assert delta["entry_id"] == acts[0]["entry_id"]
    assert (conflict["type"], conflict["entry_id"]) == ("conflict", acts[1]["entry_id"])
    assert (refused["type"], refused["entry_id"]) == ("refused", acts[2]["entry_id"])


def test_a_batch_is_taken_back_by_naming_its_acts_and_given_back(page: PageOf, case: Case) -> None:
    acts = acts_on([claim.id for claim in case.claims[:3]], act="give_verdict", finding="confirmed")
    page.say("acts", acts=acts)

    undo = [{"act": "undo", "entry": act["entry_id"], "entry_id": new_id()} for act in reversed(acts)]
    page.say("acts", acts=undo)
    assert {state.finding for state in case.states} == {None}

    page.say("acts", acts=[{"act": "redo", "entry_id": new_id()} for _ in acts])
    assert [state.finding for state in case.states[:3]] == ["confirmed"] * 3


def test_a_batch_sent_twice_is_recorded_once(page: PageOf, case: Case) -> None:
    acts = acts_on([claim.id for claim in case.claims[:3]], act="give_verdict", finding="confirmed")
    page.say("acts", acts=acts)
    before = case.sequence

    [again] = page.say("acts", acts=acts)

    assert case.sequence == before
    assert again["entry_ids"] == [act["entry_id"] for act in acts]


def test_rows_tell_what_the_list_is_filtered_by(page: PageOf, case: Case, claim: str) -> None:
    book = case.desk.add_source("document", "Handbook", by="ines")
    page.act("attach", claim, source=book.id, stance="supports")
    page.act("give_verdict", claim, finding="confirmed")
    [delta] = page.act("assign", claim, person="theo")

    [row] = delta["claims"]

    assert row[9] == round(100 * case.state(claim).claim.worthiness)
    tables = page.one("hello")["tables"]
    assert (row[10], row[11], [tables["sources"][kind] for kind in row[12]]) == ("theo", ["ines"], ["document"])


def test_earlier_sources_of_the_desk_are_found_by_words_those_of_the_case_first(
    page: PageOf, case: Case, claim: str
) -> None:
    add = case.desk.add_source
    mine = add("document", "Handbook of bridges", by="ines")
    add("web", "Bridges", url="https://example.org/bridges", by="theo")
    add("document", "Yearbook", by="theo")
    page.act("attach", claim, source=mine.id, stance="supports")

    found = page.one("sources", claim=claim, words="BRIDGES")

    assert [source["title"] for source in found["sources"]] == ["Handbook of bridges", "Bridges"]
    assert found["more"] == 0


def test_filled_in_words_of_a_restated_claim_are_placed_in_utf16_units(page: PageOf, case: Case) -> None:
    for claim in case.claims:
        card = page.one("card", claim=claim.id)
        words = [claim.restated[span.start : span.end] for span in claim.filled if claim.restated]
        utf16 = (card["restated"] or "").encode("utf-16-le")
        assert [utf16[2 * start : 2 * end].decode("utf-16-le") for start, end in card["filled"]] == words


def test_news_of_another_kernel_is_told_unasked(page: PageOf, case: Case, claim: str) -> None:
    from factcheck_workbench.dispatch import news

    assert news(page.session) == []
    with open_desk(case.desk.location) as theirs:
        theirs.case(case.id).note(claim, "Ring.", by="theo")

    [delta] = news(page.session)

    assert [row[0] for row in delta.content["claims"]] == [claim]
    assert news(page.session) == []
