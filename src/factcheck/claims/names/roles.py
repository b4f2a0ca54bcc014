"""Reads the role that stands beside a name: before it ("the historian X") and behind it ("X, 47, a nurse in Y")."""

from collections.abc import Iterator
from dataclasses import dataclass

from factcheck.claims.people.runs import Run
from factcheck.claims.people.titles import DEGREES, HONORIFICS, PERSON_NOUNS, TITLES
from factcheck.claims.word_sets import word_set
from factcheck.claims.words import ParsedSentence, Word

COMPANY_NOUNS = word_set(
    "agency airline association bank brand brewer broadcaster business carmaker chain charity club college company "
    "conglomerate consultancy cooperative developer distributor firm foundation group institute insurer journal "
    "lender label magazine maker manufacturer museum network newspaper operator organisation organization outfit "
    "party pollster producer publication publisher retailer school subsidiary supermarket supplier start-up startup "
    "tabloid think-tank union university utility watchdog website weekly daily platform studio theatre orchestra "
    "band contractor"
)
"""Nouns, by their base form, that say what an organisation is."""

_INSIDE = ("DET", "ADJ", "NOUN", "PROPN", "NUM", "ADV", "PART")


@dataclass(frozen=True, slots=True)
class Role:
    """What the article says beside one place of a name.

    Attributes:
        first: Place in the sentence of the first word of name and role.
        last: Place of the last word.
        words: The role, in the article's words.
    """

    first: int
    last: int
    words: str


def role_beside(run: Run, is_person: bool) -> Role | None:
    """Returns the role that stands beside a name; None where none does."""
    nouns = PERSON_NOUNS | TITLES if is_person else COMPANY_NOUNS
    before = _before(run, nouns)
    first, words = before or (_title_start(run), _title(run) if is_person else "")
    last, behind = _behind(run, nouns, is_person, bool(words))
    parts = [part for part in (words, *behind) if part]
    return Role(first, last, ", ".join(parts)) if parts else None


def _title_start(run: Run) -> int:
    return next((word.at for word in run.sentence.words if word.start == run.start), run.first.at)


def _title(run: Run) -> str:
    """The title, if it says an office and not just Mr or Dr."""
    words = run.title.split()
    return run.title if any(word.lower().rstrip(".") not in HONORIFICS for word in words) else ""


def _before(run: Run, nouns: frozenset[str]) -> tuple[int, str] | None:
    """The noun phrase before the name, over a comma or "named", and where it begins."""
    words = run.sentence.words
    at = _title_start(run) - 1
    comma = at >= 0 and words[at].text == ","
    if at >= 0 and (comma or words[at].lower in ("named", "called")):
        at -= 1
    if at < 0 or not _is_role_noun(words[at], nouns) or words[at].tag == "NNS":
        return _over_complement(run, at, nouns) if comma else None
    first = _phrase_start(run.sentence, at)
    if (
        comma
        and words[first].pos not in ("DET", "PRON")
        and words[first].tag != "PRP$"
        and not _has_owner(words[first : at + 1])
    ):
        return None
    return first, _title_after(run, written(words[first : at + 1]))


def _is_role_noun(word: Word, nouns: frozenset[str]) -> bool:
    if word.lower.rstrip(".") in HONORIFICS:
        return False
    return (
        (word.lemma in nouns or word.lower in nouns or word.lower.rpartition("-")[2] in nouns)
        and word.tag != "NNS"
        and word.pos != "VERB"
    )


def _has_owner(words: tuple[Word, ...]) -> bool:
    return any(word.tag == "POS" for word in words)


def _title_after(run: Run, words: str) -> str:
    title = _title(run)
    return f"{words} {title}" if title else words


def _over_complement(run: Run, at: int, nouns: frozenset[str]) -> tuple[int, str] | None:
    """ "The minister of finance, X": the role's own complement stands between its noun and the comma."""
    words = run.sentence.words
    for place in range(at, max(-1, at - 9), -1):
        word = words[place]
        if word.pos in ("VERB", "AUX") or word.text in (",", ";", "”", '"'):
            return None
        if _is_role_noun(word, nouns) and place < at and words[place + 1].lower in ("of", "for", "at", "in", "to"):
            first = _phrase_start(run.sentence, place)
            begins = words[first].pos == "DET" or words[first].tag == "PRP$" or _has_owner(words[first : place + 1])
            apposed = run.last.dep == "appos" or run.sentence.head(run.last).at == place or first == 0
            return (first, written(words[first : at + 1])) if begins and apposed else None
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


