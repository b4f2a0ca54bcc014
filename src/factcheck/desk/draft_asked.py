"""What a person is asked about a claim in a new draft."""

from collections.abc import Sequence
from typing import Any

from factcheck.model import Candidate, Claim, DraftOutcome
from factcheck.text.article import Article
from factcheck.text.carrying import Alignment, same_words


def asked(score: float, candidates: Sequence[Candidate], base: str) -> dict[str, Any]:
    """Returns the record of a claim that could stand in several places, or elsewhere than it did.

    Args:
        score: How much the likeliest sentence is like its own, 0..1.
        candidates: The places, the likeliest first.
        base: The draft in which it last stood.
    """
    places = [{"start": one.span.start, "end": one.span.end, "score": round(one.score, 3)} for one in candidates]
    return {"outcome": DraftOutcome.UNSURE.value, "score": round(score, 3), "candidates": places, "base": base}


def places_again(
    article: Article, claim: Claim, old: Article, alignment: Alignment, last: Alignment
) -> tuple[Candidate, ...]:
    """Returns the places where a claim that an earlier draft lost could be back.

    Its very words have to stand there, in a sentence that the draft before did not have: what stood in that one, too,
    nobody took for the claim. A person says whether it is the same, so that no old verdict returns in silence.

    Args:
        article: The new draft.
        claim: The claim where it last stood.
        old: The draft in which it did.
        alignment: That draft beside the new one.
        last: The draft before beside the new one.
    """
    if claim.span.of(old.text) != claim.exact:  # it stood in another draft, in a copy that was merged
        return ()
    carried = alignment.carry(claim.span)
    places = (Candidate(carried.span, carried.score),) if carried.span else carried.candidates
    return tuple(one for one in places if last.is_anew(one.span) and same_words(one.span.of(article.text), claim.exact))
