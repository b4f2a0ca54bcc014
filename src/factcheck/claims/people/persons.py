"""Gathers the places of an article's names into persons with their fullest names."""

from collections import defaultdict
from dataclasses import dataclass, field
from functools import cached_property

from factcheck.claims.parse import Parsed
from factcheck.claims.people.evidence import gender_of, is_person
from factcheck.claims.people.runs import Run, runs_of
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
        longer = (other for other in self.others if other.parts[: len(run.parts)] == run.parts)
        return max(
            (other.name for other in longer if _is_only_suffix(other.parts[len(run.parts) :])),
            key=len,
            default=run.name,
        )


def _is_only_suffix(parts: tuple[str, ...]) -> bool:
    return all(part.lower().rstrip(".,") in COMPANY_SUFFIXES for part in parts)


def persons_of(parsed: Parsed) -> Persons:
    """Returns the persons of `parsed`, by name alone."""
    return _gather([run for sentence in parsed.sentences for run in runs_of(sentence)])


def _gather(runs: list[Run]) -> Persons:
    by_name: dict[tuple[str, ...], list[Run]] = defaultdict(list)
    for run in runs:
        by_name[_bare(run)].append(run)
    full = {name: found for name, found in by_name.items() if len(name) > 1 and is_person(found)}
    groups = _grouped(full)
    others: list[Run] = []
    for name, found in by_name.items():
        if name in full:
            continue
        if len(name) == 1:
            _place_short(name[0], found, groups, others)
        else:
            others += found
    return Persons(_persons(groups), tuple(sorted(others, key=lambda run: run.start)))


def _bare(run: Run) -> tuple[str, ...]:
    return tuple(part.rstrip(",") for part in run.parts)


def _grouped(full: dict[tuple[str, ...], list[Run]]) -> list[list[Run]]:
    """One list of places a person: a name whose words all stand in a longer one is that one's."""
    groups: dict[tuple[str, ...], list[Run]] = {}
    for name in sorted(full, key=len, reverse=True):
        longer = [other for other in groups if _is_part(name, other)]
        if len(longer) == 1:
            groups[longer[0]] += full[name]
        else:
            groups[name] = list(full[name])
    return list(groups.values())


def _is_part(name: tuple[str, ...], other: tuple[str, ...]) -> bool:
    words = {part.lower().rstrip(".") for part in other}
    return all(part.lower().rstrip(".") in words for part in name)


def _place_short(name: str, runs: list[Run], groups: list[list[Run]], others: list[Run]) -> None:
    """Gives the places of a name of one word to the persons who bear it, each to the one last named before."""
    bearers = [group for group in groups if any(_bears(run, name) for run in group)]
    if not bearers:
        groups.append(list(runs)) if is_person(runs) else others.extend(runs)
        return
    firsts = [(group, min(run.start for run in group)) for group in bearers]
    for run in runs:
        _nearest_bearer(run, firsts).append(run)


def _bears(run: Run, name: str) -> bool:
    plain = [part for part in run.parts if part.lower().rstrip(".") not in SUFFIXES]
    return name in plain or name == run.nickname


def _nearest_bearer(run: Run, firsts: list[tuple[list[Run], int]]) -> list[Run]:
    """The bearer whose name stands last before `run`, among those whom its title fits; else the first to come."""
    gender = gender_of([run]) if run.title else None
    fitting = [
        (group, first)
        for group, first in firsts
        if gender in (None, gender_of(group), *((gender_of(group) is None) * [gender]))
    ]
    before = [
        (max(other.start for other in group if other.start < run.start), group)
        for group, first in fitting
        if first < run.start
    ]
    if before:
        return max(before, key=lambda pair: pair[0])[1]
    return min(fitting or firsts, key=lambda pair: pair[1])[0]


def _persons(groups: list[list[Run]]) -> tuple[Person, ...]:
    persons = []
    for group in groups:
        group.sort(key=lambda run: run.start)
        fullest = max(group, key=lambda run: (len(run.parts), len(run.name)))
        persons.append(Person(" ".join(_bare(fullest)), tuple(group), gender_of(group)))
    return tuple(sorted(persons, key=lambda person: person.runs[0].start))
