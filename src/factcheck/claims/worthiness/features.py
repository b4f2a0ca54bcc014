"""What the sentence model sees of a sentence: its words, its pairs of words, and a few facts about it."""

import re
from collections.abc import Iterator

_TOKEN = re.compile(r"\d[\d,.]*|[a-z]+(?:['’][a-z]+)?|[%$£€¥?!]")
_YEAR = re.compile(r"\b(?:1[5-9]|20)\d\d\b")
_NUMBER_WORD = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
    r"|ninety|hundreds?|thousands?|[mbtr]+illions?|half|third|quarter|double[ds]?|tripled?|twice|dozens?)\b"
)
_MARKS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("=figure", re.compile(r"\d")),
    ("=number word", _NUMBER_WORD),
    ("=year", _YEAR),
    ("=share", re.compile(r"%|\bper ?cent\b|\bpercent")),
    ("=money", re.compile(r"[$£€¥]|\b(?:dollars?|pounds?|euros?)\b")),
    ("=i", re.compile(r"\bi\b|\bi['’]")),
    ("=we", re.compile(r"\b(?:we|our|us)\b")),
    ("=you", re.compile(r"\byou(?:r)?\b")),
    ("=question", re.compile(r"\?")),
    ("=will", re.compile(r"\b(?:will|would|should|shall|going to)\b|['’]ll\b")),
    ("=belief", re.compile(r"\b(?:think|believe|hope|want|feel|guess|suppose|wish)\b")),
    ("=than", re.compile(r"\bthan\b")),
    ("=most", re.compile(r"\b(?:most|least|\w{3,}est|only|first|never|ever)\b")),
)
_NAME = re.compile(r"(?<=[\w,;:] )[A-Z][a-z]+|\b[A-Z]{2,}\b")


def features_of(sentence: str) -> Iterator[str]:
    """Yields the names of what the model sees of a sentence, each once."""
    lower = sentence.lower()
    words = [_shape(token) for token in _TOKEN.findall(lower)]
    names = len(_NAME.findall(sentence))
    yield from dict.fromkeys(
        [
            *words,
            *(f"{first} {second}" for first, second in zip(["^", *words], words, strict=False)),
            *(name for name, pattern in _MARKS if pattern.search(lower)),
            f"=names {min(names, 4)}",
            f"=length {min(len(words) // 5, 7)}",
        ]
    )


def _shape(token: str) -> str:
    """A figure by how it is written: the model learns of figures, not of one figure."""
    if not token[0].isdigit():
        return token.replace("’", "'")
    if _YEAR.fullmatch(token):
        return "#year"
    return "#long" if len(token) > 2 else "#"
