"""Cuts a sentence down to the part that holds a claim, where that part says the same on its own."""

from functools import lru_cache

from factcheck.claims.restate.leaning import SAYING, IsOpen, is_balanced
from factcheck.claims.restate.predicates import predicate_with
from factcheck.claims.restate.relatives import relative_with
from factcheck.claims.restate.semicolons import segment_with
from factcheck.claims.restate.wording import Piece
from factcheck.claims.words import ParsedSentence
from factcheck.model import Span


def part_with(sentence: ParsedSentence, span: Span, is_open: IsOpen) -> tuple[Piece, ...] | None:
    """Returns the part of the sentence that holds `span`; None where only the whole says the same.

    Cut are: main clauses joined by "and", "but" or ";" from one another, a further predicate with its subject
    repeated, and a relative clause that only adds, with its noun in the place of "who" or "which".
    """
    held = sentence.within(span) if _may_be_cut(sentence) else ()
    if not held:
        return None
    found = relative_with(sentence, held, is_open)
    if not found:
        has_semicolon = any(word.text == ";" for word in sentence.words)
        found = (segment_with if has_semicolon else predicate_with)(sentence, held, is_open)
    return found if found and is_balanced(sentence, found) else None


@lru_cache(maxsize=1024)
def _may_be_cut(sentence: ParsedSentence) -> bool:
    """Whether it has parts, asks nothing, and nobody at its beginning or end is said to have said it all."""
    if not any(word.dep in ("relcl", "conj") or word.text == ";" for word in sentence.words):
        return False
    told = any(
        (word.dep == "parataxis" and word.lemma in SAYING) or word.lower == "according" for word in sentence.words
    )
    return not told and sentence.words[-1].text != "?"
