"""Finds who utters a verb of speaking, and by which name the article knows them."""

from factcheck.claims.people import Cast
from factcheck.claims.people.titles import PARTICLES, TITLES
from factcheck.claims.quotes.cues import NOT_SPEAKERS
from factcheck.claims.quotes.frames import Frame, Item
from factcheck.claims.words import ParsedSentence, Word

Noun = tuple[ParsedSentence, Word]
"""The head of a noun phrase and its sentence."""

_NOMINAL = ("PROPN", "NOUN", "PRON")
_SKIPPED = ("ADV", "AUX", "PART", "ADP")


def subject_of(sentence: ParsedSentence, verb: Word) -> Word | None:
    """Returns the head of the verb's subject by the parse, through "and", "to" and relative clauses."""
    word, seen = verb, 0
    while seen < 6:
        seen += 1
        if found := sentence.children(word, "nsubj"):
            return _antecedent(sentence, word, found[-1])
        if sentence.children(word, "nsubjpass") and word is verb:
            return None
        if passive := sentence.children(word, "nsubjpass"):
            return _antecedent(sentence, word, passive[-1])
        if word.dep == "acl" and word.tag == "VBG":
            return sentence.head(word)
        if word.dep not in ("conj", "xcomp", "advcl", "pcomp", "prep", "relcl", "dep") or word.head == word.at:
            return None
        word = sentence.head(word)
    return None


def _antecedent(sentence: ParsedSentence, verb: Word, subject: Word) -> Word:
    """What "who" or "which" stands for: the noun that the relative clause hangs on."""
    if subject.lower in ("who", "which", "that") and verb.dep == "relcl":
        return sentence.head(verb)
    return subject


def agent_of(sentence: ParsedSentence, verb: Word) -> Word | None:
    """Returns the head of "by ..." of a passive verb."""
    for agent in sentence.children(verb, "agent"):
        if found := sentence.children(agent, "pobj"):
            return found[0]
    return None


def utterer(frame: Frame, place: int) -> Noun | None:
    """Returns who utters the cue at `place` of the frame."""
    item = frame.items[place]
    assert item.word is not None and item.sentence is not None
    parsed = _by_parse(frame, item.sentence, item.word)
    inverted = _after(frame, place) if place and _follows_slot(frame, place) else None
    return inverted or _right_before(frame, place) or parsed or _before(frame, place) or _after(frame, place)


def _by_parse(frame: Frame, sentence: ParsedSentence, verb: Word) -> Noun | None:
    found = agent_of(sentence, verb) or subject_of(sentence, verb)
    if found is None or frame.place_of(found) is None:
        return None
    return sentence, found


def _right_before(frame: Frame, place: int) -> Noun | None:
    """A bare name between a comma or a quote and the cue is its subject, whatever the parse says: "…, Hale replied"."""
    at = place
    while at and frame.items[at - 1].word and _is_name_word(frame.items[at - 1]):
        at -= 1
    before = frame.items[at - 1] if at else None
    last = frame.items[place - 1]
    opens = before is None or before.quoted is not None or before.text == ","
    return (last.sentence, last.word) if at < place and opens and last.word and last.sentence else None


def _is_name_word(item: Item) -> bool:
    return item.word is not None and item.word.capital and item.word.tag not in ("PRP", "DT", "PRP$", "IN", "CC", "WP", "RB")


def _follows_slot(frame: Frame, place: int) -> bool:
    before = frame.items[place - 1]
    return before.quoted is not None or (before.text in (",", "-", "–", "—") and place > 1 and frame.items[place - 2].quoted is not None)


def _after(frame: Frame, place: int) -> Noun | None:
    """The noun phrase right after the cue: "said the vicar, Josias Penhallow"."""
    head: Item | None = None
    for item in frame.items[place + 1 : place + 12]:
        if item.word is None:
            break
        if item.word.pos in _NOMINAL:
            if head and head.word and item.word.start > head.word.end + 1:
                break
            head = item
        elif item.word.pos in ("DET", "ADJ", "NUM") or item.text in ("-", "'s", "’s", *PARTICLES):
            continue
        elif head is None and item.word.pos == "ADV":
            continue
        else:
            break
    return (head.sentence, head.word) if head and head.word and head.sentence else None


