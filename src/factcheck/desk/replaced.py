"""A claim in its place in a new draft: what stays of it and what is read anew."""

from dataclasses import replace
from typing import Any

from factcheck.desk.by_hand import Values
from factcheck.model import Claim, DraftOutcome, Kind, Span, quote_selector
from factcheck.text.article import Article

NOT_READ = "No date was found in the words as the newest draft has them."

_READ = (Kind.DATE, Kind.NUMBER)
"""Kinds whose values are read from their words."""


def put_at(
    article: Article, claim: Claim, span: Span, places: tuple[Span, ...], values: Values, outcome: DraftOutcome
) -> Claim:
    """Returns the claim where it stands in a draft.

    Args:
        article: The draft.
        claim: The claim as it was.
        span: Its place.
        places: All places of the same fact, this one first.
        values: Reads dates and numbers.
        outcome: What became of it. Where its words or its sentence changed, the restatement goes; where its words
            changed, a date or a number is read anew.
    """
    selector = quote_selector(article.text, span)
    fields: dict[str, Any] = {"exact": selector.exact, "prefix": selector.prefix, "suffix": selector.suffix}
    if not outcome.carried_over:
        fields |= {"restated": None, "filled": ()}
    if outcome is DraftOutcome.CHANGED and claim.kind in _READ:
        fields |= _read(article, claim.kind, span, values)
    sentence = article.sentences_of(span)
    return replace(claim, start=span.start, end=span.end, sentence=sentence, places=places, **fields)


def _read(article: Article, kind: Kind, span: Span, values: Values) -> dict[str, Any]:
    if kind is Kind.NUMBER:
        return {"value": None, "unit": None} | values.of(article, kind, span)
    found = {"value": None, "timex": None, "readings": (), "unresolved_because": None} | values.of(article, kind, span)
    return found if found["value"] is not None or found["readings"] else found | {"unresolved_because": NOT_READ}


def reread(
    before: tuple[Article, Claim], after: tuple[Article, Claim], values: Values, outcome: DraftOutcome
) -> tuple[Claim, DraftOutcome]:
    """Returns a date whose words stand as it reads now, and its outcome: "that year" may mean another year.

    What a person said that it means stays; it only asks for another look.
    """
    (old, was), (new, now) = before, after
    if was.kind is not Kind.DATE:
        return now, outcome
    then, read = values.found_at(old, Kind.DATE, was.span), values.found_at(new, Kind.DATE, now.span)
    if then is None or read is None or then["value"] == read["value"]:
        return now, outcome
    ours = was.value == then["value"]
    return (replace(now, **read, restated=None, filled=()) if ours else now), DraftOutcome.CONTEXT
