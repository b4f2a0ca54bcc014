"""Where a clause begins and ends: with its subject, and before the first clause of its own that closes the sentence."""

from functools import lru_cache

from factcheck.claims.clauses.clause import Role
from factcheck.claims.clauses.nearby import unread_subject
from factcheck.claims.clauses.tense import helpers_of, is_finite
from factcheck.claims.words import ParsedSentence, Word

_LOOSE = frozenset({"punct", "cc", "mark", "preconj"})
_BREAKS = frozenset({",", ";", ":", "-", "–", "—", "(", ")", "."})
_WHICH = frozenset({"WDT", "WP", "WP$"})
_FIGURES = frozenset({"DATE", "MONEY", "PERCENT", "QUANTITY", "CARDINAL"})


def borders(
    sentence: ParsedSentence, verb: Word, subject: Word | None, helpers: tuple[Word, ...], role: Role
) -> tuple[Word, Word]:
    """Returns the first and the last word of the clause of `verb`."""
    first = _first(sentence, verb, subject, helpers, role)
    last = _last(sentence, verb)
    return first, max(first, last, key=lambda word: word.at)


def _first(sentence: ParsedSentence, verb: Word, subject: Word | None, helpers: tuple[Word, ...], role: Role) -> Word:
    if role in (Role.RELATIVE, Role.PARTICIPLE) and verb.dep in ("relcl", "acl"):
        return _of_described(sentence, verb)
    near = [word for word in helpers if verb.left <= word.at < verb.at]
    begins = min((word.at for word in [verb, *near]), default=verb.at)
    if subject is not None:
        begins = min(begins, subject.left)
    elif role is Role.MAIN:
        begins = unread_subject(sentence, begins)
    elif role is Role.PARTICIPLE:
        begins = verb.at if verb.at and sentence.words[verb.at - 1].text == "," else verb.left
    return _after_loose(sentence, begins, verb.at)


def _of_described(sentence: ParsedSentence, verb: Word) -> Word:
    """The noun is named where the clause picks it out ("the shop that she bought"), not where it only adds."""
    noun = sentence.head(verb)
    before = sentence.words[max(verb.left - 1, 0)]
    if verb.left > 0 and before.text in _BREAKS:
        return _after_loose(sentence, verb.left, verb.at)
    return _after_loose(sentence, min(noun.left, noun.at), verb.at)


def _after_loose(sentence: ParsedSentence, begins: int, until: int) -> Word:
    at = begins
    while at < until and _is_loose(sentence.words[at]):
        at += 1
    return sentence.words[at]


def _is_loose(word: Word) -> bool:
    return word.tag == "WRB" or (word.dep in _LOOSE and word.tag not in _WHICH)


def _last(sentence: ParsedSentence, verb: Word) -> Word:
    """The end of all that depends on the verb, less the clauses of their own at the end; never past a semicolon."""
    stop = next((word.at for word in sentence.words[verb.at : verb.right + 1] if word.text == ";"), verb.right + 1)
    ends = stop - 1
    while True:
        ending = [*_descendants_at_end(sentence, verb, ends), *_additions(sentence, verb, ends)]
        stops = [child.left for child in ending if child.at in _own_clauses(sentence)]
        shorter = min((at for at in stops if at > verb.at), default=None)
        before = ends
        ends = shorter - 1 if shorter is not None else ends
        while (
            ends > verb.at
            and sentence.words[ends].dep in _LOOSE
            and sentence.words[ends].text not in (")", "”", '"', "''")
        ):
            ends -= 1
        if ends == before:
            return sentence.words[ends]


def _descendants_at_end(sentence: ParsedSentence, verb: Word, ends: int) -> list[Word]:
    """The words below `verb` whose stretch closes at `ends`."""
    found = []
    word = sentence.words[ends]
    while word.at != verb.at and word.head != word.at:
        if word.right >= ends:
            found.append(word)
        word = sentence.head(word)
    return found


def _additions(sentence: ParsedSentence, verb: Word, ends: int) -> list[Word]:
    """Relative clauses after the verb: what follows one that only adds belongs to it as far as a reader can tell."""
    after = (word for word in sentence.words[verb.at : ends + 1] if word.dep == "relcl")
    return [word for word in after if not sentence.children(sentence.head(word), "conj")]


@lru_cache(maxsize=16)
def _own_clauses(sentence: ParsedSentence) -> frozenset[int]:
    """The places of the words that head a clause that stands for itself."""
    return frozenset(word.at for word in sentence.words if _own_clause(sentence, word))


def _own_clause(sentence: ParsedSentence, word: Word) -> bool:
    """Whether `word` heads a clause that stands for itself."""
    if word.pos not in ("VERB", "AUX") or not is_finite(sentence, word, helpers_of(sentence, word)):
        return False
    if word.dep == "conj":
        return stands_alone(sentence, word)
    if word.dep == "relcl":
        return sentence.words[word.left - 1].text in _BREAKS
    if word.dep == "advcl":
        return sentence.head(word).pos in ("VERB", "AUX") and sentence.words[word.left].lower != "than"
    return word.dep == "parataxis" or (word.dep == "ccomp" and put_beside(sentence, word))


def put_beside(sentence: ParsedSentence, verb: Word) -> bool:
    """Whether a clause that the model takes for a complement only stands beside its head, or after "which is why"."""
    head = sentence.head(verb)
    if head.lemma == "be" and any(
        word.lower in ("why", "because") for word in sentence.children(verb, "advmod", "mark")
    ):
        return True
    between = sentence.words[verb.right : head.at] if verb.at < head.at else sentence.words[head.at : verb.left + 1]
    return any(word.text in (";", ":") for word in between)


def stands_alone(sentence: ParsedSentence, verb: Word) -> bool:
    """Whether a verb joined to another says something of its own.

    It does with a subject, a comma before it, a figure or another tense, and as the last of three or more.
    """
    if any(child.dep in ("nsubj", "nsubjpass", "expl") for child in sentence.children(verb)):
        return True
    before = [sentence.words[at] for at in range(max(verb.left - 2, 0), verb.left)]
    head = sentence.head(verb)
    if any(word.text in _BREAKS for word in before) or (head.dep == "conj" and head.pos in ("VERB", "AUX")):
        return True
    if "VBZ" in (verb.tag, head.tag) and "VBD" in (verb.tag, head.tag):
        return True
    figures = (word for word in sentence.subtree(verb) if word.entity in _FIGURES)
    return any(_nearest_verb(sentence, word) is verb for word in figures)


def _nearest_verb(sentence: ParsedSentence, word: Word) -> Word | None:
    return next((above for above, _ in sentence.ancestors(word) if above.pos in ("VERB", "AUX")), None)
