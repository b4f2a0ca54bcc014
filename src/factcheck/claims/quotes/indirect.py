"""Finds indirect speech: clauses that depend on a verb of saying, or stand beside "according to" or ", she said"."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.claims.parse import Parsed
from factcheck.claims.people import Cast
from factcheck.claims.quotes.asides import asides
from factcheck.claims.quotes.can_speak import can_speak
from factcheck.claims.quotes.complements import complement_of
from factcheck.claims.quotes.cues import FINDING_VERBS, REPORTING_VERBS, THINKING_VERBS
from factcheck.claims.quotes.speakers import speaker_name
from factcheck.claims.quotes.spoken import Spoken
from factcheck.claims.quotes.subjects import speaking_subject
from factcheck.claims.words import ParsedSentence, Word
from factcheck.model import QuoteType, Span

LEAST_WORDS = 4
"""Words that a reported clause must have beside the quote in it; the quote is a claim of its own."""


@dataclass(frozen=True, slots=True)
class Reported:
    """What somebody is reported to have said.

    Attributes:
        span: The reported clause.
        speaker: The fullest name; None where it is open.
        cue: The words that attribute it.
        is_thought: Whether it is said to be thought, not said.
    """

    span: Span
    speaker: str | None
    cue: str
    is_thought: bool = False


def reported_clauses(parsed: Parsed, cast: Cast, spoken: list[Spoken]) -> list[Reported]:
    """Returns the reported clauses of an article in text order; what stands in quotation marks is left to the quote."""
    quotes = [each for each in spoken if each.quote_type is not QuoteType.SCARE and not each.quoted.depth]
    found: list[Reported] = []
    first = 0
    for sentence in parsed.sentences:
        while first < len(quotes) and quotes[first].quoted.outer.end <= sentence.span.start:
            first += 1
        near = _overlapping(quotes, first, sentence.span)
        for reported in (*_beside(parsed, cast, sentence, near), *_depending(parsed, cast, sentence, near)):
            if not any(reported.span.overlaps(other.span) for other in found[-8:]):
                found.append(reported)
    return found


def _overlapping(quotes: list[Spoken], first: int, span: Span) -> list[Spoken]:
    last = first
    while last < len(quotes) and quotes[last].quoted.outer.start < span.end:
        last += 1
    return quotes[first:last]


def _beside(parsed: Parsed, cast: Cast, sentence: ParsedSentence, quotes: list[Spoken]) -> Iterator[Reported]:
    """Clauses that an attribution interrupts, opens or ends; a quote inside such a clause is enough."""
    article = parsed.article
    for aside in asides(sentence):
        span = _without_quotes(article.text, aside.span, quotes)
        if span is None or _in_quotes(aside.cue_word, quotes):
            continue
        if span.end < aside.span.end and span.start <= aside.cue_word.start < span.end:
            continue  # "Her son, she said, “would have laughed.”": the quote has the verb
        if not any(span.overlaps(each.quoted.outer) for each in quotes):
            yield Reported(span, speaker_name(cast, article.byline, (sentence, aside.speaker)), aside.cue)


def _depending(parsed: Parsed, cast: Cast, sentence: ParsedSentence, quotes: list[Spoken]) -> Iterator[Reported]:
    """Clauses that are the complement of a verb of saying, finding or thinking."""
    article = parsed.article
    outer = [each.quoted.outer for each in quotes]
    for verb in sentence.words:
        subject = speaking_subject(sentence, verb) if _is_cue(sentence, verb) else None
        if subject is None or _in_quotes(verb, quotes) or _in_quotes(subject, quotes):
            continue
        if not can_speak(cast, verb, subject):
            continue
        speaker = speaker_name(cast, article.byline, (sentence, subject))
        for clause in complement_of(sentence, verb, outer):
            if span := _without_quotes(article.text, clause, quotes):
                yield Reported(span, speaker, verb.text, verb.lemma in THINKING_VERBS)


def _is_cue(sentence: ParsedSentence, word: Word) -> bool:
    """Whether a verb can report; with a particle it means something else ("found out")."""
    if word.lemma not in REPORTING_VERBS | FINDING_VERBS | THINKING_VERBS or sentence.children(word, "prt"):
        return False
    return word.pos in ("VERB", "AUX", "NOUN") and word.tag.startswith(("VB", "NNS"))


def _in_quotes(word: Word, quotes: list[Spoken]) -> bool:
    return any(each.quoted.outer.start <= word.start < each.quoted.outer.end for each in quotes)


def _without_quotes(text: str, span: Span, quotes: list[Spoken]) -> Span | None:
    """The clause up to a quote that ends it; None where hardly more than the quote is left of it."""
    for each in quotes:
        outer = each.quoted.outer
        if outer.holds(span):
            return None
        if not span.overlaps(outer):
            continue
        span = _cut(text, span, outer)
        inside = span.overlaps(outer)
        rest = len(span.of(text).split()) - inside * len(outer.of(text).split())
        if rest < LEAST_WORDS or (inside and each.quote_type is QuoteType.DIRECT):
            return None
    return span


def _cut(text: str, span: Span, outer: Span) -> Span:
    """Ends the clause before a quote that is set off at its end, and behind one that a comma follows."""
    if outer.start < span.end < outer.end:
        span = Span(span.start, outer.end)  # the parse leaves the closing mark out
    before = text[span.start : outer.start].rstrip()
    if outer.end >= span.end - 1 and before.endswith((",", ":", ";", "—", "–")):
        return Span(span.start, span.start + len(before.rstrip(" ,:;—–")))
    if outer.end < span.end and text.startswith(",", outer.end):
        return Span(span.start, outer.end)
    return span
