"""Says which body "it" means where it speaks: "The agency closed the road. It said the slope had moved"."""

from collections.abc import Iterator

from factcheck.claims.parse import Parsed
from factcheck.claims.people.persons import Persons
from factcheck.claims.people.titles import ORGANISATION_WORDS
from factcheck.claims.word_sets import word_set
from factcheck.claims.words import ParsedSentence, Word

REACH = 2
"""How many sentences back "it" can mean a body."""

_SPEAKING = word_set("say add announce claim report warn insist deny write tweet confirm tell argue state conclude")
_BODIES = ORGANISATION_WORDS | word_set("company firm report study statement regulator watchdog charity family panel")

Noun = tuple[ParsedSentence, Word]
"""The head of a noun phrase and its sentence."""


def bodies_meant(parsed: Parsed, persons: Persons) -> dict[int, Noun]:
    """Returns the body that each speaking "it" means, by the pronoun's first code point.

    It is the subject or the source of the nearest clause before it, in the same sentence or the two before.
    """
    meant: dict[int, Noun] = {}
    last: tuple[int, Noun] | None = None
    for number, sentence in enumerate(parsed.sentences):
        for word in _subjects(sentence):
            if word.lower == "it" and last and number - last[0] <= REACH and _speaks(sentence, word):
                meant[word.start] = last[1]
            elif _is_body(persons, word):
                last = number, (sentence, word)
    return meant


def _subjects(sentence: ParsedSentence) -> Iterator[Word]:
    """Subjects and whoever "according to" names, in text order."""
    for word in sentence.words:
        source = word.dep == "pobj" and word.at > 1 and sentence.head(sentence.head(word)).lower == "according"
        if word.dep in ("nsubj", "nsubjpass") or source:
            yield word


def _speaks(sentence: ParsedSentence, word: Word) -> bool:
    return sentence.head(word).lemma in _SPEAKING


def _is_body(persons: Persons, word: Word) -> bool:
    run = persons.run_at(word.start)
    if run is not None:
        return persons.person_at(word.start) is None
    return word.pos == "NOUN" and word.tag == "NN" and word.lemma in _BODIES
