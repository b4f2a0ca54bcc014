"""Gives every claim its restatement."""

from collections.abc import Iterable
from dataclasses import replace

from factcheck.claims.dates.finder import find_dates
from factcheck.claims.parse import Parsed
from factcheck.claims.people.pronouns import GENDERS
from factcheck.claims.restate.ground import Ground
from factcheck.claims.restate.parts import part_with
from factcheck.claims.restate.people import PeopleFilledIn, may_mean_somebody
from factcheck.claims.restate.reference import References
from factcheck.claims.restate.speech import said
from factcheck.claims.restate.wording import Piece, Taken, Wording
from factcheck.claims.words import ParsedSentence, Word
from factcheck.model import Claim, Kind
from factcheck.text.article import Article


def restate(parsed: Parsed, claims: Iterable[Claim]) -> list[Claim]:
    """Returns the claims of a parsed article, each with its restatement."""
    return Restating(parsed.article, find_dates(parsed.article)).read(parsed, claims)


class Restating:
    """Restates the claims of one article.

    Args:
        article: The article.
        dates: Its date claims; relative ones are filled in with their values.
    """

    def __init__(self, article: Article, dates: Iterable[Claim]) -> None:
        self._ground = Ground(article, dates)
        self._unread: dict[tuple[Piece, ...], Wording] = {}

    def unread(self, claims: Iterable[Claim]) -> list[Claim]:
        """Returns the claims with their whole sentences, dates filled in; needs no language model."""
        return [self._by_sentences(claim) for claim in claims]

    def read(self, parsed: Parsed, claims: Iterable[Claim]) -> list[Claim]:
        """Returns the claims restated from what the language model says of their sentences.

        Args:
            parsed: The article, or as much of it as is known: the sentences of the claims and those before.
            claims: Those of the parsed sentences.
        """
        reading = _Reading(self._ground, parsed)
        return [_restated(claim, reading.wording(claim)) for claim in claims]

    def _by_sentences(self, claim: Claim) -> Claim:
        pieces = self._ground.sentences(claim.span)
        if pieces and pieces not in self._unread:
            self._unread[pieces] = self._ground.wording(pieces)
        return _restated(claim, self._unread.get(pieces))


class _Reading:
    """Restates the claims of parsed sentences; equal parts only once."""

    def __init__(self, ground: Ground, parsed: Parsed) -> None:
        self._ground = ground
        self._parsed = parsed
        self._references = References(parsed)
        straight = "'" in ground.text and "’" not in ground.text
        self._people = PeopleFilledIn(self._references, "'" if straight else "’")
        self._made: dict[tuple[Piece, ...], Wording] = {}

    def wording(self, claim: Claim) -> Wording | None:
        quoted = said(self._ground.text, claim, self._ground.marks) if claim.kind is Kind.QUOTE else None
        pieces = quoted or self._part(claim) or self._ground.sentences(claim.span)
        if pieces and pieces not in self._made:
            self._made[pieces] = self._ground.wording(pieces, self._people.edits(self._words_of(pieces)))
        return self._made.get(pieces)

    def _part(self, claim: Claim) -> tuple[Piece, ...] | None:
        sentence = self._parsed.sentence_at(claim.start)
        if sentence is None or claim.end > sentence.span.end or self._ground.marks.at(claim.start):
            return None
        return part_with(sentence, claim.span, self._is_open)

    def _is_open(self, sentence: ParsedSentence, word: Word) -> bool:
        return word.lower not in GENDERS or self._references.meant(sentence, word) is None

    def _words_of(self, pieces: tuple[Piece, ...]) -> list[tuple[ParsedSentence, Word]]:
        """The words of the pieces that may mean people, outside quotation marks."""
        return [
            (sentence, word)
            for piece in pieces
            if isinstance(piece, Taken)
            for sentence in self._parsed.sentences_in(piece.span)
            for word in sentence.within(piece.span)
            if may_mean_somebody(word) and self._ground.marks.at(word.start) is None
        ]


def _restated(claim: Claim, wording: Wording | None) -> Claim:
    return replace(claim, restated=wording.words, filled=wording.filled) if wording else claim
