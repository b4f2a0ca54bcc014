"""Parts main clauses and predicates that are joined by "and" or "but"."""

from collections.abc import Sequence
from functools import lru_cache

from factcheck.claims.clauses.clause import subject_of
from factcheck.claims.clauses.tense import helpers_of
from factcheck.claims.restate.agreement import agrees
from factcheck.claims.restate.leaning import GOVERNING, LEAST_WORDS, SAYING, IsOpen, last_before, leans, taken
from factcheck.claims.restate.wording import Added, Piece
from factcheck.claims.words import ParsedSentence, Word

LONGEST_SUBJECT = 7
"""Words of a subject that can be repeated before its second verb."""

TENSED = ("VBD", "VBZ", "VBP")
"""Tags of verbs with a tense."""


def predicate_with(sentence: ParsedSentence, held: Sequence[Word], is_open: IsOpen) -> tuple[Piece, ...] | None:
    """Returns the main clause that holds `held`, or the predicate with its subject repeated; None for the whole."""
    tops = _tops(sentence)
    if len(tops) < 2:
        return None
    begins = [0, *(top.left for top in tops[1:])]
    number = max(at for at, begin in enumerate(begins) if begin <= held[0].at)
    is_last = number + 1 == len(tops)
    after = tops[number].right + 1 if is_last else begins[number + 1]
    if held[-1].at >= after or (is_last and any(word.pos != "PUNCT" for word in sentence.words[after:])):
        return None
    cuts = range(1, number + 1 if is_last else number + 2)
    if not all(_may_part(sentence, begins[at - 1], begins[at]) for at in cuts):
        return None
    last = last_before(sentence, begins[number], after)
    if number == 0:
        return (taken(sentence, 0, last),) if last + 1 >= LEAST_WORDS else None
    return _later(sentence, tops[: number + 1], last, is_open)


def has_tense(sentence: ParsedSentence, verb: Word) -> bool:
    """Whether the verb or one of its own auxiliaries has a tense."""
    own = sentence.children(verb, "aux", "auxpass")
    return verb.tag in TENSED or any(word.tag in (*TENSED, "MD") for word in own)


@lru_cache(maxsize=1024)
def _tops(sentence: ParsedSentence) -> tuple[Word, ...]:
    """The main verb and those joined to it, one after the other, each with a tense; none where one was misread."""
    root = next((word for word in sentence.words if word.head == word.at and word.pos in ("VERB", "AUX")), None)
    if root is None or subject_of(sentence, root) is None:
        return ()
    tops, subject = [root], subject_of(sentence, root)
    for word in sentence.words[root.at + 1 :]:
        joins = word.dep == "conj" and word.pos in ("VERB", "AUX") and sentence.head(word) in tops
        if joins and word.left > tops[-1].at and has_tense(sentence, word):
            subject = subject_of(sentence, word) or subject
            if subject is None or not agrees(sentence, subject, word):
                return ()
            tops.append(word)
    return tuple(tops)


def _may_part(sentence: ParsedSentence, begins: int, following: int) -> bool:
    """Whether nothing but a comma, "and" or "but" stands between two clauses."""
    between = sentence.words[last_before(sentence, begins, following) + 1 : following]
    return bool(between) and all(word.lower in (",", "and", "but", "–", "—") for word in between)


def _later(sentence: ParsedSentence, tops: Sequence[Word], last: int, is_open: IsOpen) -> tuple[Piece, ...] | None:
    """A clause or a predicate behind the first, if nothing before it governs it."""
    first = tops[-1].left
    words = sentence.words[first : last + 1]
    governed = any(above.lemma in SAYING or helpers_of(sentence, above) for above in tops[:-1])
    if governed or any(word.lower in GOVERNING for word in sentence.words[:first]) or leans(sentence, words, is_open):
        return None
    if subject_of(sentence, tops[-1]) is None:
        subject = _repeated(sentence, tops[:-1], is_open)
        return (*subject, Added(" "), taken(sentence, first, last)) if subject else None
    begins = subject_of(sentence, tops[0])
    opens = begins is not None and begins.left == 0  # "In 2014, ..." may count for both
    return (taken(sentence, first, last),) if opens and len(words) >= LEAST_WORDS else None


def _repeated(sentence: ParsedSentence, tops: Sequence[Word], is_open: IsOpen) -> tuple[Piece, ...] | None:
    """The subject that a later predicate shares, with what stands before it; None where it cannot be repeated."""
    owner = next(top for top in reversed(tops) if subject_of(sentence, top) is not None)
    subject = subject_of(sentence, owner)
    if subject is None or subject.at > owner.at or subject.dep == "expl":
        return None
    words = sentence.subtree(subject)
    if len(words) > LONGEST_SUBJECT or any(word.dep in ("relcl", "acl", "appos") or word.text == "," for word in words):
        return None
    before = sentence.words[0 if owner is tops[0] else owner.left : subject.left]
    if leans(sentence, (*before, *words), is_open) or any(word.pos in ("VERB", "AUX") for word in before):
        return None
    repeated = taken(sentence, subject.left, subject.right, filled=True)
    return (taken(sentence, before[0].at, before[-1].at), Added(" "), repeated) if before else (repeated,)
