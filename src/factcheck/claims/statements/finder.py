"""Finds statements: clauses that say how things are, where no other kind has the clause already."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator

from factcheck.claims.birth import make_claim
from factcheck.claims.clauses.clause import Clause, Role, Time
from factcheck.claims.clauses.find import clauses_of
from factcheck.claims.events.happening import happens, is_speech
from factcheck.claims.events.spoken import Spoken
from factcheck.claims.mood import Mood, mood_of
from factcheck.claims.parse import Parsed
from factcheck.claims.quotes.whole import without_torn_quotes
from factcheck.claims.statements.sorts import Sort, sort_of
from factcheck.claims.statements.verbless import verbless_comparison
from factcheck.claims.word_sets import word_set
from factcheck.claims.words import ParsedSentence
from factcheck.model import Claim, Kind, Span

_SPEAKER_OR_READER = word_set("i we you me us")
_OTHER_HEARTS = frozenset({Kind.EVENT, Kind.QUOTE})
_STATING = frozenset({Time.PRESENT, Time.PAST, Time.PERFECT})
_MENTAL = word_set("think believe hope wish fear feel want like love hate prefer seem appear doubt suppose guess")


LEAST_WORDS = 3
"""Fewer are a stub: "which is"."""


def find_statements(parsed: Parsed, others: Iterable[Claim]) -> Iterator[Claim]:
    """Yields the statements of an article in text order.

    Args:
        parsed: The article.
        others: The claims of the other kinds; a clause that one of them covers is no statement.
    """
    taken = sorted(claim.span for claim in others if claim.kind in _OTHER_HEARTS)
    spoken = Spoken(parsed.article)
    for sentence in parsed.sentences:
        if mood_of(sentence.span.of(parsed.article.text)) is not Mood.ASSERTION:
            continue
        near = _touching(taken, sentence.span)
        for span, sort in _stated(sentence, spoken):
            whole = without_torn_quotes(parsed.article, span)
            if not any(_covers(other, whole) for other in near):
                yield make_claim(parsed.article, Kind.STATEMENT, whole, reason=sort.value)


def _stated(sentence: ParsedSentence, spoken: Spoken) -> Iterator[tuple[Span, Sort]]:
    compared = verbless_comparison(sentence)
    verbless = sentence.span_of(*compared) if compared and not spoken.holds(compared[0].start) else None
    if verbless is not None:
        yield verbless, Sort.COMPARISON
    for clause in _stating(sentence, spoken):
        sort = sort_of(clause)
        if not (verbless and verbless.holds(clause.span)) and not _is_figure(clause, sort):
            yield clause.span, sort


def _is_figure(clause: Clause, sort: Sort) -> bool:
    """Whether all that is stated is a number, which is a claim of its own: "the district has 411,000 residents"."""
    if sort not in (Sort.PROPERTY, Sort.DEFINITION):
        return False
    sentence = clause.sentence
    told = sentence.children(clause.verb, "dobj", "attr", "acomp", "npadvmod")
    return any(word.tag == "CD" and word.lower != "one" for head in told for word in sentence.subtree(head))


def _stating(sentence: ParsedSentence, spoken: Spoken) -> Iterator[Clause]:
    clauses = [clause for clause in clauses_of(sentence) if not spoken.holds(clause.verb.start)]
    found: list[Clause] = []
    for clause in clauses:
        if states(clause) and not any(_covers(other.span, clause.span) for other in found):
            found.append(clause)
    yield from found


def states(clause: Clause) -> bool:
    """Whether a clause says how something is: not what happened, was said, is thought or may be."""
    if clause.time not in _STATING or clause.role in (Role.CONDITION, Role.PARTICIPLE, Role.REPORTED, Role.COMPARED):
        return False
    if happens(clause) or is_speech(clause) or clause.verb.lemma in _MENTAL:
        return False
    if len(clause.words) < LEAST_WORDS:
        return False
    subject = clause.shared_subject
    if subject is None or subject.lower in _SPEAKER_OR_READER or subject.dep == "expl":
        return False
    return clause.role is not Role.RELATIVE or (clause.first.lower == "which" and subject.lower == "which")


def _touching(taken: list[Span], span: Span) -> list[Span]:
    last = bisect_left(taken, Span(span.end, 0))
    first = max(0, bisect_right(taken, Span(span.start, 0)) - 40)
    return [other for other in taken[first:last] if other.overlaps(span)]


def _covers(other: Span, clause: Span) -> bool:
    """Whether `other` has most of the clause already and little besides, or holds it wholly."""
    both = min(other.end, clause.end) - max(other.start, clause.start)
    return both >= 0.8 * (clause.end - clause.start)
