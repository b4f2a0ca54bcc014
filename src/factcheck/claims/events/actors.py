"""Who took part in an event, where it was and when, in the article's own words."""

from itertools import pairwise

from factcheck.claims.clauses.clause import Clause
from factcheck.claims.word_sets import word_set
from factcheck.claims.words import ParsedSentence, Word

PLACES = frozenset({"GPE", "LOC", "FAC"})
TIMES = frozenset({"DATE", "TIME"})
_ACTORS = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_TAKES_PART = frozenset({"nsubj", "nsubjpass", "dobj", "dative", "agent", "pobj", "conj", "poss", "obj", "iobj"})


def participants_of(clause: Clause) -> tuple[str, ...]:
    """Returns who took part: the subject and the named objects, pronouns left out."""
    sentence, verb = clause.sentence, clause.verb
    found: list[str] = []
    subject = clause.shared_subject
    if subject is not None and subject.pos in ("NOUN", "PROPN"):
        found.append(name_of(sentence, subject))
    for child in sentence.children(verb, "dobj", "dative", "agent", "prep"):
        heads = sentence.children(child, "pobj") if child.dep in ("agent", "prep") else (child,)
        found += [
            name_of(sentence, head)
            for head in heads
            if head.entity in _ACTORS and (child.dep != "prep" or head.entity in ("PERSON", "ORG"))
        ]
    return tuple(dict.fromkeys(found))


def place_of(sentence: ParsedSentence, words: tuple[Word, ...]) -> str | None:
    """Returns the first named place that stands after a preposition of place."""
    for word in words:
        if word.entity in PLACES and word.dep == "pobj" and sentence.head(word).lower in _AT:
            return name_of(sentence, word)
    return None


_AT = word_set("in at near outside inside on across around off from to over through within")


def when_of(sentence: ParsedSentence, words: tuple[Word, ...]) -> str | None:
    """Returns the words of the first date or time."""
    first = next((word for word in words if word.entity in TIMES), None)
    if first is None:
        return None
    last = first
    for word in words:
        if word.at == last.at + 1 and word.entity == first.entity:
            last = word
    return _joined(sentence.words[first.at : last.at + 1])


def name_of(sentence: ParsedSentence, head: Word) -> str:
    """Returns a noun with what stands before it, articles and possessives of pronouns left out."""
    first = head.at
    while first > 0 and _belongs_before(sentence.words[first - 1], head):
        first -= 1
    return _joined(sentence.words[first : head.at + 1])


def _belongs_before(word: Word, head: Word) -> bool:
    if head.entity in _ACTORS | PLACES:
        return word.entity == head.entity and word.tag not in ("DT", "POS")
    return word.head == head.at and word.dep in ("compound", "amod", "nummod", "nmod")


def _joined(words: tuple[Word, ...]) -> str:
    parts = [words[0].text]
    for before, word in pairwise(words):
        parts.append((" " if word.start > before.end else "") + word.text)
    return "".join(parts)
