"""Claims that a person marks in the text."""

from dataclasses import replace
from hashlib import sha256

from factcheck.claims.birth import ID_LENGTH, make_claim
from factcheck.ledger import CaseLedger
from factcheck.model import ActRefused, Claim, Kind, Span
from factcheck.text.article import Article

REASON = "added by hand"


def marked_claim(article: Article, kind: Kind | str, start: int, end: int) -> Claim:
    """Returns the claim on the marked words, without white space at their ends.

    Args:
        article: The draft.
        kind: One of the six kinds.
        start: The first code point.
        end: The code point after the last.

    Raises:
        ActRefused: There is no such kind, or these are no words of the draft.
    """
    if kind not in list(Kind):
        raise ActRefused(f"The kind is one of {', '.join(Kind)}, not {kind!r}.")
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= len(article.text)):
        raise ActRefused("The claim's words are not a stretch of the article. Mark the words again.")
    span = Span(start, end).trimmed(article.text)
    if span.start == span.end:
        raise ActRefused("There are no words in what you marked. Mark the words again.")
    return make_claim(article, Kind(kind), span, reason=REASON)


def numbered(claim: Claim, ledger: CaseLedger) -> Claim:
    """Returns the claim under an id that was never used in the case: where it was, the claim takes the next number."""
    born, number = claim, 1
    while ledger.has_claim(born.id):
        number += 1
        again = sha256(f"{claim.id}\x1f{number}".encode()).hexdigest()[:ID_LENGTH]
        born = replace(claim, id=again)
    return born
