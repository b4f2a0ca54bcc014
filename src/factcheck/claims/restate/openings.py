"""Drops what ties a sentence to the one before it: "But", "However,"; and a bullet or a dateline."""

import re

from factcheck.model import Span

_CONNECTIVE = re.compile(
    r"(?:"
    r"(?:And|But)(?!\s+for\b)(?:,|\b)"
    r"|Yet(?:,|(?!\s+(?:another|again|to|more)\b)\b)"
    r"|(?:So|Still|Then again|Even so|Also|Besides|However|Nevertheless|Nonetheless|Moreover|Furthermore|Meanwhile"
    r"|Therefore|Thus|Hence|Consequently|Accordingly|Similarly|Likewise|Instead|Rather|Indeed|Conversely"
    r"|In addition|In contrast|By contrast|On the other hand|On the contrary|As a result|For example|For instance"
    r"|In other words|That said|What is more|In turn|After all),"
    r")\s+"
)
_BULLET = re.compile(r"(?:[*•–—-]|#{1,6}|>)\s+")
_DATELINE = re.compile(r"[A-Z][A-Z.'’]+(?: [A-Z.'’]+)*(?:, [A-Z][\w.]+)?(?: \([A-Z]\w+\))? (?:—|–|--|-) ")


def without_opening(text: str, span: Span) -> Span:
    """Returns the stretch without a bullet, a dateline and a connective at its beginning."""
    for opening in (_BULLET, _DATELINE, _CONNECTIVE):
        found = opening.match(text, span.start, span.end)
        if found and found.end() < span.end:
            span = Span(found.end(), span.end)
    return span
