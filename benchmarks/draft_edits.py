"""Makes new drafts of the sample articles, as authors and copy desks do; the same in every run.

Every third seed is kept back: its drafts are counted apart and never looked at while the matcher is made.
"""

import random
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from draft_sheet import Edited, Sheet, Spoiled

from factcheck.claims import find_claims
from factcheck.model import BlockKind, Claim, Kind, Span
from factcheck.text import Article, read_article

SEEDS = 18
"""Drafts of each kind of edit and article; every third is kept back."""

SAMPLES = Path(__file__).parents[1] / "data/samples"

_NAMES = "Maren Holst;Tobias Quell;Ida Verhoeven;Anselm Roth;Petra Lindqvist;Owen Castellane;Ruta Balodis".split(";")
_WORDS = "simply really never once quietly finally rarely briefly hardly openly".split()
_OPENINGS = (
    *("On the other hand, ", "As the town knows, ", "In the end, ", "According to two people who were there, "),
    *("Late in the afternoon, ", "Whatever the reason, "),
)
_ENDINGS = (
    *(", a spokeswoman confirmed", ", as the minutes show", ", although nobody wrote it down", " after all"),
    *(", which surprised many", ", and not for the first time"),
)
_NUMERALS = "two three four five six seven eight nine ten eleven twelve".split()
_MONTHS = (
    "January February March April May June July August September October November December Monday Tuesday Wednesday "
    "Thursday Friday Saturday Sunday"
).split()


@dataclass
class Desk:
    """What an edit works with.

    Attributes:
        article: The old draft.
        claims: Its claims.
        others: Sentences of other articles.
        dice: The source of chance.
        sheet: The draft under edit.
        copied: Stretches that were copied.
    """

    article: Article
    claims: list[Claim]
    others: list[str]
    dice: random.Random
    sheet: Sheet
    copied: list[Span]

    @cached_property
    def paragraphs(self) -> list[Span]:
        """The paragraphs that are no half of one."""
        kinds = (BlockKind.PARAGRAPH, BlockKind.QUOTE, BlockKind.LIST_ITEM)
        return [block.span for block in self.article.blocks if block.kind in kinds and not block.continues]

    @cached_property
    def sentences(self) -> list[Span]:
        """The sentences of the paragraphs, of some length."""
        held = [one for one in self.article.sentences if any(block.holds(one) for block in self.paragraphs)]
        return [one for one in held if one.end - one.start > 20]

    def words(self, span: Span) -> str:
        """The old words."""
        return span.of(self.article.text)

    def one_of(self, kind: Kind) -> Claim:
        """A claim of a kind."""
        found = [claim for claim in self.claims if claim.kind is kind and claim.sentence in self.sentences]
        claim: Claim = _pick(self, found)
        return claim


def _pick(desk: Desk, things: Sequence[Any]) -> Any:
    """One of the things; the edit cannot be made where there is none."""
    if not things:
        raise Spoiled
    return desk.dice.choice(things)


def paragraph_moved(desk: Desk) -> None:
    moved, before = desk.dice.sample(desk.paragraphs, 2)
    desk.sheet.move(moved, before.start)
    desk.sheet.insert(before.start, "\n\n")


def sentence_inserted(desk: Desk) -> None:
    before = _pick(desk, desk.sentences)
    words = desk.dice.choice(desk.others)
    if desk.dice.random() < 0.4:  # one that looks like another of the article
        words = _with_other_number(desk, desk.words(_pick(desk, desk.sentences)))
    desk.sheet.insert(before.start, f"{words} ")


def number_changed(desk: Desk) -> None:
    claim = desk.one_of(Kind.NUMBER)
    found = list(re.finditer(rf"\d[\d,.]*\d|\d|\b(?:{'|'.join(_NUMERALS)})\b", claim.exact))
    match = _pick(desk, found)
    place = Span(claim.start + match.start(), claim.start + match.end())
    desk.sheet.replace(place, _other_number(desk, match[0]))


