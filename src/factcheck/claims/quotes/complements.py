"""Cuts the clause that a verb of saying reports out of its sentence."""

from collections.abc import Iterator

from factcheck.claims.quotes.cues import FINDING_VERBS, PROMISING_VERBS, QUESTIONING_VERBS, REPORTING_VERBS, THINKING_VERBS
from factcheck.claims.words import ParsedSentence, Word
from factcheck.model import Span

_LEAST_WORDS = 3
_OWN = frozenset({"because", "if", "unless", "although", "though", "so", "as"})
"""Words that begin a clause that still belongs to what was said."""


def complement_of(text: str, sentence: ParsedSentence, verb: Word) -> Iterator[Span]:
    """Yields the clauses that `verb` reports, in text order, without "that"; a second one with its own "that" stands alone."""
    for clause in sentence.children(verb, "ccomp"):
        if clause.at > verb.at and _is_reported(sentence, verb, clause):
            yield from _parts(text, sentence, verb, clause)
    if verb.lemma in PROMISING_VERBS:
        for clause in sentence.children(verb, "xcomp"):
            if clause.at > verb.at and clause.tag == "VB" and any(child.lower == "to" for child in sentence.children(clause, "aux")):
                yield _span(text, sentence, verb, clause.left, _right(sentence, verb, clause))


def _is_reported(sentence: ParsedSentence, verb: Word, clause: Word) -> bool:
    first = sentence.words[clause.left]
    if any(child.dep in ("nsubj", "nsubjpass", "expl", "csubj") for child in sentence.children(clause)):
        question = first.tag in ("WDT", "WP", "WRB", "WP$") or first.lower in ("whether", "if")
        verbs = REPORTING_VERBS | FINDING_VERBS | THINKING_VERBS
        return verb.lemma in (QUESTIONING_VERBS if question else verbs)
    return False


def _parts(text: str, sentence: ParsedSentence, verb: Word, clause: Word) -> Iterator[Span]:
    """The clause, cut before each further "and that"."""
    right = _right(sentence, verb, clause)
    first = clause.left
    cuts = [at for at in range(first + 2, right) if sentence.words[at].lower == "that" and sentence.words[at - 1].lower in ("and", "but")]
    cuts = [at for at in cuts if sentence.words[at].dep == "mark"]
    for begin, end in zip([first, *cuts], [*(at - 2 for at in cuts), right], strict=True):
        if end - begin + 1 >= _LEAST_WORDS:
            yield _span(text, sentence, verb, begin, end)


def _right(sentence: ParsedSentence, verb: Word, clause: Word) -> int:
    """The last word of the clause, with what hangs on the verb behind it and is still said."""
    right = clause.right
    for child in sentence.children(verb):
        if child.left != right + 1 and not (child.left == right + 2 and sentence.words[right + 1].text == ","):
            continue
        if child.dep == "advcl" and any(sub.lower in _OWN for sub in sentence.children(child, "mark")):
            right = child.right
        elif child.dep == "conj" and _has_own_that(sentence, child):
            right = child.right
        elif child.dep in ("prep", "npadvmod", "advmod") and child.left == right + 1:
            right = child.right
    return right


def _has_own_that(sentence: ParsedSentence, clause: Word) -> bool:
    return any(child.lower == "that" for child in sentence.children(clause, "mark"))


def _span(text: str, sentence: ParsedSentence, verb: Word, first: int, last: int) -> Span:
    words = sentence.words
    first = max(first, verb.at + 1)
    while first < last and (words[first].text in (",", ":") or (words[first].lower == "that" and words[first].dep == "mark")):
        first += 1
    while last > first and words[last].pos == "PUNCT" and words[last].text not in ("”", "’", '"', ")", "'"):
        last -= 1
    return Span(words[first].start, words[last].end)
