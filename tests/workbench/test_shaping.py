"""Claims by hand, as the page sends them: offsets are UTF-16 units, and the text has characters of two."""

import pytest
from workbench.page_of import TEXT, PageOf

from factcheck import Case


def units(words: str) -> dict[str, int]:
    """Where the words stand in the browser's counting."""
    before = TEXT[: TEXT.index(words)].encode("utf-16-le")
    return {"start": len(before) // 2, "end": (len(before) + len(words.encode("utf-16-le"))) // 2}


def facts(page: PageOf, claim: str) -> int:
    """The number that a claim shares with those that seem to say the same."""
    [state] = page.say("hello")
    return next(int(row[-1]) for row in state["claims"] if row[0] == claim)


def test_a_claim_is_widened_by_the_words_that_were_marked(page: PageOf, case: Case, claim: str) -> None:
    [delta] = page.act("change_claim", claim, version=1, **units("on 3 May 1907"))

    assert case.state(claim).claim.exact == "on 3 May 1907"
    assert [row[0] for row in delta["claims"]] == [claim]


def test_kind_and_value_are_changed_and_the_card_shows_them(page: PageOf, case: Case, claim: str) -> None:
    page.act("change_claim", claim, value="1907-05-04")
    assert page.one("card", claim=claim)["value"] == "1907-05-04"

    page.act("change_claim", claim, kind="statement")
    assert page.one("card", claim=claim)["kind"] == "statement"


def test_a_change_that_is_none_is_refused_with_words(page: PageOf, claim: str) -> None:
    refused, _ = page.act("change_claim", claim)

    assert refused["type"] == "refused"
    assert "changes nothing" in refused["words"]


def test_a_claim_is_cut_in_two_behind_a_wide_character(page: PageOf, case: Case) -> None:
    page.act("add_claim", kind="statement", **units("crowns 🪙, and 12 workers died"))
    made = next(claim for claim in case.claims if claim.exact.startswith("crowns 🪙"))

    [delta] = page.act("split_claim", made.id, at=units("and 12 workers")["start"])

    assert made.id in delta["gone"]
    assert {"crowns 🪙,", "and 12 workers died"} <= {claim.exact for claim in case.claims}


def test_claims_are_merged_and_the_first_keeps_its_id(page: PageOf, case: Case) -> None:
    first, second = [claim for claim in case.claims if claim.kind == "number"][:2]

    [delta] = page.act("merge_claims", first.id, claims=[first.id, second.id])

    assert delta["gone"] == [second.id]
    assert case.state(first.id).claim.end == second.end


def test_the_same_fact_in_two_places_is_offered_and_grouped(page: PageOf, case: Case) -> None:
    page.act("add_claim", kind="statement", **units("The bridge 🌉"))
    page.act("add_claim", kind="statement", **units("The bridge was"))
    one, other = [claim for claim in case.claims if claim.reason == "added by hand"]
    second = units("The bridge was")["start"]
    page.act("change_claim", other.id, start=second, end=second + 10)
    assert facts(page, one.id) != facts(page, other.id)

    page.act("change_claim", one.id, start=0, end=10)
    assert facts(page, one.id) == facts(page, other.id)

    [delta] = page.act("group_claims", one.id, claims=[one.id, other.id])
    [row] = delta["claims"]
    assert (row[0], row[13]) == (one.id, [second, second + 10])
    assert delta["gone"] == [other.id]


def test_a_sentence_with_nothing_to_check_is_marked_and_told(page: PageOf, case: Case) -> None:
    span = units("The bridge was opened on 3 May 1907.")

    page.act("mark_nothing_to_check", **span)

    assert page.one("coverage")["marked"] == [[span["start"], span["end"]]]
    assert case.covered


@pytest.mark.parametrize("end", [7, 999_999])
def test_marks_outside_the_text_or_inside_a_character_are_refused(page: PageOf, claim: str, end: int) -> None:
    start = units("🌉")["start"]

    refused, _ = page.act("change_claim", claim, start=start + (end == 7), end=start + end)

    assert refused["type"] == "refused"
