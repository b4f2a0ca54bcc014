"""Finds every expression of calendar time, clock time, duration and frequency in an article, with its values."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from factcheck.claims.birth import make_claim
from factcheck.claims.dates.answer import Answer
from factcheck.claims.dates.desk import is_for_desk
from factcheck.claims.dates.expressions import AccountsYear, Duration, Found, Named, Period, Point, WeekOf
from factcheck.claims.dates.find import find_expressions
from factcheck.claims.dates.habits import habits_of, is_deictic
from factcheck.claims.dates.reckoning import reckon
from factcheck.claims.dates.story import story_of
from factcheck.claims.dates.tense import tense_at
from factcheck.claims.dates.tokens import Tokens, tokenise
from factcheck.claims.readable import SILENT
from factcheck.model import Claim, Kind, Span
from factcheck.text.article import Article


@dataclass(frozen=True, slots=True)
class Dated:
    """An expression of time with its place and its values.

    Attributes:
        span: Where it stands, in code points.
        found: What it says.
        answer: Its values.
    """

    span: Span
    found: Found
    answer: Answer


def find_dates(article: Article) -> list[Claim]:
    """Returns the date claims of an article in text order; they do not overlap."""
    tokens, found = expressions_of(article)
    dated = dated_in(article, tokens, found)
    return [_claim(article, one) for one in dated if is_for_desk(article, tokens, one.found)]


_known: "WeakKeyDictionary[Article, tuple[Tokens, tuple[Found, ...]]]" = WeakKeyDictionary()


def expressions_of(article: Article) -> tuple[Tokens, tuple[Found, ...]]:
    """Returns the tokens of all blocks that may hold a claim and the expressions of time in them, read once."""
    read = _known.get(article)
    if read is None:
        tokens = tokenise(article.text, [block.span for block in article.blocks if block.kind not in SILENT])
        read = _known[article] = tokens, tuple(find_expressions(tokens))
    return read


def dated_in(article: Article, tokens: Tokens, found: Sequence[Found]) -> Iterator[Dated]:
    """Yields the expressions of time that were found among `tokens` with their values, in text order."""
    story = story_of(article.published, habits_of(found, tokens, article.published))
    starts = [sentence.start for sentence in article.sentences]
    for one in found:
        for said in (one, *_days_within(one)):
            span = tokens.span(said.first, said.end)
            story.at, story.sentence = span.start, bisect_right(starts, span.start)
            tense = tense_at(tokens, one.first, one.end) if _needs_tense(one) else None
            answer = reckon(said.said, story, tense)
            if answer.stretch is not None and not (story.habits.tells_past and is_deictic(said.said)):
                story.heard(answer.stretch, span.end, _says_year(said))
            elif answer.stretch is None and _is_day(said):
                story.missed()
            yield Dated(span, said, answer)


def _is_day(found: Found) -> bool:
    """Whether it names a day or a month, which the story goes on from whether it could be resolved or not."""
    return isinstance(found.said, Point) and (found.said.day is not None or found.said.month is not None)


def _days_within(found: Found) -> tuple[Found, ...]:
    """The day that names a week or a year of accounts is a claim of its own."""
    return found.parts if isinstance(found.said, AccountsYear | WeekOf) else ()


def _needs_tense(found: Found) -> bool:
    return not isinstance(found.said, Duration | Named) and not _says_year(found)


def _says_year(found: Found) -> bool:
    said = found.said
    if isinstance(said, Period) and isinstance(said.end, Point):
        said = said.end
    return isinstance(said, Point) and (said.year is not None or said.decade is not None or said.century is not None)


def _claim(article: Article, dated: Dated) -> Claim:
    answer = dated.answer
    reason = f"{dated.found.kind[:1].upper()}{dated.found.kind[1:]}. {answer.how}".rstrip()
    return make_claim(
        article,
        Kind.DATE,
        dated.span,
        reason=reason,
        worthiness=answer.worth,
        value=answer.value,
        timex=answer.timex,
        readings=answer.readings,
        unresolved_because=answer.because,
    )
