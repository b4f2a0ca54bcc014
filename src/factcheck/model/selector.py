"""The two W3C selectors that anchor a claim, https://www.w3.org/TR/annotation-model/#selectors."""

from dataclasses import dataclass

from factcheck.model.span import Span

CONTEXT = 32
"""Code points of prefix and suffix that a quote selector keeps, after the annotation guide."""


@dataclass(frozen=True, slots=True)
class TextQuoteSelector:
    """The words themselves and what stands around them.

    Attributes:
        exact: The words.
        prefix: Up to 32 code points before them.
        suffix: Up to 32 code points after them.
    """

    exact: str
    prefix: str
    suffix: str


@dataclass(frozen=True, slots=True)
class TextPositionSelector:
    """Where the words stand, in code points (never UTF-16 units).

    Attributes:
        start: The first code point.
        end: The code point after the last.
    """

    start: int
    end: int


def quote_selector(text: str, span: Span) -> TextQuoteSelector:
    """Returns the quote selector of `span` in `text`."""
    return TextQuoteSelector(
        exact=text[span.start : span.end],
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )
