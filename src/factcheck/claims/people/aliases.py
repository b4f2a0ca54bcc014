"""Joins other names to their bearers: "Tsai, who goes by Junie", "everyone calls her Teddy", "Born Ann Kolb"."""

import re
from collections import defaultdict
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
    bearers |= _born(persons)
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


def _born(persons: Persons) -> dict[str, Person]:
    """Names at birth, each with the person of the same first name who was named before."""
    found: dict[str, Person] = {}
    for person in persons.persons:
        first = person.runs[0]
        if " " not in person.name or not any(word.lower == "born" for word in first.sentence.words[: first.first.at]):
            continue
        same = [
            other
            for other in persons.persons
            if other is not person and other.runs[0].start < first.start and other.name.split()[0] == first.parts[0]
        ]
        if len(same) == 1:
            found[person.name] = same[0]
    return found


def _joined(persons: Persons, bearers: dict[str, Person]) -> Persons:
    moved: dict[int, list[Run]] = defaultdict(list)
    for person in persons.persons:
        if person.name in bearers:
            moved[id(bearers[person.name])] += person.runs
    for run in persons.others:
        if len(run.parts) == 1 and run.name in bearers:
            moved[id(bearers[run.name])].append(run)
    kept = [person for person in persons.persons if person.name not in bearers]
    others = tuple(run for run in persons.others if len(run.parts) > 1 or run.name not in bearers)
    return Persons(tuple(_with(person, moved[id(person)]) for person in kept), others)


def _with(person: Person, runs: list[Run]) -> Person:
    return replace(person, runs=tuple(sorted([*person.runs, *runs], key=lambda run: run.start))) if runs else person
