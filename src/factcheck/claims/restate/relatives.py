"""Makes a sentence of a relative clause that only adds: "X, who won in 1998, ..." gives "X won in 1998"."""

from collections.abc import Sequence

from factcheck.claims.restate.agreement import agrees
from factcheck.claims.restate.leaning import IsOpen, last_before, leans, taken
from factcheck.claims.restate.wording import Added, Piece
from factcheck.claims.word_sets import word_set
from factcheck.claims.words import ParsedSentence, Word

_OF_WHOLE_CLAUSES = word_set("mean make show suggest explain lead cause prove help let give leave put allow become")
"""Verbs before which "which" may stand for all that was said: "It rained, which made it worse"."""

_PLAIN = ("DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART")
_GOVERNED = ("ccomp", "advcl", "relcl", "acl", "xcomp")


def relative_with(sentence: ParsedSentence, held: Sequence[Word], is_open: IsOpen) -> tuple[Piece, ...] | None:
    """Returns the noun and the clause that holds `held`; None where there is none or the noun is not plain."""
    verb = next((word for word in sentence.words if word.dep == "relcl" and _holds(word, held)), None)
    if verb is None or verb.left < 2 or not _adds(sentence, verb):
        return None
    noun, first = sentence.head(verb), verb.left + 1
    last = last_before(sentence, verb.left, verb.right + 1)
    phrase, clause = sentence.words[noun.left : noun.at + 1], sentence.words[first : last + 1]
    if len(clause) < 2 or _lost_its_time(sentence, verb, clause) or _hangs(sentence, noun, phrase):
        return None
    if leans(sentence, (*phrase, *clause), is_open):
        return None
    return taken(sentence, noun.left, noun.at, filled=True), Added(" "), taken(sentence, first, last)


def _holds(verb: Word, held: Sequence[Word]) -> bool:
    return verb.left <= held[0].at and held[-1].at <= verb.right


def _adds(sentence: ParsedSentence, verb: Word) -> bool:
    """Whether a comma and "who" or "which" as the subject stand between the clause and the noun that it adds to."""
    pronoun, noun = sentence.words[verb.left], sentence.head(verb)
    if pronoun.lower not in ("who", "which") or pronoun.dep not in ("nsubj", "nsubjpass") or pronoun.head != verb.at:
        return False
    if sentence.words[verb.left - 1].text != "," or noun.at != verb.left - 2:
        return False
    return pronoun.lower == "who" or _is_of_the_noun(sentence, verb, noun)


def _is_of_the_noun(sentence: ParsedSentence, verb: Word, noun: Word) -> bool:
    """Whether "which" stands for the noun and not for the clause before it."""
    if verb.lemma in _OF_WHOLE_CLAUSES or any(
        word.lower in ("why", "because", "how") for word in sentence.subtree(verb)
    ):
        return False
    return agrees(sentence, noun, verb)


def _lost_its_time(sentence: ParsedSentence, verb: Word, clause: Sequence[Word]) -> bool:
    """Whether it tells of the past without a date: then the sentence around it says when."""
    tensed = (*sentence.children(verb, "aux", "auxpass"), verb)
    return any(word.tag == "VBD" for word in tensed) and not any(word.entity == "DATE" for word in clause)


def _hangs(sentence: ParsedSentence, noun: Word, phrase: Sequence[Word]) -> bool:
    """Whether the noun is no plain name of one thing, or stands in what somebody said, thought or made a condition."""
    named = noun.pos == "PROPN" or phrase[0].lower in ("the", "his", "her")
    plain = all(word.pos in _PLAIN for word in phrase)
    above = [word for pair in sentence.ancestors(noun) for word in pair]
    governed = any(word.dep in _GOVERNED for word in above)
    return not named or not plain or noun.dep in ("appos", "conj") or governed
