"""Tells where a verb of state is a deed: light verbs ("held talks") and what is done to somebody ("being held")."""

from factcheck.claims.clauses.clause import Clause, Time
from factcheck.claims.events.nouns import EVENT_NOUNS
from factcheck.claims.word_sets import word_set

_LIGHT = word_set("have hold face see enjoy remember keep")
_HELD = word_set("hold keep")
_AFTER = frozenset({Time.PAST, Time.PERFECT, Time.PROGRESSIVE, Time.FUTURE})


def is_deed(clause: Clause) -> bool:
    """Whether a clause with a verb of state tells of an event all the same."""
    if clause.time in _AFTER and clause.verb.lemma == "be":
        return _there_was(clause) or _was_first(clause)
    if clause.time not in _AFTER or clause.verb.lemma not in _LIGHT:
        return False
    objects = clause.sentence.children(clause.verb, "dobj")
    if any(word.lemma in EVENT_NOUNS for word in objects):
        return True
    passive = any(word.dep == "auxpass" for word in clause.helpers)
    return passive and clause.verb.lemma in _HELD and bool(clause.sentence.children(clause.verb, "agent"))


def _there_was(clause: Clause) -> bool:
    """Such as "there was an explosion at a plant", "there have been three fires since June"."""
    told = clause.sentence.children(clause.verb, "attr")
    named = any(word.lemma in EVENT_NOUNS or word.lemma == "fire" for word in told)
    return bool(clause.sentence.children(clause.verb, "expl")) and named


def _was_first(clause: Clause) -> bool:
    """Such as "she was the first to cross the desert"."""
    ranked = (word for word in clause.sentence.children(clause.verb, "attr") if word.lower in _RANKS)
    return any(child.tag == "VB" for word in ranked for child in clause.sentence.children(word, "relcl", "acl"))


_RANKS = word_set("first second third last only")
