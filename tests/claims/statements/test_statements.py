"""How things are, compare, follow and are allowed, in sentences of our own."""

from collections.abc import Callable

import pytest

from factcheck.claims.events.finder import find_events
from factcheck.claims.parse import Parsed
from factcheck.claims.statements.finder import find_statements
from factcheck.claims.statements.sorts import Sort
from factcheck.model import Claim

Parse = Callable[[str], Parsed]


def statements(parsed: Parse, text: str) -> list[Claim]:
    read = parsed(text)
    return list(find_statements(read, list(find_events(read))))


@pytest.mark.parametrize(
    ("text", "stated", "sort"),
    [
        ("Copper conducts heat better than iron does.", "Copper conducts heat better than iron does", Sort.COMPARISON),
        ("Dry soil warms faster than wet soil.", "Dry soil warms faster than wet soil", Sort.COMPARISON),
        ("The Danube is the longest river in the union.", "The Danube is the longest river in the union",
         Sort.SUPERLATIVE),
        ("Measles is caused by a virus.", "Measles is caused by a virus", Sort.CAUSE),
        ("Albedo is the share of light that a surface reflects.",
         "Albedo is the share of light that a surface reflects", Sort.DEFINITION),
        ("Voting is compulsory in Belgium.", "Voting is compulsory in Belgium", Sort.LAW),
        ("The law requires two signatures.", "The law requires two signatures", Sort.LAW),
        ("The glass goes soft at 600 degrees.", "The glass goes soft at 600 degrees", Sort.PROPERTY),
    ],
)  # fmt: skip
def test_a_statement_is_a_clause_and_says_what_sort_it_is(parsed: Parse, text: str, stated: str, sort: Sort) -> None:
    assert [(claim.exact, claim.reason) for claim in statements(parsed, text)] == [(stated, sort.value)]


@pytest.mark.parametrize(
    "text",
    [
        "The council closed the school in June.",  # an event
        "Is Voting compulsory in Belgium?",
        "I think that copper is cheap.",
        "“Copper is cheaper than tin,” she said.",  # hers
        "The dam will be a blessing for everybody.",
        "It would be foolish to sell.",
    ],
)
def test_events_questions_opinions_and_other_peoples_words_are_no_statement(parsed: Parse, text: str) -> None:
    assert statements(parsed, text) == []


def test_both_sides_of_a_semicolon_state_something(parsed: Parse) -> None:
    found = [claim.exact for claim in statements(parsed, "Pure neon glows red; the other gases need powder.")]

    assert found == ["Pure neon glows red", "the other gases need powder"]


def test_what_another_claim_covers_is_not_stated_again(parsed: Parse) -> None:
    read = parsed("The lake is deeper than the sea, according to divers.")
    (alone,) = find_statements(read, [])

    assert list(find_events(read)) == []
    assert list(find_statements(read, [_as_quote(alone)])) == []


def _as_quote(claim: Claim) -> Claim:
    return Claim.from_dict({**claim.to_dict(), "kind": "quote"})
