"""Finds whom a role means: "the minister" is the one minister whom the article names."""

from collections import defaultdict

from factcheck.claims.people.evidence import nouns_about
from factcheck.claims.people.persons import Person, Persons
from factcheck.claims.people.titles import PERSON_NOUNS, TITLES
from factcheck.claims.words import ParsedSentence, Word

LEAD = 600
"""Code points of an article in which it may speak of somebody whom it names below."""

_DEFINITE = frozenset({"the", "this", "that", "her", "his", "their", "its", "our", "my"})


def bearers(persons: Persons) -> dict[str, list[Person]]:
    """Returns for each role, one lower-case noun, the persons to whom the article gives it, beside their names."""
    found: defaultdict[str, list[Person]] = defaultdict(list)
    for person in persons.persons:
        roles = [role for run in person.runs for role in (*_titles(run.title), *nouns_about(run))]
        for role in dict.fromkeys(roles):
            found[role].append(person)
    return found


def _titles(title: str) -> list[str]:
    return title.lower().replace(".", "").replace("-", " ").split()


def bearer(roles: dict[str, list[Person]], sentence: ParsedSentence, noun: Word) -> Person | None:
    """Returns the one person, named before, who has the role `noun`; None where nobody or several have it.

    Only a definite role in the singular means somebody named before ("the director", never "a director").
    """
    if noun.tag != "NN" or noun.lemma not in PERSON_NOUNS | TITLES:
        return None
    if not _is_definite(sentence, noun):
        return _named_later(roles, sentence, noun)
    fitting = [person for person in roles.get(noun.lemma, ()) if person.runs[0].start < noun.start]
    return fitting[0] if len(fitting) == 1 else None


def _named_later(roles: dict[str, list[Person]], sentence: ParsedSentence, noun: Word) -> Person | None:
    """The one officer whom a lead calls "a judge" and a later paragraph names: "Judge Philippa Hargreave"."""
    bare = [word.lower for word in sentence.children(noun)] in (["a"], ["an"])
    if not bare or noun.lemma not in TITLES or noun.start > LEAD:
        return None
    found = [person for person in roles.get(noun.lemma, ()) if person.runs[0].start > noun.start]
    return found[0] if len(found) == 1 and len(roles[noun.lemma]) == 1 else None


def _is_definite(sentence: ParsedSentence, noun: Word) -> bool:
    """Whether the phrase is definite and says no more than the role: "the mayor of Leeds" may be somebody new."""
    before = sentence.children(noun, "det", "poss")
    more = sentence.children(noun, "prep", "relcl", "appos", "acl")
    return bool(before) and all(word.lower in _DEFINITE for word in before) and not more
