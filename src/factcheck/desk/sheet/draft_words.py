"""A draft as rows of a spreadsheet are looked for in it."""

import math
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from factcheck.desk.sheet.keys import Token, tokens_in
from factcheck.desk.sheet.stems import says_something, stem
from factcheck.model import Span
from factcheck.text.article import Article


class DraftWords:
    """The tokens of a draft, by place and by sentence.

    Args:
        article: The draft.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.tokens: tuple[Token, ...] = tokens_in(article.text)
        self._at: dict[str, list[int]] = defaultdict(list)
        for number, token in enumerate(self.tokens):
            self._at[token.key].append(number)
        self.sentences = self._by_sentence()
        self.bags = [Counter(stem(self.tokens[one].key) for one in sentence) for sentence in self.sentences]
        self._holding: dict[str, list[int]] = defaultdict(list)
        for number, bag in enumerate(self.bags):
            for key in bag:
                self._holding[key].append(number)

    def _by_sentence(self) -> list[range]:
        starts = [token.start for token in self.tokens]
        sentences = self.article.sentences
        return [range(bisect_left(starts, one.start), bisect_left(starts, one.end)) for one in sentences]

    def runs(self, keys: Sequence[str]) -> list[range]:
        """Returns the places where these tokens stand in a row."""
        rarest = min(range(len(keys)), key=lambda one: len(self._at.get(keys[one], ())))
        begins = (number - rarest for number in self._at.get(keys[rarest], ()))
        return [range(begin, begin + len(keys)) for begin in begins if begin >= 0 and self._reads(begin, keys)]

    def _reads(self, begin: int, keys: Sequence[str]) -> bool:
        found = self.tokens[begin : begin + len(keys)]
        return len(found) == len(keys) and all(token.key == key for token, key in zip(found, keys, strict=True))

    def inside(self, span: Span) -> range:
        """Returns the tokens that lie in a stretch of the draft."""
        first = bisect_left(self.tokens, span.start, key=lambda token: token.start)
        return range(first, bisect_right(self.tokens, span.end, key=lambda token: token.end))

    def span(self, numbers: range) -> Span:
        """Returns the stretch of the draft from the first of some tokens to the last."""
        return Span(self.tokens[numbers[0]].start, self.tokens[numbers[-1]].end)

    def sentences_between(self, numbers: range) -> int:
        """Returns how many ends of sentences lie between the first of some tokens and the last."""
        span = self.span(numbers)
        return sum(span.start < one.end < span.end for one in self.article.sentences)

    def weight(self, key: str) -> float:
        """Returns how much a stem tells about the place: one that stands nowhere tells most, a small word nothing."""
        if not says_something(key):
            return 0.0
        return math.log(1 + len(self.sentences) / (0.5 + len(self._holding.get(key, ()))))

    def sentences_with(self, keys: Iterable[str]) -> list[int]:
        """Returns the numbers of the sentences that hold any of these stems."""
        return sorted({number for key in keys for number in self._holding.get(key, ())})
