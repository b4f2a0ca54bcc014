"""Finds whom a role means: "the minister" is the one minister whom the article names."""

from factcheck.claims.people.evidence import nouns_about
from factcheck.claims.people.persons import Person, Persons
from factcheck.claims.people.titles import PERSON_NOUNS, TITLES
from factcheck.claims.words import ParsedSentence, Word

_DEFINITE = frozenset({"the", "this", "that", "her", "his", "their", "its", "our", "my"})


def bearer(persons: Persons, sentence: ParsedSentence, noun: Word) -> Person | None:
    """Returns the one person, named before, to whom the article gives the role `noun`; None where none or several fit.

    Only a definite role in the singular means somebody named before ("the director", never "a director").
    """
    if noun.tag != "NN" or noun.lemma not in PERSON_NOUNS | TITLES or not _is_definite(sentence, noun):
        return None
    fitting = [person for person in persons.persons if person.runs[0].start < noun.start and _bears(person, noun)]
    return fitting[0] if len(fitting) == 1 else None


def _is_definite(sentence: ParsedSentence, noun: Word) -> bool:
    """Whether the phrase is definite and says no more than the role: "the mayor of Leeds" may be somebody new."""
    before = sentence.children(noun, "det", "poss")
    more = sentence.children(noun, "prep", "relcl", "appos", "acl")
    return bool(before) and all(word.lower in _DEFINITE for word in before) and not more


def _bears(person: Person, noun: Word) -> bool:
    for run in person.runs:
        titles = run.title.lower().replace(".", "").replace("-", " ").split()
        if noun.lemma in titles or noun.lemma in nouns_about(run):
            return True
    return False
