"""Says whose turn it is where a quote stands alone: the speaker goes on until the text hands over to another."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from factcheck.claims.people import Cast
from factcheck.claims.quotes.asides import asides
from factcheck.claims.quotes.frames import Frame, Token
from factcheck.claims.quotes.reach import cues_of
from factcheck.claims.quotes.subjects import subject_of

Voice = tuple[str, str | None]
"""A speaker and the cue that named them; a cue is missing where the text only tells what they did."""

FARTHEST = 50
"""Frames of the paragraph, before and behind a lone quote, among which its speaker is looked for."""


class Turns:
    """The frames of one run of text and who speaks in each.

    Args:
        cast: Who is who.
        frames: The frames in text order.
        voices: For each frame, who utters its slots, in text order; slots that it says nothing of are left out.
    """

    def __init__(self, cast: Cast, frames: Sequence[Frame], voices: Sequence[Sequence[tuple[str | None, str]]]) -> None:
        self._cast, self._frames, self._voices = cast, frames, voices
        numbers = groupby(range(len(frames)), key=lambda number: frames[number].paragraph)
        self._paragraphs = {paragraph: list(group) for paragraph, group in numbers}

    def speaker_of_bare(self, number: int) -> Voice | None:
        """Returns who utters the frame `number`, which is nothing but quotes; None where the text leaves it open."""
        return next(self._near(number), None)

    def _near(self, number: int) -> Iterator[Voice]:
        """Who spoke or acted before in the paragraph, nearest first; who goes on from the last one; who follows."""
        paragraph = self._frames[number].paragraph
        own = self._paragraphs[paragraph]
        first, last = max(own[0], number - FARTHEST), min(own[-1], number + FARTHEST)
        for earlier in range(number - 1, first - 1, -1):
            yield from self._said(reversed(self._voices[earlier]))
            yield from self._acted(self._frames[earlier])
        if first == own[0] and all(self._frames[at].is_bare for at in range(first, number + 1)):
            yield from self._only_voice(self._paragraphs.get(paragraph - 1, []))
        for later in range(number + 1, last + 1):
            yield from self._said(self._voices[later])

    def _said(self, voices: Iterable[tuple[str | None, str]]) -> Iterator[Voice]:
        for speaker, cue in voices:
            if speaker:
                yield speaker, cue

    def _only_voice(self, numbers: Sequence[int]) -> Iterator[Voice]:
        """The one speaker of a paragraph, who is quoted in it or is said to have spoken in its last sentence."""
        voices = [voice for number in numbers for voice in self._voices[number]]
        if len({speaker for speaker, _ in voices}) == 1:
            yield from self._said(voices[-1:])
        if not voices and numbers and cues_of(self._frames[numbers[-1]]):
            yield from self._acted(self._frames[numbers[-1]])

    def _acted(self, frame: Frame) -> Iterator[Voice]:
        """Who is said to have said the sentence, or who is its subject: "It leaks, Ann said.", "He laughed."."""
        yield from self._beside(frame)
        for item in frame.items:
            if isinstance(item, Token) and item.word.dep == "ROOT" and item.pos in ("VERB", "AUX"):
                noun = subject_of(item.sentence, item.word)
                person = self._cast.person(noun) if noun and frame.holds(noun) else None
                if person:
                    yield person.name, None
                return

    def _beside(self, frame: Frame) -> Iterator[Voice]:
        """The person whom an attribution beside a clause names, the last one first."""
        sentences = {id(item.sentence): item.sentence for item in frame.items if isinstance(item, Token)}
        found = [(sentence, aside) for sentence in reversed(sentences.values()) for aside in asides(sentence)]
        for sentence, aside in found:
            noun = aside.speaker if frame.holds(aside.speaker) else None
            beside = (noun, *sentence.children(noun, "appos")) if noun else ()
            person = next((person for word in beside if (person := self._cast.person(word))), None)
            if person:
                yield person.name, aside.cue
