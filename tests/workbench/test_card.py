"""The card, and what the editor sees."""

from workbench.page_of import PageOf

from factcheck import Article, Case, Desk
from factcheck_workbench.card import card_of
from factcheck_workbench.decisions import MOST_LINES, counts_of, standing, wanted
from factcheck_workbench.session import Session


def test_a_date_says_what_was_understood_and_why_it_was_found(page: PageOf, case: Case, claim: str) -> None:
    card = page.one("card", claim=claim)

    assert ["Value", "1907-05-03"] in card["fields"]
    assert (card["claim"], card["version"], card["kind"]) == (claim, 1, "date")
    assert card["reason"]
    assert 0 <= card["worthiness"] <= 1
    assert (card["evidence"], card["verdicts"], card["history"], card["dismissed"]) == ([], [], [], None)


def test_a_quote_says_whose_it_is(page: PageOf, case: Case) -> None:
    quote = next(claim for claim in case.claims if claim.kind == "quote")

    fields = dict(page.one("card", claim=quote.id)["fields"])

    assert fields["Speaker"] == "Orla Fennimore"


def test_a_number_is_shown_as_people_write_it(page: PageOf, case: Case) -> None:
    crowns = next(claim for claim in case.claims if claim.kind == "number" and "40,000" in claim.exact)

    assert dict(page.one("card", claim=crowns.id)["fields"])["Value"] == "40,000"


def test_what_only_programmers_read_is_not_on_the_card(page: PageOf, case: Case) -> None:
    labels = {label for claim in case.claims for label, _ in page.one("card", claim=claim.id)["fields"]}

    assert "Value" in labels
    assert labels & {"TIMEX3", "Asserted"} == set()


def test_one_fact_says_in_how_many_places_it_stands(desk: Desk) -> None:
    words = "The town has 2,140 inhabitants. Its mayor counts 2,140 inhabitants, too."
    case = desk.open_case(Article.from_text(words), by="Ines")
    claims = [claim.id for claim in case.claims if claim.exact == "2,140 inhabitants"]
    case.group_claims(claims, by="Ines")

    assert ["Stands in", "2 places"] in card_of(case, claims[0])["fields"]


def test_the_history_tells_who_did_what(page: PageOf, claim: str) -> None:
    page.act("give_verdict", claim, finding="confirmed")
    page.act("undo")

    history = page.one("card", claim=claim)["history"]

    assert [one["words"] for one in history] == ["found it confirmed", "took back: found it confirmed"]


def test_a_card_of_no_claim_is_an_error(page: PageOf) -> None:
    answer = page.one("card", claim="no such claim")

    assert (answer["type"], answer["claim"]) == ("error", "no such claim")


def test_the_editor_is_told_after_the_case_and_after_every_change(case: Case, claim: str) -> None:
    page = PageOf(Session(case, "review", by="theo"))

    assert [answer["type"] for answer in page.say("hello")] == ["state", "review"]
    assert [answer["type"] for answer in page.act("give_verdict", claim, finding="confirmed")] == ["delta", "review"]
    assert [answer["type"] for answer in page.say("ping")] == ["pong"]


def test_after_an_act_the_editor_is_told_only_what_has_changed(case: Case, claim: str) -> None:
    page = PageOf(Session(case, "review", by="theo"))
    _, whole = page.say("hello")
    assert len(whole["items"]) == len(case.claims)
    assert "gone" not in whole

    _, wrong = page.act("give_verdict", claim, finding="inaccurate", rationale="It was 1908.")
    assert (wrong["items"], wrong["gone"]) == ([{"claim": claim, "why": "inaccurate"}], [])

    _, right = page.act("give_verdict", claim, finding="confirmed")
    assert (right["items"], right["gone"]) == ([], [claim])


def test_a_refused_decision_is_told_as_it_really_stands(case: Case, claim: str) -> None:
    """The page drew it ahead."""
    page = PageOf(Session(case, "review", by="theo"))
    page.say("hello")

    refused, _, review = page.act("decide", claim, decision="stet")

    assert refused["type"] == "refused"
    assert review["items"] == [{"claim": claim, "why": "open"}]


def test_wrong_comes_first_then_disputed_then_open_and_decided_last(case: Case) -> None:
    decided, disputed, wrong, confirmed = [claim.id for claim in case.claims[:4]]
    case.give_verdict(disputed, finding="confirmed", by="ines")
    case.give_verdict(disputed, finding="unsupported", by="theo")
    case.give_verdict(wrong, finding="inaccurate", rationale="It was 1908.", by="ines")
    case.give_verdict(confirmed, finding="confirmed", by="ines")
    case.give_verdict(decided, finding="inaccurate", rationale="No.", by="ines")
    case.decide(decided, decision="cut", by="theo")

    shown = wanted(case)

    order = list(shown)
    assert order[:2] == [wrong, disputed]
    assert order[-1] == decided
    assert confirmed not in shown
    assert shown[wrong] == "inaccurate"
    assert shown[disputed] == "checkers disagree: ines confirmed, theo unsupported"
    assert shown[decided] == "decided: cut"
    assert {shown[claim] for claim in order[2:-1]} == {"open"}


def test_what_is_asked_and_what_came_back_is_named(case: Case) -> None:
    asked, reopened = [claim.id for claim in case.claims[:2]]
    case.ask(asked, "From where?", by="ines")
    case.give_verdict(reopened, finding="confirmed", by="ines")
    query = case.ask(reopened, "Still?", by="theo")
    case.answer(query.id, "No.", by="ines")

    shown = wanted(case)

    assert shown[asked] == "with author, no answer yet"
    assert shown[reopened] == "something new came after it was done"


def test_the_counts_say_where_every_claim_stands(case: Case, claim: str) -> None:
    case.give_verdict(claim, finding="inaccurate", rationale="It was 1908.", by="ines")

    counts = counts_of(case.states)

    assert counts[0] == ("inaccurate", 1, "wrong")
    assert sum(count for _, count, _ in counts) == len(case.claims)


def test_a_long_case_names_the_first_open_items_and_counts_the_rest(desk: Desk) -> None:
    text = "\n\n".join(f"It happened on {day} May {year}." for day in range(1, 10) for year in range(1990, 1995))
    long_one = desk.open_case(Article.from_text(text), by="ines")
    open_count = len(long_one.open_items())

    lines = standing(long_one)["open_items"]

    assert len(lines) == MOST_LINES + 1
    assert lines[-1] == f"… and {open_count - MOST_LINES} more."
