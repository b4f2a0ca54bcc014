"""The fallback that annotation tools use when a text changed: the nearest place where nearly the same words stand.

After what is publicly documented of it: the exact words first, else the best place within half their length in edits;
places are ranked by the words (50), what stands before (20) and after (20), and how far they are from the old place
(2). Whatever is found is taken.
"""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

from draft_sheet import Edited

from factcheck.model import Claim, DraftOutcome, Span
from factcheck.text.carrying import Carried

MOST_ERRORS = 256


def by_text_quote(edited: Edited, claims: Sequence[Claim]) -> list[Carried]:
    """Puts each claim where the fallback would."""
    return [_placed(edited.after.text, claim) for claim in claims]


def _placed(text: str, claim: Claim) -> Carried:
    found = [(Span(*match.span()), 0) for match in re.finditer(re.escape(claim.exact), text)]
    found = found or list(_nearly(text, claim.exact))
    if not found:
        return Carried(DraftOutcome.GONE, score=0.0)
    scored = [(_score(text, claim, span, errors), span) for span, errors in found]
    span = max(scored)[1]
    same = span.of(text) == claim.exact
    outcome = (DraftOutcome.UNCHANGED if span == claim.span else DraftOutcome.MOVED) if same else DraftOutcome.CHANGED
    return Carried(outcome, span)


def _score(text: str, claim: Claim, span: Span, errors: int) -> float:
    before, after = text[max(0, span.start - 32) : span.start], text[span.end : span.end + 32]
    words = 50 * (1 - errors / len(claim.exact))
    far = 2 * (1 - abs(span.start - claim.start) / len(text))
    return words + 20 * _alike(claim.prefix, before) + 20 * _alike(claim.suffix, after) + far


def _alike(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio() if one and other else float(one == other)


def _nearly(text: str, words: str) -> Iterator[tuple[Span, int]]:
    """The places with the fewest edits (Myers' bit vectors; the start is found by going backwards)."""
    most = min(MOST_ERRORS, len(words) // 2)
    ends = _ends(text, words, most)
    if ends:
        fewest = min(ends.values())
        for end in [end for end, errors in ends.items() if errors == fewest][:4]:
            back = text[max(0, end - len(words) - fewest) : end][::-1]
            starts = _ends(back, words[::-1], fewest)
            best = min(starts, key=lambda at: (starts[at], -at), default=len(words))
            yield Span(end - best, end), fewest


def _ends(text: str, words: str, most: int) -> dict[int, int]:
    size, mask = len(words), (1 << len(words)) - 1
    holds: dict[str, int] = {}
    for at, mark in enumerate(words):
        holds[mark] = holds.get(mark, 0) | 1 << at
    plus, minus, errors, found = mask, 0, size, {}
    for end, mark in enumerate(text, start=1):
        held = holds.get(mark, 0)
        level = held | minus
        cross = (((held & plus) + plus) ^ plus) | held
        up, down = minus | ~(cross | plus) & mask, plus & cross
        errors += bool(up >> (size - 1) & 1) - bool(down >> (size - 1) & 1)
        up, down = (up << 1) & mask, (down << 1) & mask
        plus, minus = (down | ~(level | up)) & mask, up & level
        if errors <= most:
            found[end] = errors
    return found
