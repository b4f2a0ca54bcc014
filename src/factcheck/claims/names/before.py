"""Reads the role before a name: "the historian X", "the minister of finance, X", "President X"."""

from factcheck.claims.people.led import office_of_bearer
from factcheck.claims.people.phrases import without_article
from factcheck.claims.people.runs import Run
from factcheck.claims.people.titles import HONORIFICS
from factcheck.claims.words import ParsedSentence, Word

_INSIDE = ("DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV", "PART")


def title_start(run: Run) -> int:
    """Returns the place of the first word of the name, its titles included."""
    return next((word.at for word in run.sentence.words if word.start == run.start), run.first.at)


def office(run: Run) -> str:
    """Returns the title, if it says an office and not just Mr or Dr."""
    words = run.title.split()
    return run.title if any(word.lower().rstrip(".") not in HONORIFICS for word in words) else ""


def phrase_before(run: Run, nouns: frozenset[str]) -> tuple[int, str] | None:
    """Returns the noun phrase of a role before the name, over a comma or "named", and where it begins."""
    words = run.sentence.words
    at = title_start(run) - 1
    comma = at >= 0 and words[at].text == ","
    if at >= 0 and (comma or words[at].lower in ("named", "called")):
        at -= 1
    if at < 0 or not _is_role_noun(words[at], nouns) or words[at].tag == "NNS":
        return _over_complement(run, at, nouns) if comma else None
    first = _phrase_start(run.sentence, at)
    if comma and not _is_definite(words[first : at + 1]):
        return None
    return first, _title_after(run, without_article(words[first : at + 1]))


def office_led(run: Run) -> tuple[int, str] | None:
    """Returns the office with what it leads right before its bearer's name, and where the phrase begins."""
    words = run.sentence.words
    office_at = office_of_bearer(words, run.first.at)
    if office_at is None:
        return None
    first = _phrase_start(run.sentence, office_at)
    return first, without_article(words[first : run.first.at])


def _is_role_noun(word: Word, nouns: frozenset[str]) -> bool:
    if word.lower.rstrip(".") in HONORIFICS:
        return False
    is_noun = word.tag != "NNS" and word.pos != "VERB"
    return is_noun and bool({word.lemma, word.lower, word.lower.rpartition("-")[2]} & nouns)


def _is_definite(words: tuple[Word, ...]) -> bool:
    """Whether the phrase has an article or an owner: only then does a comma not begin something new."""
    return words[0].pos in ("DET", "PRON") or words[0].tag == "PRP$" or any(word.tag == "POS" for word in words)


def _title_after(run: Run, words: str) -> str:
    title = office(run)
    return f"{words} {title}" if title else words


def _over_complement(run: Run, at: int, nouns: frozenset[str]) -> tuple[int, str] | None:
    """As in "the minister of finance, X": the role's own complement stands between its noun and the comma."""
    words = run.sentence.words
    for place in range(at, max(-1, at - 9), -1):
        word = words[place]
        if word.pos in ("VERB", "AUX") or word.text in (",", ";", "”", '"', "''"):
            return None
        if _is_role_noun(word, nouns) and place < at and words[place + 1].lower in ("of", "for", "at", "in", "to"):
            first = _phrase_start(run.sentence, place)
            begins = _is_definite(words[first : place + 1])
            apposed = run.last.dep == "appos" or run.sentence.head(run.last).at == place or first == 0
            return (first, without_article(words[first : at + 1])) if begins and apposed else None
    return None


def _phrase_start(sentence: ParsedSentence, at: int) -> int:
    """The first word of the noun phrase whose noun is at `at`."""
    words = sentence.words
    first = at
    while first > 0 and (words[first - 1].pos in _INSIDE or words[first - 1].tag in ("PRP$", "POS", "VBN", "HYPH")):
        before = words[first - 1]
        if before.tag == "VBN" and before.dep not in ("amod", "compound"):
            break
        if before.pos == "ADV" and words[first].pos == "DET":
            break
        first -= 1
        if before.pos == "DET" or before.tag == "PRP$":
            break
    return first
