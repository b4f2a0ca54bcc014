"""A draft as what is paired with the next one: its sentences, each as a row of tokens."""

from collections import Counter
from collections.abc import Iterable
from functools import cached_property
from typing import NamedTuple

from factcheck.text.article import Article
from factcheck.text.carrying.tokens import MARK, SMALL, WORD, Tokens, is_word, weight_of

Key = tuple[str, ...]


class Passages:
    """The sentences of a draft in text order; they are called by their number.

    Args:
        article: The draft.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.tokens = Tokens(article.text)
        self.ranges = [self.tokens.of(sentence) for sentence in article.sentences]
        self.keys: list[Key] = [tuple(self.tokens.keys[one] for one in tokens) for tokens in self.ranges]
        self._bags: dict[tuple[int, ...], Bag] = {}

    def __len__(self) -> int:
        return len(self.keys)

    @cached_property
    def sentence_of(self) -> dict[int, int]:
        """The sentence that each token stands in."""
        return {token: number for number, tokens in enumerate(self.ranges) for token in tokens}

    @cached_property
    def long_enough(self) -> list[bool]:
        """Whether a sentence says enough to be known again wherever it stands."""
        return [sum(is_word(key) for key in keys) >= LEAST_WORDS for keys in self.keys]

    def bag(self, *numbers: int) -> "Bag":
        """Returns what a sentence, or several in a row, hold in any order."""
        if numbers not in self._bags:
            self._bags[numbers] = bag_of(key for number in numbers for key in self.keys[number])
        return self._bags[numbers]


LEAST_WORDS = 4
"""Words that a sentence must have to be known again without its neighbours."""


class Bag(NamedTuple):
    """Tokens without their order: each with its number among its like, apart by how much they say.

    Attributes:
        words: Those that say most.
        small: Small words.
        marks: Marks.
        weight: What they weigh together.
    """

    words: frozenset[tuple[str, int]]
    small: frozenset[tuple[str, int]]
    marks: frozenset[tuple[str, int]]
    weight: float


def bag_of(keys: Iterable[str]) -> Bag:
    """Returns the bag of some tokens."""
    found: dict[float, set[tuple[str, int]]] = {WORD: set(), SMALL: set(), MARK: set()}
    for key, count in Counter(keys).items():
        found[weight_of(key)].update((key, number) for number in range(count))
    weight = sum(each * len(held) for each, held in found.items())
    return Bag(frozenset(found[WORD]), frozenset(found[SMALL]), frozenset(found[MARK]), weight)


def likeness(one: Bag, other: Bag) -> float:
    """Returns the share of tokens that two bags have in common, by weight, 0..1 (Dice's coefficient)."""
    whole = one.weight + other.weight
    return 2 * _common(one, other) / whole if whole else 0.0


def share(one: Bag, other: Bag) -> float:
    """Returns how much of `one` is in `other` too, by weight, 0..1."""
    return _common(one, other) / one.weight if one.weight else 0.0


def _common(one: Bag, other: Bag) -> float:
    both = WORD * len(one.words & other.words) + SMALL * len(one.small & other.small)
    return both + MARK * len(one.marks & other.marks)
