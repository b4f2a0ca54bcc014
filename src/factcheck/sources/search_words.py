"""Chooses the words to search for a claim with: names first, because encyclopedias are ordered by them."""

import re
from collections.abc import Iterable, Iterator

from factcheck.model import Claim
from factcheck.sources.content_words import STOP_WORDS, content_words, fold, stem

MOST_NAMES = 3
MOST_WORDS = 4

_CAPITAL = r"[^\W\d_a-zà-öø-ÿ]"
_NAME_WORD = rf"(?:{_CAPITAL}[^\W_]*(?:[-'’.][^\W_]+)*)"
_NAME = re.compile(
    rf"(?<!\w){_NAME_WORD}(?:(?: (?:of|de|da|di|du|la|le|van|von|der|den|al|bin|and the|of the))? {_NAME_WORD})*"
)
_SENTENCE_START = re.compile(r"(?:^|[.!?…:]\W*\s\W*|[\"“„«]\s*)$")
_DAYS_AND_MONTHS = """
january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday i spring summer autumn winter
"""
_NO_NAMES = frozenset(_DAYS_AND_MONTHS.split())


def search_words(claim: Claim, sentence: str) -> str:
    """Returns words to search an encyclopedia with, best first, so that a search may drop some at the end.

    The claim's own names (entity, speaker, participants, place) or else those of its sentence, then the words of the
    claim, then those of the sentence. Numbers and dates are what is in question, so they are left out unless there is
    nothing else.

    Args:
        claim: The claim.
        sentence: The sentence it stands in.
    """
    own = [name for name in (claim.entity, claim.speaker, *claim.participants, claim.place) if name]
    names = [name for given in own for name in (_names(given) or [given])]
    chosen = _first_of_each([*names, *_names(sentence)] if names else _names(sentence))[:MOST_NAMES]
    telling = [word for text in (claim.exact, sentence) for word in content_words(text) if not word[0].isdigit()]
    known = {stem(word) for name in chosen for word in content_words(name)} | _NO_NAMES
    others = [word.lower() for word in telling if stem(word) not in known and fold(word) not in _NO_NAMES]
    return " ".join([*chosen, *_first_of_each(others)[:MOST_WORDS]]) or claim.exact


def _names(text: str) -> list[str]:
    """The names in `text`, in order: runs of words with capitals, but for a lone word that only begins a sentence."""
    return [name for found in _NAME.finditer(text) for name in _name_in(found, text)]


def _name_in(found: re.Match[str], text: str) -> Iterator[str]:
    words = found[0].split(" ")
    begins = bool(_SENTENCE_START.search(text[: found.start()]))
    if begins and (len(words) == 1 or fold(words[0]) in STOP_WORDS):
        again = re.search(rf"(?<!^)(?<![.!?…] )\b{re.escape(words[0])}\b", text[found.end() :])
        words = words[1:] if len(words) > 1 or not again or fold(words[0]) in STOP_WORDS else words
    while words and (fold(words[0].rstrip(".")) in STOP_WORDS | _NO_NAMES):
        words = words[1:]
    while words and fold(words[-1]) in _NO_NAMES:
        words = words[:-1]
    name = " ".join(words).rstrip(".")
    if len(name) > 1:
        yield re.sub(r"['’]s$", "", name)


def _first_of_each(words: Iterable[str]) -> list[str]:
    """The words without those that came before in another form, or as part of a longer name."""
    kept: list[str] = []
    for word in words:
        if not any(fold(word) in fold(before) for before in kept):
            kept.append(word)
    return kept
