"""Tells the clauses that say something happened from those that say how things are."""

from factcheck.claims.clauses.borders import put_beside, stands_alone
from factcheck.claims.clauses.clause import Clause, Role, Time
from factcheck.claims.clauses.tense import helpers_of, is_finite
from factcheck.claims.events.deeds import is_deed
from factcheck.claims.events.fragments import is_fragment
from factcheck.claims.events.timetables import is_deadline, is_due, is_timed
from factcheck.claims.events.verbs import ALWAYS_SPEECH, GESTURES, HAPPENING_STATES, SPEECH, STATES
from factcheck.claims.word_sets import word_set

_NAMED = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "WORK_OF_ART", "LAW", "PRODUCT"})
_DATED = frozenset({"DATE", "TIME"})
_COUNTED = frozenset({"MONEY", "PERCENT", "QUANTITY", "CARDINAL", "ORDINAL"})
_BEFORE_NOW = frozenset({Time.PAST, Time.PERFECT, Time.PROGRESSIVE})


def happens(clause: Clause, *, headline: bool = False) -> bool:
    """Whether a clause says that something happened, is happening or was decided.

    Args:
        clause: The clause.
        headline: Whether it stands in a title or standfirst, where the present tense tells what happened.
    """
    if clause.role is Role.CONDITION or is_speech(clause) or _is_faint(clause):
        return False
    if clause.time is Time.WISHED:
        return is_deadline(clause)
    if is_fragment(clause):
        return False
    if clause.role is Role.JOINED and not stands_alone(clause.sentence, clause.verb):
        return False  # it belongs to the clause that it is joined to
    if clause.role is Role.PARTICIPLE:
        return _participle_happens(clause, headline=headline)
    if clause.verb.lemma in STATES and not (is_deed(clause) or _is_charge(clause)):
        return _state_happens(clause)
    if clause.time in _BEFORE_NOW:
        return True
    if clause.time in (Time.FUTURE, Time.POSSIBLE):
        return headline or has(clause, _DATED | _COUNTED)
    return clause.time is Time.PRESENT and (headline or is_timed(clause) or _is_charge(clause))


def is_speech(clause: Clause) -> bool:
    """Whether the clause only says that somebody said something."""
    lemma = clause.verb.lemma
    if any(word.tag == "VBG" for word in clause.sentence.children(clause.verb, "xcomp")):
        return False  # "denied taking money" tells a deed
    if lemma in ALWAYS_SPEECH:
        return clause.verb.dep != "xcomp"
    return lemma in SPEECH and bool(_said(clause))


def _said(clause: Clause) -> bool:
    sentence, verb = clause.sentence, clause.verb
    told = [word for word in sentence.children(verb, "ccomp") if not put_beside(sentence, word)]
    if any(is_finite(sentence, word, helpers_of(sentence, word)) for word in told) or sentence.children(verb, "xcomp"):
        return True
    return any(word.text in '“”"‘’:' and word.text for word in sentence.words[max(verb.at - 3, 0) : verb.at + 4])


def has(clause: Clause, entities: frozenset[str]) -> bool:
    """Whether a named entity of these types stands in the clause."""
    return any(word.entity in entities for word in clause.words)


def _is_faint(clause: Clause) -> bool:
    """Gestures, and "the worst that the county has seen"."""
    if clause.role is Role.RELATIVE and clause.verb.lemma == "see":
        return True
    return clause.verb.lemma in GESTURES and not has(clause, _DATED | _COUNTED)


def _is_charge(clause: Clause) -> bool:
    """The passive of a charge or a fear: "is accused of stealing paintings", "six are feared dead"."""
    passive = any(word.dep == "auxpass" for word in clause.helpers)
    return passive and clause.verb.lemma in _CHARGES and has(clause, _NAMED | _DATED | _COUNTED)


_CHARGES = word_set("accuse charge suspect convict indict fear presume")


def _participle_happens(clause: Clause, *, headline: bool) -> bool:
    """A participle tells of an event where it names the doer, the day or the place: "ordered by Obama in 2016".

    A headline leaves the auxiliary out: "Former minister jailed for fraud".
    """
    if clause.verb.lemma in STATES | SPEECH | _NAMING:
        return False
    sentence, verb = clause.sentence, clause.verb
    if verb.tag == "VBG":
        return has(clause, _NAMED | _COUNTED | (_DATED if verb.dep == "pcomp" else frozenset()))
    if headline and sentence.head(verb).dep == "ROOT" and clause.role is Role.PARTICIPLE:
        return True
    if verb.lower == "born":
        return has(clause, _NAMED | _DATED)
    inside = sentence.words[verb.left : verb.right + 1]
    doer = any(sentence.children(agent, "pobj") for agent in sentence.children(verb, "agent"))
    return any(word.entity in _DATED for word in inside) or (doer and any(word.entity in _NAMED for word in inside))


_NAMING = word_set("call name know base age title entitle compare locate situate design make")


def _state_happens(clause: Clause) -> bool:
    """A state tells of an event once it is dated, and "be" only with where somebody was ("out of office")."""
    if clause.verb.lemma == "be" and clause.time in (*_BEFORE_NOW, Time.PRESENT) and is_due(clause):
        return True
    if clause.time in (Time.PRESENT, Time.POSSIBLE, Time.NONE) or not has(clause, _DATED):
        return clause.time is Time.PROGRESSIVE and clause.verb.lemma == "consider"
    if clause.verb.lemma in HAPPENING_STATES:
        return True
    told = clause.sentence.children(clause.verb, "attr", "acomp")
    return clause.verb.lemma == "be" and not told and bool(clause.sentence.children(clause.verb, "prep", "advmod"))
