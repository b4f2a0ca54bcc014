"""Says whom a pronoun means where nobody else can be meant."""

from bisect import bisect_left
from functools import cached_property

from factcheck.claims.parse import Parsed
from factcheck.claims.people import Cast, Person, cast_of
from factcheck.claims.people.pronouns import GENDERS
from factcheck.claims.words import ParsedSentence, Word

REACH = 4
"""How many sentences back somebody is still the only one who can be meant."""

_SUBJECTS = ("nsubj", "nsubjpass")


class References:
    """Whom the pronouns of an article mean, by stricter rules than the speaker of a quote needs.

    The cast's answer stands only where the nearest sentence with somebody fitting has just this one.
    """

    def __init__(self, parsed: Parsed) -> None:
        self.cast: Cast = cast_of(parsed)
        self._parsed = parsed

    @cached_property
    def _numbers(self) -> dict[int, int]:
        return {id(sentence): number for number, sentence in enumerate(self._parsed.sentences)}

    @cached_property
    def _mentions(self) -> list[tuple[int, Person]]:
        """Where each person is meant, by name or pronoun, in text order."""
        named = [(run.first.start, person) for person in self.cast.persons.persons for run in person.runs]
        return sorted([*named, *self.cast.pronouns.items()], key=lambda pair: pair[0])

    @cached_property
    def _starts(self) -> list[int]:
        return [start for start, _ in self._mentions]

    def is_near(self, person: Person, sentence: ParsedSentence) -> bool:
        """Whether the person is meant in `sentence` or shortly before."""
        first = self._parsed.sentences[max(0, self._number(sentence) - REACH)].span.start
        return any(each is person for each in self._between(first, sentence.span.end))

    def meant(self, sentence: ParsedSentence, pronoun: Word) -> Person | None:
        """Returns the one person whom "he" or "she" can mean; None where it is open."""
        gender = GENDERS.get(pronoun.lower)
        person = self.cast.pronouns.get(pronoun.start)
        if person is None or gender is None or self._is_before_its_name(sentence, pronoun, gender):
            return None
        return person if self._nearest(sentence, pronoun, gender) == {person} else None

    def _nearest(self, sentence: ParsedSentence, pronoun: Word, gender: str) -> set[Person]:
        """All who fit in the nearest sentence that has one."""
        until, number = pronoun.start, self._number(sentence)
        for before in range(number, max(-1, number - REACH - 1), -1):
            start = self._parsed.sentences[before].span.start
            fitting = {person for person in self._between(start, until) if person.gender in (gender, None)}
            if fitting:
                return fitting
            until = start
        return set()

    def _between(self, start: int, end: int) -> set[Person]:
        within = self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]
        return {person for _, person in within}

    def _is_before_its_name(self, sentence: ParsedSentence, pronoun: Word, gender: str) -> bool:
        """Whether a subject behind the pronoun may be who is meant: "In her letter, Jane Morris asked"."""
        for word in sentence.words[pronoun.at + 1 :]:
            run = self.cast.run(word)
            if run is not None and run.last is word and word.dep in _SUBJECTS and word.head > pronoun.at:
                person = self.cast.persons.person_at(word.start)
                if pronoun.dep not in _SUBJECTS and (person is None or person.gender in (gender, None)):
                    return True
        return False

    def _number(self, sentence: ParsedSentence) -> int:
        return self._numbers[id(sentence)]
