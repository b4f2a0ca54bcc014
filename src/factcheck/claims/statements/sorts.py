"""The sorts of statement, read off a clause: comparison, superlative, cause, definition, law or property."""

from enum import StrEnum

from factcheck.claims.clauses.clause import Clause
from factcheck.claims.word_sets import word_set
from factcheck.claims.words import Word


class Sort(StrEnum):
    """What a statement states; the words are those of its reason."""

    COMPARISON = "compares"
    SUPERLATIVE = "says that something is the first, the only or the most of its kind"
    CAUSE = "says what causes what"
    DEFINITION = "says what something is"
    LAW = "says what is allowed, required or forbidden"
    PROPERTY = "says how something is or behaves"


_CAUSES = word_set(
    "cause lead result trigger produce prevent reduce increase raise lower weaken strengthen drive worsen"
    " improve cure affect warm cool kill protect spread stem"
)
_BECAUSE = word_set("because since as why")
_DEFINES = word_set("mean denote signify designate stand refer define comprise consist constitute")
_LEGAL_VERBS = word_set(
    "require ban prohibit forbid allow permit entitle oblige authorise authorize outlaw restrict apply protect"
    " guarantee"
)
_LEGAL_WORDS = word_set(
    "compulsory mandatory illegal legal unlawful lawful forbidden prohibited banned allowed permitted required"
    " voluntary obligatory exempt eligible entitled liable binding unconstitutional constitutional punishable"
)
_UNIQUE = word_set("only sole first last unique main chief leading largest biggest")


def sort_of(clause: Clause) -> Sort:
    """Returns the sort of statement that a clause makes; a property where it is nothing more particular."""
    words = clause.words
    lowers = {word.lower for word in words}
    if (clause.verb.lemma in _LEGAL_VERBS and clause.shared_subject) or lowers & _LEGAL_WORDS:
        return Sort.LAW
    if _compares(words, lowers):
        return Sort.COMPARISON
    if any(word.tag in ("JJS", "RBS") or (word.lower in _UNIQUE and word.dep == "amod") for word in words):
        return Sort.SUPERLATIVE
    if clause.verb.lemma in _CAUSES or _gives_reason(clause, lowers):
        return Sort.CAUSE
    if clause.verb.lemma in _DEFINES or _says_what_it_is(clause):
        return Sort.DEFINITION
    return Sort.PROPERTY


def _compares(words: tuple[Word, ...], lowers: set[str]) -> bool:
    comparative = any(word.tag in ("JJR", "RBR") for word in words)
    if comparative and lowers & {"than", "the"}:
        return True
    return [word.lower for word in words].count("as") > 1 or (
        bool(lowers & {"unlike", "twice", "half", "double"}) and ("as" in lowers or "than" in lowers)
    )


def _gives_reason(clause: Clause, lowers: set[str]) -> bool:
    return bool(lowers & {"because", "thanks", "due", "owing"}) or any(
        word.lower in _BECAUSE for word in clause.sentence.children(clause.verb, "mark")
    )


def _says_what_it_is(clause: Clause) -> bool:
    return clause.verb.lemma == "be" and any(
        word.pos in ("NOUN", "PROPN") for word in clause.sentence.children(clause.verb, "attr")
    )
