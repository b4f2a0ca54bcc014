"""Reads the top of a page: title, standfirst, byline and date, in whatever order they stand there."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from factcheck.model import BlockKind
from factcheck.text.about import About
from factcheck.text.byline import author_in
from factcheck.text.ends import OPENERS, dangles, ends_sentence, starts_small
from factcheck.text.furniture import is_furniture, is_kicker, is_related_label, is_tag_label
from factcheck.text.marks import unmarked
from factcheck.text.piece import Piece
from factcheck.text.signed import MOST_LINE, is_signed, said_at_foot, said_in

MOST_PIECES = 12
"""Title, byline and date stand within so many pieces from the top, page furniture aside."""

MOST_TITLE_WORDS = 30
MOST_STANDFIRST_WORDS = 60
_LEAST_STANDFIRST_WORDS = 8
_MOST_KICKER_WORDS = 6
_FOOT = 4


class Head(NamedTuple):
    """What the top of the page is.

    Attributes:
        kinds: The kind of each piece that the head judges, by its place.
        about: What the head says of the article.
    """

    kinds: dict[int, BlockKind]
    about: About


def head_of(text: str, pieces: Sequence[Piece]) -> Head:
    """Returns the head of the page that `pieces` of `text` make, with what its foot adds about author and day."""
    reading = _Reading(text, pieces)
    kinds: dict[int, BlockKind] = {}
    about = About()
    for at in reading.places():
        kind = reading.kind_of(at, kinds)
        if kind is None and reading.is_above_title(at):
            continue
        if kind is None:
            break
        kinds[at] = kind
        if kind is BlockKind.TITLE:
            about = about.filled_from(About(title=unmarked(reading.words(at))))
        elif kind is BlockKind.FURNITURE:
            about = about.filled_from(said_in(reading.words(at), bare=reading.is_below_title(at, kinds)))
    for at in range(max(max(kinds, default=-1) + 1, len(pieces) - _FOOT), len(pieces)):
        if pieces[at].kind is not BlockKind.FURNITURE:
            about = about.filled_from(said_at_foot(reading.words(at)))
    return Head(kinds, about)


class _Reading:
    """Judges the pieces of a page's head, each after what stands above it."""

    def __init__(self, text: str, pieces: Sequence[Piece]) -> None:
        self._text = text
        self._pieces = pieces
        self._titled = self._explicit_title()

    def words(self, at: int) -> str:
        return self._pieces[at].span.of(self._text)

    def places(self) -> Iterator[int]:
        """The places of the first pieces, those that the file calls furniture left out."""
        own = (at for at, piece in enumerate(self._pieces) if piece.kind is not BlockKind.FURNITURE)
        return (at for at, _ in zip(own, range(MOST_PIECES), strict=False))

    def kind_of(self, at: int, kinds: dict[int, BlockKind]) -> BlockKind | None:
        """The kind of the piece in the head; None where the body begins with it."""
        if at == self._titled:
            return BlockKind.TITLE
        piece = self._pieces[at]
        has_title = BlockKind.TITLE in kinds.values()
        if piece.kind is BlockKind.STANDFIRST:
            return BlockKind.STANDFIRST
        if piece.kind not in {None, BlockKind.LIST_ITEM, BlockKind.HEADING, BlockKind.QUOTE}:
            return BlockKind.CAPTION if piece.kind is BlockKind.CAPTION else None
        if self._is_furniture(at, has_title, kinds):
            return BlockKind.FURNITURE
        if piece.kind is None and not has_title:
            return self._kind_without_title(at)
        standing = has_title and BlockKind.STANDFIRST not in kinds.values()
        return BlockKind.STANDFIRST if standing and self._is_standfirst(at) else None

    def _kind_without_title(self, at: int) -> BlockKind | None:
        """The kind of a piece that is not marked and has no title above it."""
        if self._titled is None:
            return BlockKind.TITLE if self._is_title(at) else None
        words = self.words(at)
        short = len(words) <= MOST_LINE and len(words.split()) <= _MOST_KICKER_WORDS and not ends_sentence(words)
        return BlockKind.FURNITURE if short else None

    def is_below_title(self, at: int, kinds: dict[int, BlockKind]) -> bool:
        """Whether the title stands above: a bare name is a byline there."""
        return BlockKind.TITLE in (kinds.get(above) for above in range(at))

    def is_above_title(self, at: int) -> bool:
        """Whether what the file calls the title is still to come."""
        return self._titled is not None and at < self._titled

    def _explicit_title(self) -> int | None:
        """The place of what the file calls the title: marked so, or the highest heading above the first paragraph."""
        titles = [at for at in self.places() if self._pieces[at].kind is BlockKind.TITLE]
        above = list(takewhile(lambda at: not self._is_body(at), self.places()))
        headings = [at for at in above if self._pieces[at].kind is BlockKind.HEADING]
        highest = min(headings, key=lambda at: (self._pieces[at].level, at), default=None)
        if titles or highest is None or self._pieces[highest].level == 1:
            return titles[0] if titles else highest
        unmarked_title = any(self._pieces[at].kind is None and self._is_title(at) for at in above if at < highest)
        return None if unmarked_title else highest

    def _is_body(self, at: int) -> bool:
        words = self.words(at)
        if self._pieces[at].kind in {BlockKind.TITLE, BlockKind.HEADING, BlockKind.STANDFIRST}:
            return False
        return len(words.split(maxsplit=MOST_TITLE_WORDS)) > MOST_TITLE_WORDS or (
            ends_sentence(words) and not is_signed(words, bare=True)
        )

    def _is_furniture(self, at: int, has_title: bool, kinds: dict[int, BlockKind]) -> bool:
        words = self.words(at)
        if len(words) > MOST_LINE * 2:
            return False
        if is_signed(words, bare=has_title):
            return self._pieces[at].kind is not BlockKind.HEADING or author_in(words) is not None
        kicker = not has_title and is_kicker(words) and at + 1 < len(self._pieces)
        return kicker or is_furniture(words) or is_tag_label(words) or is_related_label(words)

    def _is_title(self, at: int) -> bool:
        words = self.words(at)
        if len(words) > MOST_LINE or len(words.split()) > MOST_TITLE_WORDS or not self._has_readable_after(at):
            return False
        bare = words.lstrip(OPENERS)
        if not bare[:1].isalnum() or starts_small(words) or words.endswith((",", ";", ":")):
            return False
        if words.endswith(".") and not words.endswith(("...", "…")):
            return len(words.split()) <= MOST_TITLE_WORDS // 2 and self._is_signed_after(at)
        return not dangles(words)

    def _is_standfirst(self, at: int) -> bool:
        words = self.words(at)
        length = len(words.split(maxsplit=MOST_STANDFIRST_WORDS))
        if length > MOST_STANDFIRST_WORDS or not self._has_readable_after(at) or dangles(words) or self._goes_on(at):
            return False
        unmarked_lead = self._pieces[at].kind is None and length >= _LEAST_STANDFIRST_WORDS and not ends_sentence(words)
        return self._is_signed_after(at) or unmarked_lead

    def _is_signed_after(self, at: int) -> bool:
        """Whether a byline or a date stands right below."""
        after = self._following(at)
        return after is not None and len(self.words(after)) <= MOST_LINE and is_signed(self.words(after), bare=True)

    def _goes_on(self, at: int) -> bool:
        """Whether the next words that are not the page's begin in mid-sentence, so that `at` is half a paragraph."""
        own = (self.words(after)[:MOST_LINE] for after in range(at + 1, min(at + MOST_PIECES, len(self._pieces))))
        return starts_small(next((words for words in own if not is_furniture(words)), ""))

    def _has_readable_after(self, at: int) -> bool:
        return self._following(at) is not None

    def _following(self, at: int) -> int | None:
        for after in range(at + 1, len(self._pieces)):
            if self._pieces[after].kind is not BlockKind.FURNITURE:
                return after
        return None
