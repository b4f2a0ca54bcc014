"""A new draft reaches a desk that is open, and what was marked in the older one lands nowhere."""

from workbench.page_of import TEXT, PageOf

from factcheck import Article, Case


def bring(case: Case) -> None:
    case.new_draft(Article.from_text(f"A line that was not there before.\n\n{TEXT}"), by="theo")


def places(state: dict, case: Case) -> list[str]:
    """The words of the claims as the page would mark them."""
    units = state["text"].encode("utf-16-le")
    return [units[2 * row[2] : 2 * row[3]].decode("utf-16-le") for row in state["claims"]]


def test_the_page_is_told_the_whole_new_draft_by_the_next_sign_of_life(page: PageOf, case: Case) -> None:
    bring(case)
    answers = page.say("ping")
    state = next(answer for answer in answers if answer["type"] == "state")

    assert state["text"] == case.article.text
    assert state["draft"] == 2
    assert places(state, case) == [claim.exact for claim in case.claims]
    assert not any(answer["type"] == "state" for answer in page.say("ping"))


def test_an_act_on_a_claim_that_stands_as_before_is_kept_and_the_new_draft_follows(
    page: PageOf, case: Case, claim: str
) -> None:
    bring(case)
    seen = case.state(claim).claim.version - 1  # a draft counts it up
    answers = page.act("give_verdict", claim, finding="confirmed", version=seen)

    assert case.state(claim).finding == "confirmed"
    assert not any(answer.get("claims") for answer in answers if answer["type"] == "delta")
    assert answers[-1]["type"] == "state"
    assert "view" not in answers[-1]  # every page of the desk is told


def test_words_marked_in_the_older_draft_are_refused(page: PageOf, case: Case) -> None:
    bring(case)
    before = case.sequence
    answers = page.act("add_claim", None, kind="name", start=0, end=5)

    assert any("new draft came in" in answer.get("words", "") for answer in answers)
    assert case.sequence == before
