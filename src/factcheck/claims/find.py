"""Finds an article's claims, all at once or section by section: the same claims either way."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from factcheck.claims.echoes import Echo, echoes_of, without_echoes
from factcheck.claims.finders import parsed_finders, plugged_in, run, run_guarded, without_parse
from factcheck.claims.parse import Parsed, keep, parsed_sections, section_count
from factcheck.claims.readable import touches_silence
from factcheck.claims.words import ParsedSentence
from factcheck.claims.worthiness.ranking import ranked
from factcheck.model import Claim, Kind
from factcheck.text.article import Article

_READ_ALONE = frozenset({Kind.DATE, Kind.NUMBER})

_INTRODUCTION = 30
"""Sentences at the beginning of an article, where its people are introduced with their full names."""

_LEAD = 8
"""Sentences before a stretch in which those are named whom its first pronouns mean."""

_STEPS_OF_SHORT = 3
"""Steps of an article that is read in one stretch: what was worked out for it stands for the whole."""


@dataclass(frozen=True, slots=True)
class Section:
    """Some of an article's claims, with how far the finding has come.

    Attributes:
        claims: The claims of this step, in text order.
        done: Steps done, this one included.
        total: All steps.
    """

    claims: tuple[Claim, ...]
    done: int
    total: int


def find_claims(article: Article, kinds: Iterable[str] | None = None) -> list[Claim]:
    """Returns the claims of an article in text order: by start, the longer first.

    A finder that fails is logged (logger `factcheck.claims.finders`) while the others go on. Plugged-in finders rank
    their own claims.

    Args:
        article: The draft.
        kinds: Only these kinds, with the same values as in the whole run. Dates and numbers alone load no
            language model.

    Raises:
        ValueError: `kinds` holds a word that is no kind.
        MissingModel: The language model is needed and not installed.
    """
    wanted = frozenset(Kind) if kinds is None else frozenset(Kind(kind) for kind in kinds)
    return sorted((claim for section in _sections(article, wanted) for claim in section.claims), key=in_text_order)


def find_by_section(article: Article) -> Iterator[Section]:
    """Yields the claims of `find_claims` step by step, so that a long article can be worked on while it is read.

    First dates and numbers of the whole article, then the events of each stretch, then what needs the whole.

    Raises:
        MissingModel: The language model is not installed.
    """
    yield from _sections(article, frozenset(Kind))


def in_text_order(claim: Claim) -> tuple[int, int, str]:
    """The order of claims: by start, the longer first, then by kind."""
    return claim.start, -claim.end, claim.kind


def _sections(article: Article, wanted: frozenset[Kind]) -> Iterator[Section]:
    from factcheck.claims.restate import Restating

    finished = _Finishing(article, wanted)
    needed = wanted | {Kind.DATE}  # what a relative date means is part of every restatement
    plain = [claim for finder in without_parse() if finder.kind in needed for claim in run(finder, article)]
    restating = Restating(article, [claim for claim in plain if claim.kind is Kind.DATE])
    first = _restated(finished(plain), restating.unread)
    if wanted <= _READ_ALONE and not plugged_in():
        yield Section(first, 1, 1)
        return
    total = section_count(article) + 2
    yield Section(first, 1, total)
    events: list[Claim] = []
    sentences: list[ParsedSentence] = []
    needs_events = bool(wanted & {Kind.EVENT, Kind.STATEMENT})
    for done, stretch in enumerate(parsed_sections(article), start=2):
        parsed = Parsed(article, stretch)
        found = _events(parsed) if needs_events else []
        events += found
        if sentences:
            parsed = Parsed(article, (*sentences[:_INTRODUCTION], *sentences[_INTRODUCTION:][-_LEAD:], *stretch))
        yield Section(_restated(finished(found), partial(restating.read, parsed)), done, total)
        sentences += stretch
    parsed = keep(parsed if total == _STEPS_OF_SHORT else Parsed(article, tuple(sentences)))
    last = _restated(finished(_last(parsed, events, wanted)), partial(restating.read, parsed))
    others = finished([claim for finder in plugged_in() for claim in run(finder, article)], rank=False)
    yield Section(tuple(sorted((*last, *others), key=in_text_order)), total, total)


def _restated(claims: tuple[Claim, ...], restate: Callable[[Iterable[Claim]], list[Claim]]) -> tuple[Claim, ...]:
    """The claims restated; as they are where that fails, which is logged."""
    return tuple(run_guarded("restating", lambda: restate(claims))) or claims


def _events(parsed: Parsed) -> list[Claim]:
    from factcheck.claims.events.finder import find_events

    return run_guarded("events", lambda: find_events(parsed))


def _last(parsed: Parsed, events: list[Claim], wanted: frozenset[Kind]) -> list[Claim]:
    """What needs the whole article: quotes and names for their people, statements for all the rest."""
    from factcheck.claims.statements.finder import find_statements

    needed = wanted | ({Kind.QUOTE} if Kind.STATEMENT in wanted else set())
    found = [
        claim
        for kind, find in parsed_finders().items()
        if kind in needed
        for claim in run_guarded(f"{kind}s", lambda find=find: find(parsed))  # type: ignore[misc]
    ]
    if Kind.STATEMENT in wanted:
        others = [*events, *found]
        found += run_guarded("statements", lambda: find_statements(parsed, others))
    return found


class _Finishing:
    """What every found claim goes through: the wanted kinds, no page furniture, no pull quotes, no doubles, a rank."""

    def __init__(self, article: Article, wanted: frozenset[Kind]) -> None:
        self._article = article
        self._wanted = wanted
        self._echoes: tuple[Echo, ...] = echoes_of(article)
        self._seen: set[tuple[Kind, int, int]] = set()

    def __call__(self, claims: Iterable[Claim], *, rank: bool = True) -> tuple[Claim, ...]:
        kept = without_echoes([claim for claim in claims if self._is_kept(claim)], self._echoes)
        return tuple(sorted(ranked(self._article, kept) if rank else kept, key=in_text_order))

    def _is_kept(self, claim: Claim) -> bool:
        born = (claim.kind, claim.start, claim.end)
        if claim.kind not in self._wanted or born in self._seen or touches_silence(self._article, claim.span):
            return False
        self._seen.add(born)
        return True
