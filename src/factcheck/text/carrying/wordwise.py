"""Follows the tokens of one sentence, or of two joined ones, into what became of them."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from factcheck.text.carrying.passages import Passages

Followed = dict[int, int]
"""New token by old token."""


def followed(old: Passages, new: Passages, mine: Sequence[int], places: Sequence[int]) -> Followed:
    """Returns where the tokens of old sentences went in new ones.

    Args:
        old: The draft before.
        new: The new draft.
        mine: Old sentences, in order.
        places: What became of them, in order.
    """
    before = [token for number in mine for token in old.ranges[number]]
    after = [token for number in places for token in new.ranges[number]]
    keys, new_keys = [old.tokens.keys[token] for token in before], [new.tokens.keys[token] for token in after]
    if keys == new_keys:
        return dict(zip(before, after, strict=True))
    blocks = SequenceMatcher(None, keys, new_keys, autojunk=False).get_matching_blocks()
    return {before[at + one]: after[to + one] for at, to, size in blocks for one in range(size)}


def places_of(keys: Sequence[str], passages: Passages, sentences: Sequence[int]) -> list[int]:
    """Returns the tokens of the sentences at which these keys begin."""
    tokens = [token for number in sentences for token in passages.ranges[number]]
    known = [passages.tokens.keys[token] for token in tokens]
    length = len(keys)
    return [tokens[at] for at in range(len(known) - length + 1) if known[at : at + length] == list(keys)]
