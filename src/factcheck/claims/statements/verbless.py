"""Comparisons that no verb holds together for the model: "the narrower the street, the slower it cools"."""

import itertools

from factcheck.claims.words import ParsedSentence, Word

_COMPARED = frozenset({"JJR", "RBR", "JJS", "RBS"})
_BREAKS = frozenset({",", ";", ":", "–", "—"})
_ENDS = frozenset({".", "”", '"', ";", ":"})


def verbless_comparison(sentence: ParsedSentence) -> tuple[Word, Word] | None:
    """Returns the first and last word of a comparison without a main verb; None where there is none."""
    return _the_more_the_more(sentence) or _at_the_root(sentence)


def _the_more_the_more(sentence: ParsedSentence) -> tuple[Word, Word] | None:
    words = sentence.words
    at = [
        word.at
        for word, following in itertools.pairwise(words)
        if word.lower == "the" and following.tag in ("JJR", "RBR")
    ]
    if len(at) < 2 or words[at[1] - 1].text not in (",", "and"):
        return None
    last = next((word.at for word in words[at[1] :] if word.text in _ENDS), len(words))
    return words[at[0]], words[last - 1]


def _at_the_root(sentence: ParsedSentence) -> tuple[Word, Word] | None:
    """The verb was taken for a noun: "Dry soil warms faster than wet soil"."""
    root = next((word for word in sentence.words if word.dep == "ROOT"), None)
    if root is None or root.tag != "NNS" or root.left == root.at or sentence.words[-1].text not in _ENDS:
        return None
    compared = [word for word in sentence.children(root, "advmod", "amod") if word.at > root.at]
    if not any(word.tag in _COMPARED for word in compared):
        return None
    after = sentence.words[root.at + 1 :]
    last = next((word.at for word in after if word.text in _BREAKS or word.text == "."), len(sentence.words))
    return sentence.words[root.left], sentence.words[last - 1]
