"""Cuts the clause that a verb of saying reports out of its sentence."""

from collections.abc import Iterator, Sequence

from factcheck.claims.quotes.cues import (
    FINDING_VERBS,
    PROMISING_VERBS,
    QUESTIONING_VERBS,
    REPORTING_VERBS,
    THINKING_VERBS,
)
from factcheck.claims.quotes.subjects import goes_back
from factcheck.claims.words import ParsedSentence, Word
from factcheck.model import Span

_LEAST_WORDS = 3
_OWN = frozenset({"because", "if", "unless", "although", "though", "so", "as"})
"""Words that begin a clause that still belongs to what was said."""


def complement_of(sentence: ParsedSentence, verb: Word, quotes: Sequence[Span]) -> Iterator[Span]:
    """Yields the clauses that `verb` reports, without "that".

    Clauses joined by "and" are one, unless one of them holds one of the `quotes`: that one then stands alone.
    """
    for clause in sentence.children(verb, "ccomp"):
        if clause.at > verb.at and _is_reported(sentence, verb, clause):
            yield from _parts(sentence, verb, clause, quotes)
    if verb.lemma in PROMISING_VERBS and not sentence.children(verb, "ccomp") and (will := _promised(sentence, verb)):
        yield _span(sentence, verb, max(will.left, will.at - 1), will.right)


def _promised(sentence: ParsedSentence, verb: Word) -> Word | None:
    """The first infinitive behind the verb; the parse may hang it elsewhere after an inserted phrase."""
    for word in sentence.words[verb.at + 1 :]:
        if word.tag == "VB" and sentence.words[word.at - 1].lower == "to":
            return word
        if word.tag in ("VBD", "VBZ", "VBP", "MD") or word.text == ";":
            return None
    return None


def _is_reported(sentence: ParsedSentence, verb: Word, clause: Word) -> bool:
    first = sentence.words[clause.left]
    if first.at < verb.at and first.tag in ("WDT", "WP"):  # "a move that the mayor said would save money"
        return verb.lemma in REPORTING_VERBS and _is_asserted(sentence, verb)
    if first.lower == "that" and first.dep == "mark" and clause.right - clause.left >= _LEAST_WORDS:
        return _is_asserted(sentence, verb)  # the parse may take a noun of the clause for its verb
    if any(child.dep in ("nsubj", "nsubjpass", "expl", "csubj") for child in sentence.children(clause)):
        if first.lower in ("whether", "if"):
            return verb.lemma in QUESTIONING_VERBS and _is_asserted(sentence, verb)
        if first.tag in ("WDT", "WP", "WRB", "WP$"):
            return verb.lemma in ("ask", "wonder", "inquire")
        return verb.lemma in REPORTING_VERBS | FINDING_VERBS | THINKING_VERBS and _is_asserted(sentence, verb)
    return False


def _is_asserted(sentence: ParsedSentence, verb: Word) -> bool:
    """Whether it was said at all: not "did not say that", not "would say that"."""
    modals = {"will", "would", "may", "might", "can", "could", "should", "must", "’ll", "'ll"}
    helpers = {child.lower for child in sentence.children(verb, "aux")}
    return not sentence.children(verb, "neg") and not helpers & modals


def _parts(sentence: ParsedSentence, verb: Word, clause: Word, quotes: Sequence[Span]) -> Iterator[Span]:
    """The clause; cut before each further "and that" where it holds a quote."""
    right = _right(sentence, verb, clause)
    first = clause.left
    cuts = [
        at
        for at in range(first + 2, right)
        if sentence.words[at].lower == "that" and sentence.words[at - 1].lower in ("and", "but")
    ]
    cuts = [at for at in cuts if sentence.words[at].dep == "mark"] if _hold(sentence, first, right, quotes) else []
    for begin, end in zip([first, *cuts], [*(at - 2 for at in cuts), right], strict=True):
        if end - begin + 1 >= _LEAST_WORDS:
            yield _span(sentence, verb, begin, end)


def _hold(sentence: ParsedSentence, first: int, last: int, quotes: Sequence[Span]) -> bool:
    return any(quote.overlaps(sentence.span_of(sentence.words[first], sentence.words[last])) for quote in quotes)


def _right(sentence: ParsedSentence, verb: Word, clause: Word) -> int:
    """The last word of the clause, with what hangs on the verb behind it and is still said."""
    right = clause.right
    back = next((word for word in sentence.children(clause, "conj") if goes_back(sentence, word)), None)
    if back is not None and back.at > clause.at + 1:
        return _before_joint(sentence, back)
    for child in sentence.children(verb):
        if child.left != right + 1 and not (child.left == right + 2 and sentence.words[right + 1].text == ","):
            continue
        if (
            (child.dep == "ccomp" and child.pos not in ("VERB", "AUX"))  # "23 were missing, four of them children"
            or (child.dep == "advcl" and any(sub.lower in _OWN for sub in sentence.children(child, "mark")))
            or (child.dep == "conj" and _has_own_that(sentence, child))
            or (child.dep in ("prep", "npadvmod", "advmod") and child.left == right + 1)
        ):
            right = child.right
    return right


def _before_joint(sentence: ParsedSentence, verb: Word) -> int:
    """The last word before ", and" and the verb that goes back to the reporter."""
    at = verb.at - 1
    while sentence.words[at].tag in ("CC", "RB") or sentence.words[at].text == ",":
        at -= 1
    return at


def _has_own_that(sentence: ParsedSentence, clause: Word) -> bool:
    return any(child.lower == "that" for child in sentence.children(clause, "mark"))


def _span(sentence: ParsedSentence, verb: Word, first: int, last: int) -> Span:
    words = sentence.words
    first = max(first, verb.at + 1)
    while first < last and (
        words[first].text in (",", ":")
        or (words[first].lower == "that" and words[first + 1].pos not in ("AUX", "VERB"))
    ):
        first += 1
    while last > first and words[last].pos == "PUNCT" and words[last].text not in ("”", "’", '"', ")", "'", "''"):
        last -= 1
    return Span(words[first].start, words[last].end)
