"""Says which sentences of a draft a row resembles, and how much."""

from collections import Counter
from collections.abc import Sequence

from factcheck.desk.sheet.draft_words import DraftWords
from factcheck.desk.sheet.stems import says_something, stem
from factcheck.model import Candidate

MINIMUM = 0.4
"""The likeness from which a person is asked; below it a row counts as one about something else."""

BESIDE = 0.65
"""A further sentence is shown from this share of the likest one's likeness."""

LEAST_SHARED = 2
"""Words of weight that a row and a sentence must share: one alone says nothing."""


def resembling(keys: Sequence[str], draft: DraftWords) -> tuple[Candidate, ...]:
    """Returns the sentences that share enough with a row, the likest first.

    The likeness is the share of the row's words that stand in the sentence, each by how much it tells: a name or
    number that stands in one sentence alone tells most, and one that stands nowhere counts against all of them.
    """
    row = Counter(stem(key) for key in keys)
    whole = sum(draft.weight(key) * count for key, count in row.items())
    if not whole:
        return ()
    found = []
    for number in draft.sentences_with(key for key in row if says_something(key)):
        bag = draft.bags[number]
        shared = {key: min(count, bag[key]) for key, count in row.items() if key in bag and says_something(key)}
        score = sum(draft.weight(key) * count for key, count in shared.items()) / whole
        if score >= MINIMUM and sum(shared.values()) >= min(LEAST_SHARED, len(row)):
            span = draft.article.sentences[number]
            found.append(Candidate(span=span, score=round(score, 3)))
    found.sort(key=lambda one: -one.score)
    return tuple(one for one in found if one.score >= BESIDE * found[0].score)
