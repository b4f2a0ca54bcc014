from pathlib import Path

import pytest
from claims.quotes.marked import Marked, read_marked, same_place

from factcheck.claims.names import find_names
from factcheck.model import Claim

HERE = Path(__file__).parent


def is_found(label: str, claim: Claim) -> bool:
    entity, role = label.split(" = ")
    return claim.entity == entity and role.lower() in (claim.role or "").lower()


@pytest.mark.parametrize("article", read_marked(HERE / "named.txt"), ids=lambda article: article.text[19:60])
def test_every_name_has_its_role_and_nothing_else_is_one(article: Marked, parsed) -> None:
    claims = find_names(parsed(article.text))

    for label, span in article.wanted:
        there = [claim for claim in claims if same_place(claim.span, span)]
        assert any(is_found(label, claim) for claim in there), (article.words(span), label, there)
    assert len(claims) == len(article.wanted)


def test_most_names_of_articles_never_looked_at_are_right(parsed) -> None:
    right = wanted = made = 0
    for article in read_marked(HERE / "held_out.txt"):
        claims = find_names(parsed(article.text))
        made += len(claims)
        for label, span in article.wanted:
            wanted += 1
            right += any(same_place(claim.span, span) and is_found(label, claim) for claim in claims)

    assert right / wanted >= 0.85
    assert made <= 1.1 * wanted
