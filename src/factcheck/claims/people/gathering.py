"""Gathers the places of an article's names into persons: a surname or a nickname belongs to a full name."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from factcheck.claims.parse import Parsed
from factcheck.claims.people.evidence import gender_of, is_person
from factcheck.claims.people.persons import Person, Persons
from factcheck.claims.people.runs import Run, runs_of
from factcheck.claims.people.titles import ORGANISATION_WORDS, SUFFIXES

_PLACES = ("GPE", "LOC", "FAC")


def persons_of(parsed: Parsed) -> Persons:
    """Returns the persons of `parsed`, by name alone."""
    by_name: dict[tuple[str, ...], list[Run]] = defaultdict(list)
    for sentence in parsed.sentences:
        for run in runs_of(sentence):
            by_name[_bare(run)].append(run)
    full = {
        name: runs
        for name, runs in by_name.items()
        if len(name) > 1 and is_person(runs, goes_by_last=len(name) < 4 and (name[-1],) in by_name)
    }
    for run in _unseen(parsed, {name[-1] for name in full}):
        by_name[_bare(run)].append(run)
    groups = _grouped(full)
    others = [run for name, runs in by_name.items() if len(name) > 1 and name not in full for run in runs]
    _place_short({name[0]: runs for name, runs in by_name.items() if len(name) == 1}, groups, others)
    return Persons(_persons(groups), tuple(sorted(others, key=lambda run: run.start)))


def _unseen(parsed: Parsed, surnames: set[str]) -> Iterator[Run]:
    """Surnames at the head of a sentence that the model takes for common nouns: "Combs said"."""
    for sentence in parsed.sentences:
        first = next((word for word in sentence.words if word.pos not in ("PUNCT", "SPACE")), None)
        if first and first.text in surnames and first.tag in ("NN", "NNS") and first.dep in ("nsubj", "poss"):
            yield Run(sentence, first, first, "", first.start, (first.text,))


def _bare(run: Run) -> tuple[str, ...]:
    return tuple(part.rstrip(",") for part in run.parts)


def _grouped(full: dict[tuple[str, ...], list[Run]]) -> list[list[Run]]:
    """One list of places a person: a name whose words all stand in one longer name is that one's."""
    groups: list[list[Run]] = []
    holding: dict[str, set[int]] = defaultdict(set)
    for name in sorted(full, key=len, reverse=True):
        words = [part.lower().rstrip(".") for part in name]
        longer = set.intersection(*(holding[word] for word in words))
        if len(longer) == 1:
            groups[longer.pop()] += full[name]
            continue
        for word in words:
            holding[word].add(len(groups))
        groups.append(list(full[name]))
    return groups


def _place_short(short: dict[str, list[Run]], groups: list[list[Run]], others: list[Run]) -> None:
    """Gives the places of names of one word to the persons who bear them, each to the one last named before."""
    bearers: dict[str, list[list[Run]]] = defaultdict(list)
    for group in groups:
        for name in dict.fromkeys(name for run in group for name in _short_names(run)):
            bearers[name].append(group)
    _halve_double_names(groups, bearers)
    bodies = {run.parts[0] for run in others if run.parts[-1].lower() in ORGANISATION_WORDS}
    for name, runs in short.items():
        if name not in bearers and name in bodies:
            others.extend(runs)  # "Castleford" where the article speaks of Castleford Athletic
            continue
        if name not in bearers:
            groups.append(list(runs)) if is_person(runs) else others.extend(runs)
            continue
        firsts = [(group, tuple(sorted(run.start for run in group)), gender_of(group)) for group in bearers[name]]
        groups_of = {id(group): group for group in bearers[name]}
        meant: Counter[int] = Counter()
        for run in runs:
            if _is_place(run):
                others.append(run)
                continue
            bearer = _nearest(run, firsts) if run.title or not (hero := _established(groups_of, meant)) else hero
            meant[id(bearer)] += 1
            bearer.append(run)


def _halve_double_names(groups: list[list[Run]], bearers: dict[str, list[list[Run]]]) -> None:
    """Half of a double surname is its bearer's too, where nobody else is called so: "Kolb" for "Ann Kolb-Reyes"."""
    halves: dict[str, list[list[Run]]] = defaultdict(list)
    for group in groups:
        for half in dict.fromkeys(
            half for run in group for half in run.parts[-1].split("-")[:-1] if len(run.parts) > 1
        ):
            halves[half].append(group)
    bearers.update({half: found for half, found in halves.items() if half not in bearers and len(found) == 1})


ESTABLISHED = 3
"""Places of a bare surname after which it goes on meaning the same person, though a relative is named in full."""


def _established(bearers: dict[int, list[Run]], meant: Counter[int]) -> list[Run] | None:
    """The bearer whom the surname alone has meant so often, and nobody else."""
    if len(meant) != 1:
        return None
    ((bearer, often),) = meant.items()
    return bearers[bearer] if often >= ESTABLISHED else None


def _short_names(run: Run) -> list[str]:
    plain = [part.rstrip(",") for part in run.parts if part.lower().rstrip(".") not in SUFFIXES]
    return [*plain, run.nickname] if run.nickname else plain


def _is_place(run: Run) -> bool:
    """Whether a name that a person bears names a place here: "in London", with Jack London in the article."""
    return (
        run.last.entity in _PLACES
        and run.last.dep == "pobj"
        and run.sentence.head(run.last).lower in _WHERE
        and not run.title
    )


_WHERE = ("in", "to", "from", "at", "near", "across", "outside", "around", "into", "throughout")

Bearer = tuple[list[Run], tuple[int, ...], str | None]
"""A person's places, where the full names among them stand, and "he" or "she"."""


def _nearest(run: Run, bearers: list[Bearer]) -> list[Run]:
    """The bearer whose full name stands last before `run`, among those whom its title fits; else the first to come."""
    gender = gender_of([run]) if run.title else None
    fitting = [bearer for bearer in bearers if gender is None or bearer[2] in (gender, None)] or bearers
    before = [
        (max(at for at in starts if at < run.start), group) for group, starts, _ in fitting if starts[0] < run.start
    ]
    if before:
        return max(before, key=lambda pair: pair[0])[1]
    return min(fitting, key=lambda bearer: bearer[1][0])[0]


def _persons(groups: list[list[Run]]) -> tuple[Person, ...]:
    persons = []
    for group in groups:
        group.sort(key=lambda run: run.start)
        fullest = max(group, key=lambda run: (len(run.parts), len(run.name)))
        persons.append(Person(" ".join(_bare(fullest)), tuple(group), gender_of(group)))
    return tuple(sorted(persons, key=lambda person: person.runs[0].start))
