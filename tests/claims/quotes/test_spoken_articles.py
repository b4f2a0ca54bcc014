from pathlib import Path

import pytest
from claims.quotes.marked import Marked, read_marked, same_place

from factcheck.claims.quotes.finder import find_quotes
from factcheck.model import Claim

HERE = Path(__file__).parent
TYPES = {"d": "direct", "m": "mixed", "i": "indirect", "s": "scare"}


def is_found(label: str, claim: Claim) -> bool:
    kind, speaker = label[0], label[2:]
    return claim.quote_type == TYPES[kind] and claim.speaker == (None if speaker == "-" else speaker)


@pytest.mark.parametrize("article", read_marked(HERE / "spoken.txt"), ids=lambda article: article.text[19:60])
def test_every_quote_has_its_type_and_speaker_and_nothing_else_is_one(article: Marked, parsed) -> None:
    claims = find_quotes(parsed(article.text))

    for label, span in article.wanted:
        there = [claim for claim in claims if same_place(claim.span, span)]
        assert any(is_found(label, claim) for claim in there), (article.words(span), label, there)
    extra = [claim.exact for claim in claims if not any(same_place(claim.span, span) for _, span in article.wanted)]
    assert extra == []


def test_most_quotes_of_articles_never_looked_at_are_right(parsed) -> None:
    right = wanted = made = 0
    for article in read_marked(HERE / "held_out.txt"):
        claims = find_quotes(parsed(article.text))
        made += len(claims)
        for label, span in article.wanted:
            wanted += 1
            right += any(same_place(claim.span, span) and is_found(label, claim) for claim in claims)

    assert right / wanted >= 0.85
    assert made <= 1.1 * wanted
