"""Shows what a proposed wording changes, word by word."""

import re
from difflib import SequenceMatcher
from typing import NamedTuple

_WORD = re.compile(r"\w+|\s+|[^\w\s]")

ALIKE = 0.4
"""Below this share of common words the two are shown one after the other: a patchwork reads worse than both."""


class Piece(NamedTuple):
    """A stretch of the difference.

    Attributes:
        change: ``same``, ``cut`` or ``new``.
        words: The words, with their spaces.
    """

    change: str
    words: str


def difference(before: str, after: str) -> tuple[Piece, ...]:
    """Returns the pieces that lead from `before` to `after`, what is cut before what is new."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < ALIKE:
        return _pieces(before, after)
    found: list[Piece] = []
    for tag, old_from, old_to, new_from, new_to in matcher.get_opcodes():
        if tag == "equal":
            found.append(Piece("same", "".join(old[old_from:old_to])))
        else:
            found.extend(_pieces("".join(old[old_from:old_to]), "".join(new[new_from:new_to])))
    return tuple(found)


def _pieces(cut: str, new: str) -> tuple[Piece, ...]:
    return tuple(piece for piece in (Piece("cut", cut), Piece("new", new)) if piece.words)
