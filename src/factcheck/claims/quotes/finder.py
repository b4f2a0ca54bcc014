"""Finds quotes: words in quotation marks, and what people and papers are reported to have said."""

from factcheck.claims.birth import make_claim
from factcheck.claims.parse import Parsed
from factcheck.claims.people import cast_of
from factcheck.claims.quotes.indirect import Reported, reported_clauses
from factcheck.claims.quotes.reporters import with_reporters
from factcheck.claims.quotes.spoken import Spoken, spoken_stretches
from factcheck.claims.quotes.whole import without_torn_quotes
from factcheck.claims.readable import touches_silence
from factcheck.model import Claim, Kind, QuoteType
from factcheck.text.article import Article


def find_quotes(parsed: Parsed) -> list[Claim]:
    """Returns the quotes of an article, in text order: direct, mixed, indirect and scare.

    The speaker is the fullest name that the article gives, and None where the text leaves it open. Scare quotes
    have no speaker and rank low.
    """
    cast = cast_of(parsed)
    spoken = spoken_stretches(parsed, cast)
    reported = reported_clauses(parsed, cast, spoken)
    claims = [_quoted(parsed.article, each) for each in with_reporters(parsed.article.text, spoken, reported)]
    claims += [_reported(parsed.article, each) for each in reported]
    kept = [claim for claim in claims if not touches_silence(parsed.article, claim.span)]
    return sorted(kept, key=lambda claim: (claim.start, -claim.end))


_WORTH = {QuoteType.DIRECT: 0.6, QuoteType.MIXED: 0.6, QuoteType.INDIRECT: 0.55, QuoteType.SCARE: 0.05}
"""A misquote does harm whatever was said; a term in quotation marks claims nothing."""


def _quoted(article: Article, spoken: Spoken) -> Claim:
    worth = _WORTH[spoken.quote_type] - (
        0.15 if spoken.speaker is None and spoken.quote_type is not QuoteType.SCARE else 0
    )
    return make_claim(
        article,
        Kind.QUOTE,
        spoken.quoted.inner,
        reason=_why(spoken),
        worthiness=round(worth, 2),
        quote_type=spoken.quote_type,
        speaker=spoken.speaker,
        cue=spoken.cue,
    )


def _why(spoken: Spoken) -> str:
    if spoken.quote_type is QuoteType.SCARE:
        return "stands in quotation marks, but nobody is said to have said it"
    if spoken.cue:
        return f"words in quotation marks, attributed by “{spoken.cue}”"
    return "words in quotation marks that nothing beside them attributes"


def _reported(article: Article, reported: Reported) -> Claim:
    return make_claim(
        article,
        Kind.QUOTE,
        without_torn_quotes(article, reported.span),
        reason=f"reported speech, attributed by “{reported.cue}”",
        worthiness=round(_WORTH[QuoteType.INDIRECT] - 0.2 * reported.is_thought, 2),
        quote_type=QuoteType.INDIRECT,
        speaker=reported.speaker,
        cue=reported.cue,
    )
