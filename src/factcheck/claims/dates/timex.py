"""The dates of an article as TIMEX3 tags, which have no value for a range: both ends stand on their own."""

from collections.abc import Iterator

from factcheck.claims.dates.expressions import Period
from factcheck.claims.dates.find import find_expressions
from factcheck.claims.dates.finder import Dated, dated_in
from factcheck.claims.dates.habits import habits_of
from factcheck.claims.dates.loose import with_loose_words
from factcheck.claims.dates.tokens import Tokens, tokenise
from factcheck.text.article import Article

_BORDERS = frozenset(("-", "–", "—", "to", "until", "till", "through", "and"))


def timex_tags(article: Article) -> list[tuple[int, int, str | None]]:
    """Returns start and end in code points and the TIMEX3 value of every tag, headings and furniture included.

    Words of time that are no date claims ("recent", "the summer offensive") are tags as well.
    """
    tokens = tokenise(article.text, [block.span for block in article.blocks])
    found = find_expressions(tokens)
    habits = habits_of(found, tokens, article.published)
    found = with_loose_words(tokens, found, habits.tells_past)
    return [tag for dated in dated_in(article, tokens, found) for tag in _tags(dated, tokens)]


def _tags(dated: Dated, tokens: Tokens) -> Iterator[tuple[int, int, str | None]]:
    found, timex = dated.found, dated.answer.timex
    border = next((at for at in range(found.first + 1, found.end - 1) if tokens.word(at) in _BORDERS), None)
    if isinstance(found.said, Period) and timex is not None and timex.count("/") == 1 and border is not None:
        first, last = tokens.span(found.first, border), tokens.span(border + 1, found.end)
        for span, value in zip((first, last), timex.split("/"), strict=True):
            yield span.start, span.end, value
    else:
        yield dated.span.start, dated.span.end, timex