def _before(frame: Frame, place: int) -> Noun | None:
    """The noun phrase before the cue, over adverbs and one pair of commas: "Dr. Lee, the dean, told reporters"."""
    items = frame.items[:place]
    while items and items[-1].word and (items[-1].word.pos in _SKIPPED):
        items = items[:-1]
    if not items or items[-1].word is None:
        return None
    if items[-1].text == ",":
        return _over_commas(items)
    last = items[-1]
    return (last.sentence, last.word) if last.word and last.sentence and last.word.pos in _NOMINAL else None


def _over_commas(items: tuple[Item, ...]) -> Noun | None:
    """The last nominal before the first comma of the clause, a slot's own comma aside."""
    begin = max((place + 1 for place, item in enumerate(items) if item.quoted), default=0)
    clause = items[begin:]
    while clause and clause[0].text == ",":
        clause = clause[1:]
    found: Item | None = None
    for item in clause:
        if item.text == ",":
            break
        if item.word and item.word.pos in _NOMINAL:
            found = item
    return (found.sentence, found.word) if found and found.word and found.sentence else None


def speaker_name(cast: Cast, byline: str | None, noun: Noun | None) -> str | None:
    """Returns the fullest name of who is meant; None where the text leaves it open.

    "I" outside quotation marks is the author.
    """
    if noun is None:
        return None
    sentence, word = noun
    if word.lower == "i":
        return byline
    if named := cast.name(sentence, word):
        return _joined(cast, sentence, word, named)
    if person := _apposed(cast, sentence, word):
        return person
    if word.lower in NOT_SPEAKERS or word.pos not in ("NOUN", "PROPN", "ADJ", "NUM"):
        return None
    return _phrase(sentence, word)


def _joined(cast: Cast, sentence: ParsedSentence, word: Word, named: str) -> str:
    """Two who speak as one: "Ann Lee and Tom Hale said"."""
    others = [cast.name(sentence, other) for other in sentence.children(word, "conj")]
    return " and ".join([named, *(other for other in others if other)])


def _apposed(cast: Cast, sentence: ParsedSentence, word: Word) -> str | None:
    """The person who stands beside the role: "the vicar, Josias Penhallow", "one of them, Jo Pratt"."""
    near = [*sentence.children(word, "appos"), sentence.head(word)] if word.dep == "appos" else sentence.children(word, "appos")
    for other in near:
        if person := cast.person(other):
            return person.name
    return _named_next(cast, sentence, word)


def _named_next(cast: Cast, sentence: ParsedSentence, word: Word) -> str | None:
    """The person named right behind the noun and its "of ...": "one of them, Jo Pratt"."""
    at = word.at + 1
    for child in sentence.children(word, "prep"):
        if child.at == at and child.lower in ("of", "for", "at"):
            at = _end_of_phrase(sentence, child) + 1
    if at < len(sentence.words) and sentence.words[at].text == ",":
        at += 1
    while at < len(sentence.words) and sentence.words[at].lower.rstrip(".") in TITLES:
        at += 1
    run = cast.run(sentence.words[at]) if at < len(sentence.words) else None
    person = cast.person(sentence.words[at]) if run and run.first.at == at and run.sentence is sentence else None
    return person.name if person else None


def _phrase(sentence: ParsedSentence, noun: Word) -> str:
    """The noun phrase without its article, relative clauses and appositions: "spokeswoman for the Greens"."""
    before = [child for child in sentence.children(noun) if child.at < noun.at and child.dep in ("amod", "compound", "nmod", "poss", "nummod")]
    first = min([child.left for child in before], default=noun.at)
    last = noun.at
    for child in sentence.children(noun, "prep"):
        if child.lower in ("of", "for", "at", "from", "in", "by") and child.left <= last + 1:
            last = _end_of_phrase(sentence, child)
    words = list(sentence.words[first : last + 1])
    while len(words) > 1 and (words[0].pos == "DET" or words[0].tag == "PRP$" or words[0].lower == "own" or words[0].text in ('"', "“", "”", "’", "'", ",")):
        words = words[1:]
    return _written(words)


def _end_of_phrase(sentence: ParsedSentence, preposition: Word) -> int:
    """The last word of "of ...", cut before a comma or a relative clause."""
    end = preposition.at
    for word in sentence.words[preposition.at + 1 : preposition.right + 1]:
        if word.pos == "PUNCT" and word.text not in ("-", "’s", "'s") or word.dep in ("relcl", "mark") or word.tag in ("WP", "WDT"):
            break
        end = word.at
    return end


def _written(words: list[Word]) -> str:
    parts = [words[0].text]
    for before, word in zip(words, words[1:], strict=False):
        parts.append(word.text if word.start == before.end else " " + word.text)
    return "".join(parts)
