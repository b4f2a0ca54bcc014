"""The stretches that a claim is split into, and the stretch that several make."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from factcheck.claims.birth import make_claim
from factcheck.desk.by_hand import Values, marked_span
from factcheck.model import ActRefused, Claim, Kind, Span
from factcheck.model.claim import KIND_FIELDS
from factcheck.text.article import Article
from factcheck.text.characters import whole_characters

Cut = int | Sequence[tuple[int, int]]
"""Where a claim is split: one offset, or the stretches of its parts; in code points of the draft."""


def parts_of(
    article: Article, whole: Claim, cut: Cut, kinds: Sequence[Kind] | None, values: Values
) -> tuple[Claim, ...]:
    """Returns the parts of a claim, each born with the id of its words.

    Args:
        article: The draft.
        whole: The claim to split.
        cut: Where.
        kinds: The kind of each part; None means that of the whole.
        values: Reads what words say.

    Raises:
        ActRefused: A part lies outside the claim or is all of it, or there are not as many kinds as parts.
    """
    spans = [marked_span(article, start, end) for start, end in _stretches(article, whole, cut)]
    kinds = kinds or [whole.kind] * len(spans)
    if len(kinds) != len(spans):
        raise ActRefused(f"There are {len(spans)} parts and {len(kinds)} kinds. Give each part its kind.")
    if not all(whole.span.holds(span) and span != whole.span for span in spans):
        raise ActRefused("The parts of a claim are shorter than it and lie inside its words. Mark them again.")
    return tuple(_part(article, whole, span, kind, values) for span, kind in zip(spans, kinds, strict=True))


def _stretches(article: Article, whole: Claim, cut: Cut) -> Sequence[tuple[int, int]]:
    if not isinstance(cut, int):
        return cut
    if not whole.start < cut < whole.end:
        raise ActRefused("The cut does not lie inside the claim's words. Choose another place.")
    cut = whole_characters(article.text, Span(whole.start, cut)).end
    return ((whole.start, cut), (cut, whole.end))


def _part(article: Article, whole: Claim, span: Span, kind: Kind, values: Values) -> Claim:
    fields = values.of(article, kind, span)
    if kind is whole.kind and kind not in (Kind.DATE, Kind.NUMBER):
        fields = {name: getattr(whole, name) for name in KIND_FIELDS[kind]}
    reason = "split by hand from a longer claim"
    part = make_claim(article, kind, span, reason=reason, worthiness=whole.worthiness, **fields)
    return replace(part, places=(span, *_echoes(article, whole, span)))


def _echoes(article: Article, whole: Claim, span: Span) -> Iterator[Span]:
    """The part in the other places of the whole, where the same words stand in them."""
    for place in whole.places:
        shifted = Span(span.start + place.start - whole.start, span.end + place.start - whole.start)
        if place != whole.span and place.of(article.text) == whole.exact:
            yield shifted


def united_span(article: Article, claims: Sequence[Claim]) -> Span:
    """Returns the stretch from the first word to the last of claims in one sentence or in sentences side by side.

    Raises:
        ActRefused: A whole sentence without any of them lies between two.
    """
    spans = sorted(claim.span for claim in claims)
    end = spans[0].end
    for span in spans[1:]:
        if any(end <= sentence.start and sentence.end <= span.start for sentence in article.sentences):
            raise ActRefused(
                "These claims are more than a sentence apart, so they do not make one stretch. "
                "If they say the same, group them: one verdict then covers all their places."
            )
        end = max(end, span.end)
    return Span(spans[0].start, end)


def united_places(head: Span, claims: Sequence[Claim]) -> tuple[Span, ...]:
    """Returns all places of several claims, `head` first and none inside it."""
    places = sorted({place for claim in claims for place in claim.places if not head.holds(place)})
    return (head, *places)
