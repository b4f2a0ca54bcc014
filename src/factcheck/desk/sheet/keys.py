"""Cuts words into tokens and says which count as the same when somebody types them again in a spreadsheet."""

import re
import unicodedata
from dataclasses import dataclass

_TOKEN = re.compile(r"\d+(?:[.,:'\u00a0\u202f]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|[$€£¥%]")
_THOUSANDS = re.compile(r"(?<=\d)[,'\u00a0\u202f](?=\d{3}(?!\d))")
_NOT_DECOMPOSED = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ð": "d", "ı": "i", "æ": "ae", "œ": "oe", "’": "'"})
"""Letters that Unicode does not take apart, as they are typed on a keyboard without them."""

_PERCENT = frozenset(("percent", "pc"))


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number, or a sign of money or per cent.

    Attributes:
        key: What it counts as: without capitals, accents and thousands separators.
        start: Its first code point.
        end: The code point after its last.
    """

    key: str
    start: int
    end: int


def tokens_in(text: str) -> tuple[Token, ...]:
    """Returns the tokens of a text in order; all other marks and white space say nothing about the place of words."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        key = key_of(match[0])
        if key == "cent" and found and found[-1].key == "per":
            found[-1] = Token("%", found[-1].start, match.end())
        else:
            found.append(Token(key, match.start(), match.end()))
    return tuple(found)


def key_of(word: str) -> str:
    """Returns what one token counts as."""
    if word[0].isdigit():
        return _THOUSANDS.sub("", word).replace(":", ".")
    plain = unicodedata.normalize("NFKD", word.casefold().translate(_NOT_DECOMPOSED))
    plain = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return "%" if plain in _PERCENT else plain
