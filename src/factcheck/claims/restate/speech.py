"""Restates a quote that fills its sentences: “It shook,” Dora Wickens said."""

import re

from factcheck.claims.restate.marks import Marks
from factcheck.claims.restate.wording import Added, Piece, Taken
from factcheck.model import Claim, QuoteType, Span


def said(text: str, claim: Claim, marks: Marks) -> tuple[Piece, ...] | None:
    """Returns the quoted words with their speaker behind them.

    None where the sentence has words outside the quotation marks, which then say whose they are, and where the
    speaker is open.
    """
    quoted = marks.at(claim.start)
    if quoted is None or quoted.inner != claim.span or claim.speaker is None or claim.quote_type is QuoteType.SCARE:
        return None
    if _has_words(text, Span(claim.sentence.start, quoted.outer.start)) or _has_words(
        text, Span(quoted.outer.end, claim.sentence.end)
    ):
        return None
    words = claim.exact.rstrip(".,;")
    comma = "" if words[-1:] in ("?", "!", "…") else ","
    opening, closing = text[quoted.outer.start], text[quoted.outer.end - 1]
    quote = _without_inner_marks(text, Span(claim.start, claim.start + len(words)), opening)
    return Added(opening), *quote, Added(f"{comma}{closing} "), Added(f"{claim.speaker} said", filled=True)


def _without_inner_marks(text: str, span: Span, opening: str) -> list[Piece]:
    """The words, less the marks with which each further paragraph of a quote begins."""
    breaks = [*re.finditer(rf"\s*\n\s*{re.escape(opening)}", span.of(text))]
    starts = [span.start, *(span.start + each.end() for each in breaks)]
    ends = [*(span.start + each.start() for each in breaks), span.end]
    pieces = [(Added(" "), Taken(Span(start, end))) for start, end in zip(starts, ends, strict=True)]
    return [piece for pair in pieces for piece in pair][1:]


def _has_words(text: str, span: Span) -> bool:
    return bool(re.search(r"\w", span.of(text)))
