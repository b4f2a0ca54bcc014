"""Carries stretches of one draft to the next, and never to a passage that only looks like theirs."""

from collections.abc import Sequence
from functools import cached_property

from factcheck.model import Candidate, DraftOutcome, Span
from factcheck.text.article import Article
from factcheck.text.carrying.carried import GONE, Carried
from factcheck.text.carrying.pairing import Pairing
from factcheck.text.carrying.passages import Passages
from factcheck.text.carrying.tokens import Tokens, is_word, weight_of
from factcheck.text.carrying.wordwise import Followed, followed, places_of

GROWTH = 3
"""How many times as long as before a changed stretch may be; what is longer was written anew."""

ROOM = 6
"""Tokens that a changed stretch may have however short it was."""

KEPT = 0.3
"""The share of its words, by weight, that must be left of a stretch to count as left of it."""

REPLACED = 0.55
"""The likeness that a sentence needs for other words in the place of a stretch to count as the stretch, changed."""

FACT = 4
"""Words of the longest stretch, such as a date or a name, that can be replaced as a whole and still be the same one."""

_GLUE = frozenset("%$£€¥°/-+#@&")
"""Marks that belong to a number or name when they touch it."""


class Alignment:
    """Two drafts side by side.

    Args:
        old: The draft before.
        new: The new draft.
    """

    def __init__(self, old: Article, new: Article) -> None:
        self._old, self._new = Passages(old), Passages(new)
        self._pairing = Pairing(self._old, self._new)
        self._followed: dict[tuple[tuple[int, ...], tuple[int, ...]], Followed] = {}

    def carry(self, span: Span) -> Carried:
        """Returns what became of a stretch of the old draft."""
        tokens = self._old.tokens.of(span)
        sentences = sorted({self._old.sentence_of[token] for token in tokens if token in self._old.sentence_of})
        paired = [number for number in sentences if number in self._pairing.pairs]
        if not paired:
            return self._asked(tokens, sentences)
        images = [self._images(number).get(token) for number in sentences for token in self._mine(number, tokens)]
        score = min(self._pairing.pairs[number].likeness for number in paired)
        stands = _in_a_row(images) and self._touches_the_same(tokens, [one for one in images if one is not None])
        if not stands:
            return self._changed(tokens, sentences, images, score)
        place = Span(self._begin(span, tokens[0], images[0]), self._end(span, tokens[-1], images[-1]))
        if all(self._pairing.exact(number) for number in sentences):
            moved = not all(number in self._pairing.in_place for number in sentences)
            return Carried(DraftOutcome.MOVED if moved else DraftOutcome.UNCHANGED, place)
        rivals = self._rivals(tokens, sentences, images)
        if rivals:
            return Carried(DraftOutcome.UNSURE, None, score, tuple(Candidate(rival, score) for rival in rivals))
        return Carried(DraftOutcome.CONTEXT, place, score)

    def comes_anew(self, words: str) -> bool:
        """Whether these words stand in a sentence of the new draft that is not, word for word, in the old one."""
        return _row(Tokens(words).keys) in self._anew

    def is_anew(self, span: Span) -> bool:
        """Whether a stretch of the new draft stands in a sentence that is not, word for word, in the old one."""
        numbers = {self._new.sentence_of.get(token) for token in self._new.tokens.of(span)}
        return any(number in self._unknown for number in numbers)

    @cached_property
    def _unknown(self) -> frozenset[int]:
        known = set(self._old.keys)
        return frozenset(number for number, keys in enumerate(self._new.keys) if keys not in known)

    @cached_property
    def _anew(self) -> str:
        return "".join(_row(self._new.keys[number]) for number in sorted(self._unknown))

    def taken_over(self, span: Span, words: str) -> Span | None:
        """Returns where other words have come to stand for a stretch of the old draft.

        They count only where they stand once in what became of its sentences, or, if nothing did, once in all that was
        written anew; and not where they stood in the old sentences already.

        Args:
            span: The old stretch.
            words: The other words.
        """
        keys = Tokens(words.strip().rstrip(".")).keys
        tokens = self._old.tokens.of(span)
        numbers = sorted({self._old.sentence_of[token] for token in tokens if token in self._old.sentence_of})
        if not keys or places_of(keys, self._old, numbers):
            return None
        places = {place for number in numbers for place in self._places(number)}
        spots = places_of(keys, self._new, sorted(places) or self._pairing.fresh)
        return self._span(spots[0], spots[0] + len(keys) - 1) if len(spots) == 1 else None

    def _places(self, number: int) -> tuple[int, ...]:
        return self._pairing.pairs[number].new if number in self._pairing.pairs else ()

    def _mine(self, number: int, tokens: range) -> range:
        held = self._old.ranges[number]
        return range(max(held.start, tokens.start), min(held.stop, tokens.stop))

    def _images(self, number: int) -> Followed:
        """Where the tokens of an old sentence went."""
        pair = self._pairing.pairs.get(number)
        return self._follow(pair.old, pair.new) if pair else {}

    def _follow(self, mine: tuple[int, ...], places: tuple[int, ...]) -> Followed:
        if (mine, places) not in self._followed:
            self._followed[mine, places] = followed(self._old, self._new, mine, places)
        return self._followed[mine, places]

    def _asked(self, tokens: range, sentences: Sequence[int]) -> Carried:
        """A stretch of which no sentence has a pair: gone, or one of the places that it could be."""
        found = []
        for number in sentences:
            for place, score in self._pairing.doubts.get(number, ()):
                images = self._follow((number,), (place,))
                spots = [images[token] for token in self._mine(number, tokens) if token in images]
                if spots:
                    found.append(Candidate(self._span(min(spots), max(spots)), round(score, 3)))
        found = sorted(dict.fromkeys(found), key=lambda one: -one.score)
        return Carried(DraftOutcome.UNSURE, None, found[0].score, tuple(found)) if found else GONE

    def _changed(self, tokens: range, sentences: Sequence[int], images: Sequence[int | None], score: float) -> Carried:
        """The stretch that stands where the old one stood; gone where nothing does, or something else altogether."""
        known = self._enough_left(tokens, images)
        words = sum(is_word(self._old.tokens.keys[token]) for token in tokens)
        if not known and (score < REPLACED or words > FACT):
            return GONE
        first, after = self._edges(tokens, sentences, known)
        room = max(ROOM, GROWTH * len(tokens))
        if not 0 < after - first <= room or not any(map(is_word, self._new.tokens.keys[first:after])):
            return GONE
        return Carried(DraftOutcome.CHANGED, self._span(first, after - 1), score)

    def _enough_left(self, tokens: range, images: Sequence[int | None]) -> Followed:
        """Where the tokens of the stretch went; nowhere, if no more is left of it than stands in any sentence."""
        weights = [weight_of(self._old.tokens.keys[token]) for token in tokens]
        left = sum(weight for weight, image in zip(weights, images, strict=True) if image is not None)
        if left < KEPT * sum(weights):
            return {}
        return {token: image for token, image in zip(tokens, images, strict=True) if image is not None}

    def _edges(self, tokens: range, sentences: Sequence[int], known: Followed) -> tuple[int, int]:
        """The first token of what stands in the place of the old ones, and the one after its last.

        What was put at an end counts only if the words that stood beside that end still stand beside it.
        """
        paired = [number for number in sentences if self._places(number)]
        first = after = None
        if tokens[0] not in known:
            before = self._beside(paired[0], tokens[0], -1, self._reach(paired[0])[0] - 1)
            first = None if before is None else before + 1
        if tokens[-1] not in known:
            after = self._beside(paired[-1], tokens[-1], 1, self._reach(paired[-1])[1])
        if not known:
            return (0, 0) if first is None or after is None else (first, after)
        least, most = min(known.values()), max(known.values()) + 1
        return least if first is None else min(first, least), most if after is None else max(after, most)

    def _beside(self, number: int, token: int, step: int, edge: int) -> int | None:
        """The image of the nearest token beside one end, if the next one followed it; the sentence's end where none is.

        A single small word stands in every sentence, and tells nothing of where it came from.
        """
        images, held = self._images(number), self._old.ranges[number]
        near = [one for one in (token + step, token + 2 * step) if one in held]
        found = next((one for one in near if one in images), None)
        if found is None:
            return None if near else edge
        further = found + step
        return images[found] if further not in held or images.get(further) == images[found] + step else None

    def _reach(self, number: int) -> tuple[int, int]:
        """The tokens of what became of a sentence; of two that were joined, each ends where the other begins."""
        pair = self._pairing.pairs[number]
        begin, end = self._new.ranges[pair.new[0]].start, self._new.ranges[pair.new[-1]].stop
        images = self._images(number)
        others = [one for one in pair.old if one != number]
        for other in others:
            spots = [images[token] for token in self._old.ranges[other] if token in images]
            if spots and other < number:
                begin = max(spots) + 1
            elif spots:
                end = min(spots)
        return begin, end

    def _rivals(self, tokens: range, sentences: Sequence[int], images: Sequence[int | None]) -> list[Span]:
        """Places of the same words in an edited sentence, where nothing beside them tells which are the claim's."""
        keys = [self._old.tokens.keys[token] for token in tokens]
        pairs = [self._pairing.pairs[number] for number in sentences]  # all words were followed, so each has one
        places = sorted({place for pair in pairs for place in pair.new})
        mine = sorted({number for pair in pairs for number in pair.old})
        spots, before = places_of(keys, self._new, places), places_of(keys, self._old, mine)
        if len(spots) < 2 and len(before) < 2:
            return []
        if self._follows(tokens.start - 1, images[0], -1) or self._follows(tokens.stop, images[-1], 1):
            return []
        return [self._span(spot, spot + len(keys) - 1) for spot in spots]

    def _follows(self, neighbour: int, image: int | None, step: int) -> bool:
        """Whether the word beside the stretch still stands beside it."""
        number = self._old.sentence_of.get(neighbour)
        keys = self._old.tokens.keys
        if number is None or image is None or not is_word(keys[neighbour]):
            return False
        return self._images(number).get(neighbour) == image + step

    def _touches_the_same(self, tokens: range, images: Sequence[int]) -> bool:
        """Whether no mark or word was put to the stretch, or taken from it, that makes another word or number of it."""
        old, new = self._old.tokens, self._new.tokens
        sides = (
            (tokens[0] - 1, tokens[0] - 1, images[0] - 1, images[0] - 1),
            (tokens[-1], tokens[-1] + 1, images[-1], images[-1] + 1),
        )
        for glue, mark, new_glue, new_mark in sides:
            mine = _glue(old.keys[mark]) if 0 <= mark < len(old.keys) and old.glued(glue) else ""
            theirs = _glue(new.keys[new_mark]) if 0 <= new_mark < len(new.keys) and new.glued(new_glue) else ""
            if mine != theirs:
                return False
        return True

    def _span(self, first: int, last: int) -> Span:
        return Span(self._new.tokens.starts[first], self._new.tokens.ends[last])

    def _begin(self, span: Span, token: int, image: int | None) -> int:
        """The new start: as far into its token as before."""
        assert image is not None
        return self._new.tokens.starts[image] + max(0, span.start - self._old.tokens.starts[token])

    def _end(self, span: Span, token: int, image: int | None) -> int:
        assert image is not None
        return self._new.tokens.ends[image] - max(0, self._old.tokens.ends[token] - span.end)


def same_words(one: str, other: str) -> bool:
    """Whether two stretches say the same, word for word; how a house sets its quotation marks does not count."""
    return Tokens(one).keys == Tokens(other).keys


def _row(keys: Sequence[str]) -> str:
    """Tokens in a row, as text in which a row can be looked for: no token holds the mark between them."""
    return "\x1f" + "\x1f".join(keys) + "\x1f"


def _glue(key: str) -> str:
    return key if is_word(key) or key in _GLUE else ""


def _in_a_row(images: Sequence[int | None]) -> bool:
    first = images[0]
    return first is not None and list(images) == list(range(first, first + len(images)))
