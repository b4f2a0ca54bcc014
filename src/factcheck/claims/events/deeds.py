"""Tells where a verb of state is a deed: light verbs ("held talks") and what is done to somebody ("being held")."""

from factcheck.claims.clauses.clause import Clause, Time
from factcheck.claims.events.nouns import EVENT_NOUNS
from factcheck.claims.word_sets import word_set

_LIGHT = word_set("have hold face see enjoy remember keep")
_HELD = word_set("hold keep")
_AFTER = frozenset({Time.PAST, Time.PERFECT, Time.PROGRESSIVE, Time.FUTURE})


def is_deed(clause: Clause) -> bool:
    """Whether a clause with a verb of state tells of an event all the same."""
    if clause.time not in _AFTER or clause.verb.lemma not in _LIGHT:
        return False
    objects = clause.sentence.children(clause.verb, "dobj")
    if any(word.lemma in EVENT_NOUNS for word in objects):
        return True
    passive = any(word.dep == "auxpass" for word in clause.helpers)
    return passive and clause.verb.lemma in _HELD and bool(clause.sentence.children(clause.verb, "agent"))
