"""Tells the scraps that nobody can check alone: "the law they desired", "it was in 2014"."""

from factcheck.claims.clauses.clause import Clause, Role
from factcheck.claims.word_sets import word_set
from factcheck.claims.words import Word

MOST_WORDS = 8
"""A longer clause says something, whoever its subject is."""

_VAGUE = word_set("it they he she this that we you which who")


def is_fragment(clause: Clause) -> bool:
    """Whether a clause only points: its subject is a pronoun and it names no one, no place, no number and no date.

    A form of "be" with nothing but a date behind "it" points as well.
    """
    subject = clause.subject
    if subject is None or subject.lower not in _VAGUE or len(clause.words) > MOST_WORDS:
        return False
    if clause.verb.lemma == "be" and subject.lower == "it":
        return not _told(clause)
    return clause.role is Role.RELATIVE and subject.at != clause.first.at and not _names(clause)


def _told(clause: Clause) -> bool:
    return bool(clause.sentence.children(clause.verb, "attr", "acomp")) or clause.verb.pos == "VERB"


def _names(clause: Clause) -> bool:
    return any(_tells(word) for word in clause.words)


def _tells(word: Word) -> bool:
    return bool(word.entity) or word.pos in ("PROPN", "NUM")
