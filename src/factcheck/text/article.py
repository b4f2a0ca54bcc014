"""A draft as plain text with its parts: what every later step reads."""

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from factcheck.model import Block, BlockKind, Span
from factcheck.text.about import About, day_of
from factcheck.text.blocks import blocks_of
from factcheck.text.limits import refuse_bad_text
from factcheck.text.lines import pieces_of
from factcheck.text.occurrence import Occurrences
from factcheck.text.piece import Piece
from factcheck.text.plain import normalise
from factcheck.text.sentences import sentences_of


@dataclass(frozen=True, slots=True)
class Original:
    """The file that an article was read from, byte for byte.

    Attributes:
        name: The file's name without its folder.
        media_type: Its MIME type, judged by content.
        content: The bytes.
    """

    name: str
    media_type: str
    content: bytes

    @property
    def sha256(self) -> str:
        """The SHA-256 of the bytes, lower-case hexadecimal."""
        return sha256(self.content).hexdigest()


@dataclass(frozen=True)
class Article:
    """One draft: plain text in NFC, its blocks and sentences, and what it says about itself.

    Every offset counts Unicode code points in `text`.

    Attributes:
        text: The plain text; decided once at import and never changed.
        blocks: Its parts in text order; they do not overlap and leave only white space uncovered.
        sentences: Its sentences in text order, without outer white space; they do not overlap, cover every
            block (a heading or a piece of furniture is a sentence of its own kind), and one may cross the
            break of a paragraph that the page cut in two.
        title: The title, where the text or the file gives one.
        byline: The author's name alone ("Anton Barbashin"), where the text or the file gives it.
        published: The publication date, where the caller, the text or the file gives it; never today.
        original: The file it was read from; None for text given as text.
    """

    text: str
    blocks: tuple[Block, ...]
    sentences: tuple[Span, ...]
    title: str | None = None
    byline: str | None = None
    published: dt.date | None = None
    original: Original | None = None

    def __hash__(self) -> int:
        """The text's own hash, which Python keeps: hashing every block takes long and tells no more apart."""
        return hash(self.text)

    @classmethod
    def from_text(cls, text: str, published: str | dt.date | None = None) -> "Article":
        """Returns the article that `text` is.

        Nothing but NFC and line ends changes, except that ``[words](target)`` reads as ``words``.

        Args:
            text: The text; paragraphs stand apart by an empty line.
            published: The publication date, ISO 8601, when the caller knows it.

        Raises:
            UnreadableArticle: The text is empty, longer than the limit, or holds characters that are no text.
            ValueError: `published` is no ISO 8601 date.
        """
        plain = normalise(refuse_bad_text(text))
        return cls.of_pieces(plain, pieces_of(plain), About(published=day_of(published)))

    @classmethod
    def of_pieces(
        cls,
        text: str,
        pieces: Sequence[Piece],
        given: About = About(),  # noqa: B008 - a frozen value
        stated: About = About(),  # noqa: B008
        original: Original | None = None,
    ) -> "Article":
        """Returns the article that the pieces of a normalised text make.

        Args:
            text: The plain text.
            pieces: Its pieces in text order; what lies between them is white space.
            given: What the caller knows; it wins over what the page says.
            stated: What the file says about itself; it stands where the page says nothing.
            original: The file.

        Raises:
            UnreadableArticle: The text is empty or too long, or holds characters that are no text.
        """
        blocks, seen = blocks_of(refuse_bad_text(text), pieces)
        about = given.filled_from(seen).filled_from(stated)
        return cls(text, blocks, sentences_of(text, blocks), about.title, about.byline, about.published, original)

    @cached_property
    def text_sha256(self) -> str:
        """The SHA-256 of the plain text in UTF-8, lower-case hexadecimal: the name of this draft."""
        return sha256(self.text.encode()).hexdigest()

    @cached_property
    def _occurrences(self) -> Occurrences:
        return Occurrences(self.text)

    def occurrence_of(self, span: Span) -> int:
        """Returns how many earlier places have the same words, of those where a word or mark begins; not empty."""
        return self._occurrences.before(span)

    def block_at(self, offset: int) -> Block | None:
        """Returns the block that holds the code point at `offset`; None between blocks."""
        at = bisect_right(self.blocks, offset, key=lambda block: block.span.start) - 1
        return self.blocks[at] if at >= 0 and offset < self.blocks[at].span.end else None

    def sentences_of(self, span: Span) -> Span:
        """Returns the stretch of all sentences that `span` touches; `span` itself where it touches none."""
        first = bisect_right(self.sentences, span.start, key=lambda sentence: sentence.end)
        after = bisect_left(self.sentences, span.end, key=lambda sentence: sentence.start)
        return Span(self.sentences[first].start, self.sentences[after - 1].end) if first < after else span

    def blocks_of_kind(self, *kinds: BlockKind) -> tuple[Block, ...]:
        """Returns the blocks of the given kinds in text order."""
        return tuple(block for block in self.blocks if block.kind in kinds)
