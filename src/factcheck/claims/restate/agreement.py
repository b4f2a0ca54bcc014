"""Tells by number whether a verb can belong to a subject: what does not agree was misread."""

from factcheck.claims.word_sets import word_set
from factcheck.claims.words import ParsedSentence, Word

_MANY = word_set("they we you these those i both many few several")
_ONE = word_set("he she it this that")


def agrees(sentence: ParsedSentence, subject: Word, verb: Word) -> bool:
    """Whether the number of the subject allows the present tense of `verb` or its auxiliary; the past goes with all."""
    own = sentence.children(verb, "aux", "auxpass")
    tags = [word.tag for word in (*own, verb) if word.tag in ("VBZ", "VBP", "VBD", "MD")]
    if not tags or tags[0] not in ("VBZ", "VBP"):
        return True
    many = _is_many(sentence, subject)
    return many is None or many == (tags[0] == "VBP")


def _is_many(sentence: ParsedSentence, subject: Word) -> bool | None:
    """Whether the subject is a plural; None where both are possible ("the team are", "a number of")."""
    if sentence.children(subject, "conj") or subject.lower in _MANY or subject.tag in ("NNS", "NNPS"):
        return True
    return False if subject.lower in _ONE else None
