"""Finds indirect speech: clauses that depend on a verb of saying, or stand beside "according to" or ", she said"."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.claims.parse import Parsed
from factcheck.claims.people import Cast
from factcheck.claims.people.titles import ORGANISATION_WORDS, PERSON_NOUNS
from factcheck.claims.quotes.asides import asides
from factcheck.claims.quotes.complements import complement_of
from factcheck.claims.quotes.cues import FINDING_VERBS, NOT_SPEAKERS, REPORTING_VERBS, THINKING_VERBS
from factcheck.claims.quotes.speakers import speaker_name
from factcheck.claims.quotes.spoken import Spoken
from factcheck.claims.quotes.subjects import speaking_subject
from factcheck.claims.word_sets import word_set
from factcheck.claims.words import ParsedSentence, Word
from factcheck.model import QuoteType, Span


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
    """Returns the reported clauses of an article in text order; clauses inside quotation marks are left to the quote."""
    found: list[Reported] = []
    quotes = [each for each in spoken if each.quote_type is not QuoteType.SCARE]
    for sentence in parsed.sentences:
        near = [each for each in quotes if each.quoted.outer.overlaps(sentence.span)]
        for reported in _in_sentence(parsed, cast, sentence, near):
            span = without_quotes(parsed.article.text, reported.span, near)
            if span and not any(span.overlaps(other.span) for other in found):
                found.append(Reported(span, reported.speaker, reported.cue, reported.is_thought))
    return found


def without_quotes(text: str, span: Span, quotes: list[Spoken]) -> Span | None:
    """The clause up to a quote that ends it; None where hardly more than the quote is left of it."""
    for each in quotes:
        outer = each.quoted.outer
        if outer.holds(span):
            return None
        if not span.overlaps(outer):
            continue
        before = text[span.start : outer.start].rstrip()
        if outer.end >= span.end - 1 and before.endswith((",", ":", ";", "—", "–")):
            span = Span(span.start, outer.start).trimmed(text)
            span = Span(span.start, span.start + len(span.of(text).rstrip(" ,:;—–")))
        elif text[outer.end : outer.end + 1] == "," and outer.end < span.end:
            span = Span(span.start, outer.end)
        rest = (
            len(span.of(text).split()) - len(outer.of(text).split())
            if span.overlaps(outer)
            else len(span.of(text).split())
        )
        if rest < 4 or (each.quote_type is QuoteType.DIRECT and span.overlaps(outer)):
            return None
    return span


def _in_sentence(parsed: Parsed, cast: Cast, sentence: ParsedSentence, quotes: list[Spoken]) -> Iterator[Reported]:
    byline = parsed.article.byline
    for aside in asides(sentence):
        span = without_quotes(parsed.article.text, aside.span, quotes)
        if (
            span
            and not _is_quoted(aside.cue_word, quotes)
            and not any(span.overlaps(each.quoted.outer) for each in quotes)
        ):
            yield Reported(span, speaker_name(cast, byline, (sentence, aside.speaker)), aside.cue)
    for word in sentence.words:
        if not _is_cue(word) or _is_quoted(word, quotes) or sentence.children(word, "prt"):
            continue
        subject = speaking_subject(sentence, word)
        if subject is None or _is_quoted(subject, quotes) or not _can_speak(cast, word, subject):
            continue
        speaker = speaker_name(cast, byline, (sentence, subject))
        for span in complement_of(parsed.article.text, sentence, word, [each.quoted.outer for each in quotes]):
            yield Reported(span, speaker, word.text, word.lemma in THINKING_VERBS)


def _is_cue(word: Word) -> bool:
    if word.pos not in ("VERB", "AUX", "NOUN") or not word.tag.startswith(("VB", "NNS")):
        return False
    return word.lemma in REPORTING_VERBS or word.lemma in FINDING_VERBS or word.lemma in THINKING_VERBS


def _is_quoted(word: Word, quotes: list[Spoken]) -> bool:
    return any(each.quoted.outer.start <= word.start < each.quoted.outer.end for each in quotes)


def _can_speak(cast: Cast, verb: Word, subject: Word) -> bool:
    """Whether what the subject names can have uttered the clause: with most verbs a person, a body or a document."""
    if subject.lower in NOT_SPEAKERS and subject.lower != "i":
        return False
    if verb.lemma in THINKING_VERBS and verb.tag not in ("VBZ", "VBD", "VBP"):
        return False
    if subject.pos == "PRON":
        return subject.lower in (
            "he",
            "she",
            "they",
            "i",
            "both",
            "some",
            "others",
            "many",
            "who",
            "most",
            "neither",
            "several",
            "another",
        ) and not (subject.lower == "i" and verb.lemma in THINKING_VERBS)
    if subject.pos in ("PROPN", "NUM", "DET") or cast.run(subject) is not None:
        return True
    if verb.lemma in ("say", "warn", "argue", "claim", "report", "find", "estimate", "conclude", "announce", "deny"):
        return True
    return subject.lemma in SPEAKING_NOUNS or subject.lemma in PERSON_NOUNS


SPEAKING_NOUNS = ORGANISATION_WORDS | word_set(
    "study report survey poll analysis audit inquiry investigation paper review census research letter document "
    "statement people police officials minister figures data statistics results records ruling company firm team "
    "panel official ministers scientists critics supporters experts families parents residents locals staff doctors "
    "nurses teachers authority authorities watchdog regulator charity newspaper embassy parliament opposition "
    "campaigners rebel regime analyst organiser organizer insurer airline manufacturer jury court source sources "
    "campaign coalition side crew colleague"
)
"""Common nouns, by their base form, of those who can report, and of the papers that speak for them."""
