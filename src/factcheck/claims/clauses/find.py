"""Finds the clauses of a sentence."""

from functools import lru_cache

from factcheck.claims.clauses.borders import borders, put_beside
from factcheck.claims.clauses.clause import Clause, Role, Time, subject_of
from factcheck.claims.clauses.tense import helpers_of, is_finite, time_of, to_come
from factcheck.claims.words import ParsedSentence, Word

_REPORTED = frozenset({"ccomp", "csubj", "csubjpass", "pcomp"})
_TOLD = frozenset({"say", "believe", "think", "report", "know", "allege", "rumour", "rumor", "understand", "claim"})
"""In the passive these hand their subject on: "is said to have hung"."""

_COMPARED = frozenset({"than", "as"})
_BEFORE_DEEDS = frozenset({"of", "for", "after", "before", "since", "by", "over"})
"""Prepositions before a deed that was done: "suspected of bombing a market", "after winning the cup"."""

_CONDITIONS = frozenset({"if", "unless", "whether", "lest", "provided", "suppose"})


@lru_cache(maxsize=2048)
def clauses_of(sentence: ParsedSentence) -> tuple[Clause, ...]:
    """Returns the clauses of a sentence in the order of their verbs, and participles that say what happened."""
    return tuple(clause for verb in sentence.words if (clause := _clause(sentence, verb)) is not None)


def _clause(sentence: ParsedSentence, verb: Word) -> Clause | None:
    if verb.pos not in ("VERB", "AUX") or verb.dep in ("aux", "auxpass", "amod", "compound"):
        return None
    helpers = helpers_of(sentence, verb)
    finite = is_finite(sentence, verb, helpers)
    role = _role(sentence, verb, finite)
    if role is None:
        return None
    later, told = to_come(sentence, verb, helpers), _handed_on(sentence, verb, helpers)
    time = Time.FUTURE if later else time_of(sentence, verb, helpers)
    subject = subject_of(sentence, verb)
    first, last = borders(sentence, verb, subject, helpers, role)
    says = later or told or verb
    if told:
        time = Time.PERFECT if any(word.lemma == "have" for word in sentence.children(told, "aux")) else time
    return Clause(sentence, says, subject, helpers, role, time, first, last)


def _role(sentence: ParsedSentence, verb: Word, finite: bool) -> Role | None:
    """How the verb hangs on its sentence; None where it makes no clause of its own."""
    if not finite:
        return _role_without_tense(sentence, verb)
    marks = {word.lower for word in sentence.children(verb, "mark", "advmod") if word.at < verb.at}
    if marks & _CONDITIONS:
        return Role.CONDITION
    if verb.dep == "relcl":
        return Role.RELATIVE
    if marks & _COMPARED and _is_compared(sentence, verb):
        return Role.COMPARED
    if verb.dep in _REPORTED:
        return Role.MAIN if put_beside(sentence, verb) else Role.REPORTED
    if verb.dep == "advcl":
        return Role.ADVERBIAL
    return Role.JOINED if verb.dep == "conj" else Role.MAIN


def _is_compared(sentence: ParsedSentence, verb: Word) -> bool:
    """Whether the clause is the second half of a comparison: "than was believed", "as far as it is wide"."""
    marks = sentence.children(verb, "mark", "advmod")
    return any(word.lower == "than" for word in marks) or sentence.head(verb).pos in ("ADJ", "ADV")


def _role_without_tense(sentence: ParsedSentence, verb: Word) -> Role | None:
    if verb.tag == "VBN" and verb.dep in ("acl", "advcl", "ROOT", "dep", "relcl", "ccomp"):
        return Role.PARTICIPLE
    if verb.tag == "VBG" and verb.dep == "pcomp" and sentence.head(verb).lower in _BEFORE_DEEDS:
        return Role.PARTICIPLE
    if verb.tag == "VBG" and verb.dep == "advcl" and not sentence.children(verb, "mark"):
        return Role.PARTICIPLE if _begins_after_comma(sentence, verb) else None
    return None


def _begins_after_comma(sentence: ParsedSentence, verb: Word) -> bool:
    return verb.left == 0 or sentence.words[verb.left - 1].text in (",", ";", "-", "–", "—")


def _handed_on(sentence: ParsedSentence, verb: Word, helpers: tuple[Word, ...]) -> Word | None:
    """The infinitive of "is said to have hung"."""
    if verb.lemma not in _TOLD or not any(word.dep == "auxpass" for word in helpers):
        return None
    return next(iter(sentence.children(verb, "xcomp")), None)
