"""Finds name claims: a person or an organisation with the title, role, age or affiliation that the article gives."""

from collections import defaultdict
from collections.abc import Iterator

from factcheck.claims.birth import make_claim
from factcheck.claims.names.behind import is_age
from factcheck.claims.names.copulas import said_to_be
from factcheck.claims.names.roles import Role, is_bare_title, role_beside
from factcheck.claims.parse import Parsed
from factcheck.claims.people import Cast, cast_of
from factcheck.claims.people.runs import Run
from factcheck.claims.readable import touches_silence
from factcheck.model import Claim, Kind, Span


def find_names(parsed: Parsed) -> list[Claim]:
    """Returns the name claims of an article in text order; a role that was told before is not told again."""
    cast = cast_of(parsed)
    seen: defaultdict[str, list[str]] = defaultdict(list)
    introduced: defaultdict[str, bool] = defaultdict(bool)
    claims: list[Claim] = []
    for run, role in _roles(parsed, cast):
        entity = cast.persons.fullest(run)
        if any(role.words.lower() in told for told in seen[entity]) or (
            is_bare_title(run, role) and introduced[entity]
        ):
            continue
        introduced[entity] |= not is_age(role.words)
        seen[entity].append(role.words.lower())
        words = run.sentence.words
        span = Span(words[role.first].start, words[role.last].end)
        if touches_silence(parsed.article, span):
            continue
        claims.append(
            make_claim(
                parsed.article,
                Kind.NAME,
                span,
                reason="a name with what the article says that it is",
                worthiness=0.6,
                entity=entity,
                role=role.words,
            )
        )
    return sorted(claims, key=lambda claim: (claim.start, -claim.end))


def _roles(parsed: Parsed, cast: Cast) -> Iterator[tuple[Run, Role]]:
    """Every place of a name with a role beside it, in text order."""
    named = [(run, True) for person in cast.persons.persons for run in person.runs]
    named += [(run, False) for run in cast.persons.others]
    for run, is_person in sorted(named, key=lambda pair: pair[0].start):
        role = role_beside(run, is_person) or (said_to_be(run) if is_person else None)
        if role:
            yield run, role
