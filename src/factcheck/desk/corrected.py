"""A claim with other words, another kind or another value: what stays of it and what is read anew."""

import re
from collections.abc import Mapping
from dataclasses import replace
from enum import Enum
from typing import Any

from factcheck.claims.birth import make_claim
from factcheck.desk.by_hand import Values
from factcheck.ledger.words import allow_words
from factcheck.model import ActRefused, Claim, Kind, Span
from factcheck.model.claim import KIND_FIELDS
from factcheck.text.article import Article

REASON = "corrected by hand"
NO_VALUE = "A person took the value away."

_CALENDAR = re.compile(r"(-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?)~?|(P[\dYMWDTHS.]+|T\d\d(?::\d\d)*)")
_LISTS = frozenset({"readings", "participants"})


class Unset(Enum):
    """The mark of a field that was not given; None is a value."""

    UNSET = "unset"


UNSET = Unset.UNSET


def corrected(
    article: Article,
    claim: Claim,
    values: Values,
    *,
    kind: Kind | None = None,
    span: Span | None = None,
    given: Mapping[str, Any],
) -> Claim:
    """Returns the claim as it is to be; its id stays.

    Other words of a date or a number are read anew, since the old value was that of the old words. The fields of other
    kinds stay with the kind. The restated sentence was made from the old claim and goes with it.

    Args:
        article: The draft.
        claim: The claim as it stands.
        values: Reads what words say.
        kind: Its new kind.
        span: Its new words.
        given: Fields of the kind that a person gave; they win.

    Raises:
        ActRefused: A field belongs to another kind or holds what it cannot.
    """
    kind, span = kind or claim.kind, span or claim.span
    form = claim
    if (kind, span) != (claim.kind, claim.span):
        form = _reshaped(article, claim, kind, span, values)
    return _filled(form, given) if given else form


def _reshaped(article: Article, claim: Claim, kind: Kind, span: Span, values: Values) -> Claim:
    fields = values.of(article, kind, span)
    if kind is claim.kind and not fields:
        fields = {name: getattr(claim, name) for name in KIND_FIELDS[kind] if kind not in (Kind.DATE, Kind.NUMBER)}
    reason = claim.reason if kind is claim.kind else REASON
    made = make_claim(article, kind, span, reason=reason, worthiness=claim.worthiness, **fields)
    others = (place for place in claim.places if place != claim.span and not span.overlaps(place))
    return replace(made, id=claim.id, version=claim.version, places=(span, *others))


def _filled(claim: Claim, given: Mapping[str, Any]) -> Claim:
    wrong = [name for name in given if name not in KIND_FIELDS[claim.kind]]
    if wrong:
        known = ", ".join(KIND_FIELDS[claim.kind]) or "no fields of its own"
        raise ActRefused(f"A {claim.kind} claim has no {wrong[0]}; it has {known}.")
    fields = {name: _checked(claim.kind, name, value) for name, value in given.items()}
    if claim.kind is Kind.DATE and "value" in fields:
        fields = _of_date(fields["value"]) | fields
    try:
        return replace(Claim.from_dict(claim.to_dict() | fields), restated=None, filled=())
    except ValueError as error:
        raise ActRefused(f"This claim cannot be so: {error}.") from error


def _of_date(value: str | None) -> dict[str, Any]:
    """What goes with a date's value: a chosen reading is the only one, and its TIMEX3 value is known if it is plain."""
    plain = _CALENDAR.fullmatch(value) if value else None
    timex = (plain[1] or plain[2]) if plain else None
    return {"timex": timex, "readings": (), "unresolved_because": None if value else NO_VALUE}


def _checked(kind: Kind, name: str, value: Any) -> Any:
    if name in _LISTS:
        if isinstance(value, str) or not all(isinstance(one, str) for one in value):
            raise ActRefused(f"The {name} are a list of texts.")
        return tuple(value)
    if kind is Kind.NUMBER and name == "value":
        if isinstance(value, bool) or not isinstance(value, int | float | None):
            raise ActRefused(f"The value of a number is a number, not {value!r}.")
        return value
    return allow_words(value, f"the {name.replace('_', ' ')}")
