"""Finds the expressions of time in tokens: every rule's matches, of which the longest of each place stay."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from factcheck.claims.dates.clock_rules import CLOCKS, PARTS_RULES
from factcheck.claims.dates.day_rules import FEASTS_RULES, FIGURES, LONE_DAYS, MONTH_DAYS, WEEKDAYS_RULES
from factcheck.claims.dates.duration_rules import AGES, DURATIONS
from factcheck.claims.dates.expressions import AccountsYear, Found, NoDate, Point, WeekOf
from factcheck.claims.dates.join import join
from factcheck.claims.dates.offset_rules import OFFSETS, REFERENCES_RULES
from factcheck.claims.dates.quarter_rules import FISCAL, HALVES, QUARTERS
from factcheck.claims.dates.relative_rules import DEICTIC, UNITS_AT
from factcheck.claims.dates.set_rules import SETS
from factcheck.claims.dates.tokens import Tokens
from factcheck.claims.dates.year_rules import CENTURIES, DECADES, MONTHS_RULES, SEASONS_RULES, YEARS

FAMILIES = (
    *(
        MONTH_DAYS,
        LONE_DAYS,
        WEEKDAYS_RULES,
        FEASTS_RULES,
        FIGURES,
        MONTHS_RULES,
        SEASONS_RULES,
        YEARS,
        DECADES,
        CENTURIES,
    ),
    *(
        QUARTERS,
        HALVES,
        FISCAL,
        DEICTIC,
        UNITS_AT,
        OFFSETS,
        REFERENCES_RULES,
        DURATIONS,
        AGES,
        SETS,
        CLOCKS,
        PARTS_RULES,
    ),
)
"""All families of rules."""


def find_expressions(tokens: Tokens) -> list[Found]:
    """Returns the expressions of time in text order; they do not overlap."""
    candidates = []
    days: dict[int, Found] = {}
    for family in FAMILIES:
        for rule, match in family.matches(tokens):
            said = rule.read(match)
            if said is not None:
                found = Found(match.first, match.end, said, rule.kind)
                candidates.append((match.first - match.end, -rule.weight, match.first, found))
                if family is MONTH_DAYS and isinstance(said, Point):
                    days.setdefault(match.end, found)
    candidates.sort(key=lambda candidate: candidate[:3])
    chosen = _without_overlaps([candidate[3] for candidate in candidates], len(tokens.codes))
    return join([_with_day(found, days) for found in chosen if not isinstance(found.said, NoDate)], tokens)


def _with_day(found: Found, days: Mapping[int, Found]) -> Found:
    """A week or a year that is named by its last day also gives that day."""
    day = days.get(found.end) if isinstance(found.said, AccountsYear | WeekOf) else None
    return replace(found, parts=(day,)) if day is not None and day.first > found.first else found


def _without_overlaps(found: Sequence[Found], tokens: int) -> list[Found]:
    """Keeps each that touches none kept before it, and returns them in text order."""
    taken = bytearray(tokens)
    kept = []
    for one in found:
        if not any(taken[one.first : one.end]):
            taken[one.first : one.end] = b"\x01" * (one.end - one.first)
            kept.append(one)
    return sorted(kept, key=lambda one: one.first)
