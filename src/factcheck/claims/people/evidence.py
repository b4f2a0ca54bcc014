"""Weighs what a text shows of a name: whether it is a person's, and whether a man or a woman bears it."""

from collections import Counter
from collections.abc import Iterable

from factcheck.claims.people.given_names import FEMALE, MALE
from factcheck.claims.people.runs import Run
from factcheck.claims.people.titles import (
    DEGREES,
    FEMALE_NOUNS,
    FEMALE_TITLES,
    HONORIFICS,
    MALE_NOUNS,
    MALE_TITLES,
    ORGANISATION_WORDS,
    PERSON_NOUNS,
    PLACE_WORDS,
    SUFFIXES,
    SURNAMES,
)
from factcheck.claims.word_sets import word_set
from factcheck.claims.words import ParsedSentence, Word

_SPEAKING = word_set(
    "say tell add ask reply recall explain insist write argue warn laugh think believe whisper shrug smile"
)
_ENTITY_WEIGHT = {"PERSON": 2, "ORG": -2, "GPE": -3, "LOC": -3, "FAC": -3, "NORP": -3, "EVENT": -3, "WORK_OF_ART": -1}
_PLACES = ("GPE", "LOC", "FAC", "NORP")
_OF_PLACES = word_set("new old north south east west great little upper lower san santa saint st los las port fort el")


def is_person(runs: list[Run], goes_by_last: bool = False) -> bool:
    """Whether the runs, all of the same name, name a person.

    Args:
        runs: Every place where the name stands in full.
        goes_by_last: Whether its last word stands alone elsewhere, as surnames do; bodies go by their first.
    """
    first = runs[0]
    words = [part.lower().rstrip(".,") for part in first.parts]
    if _is_of_another_kind(runs, words):
        return False
    if not first.parts[-1][0].isalpha() or all(part.isupper() and len(part) > 1 for part in first.parts):
        return False
    if len(runs) == len(words) == 1 and not _is_given(words) and _setting(first) <= 0:
        return False  # one word, once, and only the model's opinion: "Whooping", "Boiler"
    return _weight(runs, words) + goes_by_last * _surname_weight(runs, words) >= 2


def _is_of_another_kind(runs: list[Run], words: list[str]) -> bool:
    """Whether one of the words belongs to a body or a place; behind a given name or a role it may be a surname.

    A title settles it for all words; a role only for those that are surnames: "leaders Harwick Athletic" are a club.
    """
    if any(run.title for run in runs):
        return False
    has_role = any(set(nouns_about(run)) & PERSON_NOUNS for run in runs)
    kinds = [word for word in words if word in ORGANISATION_WORDS or word in PLACE_WORDS]
    return any(word not in SURNAMES or not (has_role or _is_given(words)) for word in kinds)


def _surname_weight(runs: list[Run], words: list[str]) -> int:
    """What a last word that stands alone elsewhere is worth.

    Nothing for places, which go by it too ("South Korea"). A name that the model takes for a place and that only ever
    acts ("Kehinde Adeyemi scored") is none, which takes more than the model's word back.
    """
    if not any(run.last.entity in _PLACES for run in runs):
        return 3
    acts = all(run.last.dep in ("nsubj", "nsubjpass", "poss") for run in runs)
    return 5 if acts and words[0] not in _OF_PLACES else 0


def _is_given(words: list[str]) -> bool:
    return words[0] in MALE or words[0] in FEMALE


def _weight(runs: list[Run], words: list[str]) -> float:
    seen = sum(_ENTITY_WEIGHT.get(run.last.entity, 0) for run in runs) / len(runs)
    best = max(_setting(run) for run in runs)
    shape = (4 if len(words) > 1 else 1) * _is_given(words) + (words[-1] in SUFFIXES) * 3 + _has_initial(words) * 1
    return seen + best + shape + (len(words) in (2, 3)) * 0.5


def _has_initial(words: list[str]) -> bool:
    return len(words) > 2 and any(len(word) == 1 for word in words[1:-1])


