"""Joins nicknames to their bearers: "Tsai, who goes by Junie", "everyone calls her Teddy", ("Call me Bud," he says)."""

import re
from dataclasses import replace

from factcheck.claims.parse import Parsed
from factcheck.claims.people.persons import Person, Persons
from factcheck.claims.people.runs import Run

_NAMING = re.compile(
    r"(?:\b(?:who\s+(?:goes|went)\s+by|known\s+(?:to\s+\w+\s+)?as|nicknamed|goes\s+by|went\s+by"
    r"|calls?\s+(?:me|him|her)|called\s+(?:him|her))\s+(?:the\s+name\s+(?:of\s+)?)?)[\"“‘']?$",
    re.IGNORECASE,
)

NEAR = 250
"""How far before a nickname its bearer's name stands, in code points."""


def with_aliases(parsed: Parsed, persons: Persons) -> Persons:
    """Returns `persons` with every nickname that the text itself explains given to its bearer."""
    text = parsed.article.text
    bearers: dict[str, Person] = {}
    for run in _single_names(persons):
        named_so = run.name not in bearers and _NAMING.search(text, max(0, run.start - 60), run.start)
        if named_so and (bearer := _bearer(persons, run)):
            bearers[run.name] = bearer
    return _joined(persons, bearers) if bearers else persons


def _single_names(persons: Persons) -> list[Run]:
    named = [run for person in persons.persons if " " not in person.name for run in person.runs]
    return sorted([*named, *(run for run in persons.others if len(run.parts) == 1)], key=lambda run: run.start)


def _bearer(persons: Persons, nickname: Run) -> Person | None:
    """The person named last before the nickname by a longer name."""
    near = [
        (run.start, person)
        for person in persons.persons
        for run in person.runs
        if nickname.start - NEAR < run.start < nickname.start and " " in person.name
    ]
    return max(near, key=lambda pair: pair[0])[1] if near else None


def _joined(persons: Persons, bearers: dict[str, Person]) -> Persons:
    moved = [run for run in _single_names(persons) if run.name in bearers]
    kept = [person for person in persons.persons if person.name not in bearers]
    grown = tuple(_with(person, [run for run in moved if bearers[run.name] is person]) for person in kept)
    return Persons(grown, tuple(run for run in persons.others if run not in moved))


def _with(person: Person, runs: list[Run]) -> Person:
    return replace(person, runs=tuple(sorted([*person.runs, *runs], key=lambda run: run.start))) if runs else person
