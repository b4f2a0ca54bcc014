"""Who is who in an article: whom a name, a pronoun or a role means."""

from dataclasses import dataclass
from functools import cached_property
from weakref import WeakKeyDictionary

from factcheck.claims.parse import Parsed
from factcheck.claims.people.aliases import with_aliases
from factcheck.claims.people.bodies import Noun, bodies_meant
from factcheck.claims.people.gathering import persons_of
from factcheck.claims.people.led import office_of_bearer
from factcheck.claims.people.persons import Person, Persons
from factcheck.claims.people.pronouns import GENDERS, meant_by_pronouns
from factcheck.claims.people.roles import bearer, bearers
from factcheck.claims.people.runs import Run
from factcheck.claims.words import ParsedSentence, Word

_known: "WeakKeyDictionary[Parsed, Cast]" = WeakKeyDictionary()


@dataclass(frozen=True, eq=False)
class Cast:
    """The persons of an article, and whom its pronouns mean.

    Attributes:
        persons: The persons and the other names.
        pronouns: The person that a pronoun means, by the pronoun's first code point.
        bodies: The noun of the body that a speaking "it" means, by the pronoun's first code point.
    """

    persons: Persons
    pronouns: dict[int, Person]
    bodies: dict[int, Noun]

    def person(self, word: Word) -> Person | None:
        """Returns the person whom a word of a name or a pronoun means; None where it means nobody or is open."""
        return self.persons.person_at(word.start) or self.pronouns.get(word.start)

    def run(self, word: Word) -> Run | None:
        """Returns the name in which `word` stands, a person's or another."""
        return self.persons.run_at(word.start)

    def name(self, sentence: ParsedSentence, noun: Word) -> str | None:
        """Returns the fullest name of what the noun phrase around `noun` means.

        A pronoun that is open, and one that means no single person, give None; a role gives its bearer where
        the article names just one; else the noun phrase itself is the name, without its article.
        """
        if person := self.person(noun) or self._led.get(noun.start):
            return person.name
        if noun.lower in GENDERS or noun.pos == "PRON":
            return None
        if run := self.run(noun):
            return self.persons.fullest(run)
        found = bearer(self._bearers, sentence, noun)
        return found.name if found else None

    @cached_property
    def _led(self) -> dict[int, Person]:
        """Who bears an office, by the office's first code point: "the mayor of London Sadiq Khan"."""
        named = ((person, run) for person in self.persons.persons for run in person.runs)
        offices = ((office_of_bearer(run.sentence.words, run.first.at), run, person) for person, run in named)
        return {run.sentence.words[at].start: person for at, run, person in offices if at is not None}

    @cached_property
    def _bearers(self) -> dict[str, list[Person]]:
        return bearers(self.persons)


def cast_of(parsed: Parsed) -> Cast:
    """Returns who is who in `parsed`; worked out once for as long as somebody holds it."""
    cast = _known.get(parsed)
    if cast is None:
        persons = with_aliases(parsed, persons_of(parsed))
        cast = _known[parsed] = Cast(persons, meant_by_pronouns(parsed, persons), bodies_meant(parsed, persons))
    return cast
