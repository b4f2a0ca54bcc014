"""Reads what stands behind a name: "X, 47, a nurse in Y", "X (R-Ohio)", "X of the Union Party", "X, who ..."."""

from collections.abc import Iterator

from factcheck.claims.names.apposition import apposition_end
from factcheck.claims.people.phrases import as_written, without_article
from factcheck.claims.people.runs import Run
from factcheck.claims.people.titles import DEGREES, ORGANISATION_WORDS
from factcheck.claims.words import ParsedSentence, Word

_IN_COURT = frozenset({"defending", "prosecuting", "mitigating"})
"""What a barrister does, between commas."""


def words_behind(run: Run, nouns: frozenset[str], is_person: bool, has_role: bool) -> tuple[int, list[str]]:
    """Returns the place of the last word that tells who a name is, and what is told.

    Args:
        run: The name.
        nouns: Nouns that say what such a bearer is.
        is_person: Whether it is a person: only they have ages, seats and relative clauses.
        has_role: Whether a role stands before the name: then a relative clause tells something else.
    """
    last = run.last.at
    found: list[str] = []
    while step := next(_steps(run, last, nouns, is_person, has_role or not all(map(is_age, found))), None):
        last, words = step
        found += [words] if words else []
    return (last if found else run.last.at), found


def is_age(words: str) -> bool:
    """Whether all that was told is how old somebody is: a relative clause may still say who that is."""
    return words.rpartition(" ")[2].isdigit()


def _steps(run: Run, at: int, nouns: frozenset[str], is_person: bool, told: bool) -> Iterator[tuple[int, str]]:
    """The next piece behind the word at `at`: its last word and its words."""
    words = run.sentence.words
    if at + 2 >= len(words):
        return
    if is_person:
        yield from _affiliation(run, at)
    if words[at + 1].text != ",":
        return
    first = at + 2
    if is_person and words[first].lower in DEGREES:
        yield first, ""
    if is_person and words[first].lower in _IN_COURT and words[first + 1 : first + 2] != ():
        yield first, words[first].text
    ends = [_seat_end(words, first), _age_end(words, first)] if is_person else []
    if is_person and not told and len(run.parts) > 1 and words[first].lower in ("who", "whose"):
        ends.append(_relative_end(run.sentence, first))
    ends.append(apposition_end(run.sentence, first, nouns))
    for end in filter(None, ends):
        yield end, without_article(words[first : end + 1])


def _affiliation(run: Run, at: int) -> Iterator[tuple[int, str]]:
    """Such as "of Brannock Peel", ", of the Union Party", "(R-Ky.)"."""
    words = run.sentence.words
    sign, first = words[at + 1], words[at + 2]
    right_behind = sign.lower == "of" and (len(run.parts) > 1 or run.title != "") and at == run.last.at
    if right_behind and (end := _name_end(words, at + 2)):
        yield end, as_written(words[at + 1 : end + 1])
    if sign.text == "," and first.lower in ("of", "from") and (end := _name_end(words, at + 3)):
        yield end, as_written(words[at + 2 : end + 1])
    if sign.text == "," and first.lower == "for" and (end := _side_end(words, at + 3)):
        yield end, as_written(words[at + 2 : end + 1])
    if sign.text == "(" and (end := _party_end(words, at + 2)):
        yield end, as_written(words[at + 2 : end])


def _name_end(words: tuple[Word, ...], at: int) -> int | None:
    """The last word of "the Union Party", "the King's Fund"; None where no name follows."""
    if at < len(words) and words[at].pos == "DET":
        at += 1
    end = at
    while end < len(words):
        if _is_capital_word(words[end]) or (end > at and _is_owner(words[end : end + 2])):
            end += 1
        elif end > at and (further := _through_of(words, end)):
            end += further
        else:
            break
    return end - 1 if end > at else None


def _side_end(words: tuple[Word, ...], at: int) -> int | None:
    """The last word of ", for the defence,": an article and one or two nouns between commas."""
    if at >= len(words) or words[at].pos != "DET":
        return None
    end = next((word.at for word in words[at + 1 : at + 4] if word.text == ","), None)
    nouns = words[at + 1 : end]
    return end - 1 if end and nouns and all(word.pos in ("NOUN", "PROPN", "ADJ") for word in nouns) else None


def _through_of(words: tuple[Word, ...], at: int) -> int:
    """How many words lead on from "University" to "Tromsø": 2 in "of Tromsø", 3 in "of the Arts", else 0."""
    if words[at].lower not in ("of", "for") or words[at - 1].lower not in ORGANISATION_WORDS:
        return 0
    skip = 2 if words[at + 1 : at + 2] and words[at + 1].pos == "DET" else 1
    follower = words[at + skip : at + skip + 1]
    return skip + 1 if follower and _is_capital_word(follower[0]) else 0


def _is_owner(words: tuple[Word, ...]) -> bool:
    return len(words) == 2 and words[0].tag == "POS" and _is_capital_word(words[1])


def _is_capital_word(word: Word) -> bool:
    return word.capital and word.pos in ("PROPN", "NOUN", "ADJ")


def _seat_end(words: tuple[Word, ...], at: int) -> int | None:
    """The last word of "R-Ohio", "D-Mass." between commas."""
    if words[at].text[:2] in ("R-", "D-", "I-") and len(words[at].text) > 2:
        return at
    parts = words[at : at + 3]
    split = len(parts) == 3 and parts[0].text in ("R", "D", "I") and parts[1].text == "-" and parts[2].capital
    return at + 2 if split else None


def _party_end(words: tuple[Word, ...], at: int) -> int | None:
    """The closing bracket of "(R-Ky.)", "(Labour)"."""
    for place in range(at, min(len(words), at + 6)):
        if words[place].text == ")":
            return place if place > at and words[at].capital else None
    return None


def _age_end(words: tuple[Word, ...], at: int) -> int | None:
    """The word of "64", "now 70", "aged 9" between commas or at the end."""
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
