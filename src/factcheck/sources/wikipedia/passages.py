"""Finds the paragraphs of a page that speak of what a claim speaks of.

Okapi BM25 (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009) over the paragraphs of one page: a
word counts the more, the fewer paragraphs hold it, and less each further time; a long paragraph gains nothing by that.
"""

from collections import Counter
from collections.abc import Iterable
from math import log
from typing import NamedTuple

from factcheck.sources.content_words import stems
from factcheck.sources.wikipedia.page import WikiPage
from factcheck.sources.wikipedia.paragraphs import paragraphs

_SATURATION = 1.2  # k1 and b as usual
_LENGTH = 0.75
_OF_THE_SENTENCE = 0.5


class WikiPassage(NamedTuple):
    """A paragraph of a page.

    Attributes:
        text: Its words, verbatim.
        locator: Where it stands: "Fire › Inquiry, par. 2".
        score: How much it speaks of the claim, from 0 up; only to be compared within one page.
    """

    text: str
    locator: str
    score: float


def passages(page: WikiPage, claim_words: str, limit: int = 5, *, sentence: str = "") -> tuple[WikiPassage, ...]:
    """Returns the paragraphs of `page` nearest to a claim, best first.

    Where no paragraph shares a word with it, the first one with score 0, so that it can be seen what page this is.

    Args:
        page: The page.
        claim_words: The words of the claim.
        limit: The most paragraphs.
        sentence: The sentence around it, whose words count half; a date alone is seldom told the same way twice.
    """
    found = list(paragraphs(page.text))
    bags = [Counter(stems(f"{each.text} {each.locator}")) for each in found]
    weights = _weights(claim_words, sentence, bags)
    scores = _scores(bags, weights)
    scored = [WikiPassage(*each, round(score, 4)) for each, score in zip(found, scores, strict=True)]
    best = sorted((each for each in scored if each.score > 0), key=lambda each: -each.score)
    return tuple(best[:limit] or scored[:1])


def _weights(claim_words: str, sentence: str, bags: list[Counter[str]]) -> dict[str, float]:
    """What each word that was asked for counts: rare on this page much, of the claim more than of its sentence."""
    wanted = dict.fromkeys(stems(sentence), _OF_THE_SENTENCE) | dict.fromkeys(stems(claim_words), 1.0)
    holding = {word: sum(word in bag for bag in bags) for word in wanted}
    return {word: share * _rarity(holding[word], len(bags)) for word, share in wanted.items()}


def _rarity(holding: int, all_of_them: int) -> float:
    return log(1 + (all_of_them - holding + 0.5) / (holding + 0.5))


def _scores(bags: list[Counter[str]], weights: dict[str, float]) -> Iterable[float]:
    lengths = [bag.total() for bag in bags]
    usual = sum(lengths) / max(len(lengths), 1) or 1
    for bag, length in zip(bags, lengths, strict=True):
        drag = _SATURATION * (1 - _LENGTH + _LENGTH * length / usual)
        yield sum(
            weight * bag[word] * (_SATURATION + 1) / (bag[word] + drag) for word, weight in weights.items() if bag[word]
        )
