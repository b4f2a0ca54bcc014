"""Gives a speaker the name by which the article knows them."""

from factcheck.claims.people import Cast
from factcheck.claims.people.phrases import as_written
from factcheck.claims.people.titles import TITLES
from factcheck.claims.quotes.cues import NOT_SPEAKERS
from factcheck.claims.quotes.utterers import Noun
from factcheck.claims.words import ParsedSentence, Word


def speaker_name(cast: Cast, byline: str | None, noun: Noun | None) -> str | None:
    """Returns the fullest name of who is meant; None where the text leaves it open.

    "I" outside quotation marks is the author.
    """
    if noun is None:
        return None
    sentence, word = noun
    if word.lower == "i":
        return byline
    if word.start in cast.bodies:
        return speaker_name(cast, byline, cast.bodies[word.start])
    if named := cast.name(sentence, word):
        return _joined(cast, sentence, word, named)
    if person := _apposed(cast, sentence, word):
        return person
    if word.lower in NOT_SPEAKERS or word.pos not in ("NOUN", "PROPN", "ADJ", "NUM"):
        return None
    return _phrase(sentence, word)


def _joined(cast: Cast, sentence: ParsedSentence, word: Word, named: str) -> str:
    """Two who speak as one: "Ann Lee and Tom Hale said"."""
    others = [cast.name(sentence, other) for other in sentence.children(word, "conj")]
    return " and ".join([named, *(other for other in others if other)])


def _apposed(cast: Cast, sentence: ParsedSentence, word: Word) -> str | None:
    """The person who stands beside the role: "the vicar, Josias Penhallow", "one of them, Jo Pratt"."""
    near = (
        [*sentence.children(word, "appos"), sentence.head(word)]
        if word.dep == "appos"
        else sentence.children(word, "appos")
    )
    for other in near:
        if person := cast.person(other):
            return person.name
    return _named_next(cast, sentence, word)


def _named_next(cast: Cast, sentence: ParsedSentence, word: Word) -> str | None:
    """The person named right behind the noun and its "of ...": "one of them, Jo Pratt"."""
    at = word.at + 1
    for child in sentence.children(word, "prep"):
        if child.at == at and child.lower in ("of", "for", "at"):
            at = _end_of_phrase(sentence, child) + 1
    if at < len(sentence.words) and sentence.words[at].text == ",":
        at += 1
    while at < len(sentence.words) and sentence.words[at].lower.rstrip(".") in TITLES:
        at += 1
    run = cast.run(sentence.words[at]) if at < len(sentence.words) else None
    person = cast.person(sentence.words[at]) if run and run.first.at == at and run.sentence is sentence else None
    return person.name if person else None


def _phrase(sentence: ParsedSentence, noun: Word) -> str:
    """The noun phrase without its article, relative clauses and appositions: "spokeswoman for the Greens"."""
    before = [
        child
        for child in sentence.children(noun)
        if child.at < noun.at and child.dep in ("amod", "compound", "nmod", "poss", "nummod")
    ]
    first = min([child.left for child in before], default=noun.at)
    last = noun.at
    behind = sentence.words[noun.at + 1] if noun.at + 1 < len(sentence.words) else None
    if behind and behind.lower in ("of", "for", "at", "from", "in", "by") and behind.right > behind.at:
        last = _end_of_phrase(sentence, behind)
    words = list(sentence.words[first : last + 1])
    while len(words) > 1 and (
        words[0].pos == "DET"
        or words[0].tag == "PRP$"
        or words[0].lower == "own"
        or words[0].text in ('"', "“", "”", "’", "'", "''", ",")
    ):
        words = words[1:]
    return as_written(words)


def _end_of_phrase(sentence: ParsedSentence, preposition: Word) -> int:
    """The last word of "of ...", cut before a comma or a relative clause."""
    end = preposition.at
    for word in sentence.words[preposition.at + 1 : preposition.right + 1]:
        if (
            (word.pos == "PUNCT" and word.text not in ("-", "’s", "'s"))
            or word.dep in ("relcl", "mark")
            or word.tag in ("WP", "WDT")
        ):
            break
        end = word.at
    return end
