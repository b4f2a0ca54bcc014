"""A draft as plain text with its parts: what every later step reads."""

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256

from factcheck.model import Block, BlockKind, Span


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
        raise NotImplementedError

    @cached_property
    def text_sha256(self) -> str:
        """The SHA-256 of the plain text in UTF-8, lower-case hexadecimal: the name of this draft."""
        return sha256(self.text.encode()).hexdigest()

    def block_at(self, offset: int) -> Block | None:
        """Returns the block that holds the code point at `offset`; None between blocks."""
        return next((block for block in self.blocks if block.span.start <= offset < block.span.end), None)

    def sentences_of(self, span: Span) -> Span:
        """Returns the stretch of all sentences that `span` touches; `span` itself where it touches none."""
        touched = [sentence for sentence in self.sentences if sentence.overlaps(span)]
        return Span(touched[0].start, touched[-1].end) if touched else span

    def blocks_of_kind(self, *kinds: BlockKind) -> tuple[Block, ...]:
        """Returns the blocks of the given kinds in text order."""
        return tuple(block for block in self.blocks if block.kind in kinds)
