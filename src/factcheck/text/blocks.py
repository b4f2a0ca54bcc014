"""Judges what each piece of an article is to the reader, and finds the paragraphs that the page cut in two."""

from collections.abc import Iterator, Sequence

from factcheck.model import Block, BlockKind, Span
from factcheck.text.about import About
from factcheck.text.ends import OPENERS, dangles, ends_sentence, is_cut, starts_small
from factcheck.text.furniture import is_credit, is_furniture, is_related_label, is_tag_label
from factcheck.text.head import head_of
from factcheck.text.piece import Piece
from factcheck.text.sentences import split
from factcheck.text.signed import is_signed

MOST_HEADING_WORDS = 14
MOST_HEADING = 110
"""A cross-heading is never longer, in code points."""

_MOST_QUESTION_WORDS = 8
_MOST_TAG_WORDS = 6
_MOST_RELATED_WORDS = 25
_LIST_OF_LINES = 3
_BETWEEN = frozenset({BlockKind.FURNITURE, BlockKind.CAPTION, BlockKind.HEADING})
"""Kinds of block that a page puts into the middle of a paragraph; a heading only where a small letter follows it."""

_JUDGED = frozenset({None, BlockKind.LIST_ITEM, BlockKind.HEADING})


def blocks_of(text: str, pieces: Sequence[Piece]) -> tuple[tuple[Block, ...], About]:
    """Returns the blocks that `pieces` of `text` are, and what the page says about the article."""
    head = head_of(text, pieces)
    kinds = list(_kinds(text, pieces, head.kinds))
    _find_headings(text, pieces, kinds)
    judged = [kind or BlockKind.PARAGRAPH for kind in kinds]
    levels = (piece.level if kind in _LEVELLED else 0 for piece, kind in zip(pieces, judged, strict=True))
    blocks = [Block(kind, piece.span, level) for kind, piece, level in zip(judged, pieces, levels, strict=True)]
    return tuple(_with_cuts(text, blocks)), head.about


_LEVELLED = frozenset({BlockKind.HEADING, BlockKind.LIST_ITEM, BlockKind.TABLE_CELL})


def _kinds(text: str, pieces: Sequence[Piece], head: dict[int, BlockKind]) -> Iterator[BlockKind | None]:
    """The kind of each piece; None where it is a paragraph or a cross-heading."""
    most_words = 0  # of a piece in the list that a label ("Tags", "Read more") has opened
    for at, piece in enumerate(pieces):
        words = piece.span.of(text)
        if at in head:
            yield head[at]
            continue
        if piece.kind not in _JUDGED:
            yield _given(piece.kind, words)
            continue
        label = _opened_by(words)
        if label or _is_page(words):
            most_words = label
            yield BlockKind.FURNITURE
        elif most_words and piece.kind is not BlockKind.HEADING and _is_short(words, most_words):
            yield BlockKind.FURNITURE
        else:
            most_words = 0
            yield piece.kind


def _given(kind: BlockKind | None, words: str) -> BlockKind | None:
    """The kind that the file gives; a second title is a heading, and a caption that is only a credit is furniture."""
    if kind is BlockKind.TITLE:
        return BlockKind.HEADING
    return BlockKind.FURNITURE if kind is BlockKind.CAPTION and is_credit(words) else kind


def _opened_by(words: str) -> int:
    """The most words that a piece of the list has which `words` announce; 0 where they announce none."""
    if len(words) > MOST_HEADING:
        return 0
    if is_tag_label(words.lstrip("# ")):
        return _MOST_TAG_WORDS
    return _MOST_RELATED_WORDS if is_related_label(words.lstrip("# ")) else 0


def _is_page(words: str) -> bool:
    if len(words) > 2 * MOST_HEADING:
        return False
    lines = words.split("\n")
    return is_signed(words) or all(is_furniture(line) for line in lines)


def _is_short(words: str, most_words: int) -> bool:
    return len(words) <= 2 * MOST_HEADING and len(words.split()) <= most_words and not ends_sentence(words)


def _find_headings(text: str, pieces: Sequence[Piece], kinds: list[BlockKind | None]) -> None:
    """Marks the cross-headings among the pieces without a kind; three or more short lines in a row are a list."""
    readable = [at for at, kind in enumerate(kinds) if kind is not BlockKind.FURNITURE]
    run: list[int] = []
    broken_off = False  # whether the newest paragraph stops in mid-sentence
    for place, at in enumerate(readable):
        words = pieces[at].span.of(text)
        beside = {kinds[other] for other in readable[max(0, place - 1) : place + 2] if other != at}
        lone = kinds[at] is BlockKind.LIST_ITEM and words[0].isdigit() and BlockKind.LIST_ITEM not in beside
        if (kinds[at] is None or lone) and _could_be_heading(words):
            run.append(at)
            continue
        if run and starts_small(words) and not broken_off and kinds[at] is None:
            run.pop()  # the paragraph goes on from this line, so the line is its first half
        _mark(run, kinds)
        run = []
        broken_off = kinds[at] is None and not ends_sentence(words)
    if len(run) >= _LIST_OF_LINES:
        _mark(run, kinds)  # fewer than that at the very end head nothing: they stay paragraphs


def _mark(run: list[int], kinds: list[BlockKind | None]) -> None:
    kind = BlockKind.LIST_ITEM if len(run) >= _LIST_OF_LINES else BlockKind.HEADING
    for at in run:
        kinds[at] = kind


def _could_be_heading(words: str) -> bool:
    if len(words) > MOST_HEADING or "\n" in words:
        return False
    length = len(words.split())
    if ends_sentence(words):
        return words.endswith(("?", "!")) and length <= _MOST_QUESTION_WORDS and words[0] not in OPENERS
    if length > MOST_HEADING_WORDS or words.endswith((":", ";")) or dangles(words) or starts_small(words):
        return False
    if not words.lstrip(OPENERS)[:1].isalnum() or (words[0] in OPENERS and words[-1] in "\"”’'»"):
        return False
    return len(list(split(words, Span(0, len(words))))) == 1


def _with_cuts(text: str, blocks: list[Block]) -> Iterator[Block]:
    """The blocks, with the second halves of cut paragraphs marked."""
    before = ""  # the words of the paragraph that may go on
    headed = False
    for block in blocks:
        words = block.span.of(text)
        paragraph = block.kind is BlockKind.PARAGRAPH
        if paragraph and before and is_cut(before, words) and (not headed or starts_small(words)):
            block = Block(block.kind, block.span, block.level, continues=True)
        yield block
        if block.kind not in _BETWEEN:
            before, headed = words if paragraph else "", False
        headed = headed or block.kind is BlockKind.HEADING
