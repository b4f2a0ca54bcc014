"""How a found stretch becomes a claim: its anchor, its sentence and its id."""

from hashlib import sha256
from typing import Any

from factcheck.model import Claim, Kind, Span, quote_selector
from factcheck.text.article import Article
from factcheck.text.characters import whole_characters

ID_LENGTH = 16
"""Hexadecimal digits of a claim's id: 64 bits, so that a clash within an article is out of the question."""


def claim_id(article: Article, kind: Kind, span: Span) -> str:
    """Returns the id of the claim of `kind` at `span`.

    It comes from the hash of the draft's text, the kind, the exact words and their occurrence in the text, so it
    is the same in every run and does not depend on which other claims were found.
    """
    words = span.of(article.text)
    born_of = "\x1f".join((article.text_sha256, kind, words, str(article.occurrence_of(span))))
    return sha256(born_of.encode()).hexdigest()[:ID_LENGTH]


def make_claim(article: Article, kind: Kind, span: Span, *, reason: str, **of_kind: Any) -> Claim:
    """Returns the claim at `span`, anchored and named, with the fields of its kind.

    Args:
        article: The draft.
        kind: One of the six kinds.
        span: Where it stands, in code points; white space at its ends is left out, and more must be in it. Where
            an edge lies inside what a reader sees as one character, all of that is taken in.
        reason: Why it was found, in plain words.
        **of_kind: Fields of `Claim` that belong to the kind, and `worthiness` (0.5 unless given).
    """
    span = whole_characters(article.text, span.trimmed(article.text))
    selector = quote_selector(article.text, span)
    return Claim(
        id=claim_id(article, kind, span),
        kind=kind,
        start=span.start,
        end=span.end,
        exact=selector.exact,
        prefix=selector.prefix,
        suffix=selector.suffix,
        sentence=article.sentences_of(span),
        places=(span,),
        reason=reason,
        **{"worthiness": 0.5, **of_kind},
    )
