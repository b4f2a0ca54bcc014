"""Gathers the places of an article's names into persons with their fullest names."""

from dataclasses import dataclass, field
from functools import cached_property

from factcheck.claims.people.runs import Run
from factcheck.claims.people.titles import COMPANY_SUFFIXES, SUFFIXES


@dataclass(frozen=True, eq=False)
class Person:
    """Somebody whom the article names.

    Attributes:
        name: The fullest name that the article uses, without titles.
        runs: Every place where the name or a part of it stands, in text order.
        gender: "he", "she", or None where it is open.
    """

    name: str
    runs: tuple[Run, ...]
    gender: str | None

    @property
    def surname(self) -> str:
        """The last word of the name that is no suffix."""
        return [part for part in self.name.split() if part.lower().rstrip(".") not in SUFFIXES][-1]


@dataclass(frozen=True, eq=False)
class Persons:
    """The persons of an article, and its other names.

    Attributes:
        persons: In the order in which they come up.
        others: Places of names of organisations, places and things, in text order.
    """

    persons: tuple[Person, ...]
    others: tuple[Run, ...] = field(repr=False)

    @cached_property
    def _by_word(self) -> dict[int, tuple[Person, Run]]:
        return {
            word.start: (person, run)
            for person in self.persons
            for run in person.runs
            for word in run.sentence.words[run.first.at : run.last.at + 1]
        }

    @cached_property
    def _other_by_word(self) -> dict[int, Run]:
        return {word.start: run for run in self.others for word in run.sentence.words[run.first.at : run.last.at + 1]}

    def person_at(self, start: int) -> Person | None:
        """Returns the person in whose name the word at code point `start` stands."""
        found = self._by_word.get(start)
        return found[0] if found else None

    def run_at(self, start: int) -> Run | None:
        """Returns the name, a person's or another, in which the word at code point `start` stands."""
        found = self._by_word.get(start)
        return found[1] if found else self._other_by_word.get(start)

    def fullest(self, run: Run) -> str:
        """Returns the fullest name that the article uses for what `run` names."""
        if person := self.person_at(run.first.start):
            return person.name
        return self._with_suffix.get(run.parts, run.name)

    @cached_property
    def _with_suffix(self) -> dict[tuple[str, ...], str]:
        """The long names of companies by the short ones: "Solvarra plc" for "Solvarra"."""
        named = ((other, len(other.parts)) for other in self.others)
        cut = [
            (other.parts[: length - 1], other.name) for other, length in named if length > 1 and _ends_legally(other)
        ]
        return dict(cut)


def _ends_legally(run: Run) -> bool:
    return run.parts[-1].lower().rstrip(".,") in COMPANY_SUFFIXES
