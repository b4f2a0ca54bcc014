"""Finds the noun that a verb of speaking has for its subject."""

from factcheck.claims.quotes.cues import FINDING_VERBS, REPORTING_VERBS
from factcheck.claims.quotes.datelines import after_dateline
from factcheck.claims.words import ParsedSentence, Word

_NO_NAMES = ("PRP", "DT", "PRP$", "IN", "CC", "WP", "RB", "WDT", "WRB", "VBD", "VBG", "VBN")


def speaking_subject(sentence: ParsedSentence, verb: Word) -> Word | None:
    """Returns the head of the noun phrase that utters `verb`: its agent, a bare name before it, or its subject."""
    found = (
        quoted_one(sentence, verb)
        or agent_of(sentence, verb)
        or bare_name_before(sentence, verb)
        or subject_of(sentence, verb)
    )
    if found is None or found.at >= after_dateline(sentence):
        return found
    named = [
        word for word in sentence.words[after_dateline(sentence) : verb.at] if word.dep == "nsubj" or word.tag == "NNP"
    ]
    return named[0] if named else None


def subject_of(sentence: ParsedSentence, verb: Word) -> Word | None:
    """Returns the head of the verb's subject by the parse, through "and", "to" and relative clauses."""
    if quoted := quoted_one(sentence, verb):
        return quoted
    word, seen = verb, 0
    while seen < 6:
        seen += 1
        if found := sentence.children(word, "nsubj"):
            return _antecedent(sentence, word, found[-1])
        if sentence.children(word, "nsubjpass") and word is verb:
            return None
        if passive := sentence.children(word, "nsubjpass"):
            return _antecedent(sentence, word, passive[-1])
        if word.dep == "acl" and (word.tag == "VBG" or _is_main_verb(sentence, word)):
            return sentence.head(word)
        if word.dep not in ("conj", "xcomp", "advcl", "pcomp", "prep", "relcl", "dep") or word.head == word.at:
            return None
        word = sentence.head(sentence.head(word) if goes_back(sentence, word) else word)
    return None


def _is_main_verb(sentence: ParsedSentence, verb: Word) -> bool:
    """Whether the parse takes a sentence's verb for one more participle: "An inquiry, led by X, found that ..."."""
    noun = sentence.head(verb)
    comma = verb.at > 0 and sentence.words[verb.at - 1].text == ","
    return comma and noun.dep == "ROOT" and verb.tag in ("VBD", "VBN") and bool(sentence.children(verb, "ccomp"))


def goes_back(sentence: ParsedSentence, verb: Word) -> bool:
    """Whether a verb of saying that the parse joins to a reported clause goes back to who reports it.

    Such as "She said the plant would grow, and denied that ...": another form or a comma tells it from what was said.
    """
    clause = sentence.head(verb)
    if verb.dep != "conj" or clause.dep != "ccomp" or verb.lemma not in REPORTING_VERBS | FINDING_VERBS:
        return False
    if verb.tag not in ("VBD", "VBZ") or sentence.children(verb, "nsubj"):
        return False
    joined = sentence.words[verb.at - 2 : verb.at]
    return clause.tag != verb.tag or (len(joined) == 2 and joined[0].text == ",")


def quoted_one(sentence: ParsedSentence, verb: Word) -> Word | None:
    """Returns who is quoted: "the paper quoted her as saying", "he was quoted as saying", "the paper quoted Lee"."""
    quoting: Word | None = verb if verb.lemma == "quote" else None
    if verb.tag == "VBG" and verb.dep in ("pcomp", "advcl"):
        above = [word for word, _ in sentence.ancestors(verb)][:2]
        quoting = next((word for word in above if word.lemma in ("quote", "cite")), None)
    if quoting is None:
        return None
    return next(iter(sentence.children(quoting, "nsubjpass", "dobj")), None)


def _antecedent(sentence: ParsedSentence, verb: Word, subject: Word) -> Word:
    """What "who" or "which" stands for: the noun that the relative clause hangs on."""
    if subject.lower in ("who", "which", "that") and verb.dep == "relcl":
        return sentence.head(verb)
    return subject


def agent_of(sentence: ParsedSentence, verb: Word) -> Word | None:
    """Returns the head of "by ..." of a passive verb."""
    for agent in sentence.children(verb, "agent"):
        if found := sentence.children(agent, "pobj"):
            return found[0]
    return None


def bare_name_before(sentence: ParsedSentence, verb: Word) -> Word | None:
    """Returns the last word of a name that stands between a comma, a quote or the beginning and `verb`.

    It is the subject whatever the parse says: "Asked by the chair, Ann Lee, whether ..., Hale replied".
    """
    at = verb.at
    while at and _is_name_word(sentence.words[at - 1]):
        at -= 1
    opens = at == after_dateline(sentence) or sentence.words[at - 1].text in (",", "”", "’", '"', "'", "''", "»")
    return sentence.words[verb.at - 1] if at < verb.at and opens else None


def _is_name_word(word: Word) -> bool:
    return word.capital and word.entity not in ("DATE", "TIME") and word.tag not in _NO_NAMES


def head_of_phrase(sentence: ParsedSentence, at: int) -> Word | None:
    """Returns the head of the noun phrase that begins at `at`; None where none begins."""
    head: Word | None = None
    for word in sentence.words[at : at + 14]:
        if word.tag in ("WP", "WDT", "WP$"):
            break
        if word.pos in ("PROPN", "NOUN", "PRON") and not (head and word.lower.endswith("self")):
            head = word
        elif (head is not None and word.pos != "PART" and word.text not in ("-", "&")) or (
            head is None and word.pos in ("VERB", "AUX") and word.tag != "VBN"
        ):
            break
    return head
