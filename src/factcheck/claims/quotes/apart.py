"""Tells words set off as an utterance of their own from words taken into the reporter's sentence."""

from factcheck.claims.quotes.frames import DASHES, Frame, Item, Slot
from factcheck.claims.quotes.reach import Cue


def stands_apart(words: str, frame: Frame, slot: int, cue: Cue | None, goes_on: bool) -> bool:
    """Whether the slot is direct speech and not a part of the reporter's sentence.

    Args:
        words: What stands in the quotation marks.
        frame: Its frame.
        slot: Its place in the frame.
        cue: The verb that attributes it, if one does.
        goes_on: Whether direct speech stands before it in the frame: then it may go on with a small letter.
    """
    before = frame.items[slot - 1] if slot else None
    if (before is not None and before.text == ":") or _is_put_so(frame, slot):
        return True
    set_off = _is_set_off(before, slot, cue)
    if not _begins_large(words):
        return goes_on and set_off
    return set_off or (_is_addressed(frame, slot, cue) and not _has_that(frame, slot))


def _begins_large(words: str) -> bool:
    first = next((sign for sign in words if sign.isalnum()), "")
    return first.isupper() or first.isdigit()


def _is_put_so(frame: Frame, slot: int) -> bool:
    """The frame "as X puts it, “…”"."""
    return [item.text for item in frame.items[max(0, slot - 2) : slot]] == ["it", ","]


def _is_set_off(before: Item | None, slot: int, cue: Cue | None) -> bool:
    if before is None or isinstance(before, Slot) or before.text in (",", ":", "(", "and", *DASHES):
        return True
    return cue is not None and cue.place == slot - 1


def _is_addressed(frame: Frame, slot: int, cue: Cue | None) -> bool:
    """In "told reporters “We …”": only the hearer stands between."""
    near = cue is not None and 0 < slot - cue.place <= 4
    return near and frame.items[slot - 1].pos in ("NOUN", "PROPN", "PRON")


def _has_that(frame: Frame, slot: int) -> bool:
    return any(item.text == "that" for item in frame.items[:slot])
