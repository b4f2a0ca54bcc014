"""Says whom "he" and "she" mean: the nearest fitting person, and nobody where the text leaves it open."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from factcheck.claims.parse import Parsed
from factcheck.claims.people.persons import Person, Persons
from factcheck.claims.quotes.cues import SPEECH_VERBS
from factcheck.claims.quotes.marks import quoted_stretches
from factcheck.claims.readable import readable_spans
from factcheck.claims.words import ParsedSentence, Word
from factcheck.model import Span

GENDERS = dict.fromkeys(("he", "him", "his", "himself"), "he") | dict.fromkeys(("she", "her", "hers", "herself"), "she")
"""Pronoun -> which of "he" and "she" it goes with."""

REACH = 8
"""How many sentences back a pronoun can mean somebody."""

DOMINANT = 1.5
"""How many times as often as the next the main person of an article must be meant to be meant by default."""

HERO = 3
"""The same for the person whom the article is about."""

_SUBJECTS = ("nsubj", "nsubjpass")


@dataclass(frozen=True, eq=False)
class _Mention:
    """One place where a person is meant, by name or pronoun."""

    person: Person
    word: Word
    sentence: ParsedSentence
    number: int
    paragraph: int

    @property
    def is_subject(self) -> bool:
        if self.word.dep in _SUBJECTS:
            return True
        above = (head for head, below in self.sentence.ancestors(self.word) if below.dep in ("conj", "appos"))
        return self.word.dep in ("conj", "appos") and any(head.dep in _SUBJECTS for head in above)


@dataclass(frozen=True, eq=False)
class _Place:
    """Where a pronoun stands."""

    word: Word
    sentence: ParsedSentence
    number: int
    paragraph: int
    opens: bool


def meant_by_pronouns(parsed: Parsed, persons: Persons) -> dict[int, Person]:
    """Returns the person whom each pronoun outside quotation marks means, by the pronoun's first code point.

    A pronoun that is missing from it is open.
    """
    reading = _Reading(persons)
    quotes = [quoted.outer for quoted in quoted_stretches(parsed.article) if not quoted.depth]
    numbers = {id(sentence): number for number, sentence in enumerate(parsed.sentences)}
    starts = [quote.start for quote in quotes]
    for paragraph, stretch in enumerate(readable_spans(parsed.article)):
        opens = True
        for sentence in parsed.sentences_in(stretch):
            if sentence.span.start >= stretch.start:
                first = max(0, bisect_left(starts, sentence.span.start) - 1)
                inside = quotes[first : bisect_left(starts, sentence.span.end)]
                for word in _outside(sentence, inside):
                    reading.read(_Place(word, sentence, numbers[id(sentence)], paragraph, opens))
                opens = False
    return reading.meant


def _outside(sentence: ParsedSentence, quotes: list[Span]) -> Iterator[Word]:
    starts = [quote.start for quote in quotes]
    for word in sentence.words:
        before = bisect_right(starts, word.start)
        if not before or word.start >= quotes[before - 1].end:
            yield word


class _Reading:
    """Reads the article from its beginning, as a reader does, and keeps in mind who was meant last."""

    def __init__(self, persons: Persons) -> None:
        self.meant: dict[int, Person] = {}
        self._persons = persons
        self._mentions: list[_Mention] = []
        self._counts: Counter[Person] = Counter({person: len(person.runs) for person in persons.persons})
        self._genders = {person: person.gender for person in persons.persons}

    def read(self, place: _Place) -> None:
        """Takes in one word."""
        person = self._named(place.word) or self._meant(place)
        if person:
            self._mentions.append(_Mention(person, place.word, place.sentence, place.number, place.paragraph))

    def _named(self, word: Word) -> Person | None:
        run = self._persons.run_at(word.start)
        return self._persons.person_at(word.start) if run and run.last is word else None

    def _meant(self, place: _Place) -> Person | None:
        gender = GENDERS.get(place.word.lower)
        person = self._resolved(place, gender) if gender else None
        if person:
            self.meant[place.word.start] = person
            self._counts[person] += 1
            self._genders[person] = self._genders[person] or gender
        return person

    def _resolved(self, place: _Place, gender: str) -> Person | None:
        """The nearest sentence with somebody fitting decides; far away it is the main person's turn first."""
        barred = self._barred(place)
        for mentions in self._back(place):
            fitting = [mention for mention in mentions if mention.person not in barred and self._fits(mention, gender)]
            if not fitting:
                continue
            if mentions[0].paragraph != place.paragraph and (main := self._taken_up(place, gender, barred)):
                return main
            return self._chosen(fitting)
        return self._main(gender, barred)

    def _taken_up(self, place: _Place, gender: str, barred: set[Person]) -> Person | None:
        """The main person, to whom a later sentence of a new paragraph goes back.

        Its first sentence does so only in an article about that person, and where it is not the words of somebody
        quoted before that go on.
        """
        if not place.opens:
            return self._main(gender, barred)
        speaks = place.sentence.head(place.word).lemma in SPEECH_VERBS
        return None if speaks else self._main(gender, barred, HERO)

    def _back(self, place: _Place) -> Iterator[list[_Mention]]:
        """Mentions by sentence, the pronoun's own first."""
        near = [mention for mention in self._mentions[-60:] if place.number - mention.number <= REACH]
        for _, group in groupby(reversed(near), key=lambda mention: mention.number):
            yield list(group)[::-1]

    def _fits(self, mention: _Mention, gender: str) -> bool:
        return self._genders[mention.person] in (gender, None)

    def _chosen(self, fitting: list[_Mention]) -> Person | None:
        """The subject before all others; of several subjects or several others none, unless only one has the gender."""
        known = [mention for mention in fitting if self._genders[mention.person]] or fitting
        subjects = [mention for mention in known if mention.is_subject] or known
        persons = list(dict.fromkeys(mention.person for mention in subjects))
        if len(persons) > 1 and subjects[0].is_subject and not _are_joined(subjects):
            return persons[-1]
        return persons[0] if len(persons) == 1 else None

    def _main(self, gender: str, barred: set[Person], more: float = DOMINANT) -> Person | None:
        """The person who is meant far more often than all others of the gender."""
        ranked = [pair for pair in self._counts.most_common() if self._genders[pair[0]] in (gender, None)]
        ranked = [pair for pair in ranked if pair[0] not in barred and pair[0].runs[0].start < self._here()]
        if not ranked or ranked[0][1] < 2 or (len(ranked) > 1 and ranked[0][1] < more * ranked[1][1]):
            return None
        return ranked[0][0]

    def _here(self) -> int:
        return self._mentions[-1].word.end if self._mentions else 0

    def _barred(self, place: _Place) -> set[Person]:
        """Persons who cannot be meant: the subject of the very verb whose object the pronoun is."""
        word, sentence = place.word, place.sentence
        if word.dep in (*_SUBJECTS, "poss"):
            return set()
        verb = next((above for above, _ in sentence.ancestors(word) if above.pos in ("VERB", "AUX")), None)
        subjects = sentence.children(verb, *_SUBJECTS) if verb else ()
        beside = [other for subject in subjects for other in (subject, *sentence.children(subject, "appos", "conj"))]
        found = (self._persons.person_at(other.start) or self.meant.get(other.start) for other in beside)
        return {person for person in found if person}


def _are_joined(subjects: list[_Mention]) -> bool:
    """Whether subjects are joined by "and": then neither is nearer."""
    return any(mention.word.dep == "conj" for mention in subjects)