def date_changed(desk: Desk) -> None:
    claim = desk.one_of(Kind.DATE)
    match = _pick(desk, list(re.finditer(rf"\d+|\b(?:{'|'.join(_MONTHS)})\b", claim.exact)))
    new = _other_number(desk, match[0]) if match[0].isdigit() else desk.dice.choice([*set(_MONTHS) - {match[0]}])
    desk.sheet.replace(Span(claim.start + match.start(), claim.start + match.end()), new)


def name_replaced(desk: Desk) -> None:
    claim = desk.one_of(Kind.NAME)
    last = re.findall(r"[^\W\d_]{3,}", (claim.entity or claim.exact))
    name = _pick(desk, last[-1:])
    new = desk.dice.choice(_NAMES).split()[-1]
    for match in re.finditer(rf"\b{re.escape(name)}\b", desk.article.text):
        desk.sheet.replace(Span(*match.span()), new)


def sentence_duplicated(desk: Desk) -> None:
    copied, before = desk.dice.sample(desk.sentences, 2)
    desk.sheet.insert(before.start, f"{desk.words(copied)} ")
    desk.copied.append(copied)


def quote_edited(desk: Desk) -> None:
    quotes = [c for c in desk.claims if c.kind is Kind.QUOTE and len(c.exact.split()) > 3]
    claim = _pick(desk, quotes)
    match = _pick(desk, list(re.finditer(r"(?<= )[a-z]{3,}(?= )", claim.exact)))
    word = Span(claim.start + match.start(), claim.start + match.end())
    dropped, widened, replaced = [], [word, f" {desk.dice.choice(_WORDS)}"], [desk.dice.choice(_WORDS)]
    new: list[str | Span] = desk.dice.choice([dropped, widened, replaced])
    desk.sheet.replace(Span(word.start, word.end + (not new)), *new)


