"""Says in words which day, month or year a relative date means: "on Tuesday" is "on Tuesday, 20 May 2025"."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator

from factcheck.claims.restate.wording import Edit
from factcheck.model import Claim, Kind, Span

_MONTHS = "January February March April May June July August September October November December".split()
_ORDINALS = ("first", "second", "third", "fourth")
_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?"
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_PART = r"(?: (?:early |late )?(?:morning|afternoon|evening|night|lunchtime))?"
_UNIT = r"(?:day|week|month|year|decade|spring|summer|autumn|fall|winter|quarter|weekend)"

_POINTS_AT = re.compile(
    rf"(?:(?:last|this|next|that|this coming|the (?:following|next|previous)) )?{_WEEKDAY}{_PART}"
    rf"|(?:yesterday|tomorrow){_PART}|tonight|last night|this (?:morning|afternoon|evening)"
    rf"|(?:(?:early|late|earlier|later) )?(?:last|this|next|that) (?:{_UNIT}|{_MONTH})"
    rf"|the (?:end|start|beginning) of (?:last|this|next) {_UNIT}"
    rf"|the (?:same|next|following|previous) {_UNIT}|the {_UNIT} (?:before|after)",
    re.IGNORECASE,
)
"""Expressions that point at a time; what it is called is set beside them."""

_COUNTS = re.compile(
    rf"[\w-]+(?: [\w-]+){{0,3}} {_UNIT}s? (?:later|earlier|ago|before|after|afterwards)", re.IGNORECASE
)
"""Expressions that count from another time."""

_DAY_FIRST = re.compile(rf"(?:{_WEEKDAY},? )?\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {_MONTH}", re.IGNORECASE)
_MONTH_FIRST = re.compile(rf"(?:{_WEEKDAY},? )?{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?", re.IGNORECASE)
_BARE_MONTH = re.compile(rf"(?:(?:early|late|mid|the (?:end|start|beginning) of)[ -])?{_MONTH}", re.IGNORECASE)
_FEAST = re.compile(r"(?:christmas|easter|thanksgiving)(?: (?:eve|day|monday|sunday))?", re.IGNORECASE)
_WITH_OF = re.compile(
    r"the (?:(?:first|second|third|fourth) quarter|(?:early |late )?(?:spring|summer|autumn|fall))", re.IGNORECASE
)

_OF_ACCOUNTS = re.compile(r"\b(?:year|quarter)s?\b", re.IGNORECASE)
"""What counts from the start of the accounts where an article has such years."""

_YEAR = re.compile(r"\d{4}")
_VALUE = re.compile(r"(\d{4})(?:-(\d\d|W\d\d)(?:-(\d\d|WE))?)?(?:T.*)?~?")
_NOT_BEFORE = re.compile(
    r"(?:\b(?:the|a|an|his|her|its|their|our|my|every|each|any|one|most|some|per|and the)|[-–—/’'])\s*$", re.IGNORECASE
)
_NOT_BEHIND = re.compile(r"\s*(?:[’']s?\b|[-–—/]|\(|of\b|to \d|and \d|or \d|\d)")


def date_edits(text: str, dates: Iterable[Claim]) -> list[Edit]:
    """Returns what is to be set beside the relative dates of an article, in text order.

    Dates that say their year and those whose value is open are left as they are, and so is one in a sentence with
    a full date that says the same or more.
    """
    found = [claim for claim in dates if claim.kind is Kind.DATE and isinstance(claim.value, str)]
    told = {
        (claim.sentence.start, str(claim.value)[:length])
        for claim in found
        if _YEAR.search(claim.exact)
        for length in (4, 7, 10)
    }
    own_years = any(str(claim.timex).startswith("FY") or "fiscal" in claim.exact for claim in found)
    return [
        edit
        for claim in found
        if not (own_years and _OF_ACCOUNTS.search(claim.exact))
        for edit in _edits(text, claim, told)
    ]


def _edits(text: str, claim: Claim, told: set[tuple[int, str]]) -> Iterator[Edit]:
    value = _VALUE.fullmatch(str(claim.value))
    if value is None or claim.readings or _YEAR.search(claim.exact):
        return
    before, behind = text[max(0, claim.start - 12) : claim.start], text[claim.end : claim.end + 12]
    if _COUNTS.fullmatch(claim.exact) and re.search(r"\d,\s*$", before):
        return  # "on 2 December, eight days before": from which day is open
    if _NOT_BEFORE.search(before) or _NOT_BEHIND.match(behind):
        return
    if (claim.sentence.start, str(claim.value)[:10]) in told:
        return
    if edit := _edit(claim, value, is_followed=bool(re.match(r"\s*[\w“‘\"'£$€]", behind))):
        yield edit


def _edit(claim: Claim, value: re.Match[str], *, is_followed: bool) -> Edit | None:
    words, place, comma = claim.exact, Span(claim.end, claim.end), "," if is_followed else ""
    year, month, day = value.groups()
    if _POINTS_AT.fullmatch(words) and (name := _name(year, month, day)):
        return Edit(place, name, ", ", comma)
    if _COUNTS.fullmatch(words) and (name := _name(year, month, day)):
        return Edit(place, f"{'on' if day else 'in'} {name}", ", ", comma)
    if _MONTH_FIRST.fullmatch(words):
        return Edit(place, year, ", ", comma)
    if _DAY_FIRST.fullmatch(words) or _BARE_MONTH.fullmatch(words) or _FEAST.fullmatch(words):
        return Edit(place, year, " ")
    return Edit(place, f"of {year}", " ") if _WITH_OF.fullmatch(words) else None


def _name(year: str, month: str | None, day: str | None) -> str | None:
    """A stretch of the calendar in words; None where the words around it call it so already or it has no plain name."""
    if month is None:
        return str(int(year))
    if month.startswith("W"):
        first = dt.date.fromisocalendar(int(year), int(month[1:]), 6 if day else 1)
        return f"the {'weekend' if day else 'week'} of {first.day} {_MONTHS[first.month - 1]} {first.year}"
    number = int(month)
    if number <= 12:
        name = f"{_MONTHS[number - 1]} {int(year)}"
        return f"{int(day)} {name}" if day else name
    if 33 <= number <= 36:
        return f"the {_ORDINALS[number - 33]} quarter of {int(year)}"
    return str(int(year)) if 21 <= number <= 23 else None
