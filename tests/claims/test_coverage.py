"""Every sentence is accounted for: by claims, or by why it has none."""

from factcheck.claims import coverage, find_claims
from factcheck.text import Article

TEXT = """\
A day in Harnsey

By Tamsin Orchard

The bridge opened in 1863. Who paid for it? Hardly anybody should care. There will be no war. So forget about it. \
Things were quiet there.

What the flood took

The town of Harnsey paid £312 for the fifth bridge in the year after the flood, and nothing at all for the sixth. The \
bishop of Arle paid for the sixth bridge in 1875, and the county paid for the seventh in 1931 when he had died.

Tags

Bridges
"""


def test_every_sentence_stands_in_the_account_in_text_order() -> None:
    article = Article.from_text(TEXT)

    assert tuple(passage.span for passage in coverage(article, find_claims(article))) == article.sentences


def test_a_sentence_without_a_claim_says_why() -> None:
    article = Article.from_text(TEXT)
    why = {passage.span.of(TEXT): passage.why_none for passage in coverage(article, find_claims(article))}

    assert why["The bridge opened in 1863."] is None
    assert why["Who paid for it?"] == "question"
    assert why["There will be no war."] == "prediction"
    assert why["So forget about it."] == "rhetoric"
    assert why["What the flood took"] == "heading"
    assert why["By Tamsin Orchard"] == "boilerplate"
    assert why["Bridges"] == "boilerplate"


def test_without_any_claims_every_sentence_has_a_reason() -> None:
    passages = coverage(Article.from_text(TEXT), [])

    assert all(passage.claims == 0 and passage.why_none for passage in passages)
    assert "nothing to check found" in {passage.why_none for passage in passages}


def test_a_claim_over_two_sentences_counts_in_both() -> None:
    article = Article.from_text("She said: “The bridge shook. It swayed all night long.” Then she left the town.")
    quotes = find_claims(article, kinds=["quote"])
    counts = [passage.claims for passage in coverage(article, quotes)]

    assert sum(counts) >= 2
    assert counts[-1] == 0
