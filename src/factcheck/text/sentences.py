"""Our own rules for where a sentence ends; made for English prose."""

import re
from collections.abc import Iterator, Sequence

from factcheck.model import Block, BlockKind, Span
from factcheck.text.abbreviations import (
    AFTER_CLOCK,
    BEFORE_A_NAME,
    BEFORE_A_NUMBER,
    CLOCK,
    MAYBE_LAST,
    NEVER_LAST,
    SMALL_ABBREVIATIONS,
    STARTERS,
)
from factcheck.text.ends import CLOSERS, OPENERS, starts_small

_WHOLE = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.FURNITURE})
"""Kinds of block that are one sentence whatever stops they hold."""

_LOOK = 60
"""How far a stop looks about itself, in code points: no abbreviation, name or cue needs more."""

# Every run of stops is taken as it stands, without a look ahead, so that a megabyte of stops costs one pass.
_STOP = re.compile(r"(?P<marks>[.!?…؟]+)(?P<close>[\"”’'»›)\]*_]*+(?:\[\d{1,3}\])*+)|[。！？][”’」』）)]*")
_BEFORE = re.compile(r"[^\s\"“”‘’«»(\[/–—]+\Z")
_SPLIT_INITIALS = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]\Z")
_LIST_NUMBER = re.compile(r"(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})\Z")
_WORD = re.compile(r"[^\W\d_]+(?:['’.-][^\W\d_]+)*")
_QUOTE_MARKS = frozenset("\"”’'»")
_TOLD = re.compile(
    r"(?:[^\W\d_a-z][\w.'’-]*\s+){1,5}"
    r"(?:said|says|asked|asks|replied|replies|wrote|writes|told|tells|added|adds|answered|cried|shouted|wondered"
    r"|recalled|recalls|insisted|insists|demanded|joked|jokes|quipped|retorted|whispered|exclaimed|inquired|tweeted"
    r"|laughed|laughs|explained|explains|continued|continues)\b"
)


def sentences_of(text: str, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """Returns the sentences of `blocks` in order; one that a page cut in two crosses the break."""
    sentences: list[Span] = []
    cuttable = -1  # the place of the last sentence of the newest paragraph
    for block in blocks:
        own = [block.span] if block.kind in _WHOLE else list(split(text, block.span))
        if block.continues and cuttable >= 0:
            own[0] = Span(sentences[cuttable].start, own[0].end)
            del sentences[cuttable:]  # what stood in the cut lies inside the sentence now
        sentences += own
        if block.kind not in {BlockKind.FURNITURE, BlockKind.CAPTION, BlockKind.HEADING}:
            cuttable = len(sentences) - 1
    return tuple(sentences)


def split(text: str, span: Span) -> Iterator[Span]:
    """Yields the sentences of `span`, which holds one paragraph without outer white space."""
    start = span.start
    for stop in _STOP.finditer(text, span.start, span.end):
        end = stop.end()
        if start < end < span.end and _ends(text, stop, span):
            yield Span(start, end)
            start = end + _blank(text, end, span.end)
    if start < span.end:
        yield Span(start, span.end)


def _blank(text: str, at: int, end: int) -> int:
    """How many white space characters stand at `at`."""
    first = at
    while at < end and text[at].isspace():
        at += 1
    return at - first


def _ends(text: str, stop: re.Match[str], span: Span) -> bool:
    """Whether the stop ends its sentence: it does unless something says that it does not."""
    if stop["marks"] is None:
        return True
    at = stop.end()
    if not text[at].isspace():
        return False
    after = text[at : min(span.end, at + 4 * _LOOK)].lstrip()
    if not after:
        return True  # nothing but white space for a long way
    if starts_small(after):
        return False
    marks, close = stop["marks"], stop["close"]
    if marks != "." and _QUOTE_MARKS & set(close) and _goes_on_to_tell(after):
        return False
    word = _before(text, stop.start(), span.start)
    if len(marks) > 1 or marks == "…":
        return _ends_after_dots(text, stop, word, after)
    return marks != "." or bool(close) or _ends_after_word(text, stop.start(), word, after, span.start)


def _goes_on_to_tell(after: str) -> bool:
    """Whether the words after a quote name its speaker (“Who?” Ada Byrne asked); "He asked" begins anew."""
    return bool(_TOLD.match(after[: 2 * _LOOK])) and (after.startswith("I ") or not _is_starter(_first_word(after)))


def _before(text: str, at: int, start: int) -> str:
    """The word that stands before the stop at `at`, without opening marks."""
    found = _BEFORE.search(text[max(start, at - _LOOK) : at])
    return found.group() if found else ""


def _ends_after_dots(text: str, stop: re.Match[str], word: str, after: str) -> bool:
    """Whether dots end a sentence: not those that stand for words left out, nor those of a stammer."""
    if text[stop.start() - 1 : stop.start()] in {"(", "["}:
        return False
    return not (word and _first_word(after).lower() == word.lower())


def _ends_after_word(text: str, at: int, word: str, after: str, start: int) -> bool:
    """Whether a single full stop after `word` ends a sentence, given the words `after` it."""
    if not word:
        return True
    if at - len(word) == start and _LIST_NUMBER.match(word):
        return False  # the number of a list item
    small = word.lower()
    first = _first_word(after)
    if small in BEFORE_A_NAME and (word[0].isupper() or small in {"mr", "mrs", "ms", "dr"}):
        return small in {"st", "ste"} and _is_starter(first) and _follows_name(text, at - len(word), start)
    if small in BEFORE_A_NUMBER and after.lstrip(OPENERS + "£$€")[:1].isdigit():
        return False
    if small in CLOCK and "." in small:
        return not after[0].isdigit() and first.lower() not in AFTER_CLOCK
    if _is_abbreviation(word):
        return small not in NEVER_LAST and _is_starter(first) and not _is_initial(after)
    return True


def _is_abbreviation(word: str) -> bool:
    """Whether the stop after `word` may be its own: an initial, letters with stops, or a known abbreviation."""
    small = word.lower()
    if len(word) == 1 and word.isalpha():
        return True
    if _SPLIT_INITIALS.match(word) or small in {"e.g", "i.e", "ph.d", "d.phil"}:
        return True
    return small in SMALL_ABBREVIATIONS or (small in NEVER_LAST | MAYBE_LAST and not word.islower())


def _first_word(after: str) -> str:
    found = _WORD.match(after.lstrip(OPENERS + "—–- "))
    return found.group() if found else ""


def _is_starter(word: str) -> bool:
    return bool(word) and word[0].isupper() and re.split("['’-]", word)[0].lower() in STARTERS


def _is_initial(after: str) -> bool:
    """Whether the next word is an initial itself ("J. A. Smith")."""
    return after[1:2] == "." and after[0].isupper()


def _follows_name(text: str, at: int, start: int) -> bool:
    """Whether a word with a capital letter stands before `at`, as a street's name does before "St."."""
    words = text[max(start, at - _LOOK) : at].split()
    return bool(words) and words[-1].lstrip(CLOSERS + OPENERS)[:1].isupper()
