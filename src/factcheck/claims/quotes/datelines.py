"""Skips the dateline before the first sentence of a report: "COLUMBUS, Ohio (AP) — "."""

from factcheck.claims.words import ParsedSentence

LONGEST = 9
"""How many words a dateline has at most, its dash included."""


def after_dateline(sentence: ParsedSentence) -> int:
    """Returns the place of the first word behind the sentence's dateline; 0 where it has none."""
    for word in sentence.words[1:LONGEST]:
        if word.text in ("—", "–", "--", "-") and sentence.words[word.at - 1].end < word.start:
            return word.at + 1
        if word.text not in ",.()/" and not word.capital:
            return 0
    return 0
