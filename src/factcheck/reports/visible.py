"""Makes characters visible that would otherwise hide, reorder or break the text around them."""

import re

_HIDDEN = re.compile(
    "["
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"  # controls; tab and line ends are text
    "\u061c\u200b\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff"  # bidi controls, zero width, line separators
    "\ud800-\udfff"  # halves of a pair on their own: no UTF-8 can hold them
    "\ufffe\uffff]"
)


def visible(text: str) -> str:
    """Returns `text` with every hidden or reordering character as its number, ``⟨U+202E⟩``.

    Joiners inside emoji and Persian words (U+200C, U+200D) and the plain direction marks (U+200E, U+200F) stay:
    they are part of ordinary writing.
    """
    return _HIDDEN.sub(lambda found: f"⟨U+{ord(found[0]):04X}⟩", text)


def masked(text: str) -> str:
    """Returns `text` with U+FFFD for every character that `visible` would spell out, so that offsets stay."""
    return _HIDDEN.sub("\ufffd", text)
