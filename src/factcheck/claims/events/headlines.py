"""Reads headlines whose verb the model takes for a noun: "Board votes to close schools", "Two dead in avalanche"."""

from factcheck.claims.word_sets import word_set
from factcheck.claims.words import ParsedSentence, Word

_ONLY_VERBS = word_set(
    "abandon accuse admit agree announce apologise apologize approve arrest ask axe become begin blame bring build buy"
    " choose close confirm defend defy deliver deny derail drown elect emerge erupt escape expand expel explode fight"
    " find flee get give go grow halt hear hire hit hold impose join keep kill launch lead leave lift lose make meet"
    " miss open overturn pass pledge plunge prevent push quit raise reach refuse reject reopen resign resume reveal"
    " save say scrap seal seek seize sell send set shut sign sink slam slash smash soar sue suspend swear take tell"
    " threaten topple tumble urge warn win withdraw"
)
_VERBS_TOO = word_set(
    "back ban bid block boost call change cheat claim cut drop escape fall fine fire gain guarantee halt head help hope"
    " import jail jump move name offer order pay plan promise protest rally report rescue return review rise search"
    " shock slide slump spark stage step storm strike surge target test tour trial unveil visit vote vow"
)
"""Verbs whose -s form is as often a plural; only an object or an infinitive behind them tells."""

_NOUNS_WITH_TO = word_set(
    "plan bid way road call need chance move effort deal fight race right time place thing reason guide how what where"
    " when key path step push drive attempt offer decision vote pledge threat promise ability freedom licence license"
)
"""Nouns that take an infinitive: "bid to save the pool" is no announcement of the bid's."""

_HARMED = word_set("dead hurt injured missing killed wounded trapped stranded homeless")
_OBJECTS = frozenset({"DT", "CD", "JJ", "JJR", "NN", "NNS", "NNP", "PRP$", "$", "TO"})


def headline_trigger(sentence: ParsedSentence) -> Word | None:
    """Returns the word of a headline that says what happened where no verb of it was read; None where none does."""
    for word in sentence.words[1:]:
        if _is_verb(sentence, word) or _is_planned(sentence, word) or _is_toll(sentence, word):
            return word
    return None


def _is_verb(sentence: ParsedSentence, word: Word) -> bool:
    before, after = sentence.words[word.at - 1], sentence.words[word.at + 1 : word.at + 2]
    if before.tag not in ("NN", "NNP", "NNS", "NNPS") or word.capital or not after:
        return False
    plural = before.tag in ("NNS", "NNPS")
    form = word.lower if plural else _base(word.lower)
    if form in _ONLY_VERBS:
        return after[0].tag != "CC"
    return form in _VERBS_TOO and after[0].tag in _OBJECTS and (plural or after[0].tag != "NNS")


def _base(form: str) -> str:
    """The base of a verb in -s; the form itself is never one."""
    if form.endswith(("shes", "ches", "sses", "xes")):
        return form[:-2]
    return form[:-1] if form.endswith("s") and not form.endswith("ss") else ""


def _is_planned(sentence: ParsedSentence, word: Word) -> bool:
    """Such as "regulator to investigate bank": who will do what."""
    noun = sentence.head(word)
    if word.tag != "VB" or noun.dep != "ROOT" or noun.pos not in ("NOUN", "PROPN") or noun.lemma in _NOUNS_WITH_TO:
        return False
    bare = sentence.words[noun.left].tag not in ("DT", "PRP$", "WRB", "WP", "JJS")
    to = sentence.words[word.at - 1]
    return bare and to.tag == "TO" and to.at == noun.at + 1 and bool(sentence.children(word, "dobj"))


def _is_toll(sentence: ParsedSentence, word: Word) -> bool:
    before = sentence.words[word.at - 1]
    return word.lower in _HARMED and (before.tag == "CD" or (before.at > 0 and before.tag == "NNS"))
