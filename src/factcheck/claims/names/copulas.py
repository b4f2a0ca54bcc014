"""Reads "X is the director of the museum": a role given by a whole sentence."""

from factcheck.claims.names.roles import Role
from factcheck.claims.people.phrases import without_article
from factcheck.claims.people.runs import Run
from factcheck.claims.people.titles import PERSON_NOUNS

_BECOMING = frozenset({"be", "become"})


def said_to_be(run: Run) -> Role | None:
    """Returns the role that the name's own sentence gives it; None where the verb is another or the role is denied."""
    sentence = run.sentence
    verb = sentence.head(run.last)
    if run.last.dep != "nsubj" or verb.lemma not in _BECOMING or sentence.children(verb, "neg", "aux"):
        return None
    for noun in sentence.children(verb, "attr"):
        if noun.lemma in PERSON_NOUNS and noun.tag == "NN" and noun.at > verb.at:
            words = sentence.words[noun.left : _end(run, noun.right) + 1]
            return Role(run.first.at, words[-1].at, without_article(words))
    return None


def _end(run: Run, right: int) -> int:
    """The last word before a comma, a full stop or a clause that goes on."""
    words = run.sentence.words
    verb = run.sentence.head(run.last)
    for place in range(verb.at + 1, right + 1):
        if words[place].pos == "PUNCT" and words[place].text not in ("-", "’s", "'s", "&"):
            return place - 1
    return right
