"""Works out what a new draft does to every claim of a case."""

from collections.abc import Callable, Iterator
from typing import Any

from factcheck.desk.act import Body
from factcheck.desk.by_hand import Values
from factcheck.desk.draft_asked import asked, places_again
from factcheck.desk.replaced import put_at, reread
from factcheck.ledger import CaseLedger, ClaimState
from factcheck.model import Claim, DraftOutcome, Kind, Span
from factcheck.text.article import Article
from factcheck.text.carrying import Alignment, Carried

Record = dict[str, Any]


class Drafting:
    """A new draft of a case.

    Args:
        article: The new draft.
        read: Returns an older draft by the SHA-256 of its text.
        values: Reads dates and numbers.
    """

    def __init__(self, article: Article, read: Callable[[str], Article], values: Values) -> None:
        self._article = article
        self._read = read
        self._values = values
        self._alignments: dict[str, tuple[Article, Alignment]] = {}

    def prepare(self, base: str) -> None:
        """Puts the new draft beside an older one; what is done beforehand need not be done while others wait."""
        if base not in self._alignments:
            old = self._read(base)
            self._alignments[base] = (old, Alignment(old, self._article))

    def body(self, ledger: CaseLedger) -> Body:
        """Returns the body of the entry that brings the draft, for the case as it stands."""
        base = ledger.drafts[-1]
        self.prepare(base)
        article = self._article
        return {
            **{"draft": article.text_sha256, "base": base},
            "original": article.original.sha256 if article.original else None,
            "published": article.published.isoformat() if article.published else None,
            "outcomes": dict(self._outcomes(ledger, base)),
            "covered": dict(self._covered(ledger, base)),
        }

    def _outcomes(self, ledger: CaseLedger, base: str) -> Iterator[tuple[str, Record]]:
        """The claims that stand word for word come first: of two that fall on the same words, they keep them."""
        found = [(state, *self._carried(state, base)) for state in _to_carry(ledger)]
        found += [(state, state.claim, record) for state, record in self._back(ledger, base)]
        order = list(DraftOutcome)
        taken: set[tuple[Kind, Span]] = set()
        for state, claim, record in sorted(found, key=lambda one: order.index(one[2]["outcome"])):
            here = (claim.kind, claim.span)
            if DraftOutcome(record["outcome"]).placed and state.dismissed is None and state.absorbed is None:
                if here in taken:
                    yield claim.id, {"outcome": DraftOutcome.GONE.value, "score": record["score"]}
                    continue
                taken.add(here)
            yield claim.id, record

    def _back(self, ledger: CaseLedger, base: str) -> Iterator[tuple[ClaimState, Record]]:
        """Claims that an earlier draft lost, where their very words come back."""
        _, last = self._alignments[base]
        for state in ledger.gone:
            if state.dismissed is not None or state.carried is None or not last.comes_anew(state.claim.exact):
                continue
            self.prepare(state.carried.base)
            old, alignment = self._alignments[state.carried.base]
            back = places_again(self._article, state.claim, old, alignment, last)
            if back:
                yield state, asked(back[0].score, back, state.carried.base)

    def _carried(self, state: ClaimState, base: str) -> tuple[Claim, Record]:
        """The claim as it is to be and what is written of it."""
        claim = state.claim
        source = base if state.placed or state.carried is None else state.carried.base
        self.prepare(source)
        old, alignment = self._alignments[source]
        carried = self._offered(state, alignment) or (alignment.carry(claim.span), None)
        outcome, span, places = _with_places(claim, carried[0], alignment)
        record: Record = {"outcome": outcome.value, "score": round(carried[0].score, 3)}
        if span is None:
            could = carried[0].candidates
            return claim, asked(carried[0].score, could, source) if could else record | {"base": source}
        new = put_at(self._article, claim, span, places, self._values, outcome)
        if outcome is not DraftOutcome.CHANGED:
            new, outcome = reread((old, claim), (self._article, new), self._values, outcome)
        return new, record | {"outcome": outcome.value} | difference(claim, new) | _given(taken_over=carried[1])

    def _offered(self, state: ClaimState, alignment: Alignment) -> tuple[Carried, str] | None:
        """Proposed wording that the author took over, with the verdict or decision that proposed it."""
        plain = alignment.carry(state.claim.span)
        if plain.outcome.carried_over:
            return None
        for act, words in _proposals(state):
            span = alignment.taken_over(state.claim.span, words)
            if span is not None and (plain.span is None or plain.span.overlaps(span)):
                return Carried(DraftOutcome.CHANGED, span, plain.score), act
        return None

    def _covered(self, ledger: CaseLedger, base: str) -> Iterator[tuple[str, list[list[int]]]]:
        """Where the sentences stand, word for word, in which somebody found nothing to check."""
        old, alignment = self._alignments[base]
        for mark, places in ledger.marked.items():
            found = []
            for sentence in old.sentences:
                for place in (place for place in places if place.overlaps(sentence)):
                    part = Span(max(place.start, sentence.start), min(place.end, sentence.end)).trimmed(old.text)
                    carried = alignment.carry(part) if part.start < part.end else None
                    if carried and carried.span and carried.outcome.carried_over:
                        found.append(list(carried.span))
            if found:
                yield mark, found


def _to_carry(ledger: CaseLedger) -> Iterator[ClaimState]:
    """Every claim that has a place, also out of play, and those that nobody has settled."""
    for state in ledger.on_record:
        unsettled = state.carried is not None and state.carried.outcome is DraftOutcome.UNSURE
        if state.placed or (unsettled and state.dismissed is None and state.absorbed is None):
            yield state


def _with_places(
    claim: Claim, carried: Carried, alignment: Alignment
) -> tuple[DraftOutcome, Span | None, tuple[Span, ...]]:
    """The outcome of a claim that stands in several places: one that was lost asks for another look."""
    if len(claim.places) == 1:
        return carried.outcome, carried.span, (carried.span,) if carried.span else ()
    others = [alignment.carry(place) for place in claim.places if place != claim.span]
    kept = [one.span for one in others if one.span is not None and one.outcome is not DraftOutcome.CHANGED]
    span = carried.span or (kept[0] if kept else None)
    if span is None:
        return carried.outcome, None, ()
    outcome = carried.outcome
    if not outcome.placed or (outcome.carried_over and not all(one.outcome.carried_over for one in others)):
        outcome = DraftOutcome.CONTEXT
    return outcome, span, tuple(dict.fromkeys((span, *kept)))


def _proposals(state: ClaimState) -> Iterator[tuple[str, str]]:
    """The wordings that stand on a claim, the newest decision's first."""
    if state.decision is not None and state.decision.wording:
        yield state.decision.id, state.decision.wording
    for verdict in reversed(state.verdicts):
        if verdict.proposed and not verdict.superseded:
            yield verdict.id, verdict.proposed


def difference(old: Claim, new: Claim) -> Record:
    """Returns the fields of a claim that are not what they were, its place always.

    Args:
        old: The claim as it was.
        new: The claim as it is.
    """
    before, after = old.to_dict(), new.to_dict()
    changed = {name: value for name, value in after.items() if before.get(name) != value}
    place = {"start": new.start, "end": new.end}
    return place | changed | ({"before": old.exact} if old.exact != new.exact else {})


def _given(**fields: str | None) -> Record:
    return {name: value for name, value in fields.items() if value is not None}
