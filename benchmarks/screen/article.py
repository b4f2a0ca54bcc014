"""An article of 15,000 words in our own words, and as many claims in it as are asked for; always the same ones.

What can be claimed is marked in the patterns: ``<date 3 May 1987>``. A mark may hold others, so that about one claim
in three lies inside another, as in real articles.
"""

from itertools import count
from typing import NamedTuple

from factcheck.claims.birth import make_claim
from factcheck.model import Claim, Kind, Span
from factcheck.text import Article

WORDS = 15_000

MONTHS = ("January", "March", "April", "June", "July", "September", "October", "December")
PLACES = ("Alder", "Birch", "Cedar", "Elder", "Hazel", "Juniper", "Linden", "Maple", "Rowan", "Willow")
PEOPLE = ("Mara Lind", "Jonas Vey", "Edda Roth", "Piet Marlow", "Salome Krug", "Tomas Arden")

PATTERNS = (
    "<statement <event <name {place} Bridge> was opened on <date {day} {month} {year}>> and cost "
    "<number {small}.{digit} million crowns>, more than <name the council> had set aside>.",
    "<statement <event <name {person}> counted <number {large} cars> there in <date {month} {year}>>, which is "
    "<number {small} percent> of all traffic in town>.",
    "<statement <quote “We shall not build another one”>, <name {person}> told <name the council> on "
    "<date {day} {month} {year}>, and <number {small} members> agreed>.",
    "<statement <event The road to <name {place} Hill> was closed from <date {month} {year}>> until "
    "<date the spring of {next}>, so <event <number {large} people> had to walk>>.",
    "<statement <event <name {place} Mill> burned down in <date {year}>>, and <event <number {small} families> of "
    "<name {place} Street> lost what they owned>>.",
)
"""Sentences of about 15 words with up to seven things to check."""

PLAIN = (
    "Nobody had asked for it, and nobody thanked anyone when the work was done.",
    "It would be hard to say who was right, and harder to say why it mattered so much.",
)
"""Sentences with nothing to check; every second one in an article of the usual density."""

USUAL = 2_100
"""Claims in so many words of a newspaper's article; for more there are no plain sentences."""


class Marked(NamedTuple):
    """Something that can be claimed."""

    kind: Kind
    span: Span


def long_article(claims: int, words: int = WORDS) -> tuple[Article, tuple[Claim, ...]]:
    """Returns the article and so many of its claims, spread evenly over the text."""
    text, marked = _written(words, dense=claims > USUAL)
    article = Article.from_text(text)
    if claims > len(marked):
        raise ValueError(f"There are {len(marked)} things to claim in {words} words, not {claims}.")
    picked = [one for at, one in enumerate(marked) if at * claims // len(marked) != (at + 1) * claims // len(marked)]
    return article, tuple(make_claim(article, kind, span, reason="marked by the benchmark") for kind, span in picked)


def _written(words: int, dense: bool) -> tuple[str, list[Marked]]:
    """The text, and what is marked in it in text order, the longer first."""
    parts, marked, counted, length = ["Ten bridges\n\n"], list[Marked](), 2, 13
    for number in count():
        sentence, found = _read(_pattern(number, dense))
        end = _gap(number)
        parts += [sentence, end]
        marked += [Marked(kind, Span(start + length, stop + length)) for kind, start, stop in found]
        counted += len(f"{sentence}{end}".split())
        length += len(sentence) + len(end)
        if counted >= words:
            return "".join(parts).rstrip(), sorted(marked, key=lambda one: (one.span.start, -one.span.end))
    raise AssertionError


def _pattern(number: int, dense: bool) -> str:
    if not dense and number % 2:
        return PLAIN[number // 2 % len(PLAIN)]
    place, person, month = (each[number % len(each)] for each in (PLACES, PEOPLE, MONTHS))
    year = 1900 + number * 7 % 120
    given = {"day": 1 + number % 28, "small": 2 + number % 90, "digit": 1 + number % 9, "large": 1000 + number * 3}
    return PATTERNS[number * 2 // 3 % len(PATTERNS)].format(
        place=place, person=person, month=month, year=year, next=year + 1, **given
    )


def _gap(number: int) -> str:
    """Five sentences a paragraph, a heading every twelve paragraphs."""
    if number % 5 < 4:
        return " "
    return f"\n\nPart {number // 60 + 1}\n\n" if number % 60 == 59 else "\n\n"


def _read(pattern: str) -> tuple[str, list[tuple[Kind, int, int]]]:
    """The sentence without its marks, and each mark's kind, start and end."""
    text, found, open_marks = "", [], list[tuple[Kind, int]]()
    pieces = pattern.replace(">", "\0>\0").replace("<", "\0<").split("\0")
    for piece in filter(None, pieces):
        if piece == ">":
            kind, start = open_marks.pop()
            found.append((kind, start, len(text)))
        elif piece.startswith("<"):
            kind_name, _, words = piece[1:].partition(" ")
            open_marks.append((Kind(kind_name), len(text)))
            text += words
        else:
            text += piece
    return text, found
