"""A stretch of the text before anyone has judged what it is to the reader."""

from collections.abc import Iterable
from typing import NamedTuple

from factcheck.model import BlockKind, Span


class Piece(NamedTuple):
    """A stretch that stands alone on the page.

    Attributes:
        span: Where it stands, without outer white space.
        kind: What the file says it is; None where only its words can tell.
        level: Depth of a heading or list item, or the number of a table cell's row in the article, from 1; else 0.
    """

    span: Span
    kind: BlockKind | None = None
    level: int = 0


class Part(NamedTuple):
    """A piece that a file gives as words, before it has a place in the text.

    Attributes:
        words: Its text, in NFC.
        kind: What the file says it is; None where only its words can tell.
        level: Depth of a heading or list item, or the number of a table cell's row in the article, from 1; else 0.
    """

    words: str
    kind: BlockKind | None = None
    level: int = 0


def lay_out(parts: Iterable[Part]) -> tuple[str, list[Piece]]:
    """Returns the text that `parts` make, an empty line between them, and where each of them stands."""
    words, pieces, at = [], [], 0
    for part in parts:
        stripped = part.words.strip()
        if not stripped:
            continue
        words.append(stripped)
        pieces.append(Piece(Span(at, at + len(stripped)), part.kind, part.level))
        at += len(stripped) + len("\n\n")
    return "\n\n".join(words) + "\n" if words else "", pieces
