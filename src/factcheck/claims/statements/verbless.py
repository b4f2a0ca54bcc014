"""Comparisons whose verb the model took for a noun: "Dry soil warms faster than wet soil"."""

from factcheck.claims.words import ParsedSentence, Word

_COMPARED = frozenset({"JJR", "RBR", "JJS", "RBS"})
_BREAKS = frozenset({",", ";", ":", "–", "—"})


def verbless_comparison(sentence: ParsedSentence) -> tuple[Word, Word] | None:
    """Returns the first and last word of a comparison at the root of a sentence without a main verb."""
    root = next((word for word in sentence.words if word.dep == "ROOT"), None)
    if root is None or root.tag != "NNS" or root.left == root.at or sentence.words[-1].text not in (".", "”", '"'):
        return None
    compared = [word for word in sentence.children(root, "advmod", "amod") if word.at > root.at]
    if not any(word.tag in _COMPARED for word in compared):
        return None
    last = root.at
    for word in sentence.words[root.at + 1 :]:
        if word.text in _BREAKS or word.text == ".":
            break
        last = word.at
    return sentence.words[root.left], sentence.words[last]
