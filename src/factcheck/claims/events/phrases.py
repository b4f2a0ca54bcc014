"""Finds noun phrases that name one particular event: "the annexation of Crimea", "Tillerson's remarks in Kyiv"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factcheck.claims.clauses.clause import Clause
from factcheck.claims.events.actors import name_of
from factcheck.claims.events.asserted import PLANNED_BEFORE, UNSURE_BEFORE
from factcheck.claims.events.nouns import DECIDED, EVENT_NOUNS
from factcheck.claims.words import ParsedSentence, Word
from factcheck.model import Asserted, Span

_NAMED = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT"})
_DATED = frozenset({"DATE", "TIME"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase that names an event.

    Attributes:
        noun: The noun that names it.
        words: The noun with what belongs to it.
        participants: Who the phrase says took part.
        asserted: Whether it happened.
    """

    noun: Word
    words: tuple[Word, ...]
    participants: tuple[str, ...]
    asserted: Asserted

    @property
    def span(self) -> Span:
        """Where it stands in the article."""
        return Span(self.words[0].start, self.words[-1].end)


def event_phrases(sentence: ParsedSentence, told: Sequence[Clause]) -> Iterator[Phrase]:
    """Yields the events that a sentence names by a noun, those left out that a clause of `told` tells anyway."""
    subjects = {clause.subject.at for clause in told if clause.subject is not None}
    for word in sentence.words:
        if word.pos not in ("NOUN", "PROPN") or word.dep == "compound" or _lemma(sentence, word) not in EVENT_NOUNS:
            continue
        if word.at in subjects or not _is_particular(sentence, word):
            continue
        phrase = _phrase(sentence, word)
        if not any(_mostly(clause.span, phrase.span) for clause in told):
            yield phrase


def _mostly(clause: Span, phrase: Span) -> bool:
    """Whether the phrase is most of what a clause tells: "upheld Boeing's protest" is one event."""
    return clause.holds(phrase) and 2 * (phrase.end - phrase.start) > clause.end - clause.start


def _lemma(sentence: ParsedSentence, noun: Word) -> str:
    """The noun's base form with what a hyphen joins to it: "cease-fire"."""
    if noun.at > 1 and sentence.words[noun.at - 1].text == "-" and sentence.words[noun.at - 1].end == noun.start:
        return f"{sentence.words[noun.at - 2].lower}-{noun.lemma}"
    return noun.lemma


def _is_particular(sentence: ParsedSentence, noun: Word) -> bool:
    before = sentence.children(noun, "amod", "poss", "compound", "nmod")
    if any(word.lower in DECIDED or (word.dep == "poss" and word.entity in _NAMED) for word in before):
        return True
    for prep in sentence.children(noun, "prep", "agent"):
        if any(word.entity in _NAMED | _DATED for word in sentence.subtree(prep)):
            return True
        if prep.lower == "of" and noun.lemma.endswith(("tion", "ment", "sion")) and noun.tag == "NN":
            return sentence.words[noun.left].lower == "the"
    return False


def _phrase(sentence: ParsedSentence, noun: Word) -> Phrase:
    first = noun.left
    while (first < noun.at and sentence.words[first].tag in ("DT", "PRP$")) or sentence.words[first].dep in (
        "punct",
        "cc",
    ):
        first += 1
    words = sentence.words[first : _last(sentence, noun) + 1]
    before = {word.lower for word in sentence.children(noun, "amod")}
    asserted = Asserted.PLANNED if before & PLANNED_BEFORE else Asserted.YES
    asserted = Asserted.POSSIBLE if before & UNSURE_BEFORE else asserted
    doers = [word for word in sentence.children(noun, "poss") if word.pos == "PROPN"]
    return Phrase(noun, words, tuple(name_of(sentence, word) for word in doers), asserted)


def _last(sentence: ParsedSentence, noun: Word) -> int:
    """The end of the prepositions that follow the noun directly; clauses about it are left out."""
    last = noun.at
    for child in sentence.children(noun):
        if child.at < noun.at:
            continue
        if child.dep not in ("prep", "agent", "acl") or sentence.words[child.left - 1].text == ",":
            break
        last = child.right
    return last
