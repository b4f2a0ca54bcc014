"""The parts that an article's text is made of."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.model.span import Span


class BlockKind(StrEnum):
    """What a block is to the reader; furniture and headings inside the text never hold a claim."""

    TITLE = "title"
    STANDFIRST = "standfirst"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    TABLE_CELL = "table cell"
    CAPTION = "caption"
    QUOTE = "quote"
    FURNITURE = "furniture"


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the text, without the white space around it.

    Attributes:
        kind: What it is.
        span: Where it stands, in code points.
        level: Depth of a heading or list item, or the number of a table cell's row in the article, from 1; else 0.
        continues: Whether this is the second half of a paragraph that the page cut in two.
    """

    kind: BlockKind
    span: Span
    level: int = 0
    continues: bool = False
