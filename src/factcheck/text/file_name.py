"""The name of a file that came from somebody's computer."""

import re
import unicodedata

LONGEST = 255
"""Code points that are kept; file systems take no more."""


def bare_name(name: str) -> str:
    """Returns the name without folders, which tell of the person's computer, and without signs that are not seen.

    Nothing is left of a name that is only folders.
    """
    last = re.split(r"[/\\]", name)[-1]
    return "".join(sign for sign in last if unicodedata.category(sign)[0] != "C").strip()[:LONGEST]
