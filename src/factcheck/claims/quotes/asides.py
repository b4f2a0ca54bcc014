"""Finds attributions that stand beside what they attribute: ", the agency said", "according to X"."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.claims.quotes.clause_edges import CLOSING, clause_bounds, clause_of, end_of_aside
from factcheck.claims.quotes.cues import FINDING_VERBS, REPORTING_VERBS
from factcheck.claims.quotes.said_beside import said_beside
from factcheck.claims.quotes.subjects import head_of_phrase
from factcheck.claims.words import ParsedSentence, Word
from factcheck.model import Span


@dataclass(frozen=True, slots=True, eq=False)
class Aside:
    """An attribution and the clause beside it.

    Attributes:
        span: The clause that is attributed; the whole sentence where the attribution interrupts it.
        speaker: The head of the noun phrase that names the speaker.
        cue: The words that attribute.
        cue_word: The first of them.
    """

    span: Span
    speaker: Word
    cue: str
    cue_word: Word


def asides(sentence: ParsedSentence) -> Iterator[Aside]:
    """Yields the attributions of a sentence that stand beside a clause."""
    for word in sentence.words:
        if word.lower == "according" and _next_is(sentence, word, "to"):
            yield from _according(sentence, word)
        elif _is_verb(word) and (found := said_beside(sentence, word)):
            yield Aside(*found, word.text, word)


def _is_verb(word: Word) -> bool:
    return word.tag in ("VBD", "VBZ", "VBP", "VB") and word.lemma in REPORTING_VERBS | FINDING_VERBS


def _next_is(sentence: ParsedSentence, word: Word, text: str) -> bool:
    return word.at + 1 < len(sentence.words) and sentence.words[word.at + 1].lower == text


def _according(sentence: ParsedSentence, word: Word) -> Iterator[Aside]:
    speaker = head_of_phrase(sentence, word.at + 2)
    span = _clause_beside(sentence, word, speaker) if speaker else None
    if speaker and span:
        yield Aside(span, speaker, "according to", word)


def _clause_beside(sentence: ParsedSentence, word: Word, speaker: Word) -> Span | None:
    """What "according to" speaks of: the clause behind, before or around it; inside a relative clause only that one."""
    begin, end = clause_bounds(sentence, word.at)
    inner = next((above for above, _ in sentence.ancestors(word) if above.dep == "relcl"), None)
    if inner is not None:
        begin, end = max(begin, inner.left), min(end, inner.right + 1)
    stop = end_of_aside(sentence, speaker.at, end)
    if word.at == begin:
        return clause_of(sentence, stop + 1, end)
    ends = stop >= end - 1 or sentence.words[stop].text in CLOSING
    return clause_of(sentence, begin, word.at - 1 if ends else end)
