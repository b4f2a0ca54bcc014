"""What is true of every claim of a draft after it was edited."""

from collections.abc import Sequence
from dataclasses import dataclass

from draft_sheet import NEW, Edited

from factcheck.model import Claim, DraftOutcome, Span
from factcheck.text.carrying import Carried


@dataclass(frozen=True)
class Truth:
    """What became of a claim.

    Attributes:
        what: "alone" (its sentence stands as it did), "copied" (so it does, and so does a copy of it), "around" (its
            own words stand, its sentence does not) or "touched".
        place: Where its words stand now; where they were touched, the stretch in which they stood.
    """

    what: str
    place: Span

    def allows(self, carried: Carried) -> bool:
        """Whether what was said of the claim puts it nowhere else than where it is."""
        if carried.span is None:
            return True
        if carried.outcome is DraftOutcome.CHANGED:
            return carried.span.start <= self.place.end and self.place.start <= carried.span.end
        return self.what != "touched" and carried.span == self.place


def truths(edited: Edited, claims: Sequence[Claim]) -> list[Truth]:
    """Returns the truth about each claim."""
    now = {origin: at for at, origin in enumerate(edited.origins) if origin != NEW}
    return [_truth(edited, claim, now) for claim in claims]


def _truth(edited: Edited, claim: Claim, now: dict[int, int]) -> Truth:
    copied = any(one.overlaps(claim.sentence) for one in edited.copied)
    place = _stands(edited, claim.span, now)
    if copied and place is None and edited.after.text.count(claim.sentence.of(edited.before.text)) == 1:
        at = edited.after.text.index(claim.sentence.of(edited.before.text)) - claim.sentence.start
        return Truth("copied", Span(claim.start + at, claim.end + at))  # nobody could tell it from a move
    if place is None or _grew(edited, place):
        return Truth("touched", _stretch(edited, claim.span, now))
    sentence = _stands(edited, claim.sentence, now)
    if sentence is None or edited.after.sentences_of(sentence) != sentence:
        return Truth("around", place)
    return Truth("copied" if copied else "alone", place)


def _stands(edited: Edited, span: Span, now: dict[int, int]) -> Span | None:
    """Where the old stretch stands; a mark at its end that was written anew as it was counts as the same."""
    words = [origin for origin in range(*span) if edited.before.text[origin].isalnum()]
    at = now[words[0]] - (words[0] - span.start) if words and words[0] in now else -1
    place = Span(at, at + span.end - span.start)
    in_a_row = all(now.get(origin) == at + origin - span.start for origin in words)
    return place if at >= 0 and in_a_row and place.of(edited.after.text) == span.of(edited.before.text) else None


def _grew(edited: Edited, place: Span) -> bool:
    """Whether new letters or digits were put directly to its words."""
    text, origins = edited.after.text, edited.origins
    sides = [at for at in (place.start - 1, place.end) if 0 <= at < len(text)]
    return any(text[at].isalnum() and origins[at] == NEW for at in sides)


def _stretch(edited: Edited, span: Span, now: dict[int, int]) -> Span:
    """From the last old character before the words that is left to the first after them."""
    before = next((now[origin] + 1 for origin in range(span.start, -1, -1) if origin in now), 0)
    if span.start in now:
        before -= 1
    left = [now[origin] for origin in range(*span) if origin in now]
    after = next((now[origin] for origin in range(span.end, len(edited.before.text)) if origin in now), before)
    return Span(min([before, *left]), max([before, after, *left]))
