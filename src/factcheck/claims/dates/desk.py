"""Leaves out the words of time that TimeML tags and that no checker can tick off: rates, table heads, "Now, ..."."""

from factcheck.claims.dates.codes import CLASSES
from factcheck.claims.dates.expressions import Found
from factcheck.claims.dates.lexicon import FREQUENCY, PLURAL_UNITS
from factcheck.claims.dates.tokens import Tokens
from factcheck.claims.numbers.counted import is_plural
from factcheck.claims.numbers.lexicon import MEASURES, UNCOUNTED
from factcheck.model import BlockKind
from factcheck.text.article import Article

_AMOUNTS = frozenset(CLASSES["CARDINAL"])
_FARTHEST = 4
"""Words between an amount and its rate, the amount's last word included."""

_TIMES = frozenset(("once", "twice", "thrice", "times", "time"))
"""Before "a day" these say how often something is; anything else there is measured at a rate."""

_UNITS = frozenset("minute hour day week month year decade".split())
_AFTER_DISCOURSE = frozenset(
    (",", "possibly", "perhaps", "probably", "arguably", "maybe", "famous", "infamous", "notorious", "legendary")
)


def is_for_desk(article: Article, tokens: Tokens, found: Found) -> bool:
    """Whether an expression of time is a claim."""
    words = tokens.words(found.first, found.end)
    if words == ["now"]:
        return not _is_discourse(tokens, found)
    in_table = _in_table(article, tokens.starts[found.first])
    if len(words) == 2 and words[0] in ("a", "an") and words[1] in _UNITS:
        return not (in_table or _is_rate(tokens, found.first))
    if len(words) == 1 and words[0] in _UNITS:
        return not (found.first and tokens.word(found.first - 1) == "per")
    return not (in_table and len(words) == 1 and words[0] in FREQUENCY)


def _is_discourse(tokens: Tokens, found: Found) -> bool:
    """Whether "now" only leads on: "Now, the mayor ...", or stands before a doubt or a judgement."""
    following = tokens.word(found.end) if found.end < len(tokens.codes) else ""
    if following != ",":
        return following in _AFTER_DISCOURSE
    return tokens.text[tokens.starts[found.first]].isupper()


def _is_rate(tokens: Tokens, first: int) -> bool:
    """Whether an amount stands right before "a day": "12 a day", "£62 million a year", "300 cars a day"."""
    for at in range(first - 1, max(first - 1 - _FARTHEST, -1), -1):
        word = tokens.word(at)
        if tokens.codes[at] in _AMOUNTS:
            return True
        counted = is_plural(word) or word in MEASURES or word in ("%", "percent", "cent", "per")
        if (
            word in _TIMES
            or word in PLURAL_UNITS
            or not (counted if at == first - 1 else word.isalpha() and word not in UNCOUNTED)
        ):
            return False
    return False


def _in_table(article: Article, at: int) -> bool:
    block = article.block_at(at)
    return block is not None and block.kind is BlockKind.TABLE_CELL