def _setting(run: Run) -> int:
    """What stands around one place of the name, in points."""
    sentence, last = run.sentence, run.last
    points = 6 if _is_addressed(run) else 4 if run.title else 0
    after = sentence.words[last.at + 1 : last.at + 4]
    texts = [word.lower for word in after]
    if texts[:1] == [","] and len(after) > 1:
        age = after[1].text.isdigit() and len(after[1].text) == 2 and texts[2:3] in ([","], ["."])
        points += 3 * (age or texts[1] in ("who", "whose") or texts[1] in DEGREES)
    points += 2 if texts[:1] == ["who"] else 0
    head = sentence.head(last)
    if last.dep == "nsubj" and head.lemma in _SPEAKING:
        points += 2
    return points + (3 if set(nouns_about(run)) & PERSON_NOUNS else 0)


def _is_addressed(run: Run) -> bool:
    """Whether "Mrs" or "Dr" stands before the name: that alone settles it."""
    return any(title in HONORIFICS for title in run.title.lower().replace(".", "").split())


def nouns_about(run: Run) -> list[str]:
    """Lower-case nouns that the text sets beside the name: "the historian X", "X, a nurse", "the mayor, X"."""
    sentence, last = run.sentence, run.last
    found = [child.lower for child in sentence.children(last, "appos") if child.pos == "NOUN"]
    found += [word.lemma for word in _noun_before(sentence, run.first)]
    if last.dep == "appos":
        found.append(sentence.head(last).lemma)
    for child in sentence.children(last, "compound", "nmod"):
        if child.pos == "NOUN" and child.end < run.first.start:
            found.append(child.lemma)
    return [noun.rpartition("-")[2] if noun not in PERSON_NOUNS else noun for noun in found]


def _noun_before(sentence: ParsedSentence, first: Word) -> tuple[Word, ...]:
    """The common noun right before a name, over a comma too: "the poet X", "his widow, X"."""
    at = first.at - 1
    if at >= 1 and sentence.words[at].text == "," and sentence.words[at - 1].pos == "NOUN":
        at -= 1
    word = sentence.words[at] if at >= 0 else None
    return (word,) if word is not None and word.pos in ("NOUN", "ADJ") and not word.capital else ()


def gender_of(runs: Iterable[Run]) -> str | None:
    """Whether "he" or "she" means the person: "he", "she", or None where the text and the name leave it open."""
    votes: Counter[str] = Counter()
    for run in runs:
        for title in run.title.lower().replace(".", "").split():
            votes["he"] += 8 * (title in MALE_TITLES)
            votes["she"] += 8 * (title in FEMALE_TITLES)
        for noun in nouns_about(run):
            votes["he"] += 5 * (noun in MALE_NOUNS)
            votes["she"] += 5 * (noun in FEMALE_NOUNS)
        votes[_echo(run)] += 2
        votes[_own(run)] += 1
        given = run.parts[0].lower() if len(run.parts) > 1 or run.parts[0].lower() in MALE | FEMALE else ""
        votes["he"] += 3 * (given in MALE)
        votes["she"] += 3 * (given in FEMALE or (given.endswith("a") and given not in MALE))
    he, she = votes["he"], votes["she"]
    return None if he == she else "he" if he > she else "she"


def _own(run: Run) -> str:
    """The owner in what the name is the subject of, where nobody else is named: "X died at her home"."""
    sentence, verb = run.sentence, run.sentence.head(run.last)
    if run.last.dep not in ("nsubj", "nsubjpass"):
        return ""
    others = (word for word in sentence.words if word.entity == "PERSON" and not run.first.at <= word.at <= run.last.at)
    found = [word.lower for word in sentence.subtree(verb) if word.lower in ("his", "her") and word.at > verb.at]
    if not found or next(others, None) is not None:
        return ""
    return "he" if found[0] == "his" else "she" if found[0] == "her" else ""


def _echo(run: Run) -> str:
    """The pronoun inside the relative clause or the apposition that hangs on the name."""
    sentence = run.sentence
    for child in sentence.children(run.last, "relcl", "appos", "acl"):
        for word in sentence.subtree(child):
            if word.lower in ("he", "his", "him", "himself"):
                return "he"
            if word.lower in ("she", "her", "herself"):
                return "she"
    return ""