def section_rewritten(desk: Desk) -> None:
    first = desk.dice.randrange(len(desk.sentences) - 2)
    for sentence in desk.sentences[first : first + desk.dice.randint(2, 5)]:
        if desk.dice.random() < 0.5:
            desk.sheet.replace(sentence, desk.dice.choice(desk.others))
        else:  # half of the old clauses in another order
            clauses = [Span(*match.span()) for match in re.finditer(r"[^, ][^,]*", desk.words(sentence).rstrip("."))]
            desk.dice.shuffle(clauses)
            kept = [Span(sentence.start + one.start, sentence.start + one.end) for one in clauses]
            parts: list[str | Span] = [desk.dice.choice(_OPENINGS)]
            for clause in kept[: max(1, len(kept) // 2)]:
                parts += [clause, ", "]
            desk.sheet.replace(sentence, *parts[:-1], f"{desk.dice.choice(_ENDINGS)}.")


def sentence_changed_around(desk: Desk) -> None:
    sentence = _pick(desk, desk.sentences)
    words = desk.words(sentence)
    plain = words[-1] == "." and words[0].isupper() and words[1].islower()
    if not plain:
        raise Spoiled
    if desk.dice.random() < 0.5:
        desk.sheet.insert(sentence.start, desk.dice.choice(_OPENINGS))
    else:
        desk.sheet.insert(sentence.end - 1, desk.dice.choice(_ENDINGS))


def clause_cut(desk: Desk) -> None:
    sentence = _pick(desk, desk.sentences)
    clauses = list(re.finditer(r",[^,]{8,}(?=[,.])", desk.words(sentence)))
    match = _pick(desk, clauses)
    desk.sheet.replace(Span(sentence.start + match.start(), sentence.start + match.end()), "")


def sentence_deleted(desk: Desk) -> None:
    at = desk.dice.randrange(1, len(desk.sentences))
    gone = desk.sentences[at]
    if desk.dice.random() < 0.5:  # one that looks like it stands elsewhere; in its place it would be it, edited
        before = _pick(desk, [one for one in desk.sentences if one not in desk.sentences[at - 1 : at + 2]])
        desk.sheet.insert(before.start, f"{_with_other_number(desk, desk.words(gone))} ")
    desk.sheet.replace(gone, "")


def sentences_joined(desk: Desk) -> None:
    pairs = [
        (one, two)
        for one, two in zip(desk.sentences, desk.sentences[1:], strict=False)
        if two.start - one.end == 1 and desk.words(one)[-1] == "." and desk.words(one)[-2].isalpha()
    ]
    one = _pick(desk, pairs)[0]
    desk.sheet.replace(Span(one.end - 1, one.end), desk.dice.choice([", and", ";", ", while"]))


def sentence_cut_in_two(desk: Desk) -> None:
    sentence = _pick(desk, desk.sentences)
    match = _pick(desk, list(re.finditer(r", (?:and|but|while|which|who) ", desk.words(sentence))))
    desk.sheet.replace(Span(sentence.start + match.start(), sentence.start + match.end()), ". But then ")


def several(desk: Desk) -> None:
    single = [edit for edit in EDITS.values() if edit is not several]
    for edit in desk.dice.sample(single, desk.dice.randint(3, 5)):
        try:
            edit(desk)
        except Spoiled:
            continue


def _other_number(desk: Desk, old: str) -> str:
    if old.lower() in _NUMERALS:
        return desk.dice.choice([word for word in _NUMERALS if word != old.lower()])
    at = _pick(desk, [place for place, mark in enumerate(old) if mark.isdigit()])
    new = desk.dice.choice([digit for digit in "123456789" if digit != old[at]])
    return old[:at] + new + old[at + 1 :]


def _with_other_number(desk: Desk, words: str) -> str:
    """The sentence with another number in it; where it has none, with another word."""
    found = list(re.finditer(rf"\d[\d,.]*\d|\d|\b(?:{'|'.join(_NUMERALS)})\b", words))
    if found:
        match = desk.dice.choice(found)
        return words[: match.start()] + _other_number(desk, match[0]) + words[match.end() :]
    match = _pick(desk, list(re.finditer(r"(?<= )[a-z]{4,}(?= )", words)))
    new = desk.dice.choice([word for word in _WORDS if word != match[0]])
    return words[: match.start()] + new + words[match.end() :]


EDITS: dict[str, Callable[[Desk], None]] = {
    "paragraph moved": paragraph_moved,
    "sentence inserted": sentence_inserted,
    "number changed": number_changed,
    "date changed": date_changed,
    "name replaced everywhere": name_replaced,
    "sentence duplicated": sentence_duplicated,
    "quote copy-edited": quote_edited,
    "section rewritten": section_rewritten,
    "words added around": sentence_changed_around,
    "clause cut": clause_cut,
    "sentence deleted": sentence_deleted,
    "sentences joined": sentences_joined,
    "sentence cut in two": sentence_cut_in_two,
    "several at once": several,
}


def edited_drafts(kept_back: bool, seeds: int = SEEDS) -> Iterator[tuple[Edited, list[Claim]]]:
    """Yields new drafts with the claims of the old one: the open ones, or those that are kept back."""
    articles = [read_article(path) for path in sorted(SAMPLES.iterdir()) if path.suffix in (".txt", ".md")]
    names = [path.stem for path in sorted(SAMPLES.iterdir()) if path.suffix in (".txt", ".md")]
    for name, article in zip(names, articles, strict=True):
        claims = find_claims(article)
        others = [s.of(other.text) for other in articles if other is not article for s in other.sentences]
        others = [words for words in others if len(words) > 40 and "\n" not in words]
        for kind in EDITS:
            for seed in (seed for seed in range(seeds) if (seed % 3 == 2) == kept_back):
                made = _edited(f"{name}/{kind}/{seed}", kind, article, claims, others, kept_back)
                if made:
                    yield made, claims


def _edited(
    name: str, kind: str, article: Article, claims: list[Claim], others: list[str], kept_back: bool
) -> Edited | None:
    """The draft; None where the edit cannot be made in the article, or changes nothing."""
    desk = Desk(article, claims, others, random.Random(name), Sheet(article.text), [])
    try:
        EDITS[kind](desk)
    except Spoiled:
        return None
    after = Article.from_text(desk.sheet.text, published=article.published)
    if after.text != desk.sheet.text or after.text == article.text:
        return None
    return Edited(name, kind, kept_back, article, after, desk.sheet.origins, tuple(desk.copied))
