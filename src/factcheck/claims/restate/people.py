"""Fills in whom pronouns, surnames and offices mean: "his house" is "Anton Barbashin’s house"."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cached_property

from factcheck.claims.people import Person
from factcheck.claims.people.pronouns import GENDERS
from factcheck.claims.people.runs import Run
from factcheck.claims.people.titles import OFFICES, SURNAMES
from factcheck.claims.restate.reference import References
from factcheck.claims.restate.wording import Edit
from factcheck.claims.words import ParsedSentence, Word
from factcheck.model import Span

_POSSESSIVES = ("his", "her")
_OBJECTS = ("dobj", "pobj", "dative", "iobj")


def may_mean_somebody(word: Word) -> bool:
    """Whether a word may be a name, "he" or "she", or an office; most words are none, which is quickly seen."""
    return word.capital or word.tag in ("PRP", "PRP$") or (word.pos == "NOUN" and word.lower in OFFICES)


class PeopleFilledIn:
    """Makes the edits that name the people of a stretch, each at the first place where they are meant."""

    def __init__(self, references: References, apostrophe: str) -> None:
        self._references = references
        self._cast = references.cast
        self._apostrophe = apostrophe

    @cached_property
    def _bearers(self) -> Counter[str]:
        """How many persons and other names have a word in their name: Ford is a man and a motor company."""
        people = [{*person.name.split()} for person in self._cast.persons.persons]
        others = [{*parts} for parts in {run.parts for run in self._cast.persons.others}]
        return Counter(part for parts in (*people, *others) for part in parts)

    def edits(self, words: Sequence[tuple[ParsedSentence, Word]]) -> list[Edit]:
        """Returns the edits for `words`, each with its sentence: those that may mean somebody, none of them quoted."""
        named = {person for _, word in words if (person := self._named_in_full(word))}
        made: list[Edit] = []
        for sentence, word in words:
            for person, edit in self._edits(sentence, word):
                if person not in named:
                    named.add(person)
                    made.append(edit)
        return made

    def _named_in_full(self, word: Word) -> Person | None:
        person, run = self._cast.persons.person_at(word.start), self._cast.run(word)
        return person if person and run and run.name == person.name else None

    def _edits(self, sentence: ParsedSentence, word: Word) -> Iterator[tuple[Person, Edit]]:
        """The edit at `word`, if one is called for; at most one."""
        if word.lower in GENDERS:
            yield from self._for_pronoun(sentence, word)
        elif run := self._cast.run(word):
            yield from self._for_surname(sentence, run) if run.last is word else ()
        else:
            yield from self._for_office(sentence, word)

    def _for_pronoun(self, sentence: ParsedSentence, word: Word) -> Iterator[tuple[Person, Edit]]:
        person = self._references.meant(sentence, word)
        if person is None or not _has_full_name(person):
            return
        span = Span(word.start, word.end)
        if word.tag == "PRP$" and word.dep == "poss" and word.lower in _POSSESSIVES:
            yield person, Edit(span, f"{person.name}{self._apostrophe}s")
        elif word.tag == "PRP" and (word.lower in ("he", "she") or (word.dep in _OBJECTS and word.lower != "hers")):
            yield person, Edit(span, person.name)

    def _for_surname(self, sentence: ParsedSentence, run: Run) -> Iterator[tuple[Person, Edit]]:
        person = self._cast.persons.person_at(run.first.start)
        if person is None or person.name == run.name or len(run.parts) > 1 or not _has_full_name(person):
            return
        if any(self._bearers[part] > 1 for part in run.parts) or _is_inside_a_name(sentence, run):
            return
        yield person, Edit(run.span, person.name)

    def _for_office(self, sentence: ParsedSentence, word: Word) -> Iterator[tuple[Person, Edit]]:
        if word.lower not in OFFICES or word.dep not in ("nsubj", "nsubjpass") or word.at == 0:
            return
        follows = sentence.words[word.at + 1 : word.at + 2]
        if sentence.words[word.at - 1].lower != "the" or not follows or follows[0].pos not in ("VERB", "AUX", "ADV"):
            return
        name = self._cast.name(sentence, word)
        person = next((person for person in self._cast.persons.persons if person.name == name), None)
        if person and _has_full_name(person) and self._references.is_near(person, sentence):
            yield person, Edit(Span(word.end, word.end), person.name, ", ", ",")


def _has_full_name(person: Person) -> bool:
    """Whether the fullest name is more than one word and begins with no country ("United States Ann Lee")."""
    run = next((run for run in person.runs if run.name == person.name), None)
    if run is None or len(run.parts) < 2:
        return False
    return run.first.entity in ("", "PERSON", run.last.entity)


def _is_inside_a_name(sentence: ParsedSentence, run: Run) -> bool:
    """Whether a surname is a part of something else: "the Barbashin report", "Hill Street"."""
    first, last = run.first.at, run.last.at
    beside = [sentence.words[at] for at in (first - 1, last + 1) if 0 <= at < len(sentence.words)]
    glued = any(word.text in ("-", "–", "/", "‑") for word in beside)
    behind = sentence.words[last + 1] if last + 1 < len(sentence.words) else None
    follows = behind is not None and (behind.capital or behind.lower in SURNAMES) and behind.pos == "PROPN"
    many = first > 0 and sentence.words[first - 1].lower in ("the", "a", "an", "every", "each", "another")
    return glued or follows or many or run.last.dep in ("compound", "amod", "nmod")
