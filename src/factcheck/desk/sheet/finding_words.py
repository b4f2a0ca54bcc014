"""Which words of a sheet's finding column mean which finding, as far as they can be guessed."""

import re

from factcheck.model import Finding
from factcheck.model.scale import SEVEN, Scale

NOTE = "note"
"""What a value becomes that stands for no finding: a note that repeats it."""

OPEN = "open"
"""A value that says that the work is not done: nothing is recorded."""

_WORDS: dict[str, str] = {
    Finding.CONFIRMED: (
        "ok|okay|✓|✔|☑|yes|y|true|correct|right|accurate|confirmed|verified|good|fine|stands|fact|sourced|pass|passed"
    ),
    Finding.CONFIRMED_WITH_CAVEAT: (
        "mostly true|mostly correct|mostly right|ok with caveat|partly true|partly correct|caveat|half true|"
        "needs context|confirmed with caveat|with caveat|misleading"
    ),
    Finding.INACCURATE: (
        "wrong|false|incorrect|inaccurate|error|no|n|✗|✘|x|not true|not ok|not correct|not right|untrue|fix|change|"
        "fail|failed"
    ),
    Finding.UNSUPPORTED: (
        "unsupported|no source|no sources|unsourced|needs source|needs a source|need source|source needed|source?|"
        "no evidence|citation needed|not supported|unfounded"
    ),
    Finding.SOURCES_CONFLICT: "sources conflict|sources disagree|conflicting|conflicting sources|disputed|contested",
    Finding.CANNOT_BE_VERIFIED: (
        "cannot be verified|can't verify|cannot verify|unverifiable|unverified|not verifiable|unable to verify|"
        "could not verify|can't confirm|cannot confirm|unproven"
    ),
    Finding.NOT_CHECKABLE: "not checkable|opinion|uncheckable|not a fact|subjective|rhetoric|prediction",
    OPEN: (
        "tk|tktk|tk tk|?|??|tbc|tbd|tba|to do|todo|to check|open|pending|in progress|not checked|unchecked|waiting|"
        "working|wip|-|–|—|..."
    ),
}
_MEANING = {value: finding for finding, values in _WORDS.items() for value in values.split("|")}
_REPEATED = re.compile(r"([✓✔☑✗✘?!])\1+")


def value_key(value: str) -> str:
    """Returns what a value counts as: without capitals, doubled ticks and marks at its end."""
    plain = " ".join(value.casefold().replace("’", "'").replace("\ufe0f", "").split())
    plain = _REPEATED.sub(r"\1", plain)
    return plain.rstrip(".,;:!") or plain


def guessed_finding(value: str, scale: Scale = SEVEN) -> str:
    """Returns the finding that a value seems to mean by the name that the house gives it, `OPEN`, or else `NOTE`.

    "Checked" and "done" say that somebody looked and not what they found, so they are no finding; a person can say so.
    """
    key = value_key(value)
    for one in scale.findings:
        if key in (value_key(one.name), value_key(one.label), value_key(one.finding.words)):
            return one.name
    return _MEANING.get(key, NOTE)
