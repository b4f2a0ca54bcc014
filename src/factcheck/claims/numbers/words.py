"""Numbers written as words, and the words that scale them."""

from collections.abc import Sequence

ONES = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
}
"""Number words up to nineteen."""

TENS = {
    word: 10 * number
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2)
}
"""Number words for full tens."""

SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12} | {
    "lakh": 10**5,
    "crore": 10**7,
}
"""Words that multiply what stands before them (short scale, as English has it today)."""

ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth".split(),
        start=1,
    )
} | {"twenty-first": 21, "thirtieth": 30, "thirty-first": 31, "hundredth": 100}
"""Ordinal words that dates and rankings use."""

NUMBER_WORDS = frozenset(ONES) | frozenset(TENS) | frozenset(SCALES)
"""Every word that can stand in a number spelled out, "and" aside."""


def words_to_number(words: Sequence[str]) -> int | None:
    """Returns the number that lower-case `words` spell ("two", "hundred", "and", "six" is 206).

    Returns:
        The number; None where a word is no number word, or there is none.
    """
    total, below_thousand, seen = 0, 0, False
    for word in words:
        if word == "and" or word == "-":
            continue
        seen = True
        if word in ONES or word in TENS:
            below_thousand += ONES.get(word, 0) + TENS.get(word, 0)
        elif word == "hundred":
            below_thousand = max(1, below_thousand) * 100
        elif word in SCALES:
            total += max(1, below_thousand) * SCALES[word]
            below_thousand = 0
        else:
            return None
    return total + below_thousand if seen else None
