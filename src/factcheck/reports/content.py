"""Gathers what a report says, whatever its format."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, get_args

from factcheck.model import Claim, Evidence, Recipient, Source, Verdict, WorkState
from factcheck.reports.standing import Group, Standing, group_of, standing_of
from factcheck.reports.withhold import Withheld, without_contact

if TYPE_CHECKING:
    from factcheck.desk import Case
    from factcheck.ledger import ClaimState, SignOff
    from factcheck.text import Article

Include = Literal["all", "problems", "queries"]
"""Which claims: all; those that are not done; those on which the author was asked, with nothing else that was asked."""

INCLUDED: dict[Include, str] = {
    "all": "all claims",
    "problems": "only claims that are not done",
    "queries": "only questions to the author",
}
"""The same as people read it."""

ALTERED = "altered: the kept file is not the one that was kept"
"""What reports say of a source whose kept file was changed behind the desk's back, or is gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A piece of evidence with the source it names.

    Attributes:
        evidence: The piece.
        source: Its source.
        altered: Whether the source's kept file is no longer the one that was kept.
    """

    evidence: Evidence
    source: Source
    altered: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One claim of a report.

    Attributes:
        number: Its place among all live claims of the case in text order, from 1, whatever the report includes.
        state: What people did about it.
        cited: Its evidence, oldest first.
        withheld: Pieces of evidence that a public report leaves out.
    """

    number: int
    state: "ClaimState"
    cited: tuple[Cited, ...]
    withheld: int

    @property
    def claim(self) -> Claim:
        """The claim as it stands."""
        return self.state.claim

    @property
    def standing(self) -> Standing:
        """Its newest finding, or why it has none."""
        return standing_of(self.state)

    @property
    def group(self) -> Group:
        """What has to be done with it."""
        return group_of(self.state)

    @property
    def verdicts(self) -> tuple[Verdict, ...]:
        """The verdicts that stand or were overruled, oldest first."""
        overruled = {decision.overrules for decision in self.state.decisions}
        return tuple(given for given in self.state.verdicts if not given.superseded or given.id in overruled)

    @property
    def acted_on(self) -> bool:
        """Whether somebody gave a verdict on it, asked about it or decided it."""
        return bool(self.verdicts or self.state.queries or self.state.decisions)

    @property
    def plain(self) -> bool:
        """Whether all there is to say is one finding and who gave it."""
        said = (self.cited, self.withheld, self.state.queries, self.state.decisions, self.verdicts[1:])
        return bool(self.verdicts) and not any((*said, self.verdicts[0].rationale, self.verdicts[0].proposed))

    @property
    def urgency(self) -> tuple[int, int]:
        """Sorts lines as an editor wants them: the worst first, then in text order."""
        return (self.standing.rank, self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What a report says; equal cases give equal contents, to the byte.

    Attributes:
        case: The case's id.
        title: The article's title, else a name for it.
        article: The draft.
        head: The chain hash of the newest entry of the case's ledger.
        sequence: The number of entries.
        last_act: When the newest entry was made, UTC; None for an empty ledger.
        signed_off: The sign-off that stands; None while there is none.
        open_items: What is open, a line each.
        include: Which claims.
        public: Whether confidential sources were left out.
        total: Live claims of the case.
        done: Those that are done.
        counts: How many live claims stand where, in the order of urgency; only what occurs.
        lines: The included claims in text order.
        dismissed: Claims that were taken out, with the reason in their state.
        sources: The sources that the lines name, in the order of their first mention.
        altered: The ids of those whose kept file is no longer the one that was kept.
        withheld: How many confidential sources were left out.
        tracked: Whether proposed wordings are to be marked in the text as tracked changes.
    """

    case: str
    title: str
    article: "Article"
    head: str
    sequence: int
    last_act: str | None
    signed_off: "SignOff | None"
    open_items: tuple[str, ...]
    include: Include
    public: bool
    total: int
    done: int
    counts: dict[Standing, int]
    lines: tuple[Line, ...]
    dismissed: "tuple[ClaimState, ...]"
    sources: tuple[Source, ...]
    altered: frozenset[str]
    withheld: int
    tracked: bool = False

    @property
    def included(self) -> str:
        """Which claims it tells of, as people read it."""
        return INCLUDED[self.include]

    def lines_of(self, group: Group) -> list[Line]:
        """Returns the lines of one group, the most urgent first."""
        return sorted((line for line in self.lines if line.group is group), key=lambda line: line.urgency)


def gather(case: "Case", *, include: Include = "all", public: bool = True, tracked: bool = False) -> Content:
    """Returns what a report of `case` says as it stands now.

    Raises:
        ValueError: `include` is none of its words.
    """
    if include not in get_args(Include):
        raise ValueError(f"include is one of {', '.join(get_args(Include))}, not {include!r}.")
    sources = {source.id: source for source in case.sources()}
    withheld = Withheld.of(sources.values() if public else ())
    known = {key: without_contact(source) if public else source for key, source in sources.items()}
    states, entries = case.states, case.entries
    altered = case.desk.altered(sources.values())
    lines = tuple(_line(number, state, known, altered, withheld) for number, state in enumerate(states, start=1))
    chosen = tuple(_for_author(lines) if include == "queries" else (one for one in lines if _included(one, include)))
    return Content(
        case=case.id,
        title=case.title or "Untitled article",
        article=case.article,
        head=case.head,
        sequence=case.sequence,
        last_act=entries[-1].entry.at if entries else None,
        signed_off=withheld.sign_off(case.signed_off),
        open_items=tuple(withheld.text(item) or "" for item in case.open_items()),
        include=include,
        public=public,
        total=len(lines),
        done=sum(line.group is Group.DONE for line in lines),
        counts=_counts(lines),
        lines=chosen,
        dismissed=tuple(withheld.state(state) for state in case.dismissed) if include == "all" else (),
        sources=_named(chosen),
        altered=altered & {cited.source.id for line in chosen for cited in line.cited},
        withheld=len(withheld.sources),
        tracked=tracked,
    )


def _line(
    number: int, state: "ClaimState", sources: dict[str, Source], altered: frozenset[str], withheld: Withheld
) -> Line:
    shown = withheld.state(state)
    cited = tuple(
        Cited(evidence=piece, source=sources[piece.source], altered=piece.source in altered) for piece in shown.evidence
    )
    return Line(number=number, state=shown, cited=cited, withheld=len(state.evidence) - len(shown.evidence))


def _included(line: Line, include: Include) -> bool:
    return include == "all" or line.state.state is not WorkState.DONE


def _for_author(lines: tuple[Line, ...]) -> Iterator[Line]:
    """What a source or another checker was asked is none of the author's business."""
    for line in lines:
        asked = tuple(query for query in line.state.queries if query.to is Recipient.AUTHOR)
        if asked:
            yield replace(line, state=replace(line.state, queries=asked))


def _counts(lines: tuple[Line, ...]) -> dict[Standing, int]:
    stand = [line.standing for line in lines]
    return {standing: stand.count(standing) for standing in Standing if standing in stand}


def _named(lines: tuple[Line, ...]) -> tuple[Source, ...]:
    return tuple({cited.source.id: cited.source for line in lines for cited in line.cited}.values())
