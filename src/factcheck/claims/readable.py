"""Which words of an article may hold a claim, and how they read without what the page put between them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice

from factcheck.model import Block, BlockKind, Span
from factcheck.text.article import Article

SILENT = frozenset({BlockKind.FURNITURE, BlockKind.HEADING})
"""Kinds of block that never hold a claim."""

_BLANK = re.compile(r"\s")

_TOO_LONG = re.compile(r"\S{200}(?=\S)")
"""Longer than a word: without a blank, the model's time grows with the square of the length, so it is read in parts."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence as it is read: the page's furniture inside it is skipped.

    Attributes:
        span: Where it stands in the article, furniture inside it included.
        pieces: The stretches of the article that are its words, in order.
        words: Those stretches, one blank between them, every white space character a plain blank.
    """

    span: Span
    pieces: tuple[Span, ...]
    words: str

    def in_article(self, offset: int) -> int:
        """Returns where the code point at `offset` of `words` stands in the article."""
        for piece in self.pieces[:-1]:
            length = piece.end - piece.start
            if offset < length:
                return piece.start + offset
            offset -= length + 1
        return self.pieces[-1].start + offset


def readable_sentences(article: Article, limit: int) -> tuple[Sentence, ...]:
    """Returns the sentences that may hold a claim, in text order; one longer than `limit` code points is cut."""
    blocks = [block for block in article.blocks if block.kind not in SILENT]
    found, first = [], 0
    for span in article.sentences:
        while first < len(blocks) and blocks[first].span.end <= span.start:
            first += 1
        pieces = tuple(_pieces(article.text, span, islice(blocks, first, None)))
        if pieces and pieces[-1].end - pieces[0].start > limit:
            found += [_sentence(article.text, (part,)) for piece in pieces for part in _cut(article.text, piece, limit)]
        elif pieces:
            found.append(_sentence(article.text, pieces))
    return tuple(found)


def _sentence(text: str, pieces: tuple[Span, ...]) -> Sentence:
    parts = tuple(part for piece in pieces for part in _broken(text, piece))
    words = " ".join(_BLANK.sub(" ", part.of(text)) for part in parts)
    return Sentence(Span(pieces[0].start, pieces[-1].end), parts, words)


def _broken(text: str, piece: Span) -> Iterator[Span]:
    start = piece.start
    for run in _TOO_LONG.finditer(text, piece.start, piece.end):
        yield Span(start, run.end())
        start = run.end()
    yield Span(start, piece.end)


def _cut(text: str, span: Span, limit: int) -> Iterator[Span]:
    """Parts of at most `limit` code points, cut after a blank where there is one."""
    start = span.start
    while start < span.end:
        end = min(start + limit, span.end)
        if end < span.end:
            end = text.rfind(" ", start, end) + 1 or end
        part = Span(start, end).trimmed(text)
        if part.start < part.end:
            yield part
        start = end


def readable_spans(article: Article) -> tuple[Span, ...]:
    """Returns the stretches in which a claim may lie: paragraphs cut in two are joined, all others stand alone."""
    joined: list[Span] = []
    for block in article.blocks:
        if block.kind in SILENT:
            continue
        if block.continues and joined:
            joined[-1] = Span(joined[-1].start, block.span.end)
        else:
            joined.append(block.span)
    return tuple(joined)


def touches_silence(article: Article, span: Span) -> bool:
    """Whether `span` begins, ends or wholly lies in furniture or a heading."""
    ends = (article.block_at(span.start), article.block_at(span.end - 1))
    return any(block is None or block.kind in SILENT for block in ends)


def _pieces(text: str, span: Span, blocks: Iterable[Block]) -> Iterator[Span]:
    """The parts of `span` that lie in `blocks`, without outer white space, none empty."""
    for block in blocks:
        if block.span.start >= span.end:
            break
        piece = Span(max(span.start, block.span.start), min(span.end, block.span.end))
        if piece.start < piece.end and (piece := piece.trimmed(text)).start < piece.end:
            yield piece
