"""Parts a sentence at its semicolons, where each part is a sentence."""

from collections.abc import Sequence
from itertools import pairwise

from factcheck.claims.clauses.clause import subject_of
from factcheck.claims.restate.leaning import GOVERNING, LEAST_WORDS, SAYING, IsOpen, is_balanced, leans, taken
from factcheck.claims.restate.predicates import has_tense
from factcheck.claims.restate.wording import Piece
from factcheck.claims.words import ParsedSentence, Word

_HANGING = ("relcl", "acl", "advcl", "pcomp")


def segment_with(sentence: ParsedSentence, held: Sequence[Word], is_open: IsOpen) -> tuple[Piece, ...] | None:
    """Returns the part between semicolons that holds `held`; None where it would not stand alone."""
    segments = _segments(sentence)
    if len(segments) < 2 or not all(_is_sentence(sentence, segment) for segment in segments):
        return None
    own = next((each for each in segments if each[0].at <= held[0].at and held[-1].at <= each[-1].at), None)
    if own is None:
        return None
    others = [word for segment in segments if segment is not own for word in segment]
    if any(word.lemma in SAYING and word.pos == "VERB" for word in others):
        return None  # "A; B, she said": both may be hers
    if own is not segments[0] and (
        leans(sentence, own, is_open) or any(word.lower in GOVERNING for word in sentence.words[: own[0].at])
    ):
        return None
    return (taken(sentence, own[0].at, own[-1].at),)


def _segments(sentence: ParsedSentence) -> list[tuple[Word, ...]]:
    cuts = [-1, *(word.at for word in sentence.words if word.text == ";"), len(sentence.words)]
    segments = [sentence.words[before + 1 : cut] for before, cut in pairwise(cuts)]
    return [segment[1:] if segment[:1] and segment[0].lower in ("and", "but") else segment for segment in segments]


def _is_sentence(sentence: ParsedSentence, words: tuple[Word, ...]) -> bool:
    """Whether the words have a verb with a tense and its subject, and whole quotation marks and brackets."""
    if len(words) < LEAST_WORDS or not is_balanced(sentence, (taken(sentence, words[0].at, words[-1].at),)):
        return False
    places = range(words[0].at, words[-1].at + 1)
    for verb in words:
        if verb.pos not in ("VERB", "AUX") or verb.dep in _HANGING or not has_tense(sentence, verb):
            continue
        subject = subject_of(sentence, verb)
        if subject is not None and subject.at in places and not sentence.children(verb, "mark"):
            return True
    return False
