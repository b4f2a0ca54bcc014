"""Patterns over the codes of tokens, written with names of classes and plain words."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from factcheck.claims.dates.codes import CLASSES, WORD_CODE
from factcheck.claims.dates.expressions import Expression
from factcheck.claims.dates.tokens import Tokens

REACH = 14
"""How many tokens around a family's words its patterns may look at."""

_PIECE = re.compile(r"<(?P<group>\w+):|(?P<end>>)|(?P<cls>[A-Z]+)|(?P<word>[a-z][a-z']*)|(?P<space>\s+)|(?P<syntax>.)")


class Match:
    """One match of a pattern, read by group name."""

    __slots__ = ("_match", "tokens")

    def __init__(self, match: re.Match[str], tokens: Tokens) -> None:
        self._match = match
        self.tokens = tokens

    @property
    def first(self) -> int:
        """The first token."""
        return self._match.start()

    @property
    def end(self) -> int:
        """The token after the last."""
        return self._match.end()

    def words(self, group: str) -> list[str]:
        """Returns the lower-case tokens of `group`; empty where it took no part."""
        if group not in self._match.re.groupindex:
            return []
        first, end = self._match.span(group)
        return self.tokens.words(first, end) if first >= 0 else []

    def word(self, group: str) -> str:
        """Returns the tokens of `group` joined by blanks; empty where it took no part."""
        return " ".join(self.words(group))

    def has(self, group: str) -> bool:
        """Whether `group` took part."""
        return bool(self.words(group))


Reader = Callable[[Match], Expression | None]
"""Reads a match into what it says; None where it is no date after all."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern and what reads it.

    Attributes:
        pattern: Over codes.
        read: Gives the expression, or None.
        kind: The sort of expression in plain words.
        weight: Between matches of the same stretch the higher one wins.
    """

    pattern: re.Pattern[str]
    read: Reader
    kind: str
    weight: int = 0


@dataclass(frozen=True, slots=True)
class Family:
    """Rules that all need a token of the same classes, so that they run only where one stands.

    Attributes:
        near: Matches one such token.
        rules: The rules.
    """

    near: re.Pattern[str]
    rules: tuple[Rule, ...]

    def matches(self, tokens: Tokens) -> Iterator[tuple[Rule, Match]]:
        """Yields every match of every rule."""
        for start, end in self._windows(tokens.codes):
            for one in self.rules:
                for match in one.pattern.finditer(tokens.codes, start, end):
                    if match.end() > match.start():
                        yield one, Match(match, tokens)

    def _windows(self, codes: str) -> Iterator[tuple[int, int]]:
        """Stretches of tokens around the family's words, those that touch joined."""
        start = end = -1
        for match in self.near.finditer(codes):
            if match.start() - REACH > end:
                if end > start:
                    yield start, end
                start = max(0, match.start() - REACH)
            end = min(len(codes), match.end() + REACH)
        if end > start:
            yield start, end


def family(near: str, *rules: Rule) -> Family:
    """Returns the family of `rules` that need a token of one of the classes or words in `near`.

    Raises:
        KeyError: `near` names a class or a word that there is not.
    """
    names = near.split()
    wanted = "".join(CLASSES[name] if name.isupper() else WORD_CODE[name] for name in names)
    return Family(re.compile(f"[{wanted}]"), rules)


def rule(source: str, read: Reader, kind: str, weight: int = 0) -> Rule:
    """Returns the rule of a pattern in our notation.

    A word in capitals is a class of `codes.CLASSES`, one in small letters itself, ``<name:...>`` a group;
    ``( ) | ? {m,n}`` and look-arounds are those of `re`; blanks mean nothing. Repetitions are bounded, so that
    every pattern takes a bounded time at each token.

    Raises:
        KeyError: The pattern names a class or a word that there is not.
    """
    return Rule(re.compile("".join(_compiled(piece) for piece in _PIECE.finditer(source))), read, kind, weight)


def _compiled(piece: re.Match[str]) -> str:
    if piece["group"]:
        return f"(?P<{piece['group']}>"
    if piece["end"]:
        return ")"
    if piece["cls"]:
        return f"[{CLASSES[piece['cls']]}]"
    if piece["word"]:
        return WORD_CODE[piece["word"]]
    return "" if piece["space"] else piece["syntax"]
