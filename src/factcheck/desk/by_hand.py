"""Claims that a person marks in the text."""

from dataclasses import replace
from hashlib import sha256
from typing import Any

from factcheck.claims import find_claims
from factcheck.claims.birth import ID_LENGTH, make_claim
from factcheck.ledger import CaseLedger
from factcheck.model import ActRefused, Claim, Kind, Span
from factcheck.model.claim import KIND_FIELDS
from factcheck.text.article import Article
from factcheck.text.characters import whole_characters

REASON = "added by hand"

UNREAD = "The words were marked by hand, and no date was found in them."

_READ = (Kind.DATE, Kind.NUMBER)
"""Kinds whose values are read from the words alone, without a language model."""


class Values:
    """Reads the values of the dates and numbers that a person marks, as the finders read them.

    What was found in a draft is kept, so that only the first claim marked in it has to wait for the finder.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[str, Kind], tuple[Claim, ...]] = {}

    def prepare(self, article: Article, kind: Kind) -> None:
        """Finds all dates or numbers of the draft, unless that was done before; other kinds have no values to read."""
        if kind in _READ and (article.text_sha256, kind) not in self._found:
            self._found[article.text_sha256, kind] = tuple(find_claims(article, kinds=[kind]))

    def of(self, article: Article, kind: Kind, span: Span) -> dict[str, Any]:
        """Returns the fields of the kind for these words: those of the one date or number in them.

        Words that are only some of those that the finder took are read alone, without anything to count from.
        """
        self.prepare(article, kind)
        inside = [one for one in self._found.get((article.text_sha256, kind), ()) if span.holds(one.span)]
        outer = [one for one in inside if not any(other is not one and other.span.holds(one.span) for other in inside)]
        if not inside and kind in _READ:
            outer = find_claims(Article.from_text(f"In {span.of(article.text)}."), kinds=[kind])
        if len(outer) == 1:
            return {name: getattr(outer[0], name) for name in KIND_FIELDS[kind]}
        return {"unresolved_because": UNREAD} if kind is Kind.DATE else {}

    def found_at(self, article: Article, kind: Kind, span: Span) -> dict[str, Any] | None:
        """Returns the fields of the date or number that the finder took on exactly these words; None without one."""
        self.prepare(article, kind)
        found = self._found.get((article.text_sha256, kind), ())
        exact = next((one for one in found if one.span == span), None)
        return {name: getattr(exact, name) for name in KIND_FIELDS[kind]} if exact else None


def need_newest(article: Article, ledger: CaseLedger) -> None:
    """Refuses what was read in a draft that is not the newest any more.

    Raises:
        ActRefused: A new draft came in meanwhile.
    """
    if ledger.drafts[-1] != article.text_sha256:
        raise ActRefused("A new draft came in while you did this, so nothing was recorded. Look at it and do it again.")


def marked_claim(article: Article, kind: Kind | str, start: int, end: int, values: Values) -> Claim:
    """Returns the claim on the marked words, without white space at their ends.

    Args:
        article: The draft.
        kind: One of the six kinds.
        start: The first code point.
        end: The code point after the last.
        values: Reads what the words say.

    Raises:
        ActRefused: There is no such kind, or these are no words of the draft.
    """
    kind, span = known_kind(kind), marked_span(article, start, end)
    return make_claim(article, kind, span, reason=REASON, **values.of(article, kind, span))


def known_kind(kind: Kind | str) -> Kind:
    """Returns the kind.

    Raises:
        ActRefused: It is none of the six.
    """
    if kind not in list(Kind):
        raise ActRefused(f"The kind is one of {', '.join(Kind)}, not {kind!r}.")
    return Kind(kind)


def marked_span(article: Article, start: int, end: int) -> Span:
    """Returns the marked stretch without white space at its ends, widened where it would cut a character in two.

    Raises:
        ActRefused: These are no words of the draft.
    """
    if not (isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= len(article.text)):
        raise ActRefused("The claim's words are not a stretch of the article. Mark the words again.")
    span = Span(start, end).trimmed(article.text)
    if span.start == span.end:
        raise ActRefused("There are no words in what you marked. Mark the words again.")
    return whole_characters(article.text, span)


def numbered(claim: Claim, ledger: CaseLedger) -> Claim:
    """Returns the claim under an id that was never used in the case: where it was, the claim takes the next number."""
    born, number = claim, 1
    while ledger.has_claim(born.id):
        number += 1
        again = sha256(f"{claim.id}\x1f{number}".encode()).hexdigest()[:ID_LENGTH]
        born = replace(claim, id=again)
    return born