def _behind(run: Run, nouns: frozenset[str], is_person: bool, has_role: bool) -> tuple[int, list[str]]:
    """What stands behind the name: age, apposition, relative clause, party, "of ..."; and the last word of it."""
    last = run.last.at
    found: list[str] = []
    while step := next(_steps(run, last, nouns, is_person, has_role or bool(found)), None):
        last, words = step
        if words:
            found.append(words)
    return (last if found else run.last.at), found


def _steps(run: Run, at: int, nouns: frozenset[str], is_person: bool, begun: bool) -> Iterator[tuple[int, str]]:
    """The next piece behind the word at `at`: its last word and its words."""
    sentence = run.sentence
    words = sentence.words
    if at + 2 >= len(words):
        return
    sign, first = words[at + 1], words[at + 2]
    full = len(run.parts) > 1
    if sign.lower == "of" and is_person and full and at == run.last.at and (end := _name_end(words, at + 2)):
        yield end, written(words[at + 1 : end + 1])
    if sign.text == "(" and is_person and (end := _party_end(words, at + 2)):
        yield end, written(words[at + 2 : end])
    if sign.text != ",":
        return
    if is_person and first.lower in DEGREES:
        yield at + 2, ""
    if is_person and (end := _seat_end(words, at + 2)):
        yield end, written(words[at + 2 : end + 1])
    if is_person and (end := _age_end(words, at + 2)):
        yield end, written(words[at + 2 : end + 1])
    if sign.text == "," and first.lower == "of" and is_person and (end := _name_end(words, at + 3)):
        yield end, written(words[at + 2 : end + 1])
    if (
        is_person
        and full
        and not begun
        and first.lower in ("who", "whose")
        and (end := _relative_end(sentence, at + 2))
    ):
        yield end, written(words[at + 2 : end + 1])
    if end := _apposition_end(sentence, at + 2, nouns):
        yield end, written(words[at + 2 : end + 1])


def _name_end(words: tuple[Word, ...], at: int) -> int | None:
    """The last word of "the Union Party"; None where no name follows."""
    if at < len(words) and words[at].pos == "DET":
        at += 1
    end = at
    while end < len(words) and (
        _is_capital_word(words[end]) or (end > at and words[end].tag == "POS" and _is_capital_word(words[end + 1]))
    ):
        end += 1
    return end - 1 if end > at else None


def _is_capital_word(word: Word) -> bool:
    return word.capital and word.pos in ("PROPN", "NOUN", "ADJ")


def _seat_end(words: tuple[Word, ...], at: int) -> int | None:
    """The last word of "R-Ohio", "D-Mass." between commas."""
    if words[at].text[:2] in ("R-", "D-", "I-") and len(words[at].text) > 2:
        return at
    seat = (
        at + 2 < len(words)
        and words[at].text in ("R", "D", "I")
        and words[at + 1].text == "-"
        and words[at + 2].capital
    )
    return at + 2 if seat else None


def _party_end(words: tuple[Word, ...], at: int) -> int | None:
    """The closing bracket of "(R-Ky.)", "(Labour)"."""
    for place in range(at, min(len(words), at + 6)):
        if words[place].text == ")":
            return place if place > at and words[at].capital else None
    return None


def _age_end(words: tuple[Word, ...], at: int) -> int | None:
    """ "64", "now 70", "aged 9" between commas or at the end."""
    if words[at].lower in ("now", "aged", "then") and at + 1 < len(words):
        at += 1
    follower = words[at + 1].text if at + 1 < len(words) else "."
    return at if words[at].text.isdigit() and len(words[at].text) <= 3 and follower in (",", ".", ";", ")") else None


