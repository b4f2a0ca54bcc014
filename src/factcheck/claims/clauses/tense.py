"""Reads the time of a clause off its verb and its auxiliaries."""

from factcheck.claims.clauses.clause import Time
from factcheck.claims.word_sets import word_set
from factcheck.claims.words import ParsedSentence, Word

HELPERS = ("aux", "auxpass", "neg")
MOST_JOINED = 8
"""Verbs in a row that an auxiliary is carried over: "was seized, searched and sunk"."""

_FUTURE = frozenset({"will", "shall", "'ll", "’ll", "wo"})
_POSSIBLE = frozenset({"may", "might", "could"})
_WISHED = frozenset({"should", "must", "ought", "would", "'d", "’d"})
_NOUNS_BEFORE = frozenset({"nsubj", "nsubjpass", "nmod", "compound"})
_TO_COME = frozenset({"expect", "schedule", "plan", "due", "set", "go", "slate", "intend"})
"""After these an infinitive speaks of the future: "is due to open", "are going to vote"."""


_SAME_IN_PAST = word_set(
    "bet burst cast cost cut hit hurt let put quit read rid set shed shut slit split spread thrust upset wed"
)
"""Verbs whose past tense looks like their base form."""


def helpers_of(sentence: ParsedSentence, verb: Word) -> tuple[Word, ...]:
    """Returns the verb's auxiliaries and negations; those of the verb it is joined to where it has none."""
    for _ in range(MOST_JOINED):
        own = tuple(word for word in sentence.children(verb) if _helps(word, verb))
        if own or verb.dep != "conj" or verb.tag in ("VBD", "VBZ", "VBP"):
            return own
        verb = sentence.head(verb)
        if verb.pos not in ("VERB", "AUX"):
            break
    return ()


def _helps(word: Word, verb: Word) -> bool:
    return word.dep in HELPERS or (word.lower in ("never", "neither") and word.at < verb.at)


def is_finite(sentence: ParsedSentence, verb: Word, helpers: tuple[Word, ...]) -> bool:
    """Whether the verb has a tense."""
    return (
        misread(sentence, verb, helpers) is not Time.NONE
        or verb.tag in ("VBD", "VBZ", "VBP")
        or any(word.tag in ("VBD", "VBZ", "VBP", "MD") for word in helpers)
    )


def misread(sentence: ParsedSentence, verb: Word, helpers: tuple[Word, ...]) -> Time:
    """Returns the time of a verb that the model took for another form; NONE where it is right.

    A participle with a subject of its own and no auxiliary is a past tense, or a present where the two look alike
    ("come"); a bare form after a noun, at the root of its sentence, is a present.
    """
    if helpers or verb.tag not in ("VBN", "VB") or (verb.dep == "ccomp" and verb.head < verb.at):
        return Time.NONE  # after its head a participle is one: "declared measles *eliminated*"
    before = [word for word in sentence.children(verb) if word.at < verb.at]
    if verb.tag == "VB":
        return Time.PRESENT if verb.dep == "ROOT" and any(word.dep in _NOUNS_BEFORE for word in before) else Time.NONE
    if any(word.dep in ("nsubj", "nsubjpass") for word in before):
        return Time.PRESENT if verb.lower == verb.lemma and not _tells_the_past(sentence) else Time.PAST
    return Time.NONE


def _tells_the_past(sentence: ParsedSentence) -> bool:
    return any(word.tag == "VBD" for word in sentence.words)


def time_of(sentence: ParsedSentence, verb: Word, helpers: tuple[Word, ...]) -> Time:
    """Returns when a verb speaks of; NONE for one without a tense."""
    first = next((word for word in helpers if word.tag in ("MD", "VBD", "VBZ", "VBP")), verb)
    if first.tag == "MD":
        return _of_modal(first.lower)
    if first is not verb and first.lemma == "have":
        return Time.PERFECT
    if first.tag == "VBD":
        return Time.PAST
    if first is verb and verb.tag == "VBP" and _cannot_be_present(sentence, verb):
        return Time.PAST
    if first.tag not in ("VBZ", "VBP"):
        return misread(sentence, verb, helpers)
    if first is not verb and verb.tag == "VBG" and not any(word.tag == "TO" for word in helpers):
        return Time.PROGRESSIVE
    return Time.PRESENT


def _cannot_be_present(sentence: ParsedSentence, verb: Word) -> bool:
    """A form without -s after a singular: "its successor cost", where the model takes the past for a present."""
    subjects = sentence.children(verb, "nsubj")
    alone = [word for word in subjects if word.tag in ("NN", "NNP") and not sentence.children(word, "conj")]
    return verb.lower == verb.lemma and len(alone) == len(subjects) == 1 and verb.lemma in _SAME_IN_PAST


def _of_modal(word: str) -> Time:
    if word in _FUTURE:
        return Time.FUTURE
    if word in _POSSIBLE:
        return Time.POSSIBLE
    return Time.WISHED if word in _WISHED else Time.PRESENT


def to_come(sentence: ParsedSentence, verb: Word, helpers: tuple[Word, ...]) -> Word | None:
    """Returns the infinitive that a verb of planning or a form of "be" sets for later: "is to be *paid*"."""
    if any(word.tag == "MD" for word in helpers) or sentence.children(verb, "expl"):
        return None
    if verb.lemma in _TO_COME:
        return None if verb.lemma == "go" and verb.tag != "VBG" else _infinitive(sentence, verb)
    if verb.lemma != "be":
        return None
    told = sentence.children(verb, "acomp", "attr")
    if not told:
        return _infinitive(sentence, verb)
    return _infinitive(sentence, told[0]) if told[0].lemma in _TO_COME else None


def _infinitive(sentence: ParsedSentence, word: Word) -> Word | None:
    found = sentence.children(word, "xcomp")
    return next((verb for verb in found if any(child.tag == "TO" for child in sentence.children(verb))), None)