def _relative_end(sentence: ParsedSentence, at: int) -> int | None:
    """The last word of the relative clause that begins at `at`."""
    words = sentence.words
    relative = next((above for above, _ in sentence.ancestors(words[at]) if above.dep == "relcl"), None)
    limit = relative.right if relative and relative.right > at else len(words) - 1
    # A comma right before the main verb closes it, whatever the parse says.
    for place in range(at + 2, limit + 1):
        told = any(word.tag in ("VBD", "VBZ", "VBP", "MD") for word in words[at:place])
        if words[place].text == "," and place + 1 < len(words) and told and _closes(words, place + 1):
            return place - 1
    end = limit
    while end > at and words[end].pos == "PUNCT":
        end -= 1
    return end if end > at + 1 else None


def _closes(words: tuple[Word, ...], at: int) -> bool:
    """Whether the main clause goes on at `at`: a verb, an adverb and a verb, or a quotation mark."""
    word = words[at]
    follower = words[at + 1] if at + 1 < len(words) else None
    if word.tag in ("VBD", "VBZ", "VBP", "MD") or word.text in ("”", '"', "’"):
        return True
    return word.pos == "ADV" and follower is not None and follower.tag in ("VBD", "VBZ", "VBP", "MD")


def _apposition_end(sentence: ParsedSentence, at: int, nouns: frozenset[str]) -> int | None:
    """The last word of the noun phrase that begins at `at`, if it says what somebody is."""
    words = sentence.words
    if words[at].pos not in (*_INSIDE, "VERB") and words[at].tag not in ("PRP$", "VBN"):
        return None
    head = _head_noun(words, at, nouns)
    if head is None:
        return None
    end = _phrase_end(sentence, at, head)
    return end if end + 1 >= len(words) or words[end + 1].pos == "PUNCT" else None


def _head_noun(words: tuple[Word, ...], at: int, nouns: frozenset[str]) -> int | None:
    """The role noun of the phrase that begins at `at`, before any preposition, comma or verb."""
    found = None
    for place in range(at, min(len(words), at + 9)):
        word = words[place]
        if word.pos not in (*_INSIDE, "PRON") and word.tag not in ("PRP$", "POS", "VBN", "HYPH", "VBG", "JJR"):
            break
        if (word.lemma in nouns or word.lower in nouns) and word.tag != "NNS" and word.pos != "VERB":
            found = None if word.capital and nouns is COMPANY_NOUNS else place  # another name of a list
    follower = words[found + 1].text if found is not None and found + 1 < len(words) else ""
    return None if follower in ("'s", "’s") else found


def _phrase_end(sentence: ParsedSentence, at: int, head: int) -> int:
    """Where the phrase ends: at the comma after which the main clause goes on, a mark, or the end."""
    words = sentence.words
    for place in range(head + 1, len(words)):
        word = words[place]
        if word.text in (".", ";", ":", "”", '"', "“", ")", "—", "–", "(") and not (
            word.text == "." and place + 1 < len(words)
        ):
            return place - 1
        if word.text == "," and not _goes_on(words, place):
            return place - 1
        if word.tag in ("VBD", "VBZ", "VBP", "MD") and not _in_relative(words, head, place):
            return place - 1
    return len(words) - 1


def _goes_on(words: tuple[Word, ...], comma: int) -> bool:
    """Whether the comma is inside a place: "Toledo, Ohio"."""
    if comma + 1 >= len(words) or not words[comma - 1].capital or not words[comma + 1].capital:
        return False
    closing = words[comma + 2].text if comma + 2 < len(words) else "."
    return words[comma + 1].pos == "PROPN" and closing in (",", ".", ")", "(", ";")


def _in_relative(words: tuple[Word, ...], head: int, at: int) -> bool:
    return any(word.lower in ("who", "whose", "which", "that", "where", "when") for word in words[head + 1 : at])


def written(words: tuple[Word, ...]) -> str:
    """The words as they are written, an article or possessive at the beginning left out."""
    return _spaced(words[1:] if len(words) > 1 and words[0].lower in ("a", "an", "the") else words)


def _spaced(words: tuple[Word, ...]) -> str:
    parts = [words[0].text]
    for before, word in zip(words, words[1:], strict=False):
        parts.append(word.text if word.start == before.end else " " + word.text)
    return "".join(parts)
