"""Judges whether a subject can have uttered a clause: people, bodies and documents can, things cannot."""

from factcheck.claims.people import Cast
from factcheck.claims.people.titles import ORGANISATION_WORDS, PERSON_NOUNS
from factcheck.claims.quotes.cues import NOT_SPEAKERS, THINKING_VERBS
from factcheck.claims.word_sets import word_set
from factcheck.claims.words import Word

SPEAKING_NOUNS = ORGANISATION_WORDS | word_set(
    "study report survey poll analysis audit inquiry investigation paper review census research letter document "
    "statement people police official figure data statistic result record ruling company firm team panel scientist "
    "critic supporter family parent local staff authority watchdog regulator charity newspaper embassy opposition "
    "rebel regime organiser organizer insurer airline manufacturer jury source campaign coalition side crew"
)
"""Common nouns, by their base form, of those who can report, and of the papers that speak for them."""

_SPEAKING_PRONOUNS = word_set("he she they i both some others many who most neither several another")
_SPEECH_ALONE = word_set("say warn argue claim report find estimate conclude announce deny")
"""Verbs that nothing but a speaker has for its subject."""


_HEARING_NOUNS = word_set(
    "court jury juror judge inquest tribunal hearing inquiry meeting committee panel commission councillor councilor "
    "member magistrate board"
)
"""Before these "heard that ..." reports what somebody said to them."""


def can_speak(cast: Cast, verb: Word, subject: Word) -> bool:
    """Whether what `subject` names can have uttered what depends on `verb`."""
    if verb.lemma in THINKING_VERBS and (verb.tag not in ("VBZ", "VBD", "VBP") or subject.lower == "i"):
        return False
    if verb.lemma == "hear":
        return subject.lemma in _HEARING_NOUNS
    if subject.pos == "PRON":
        return subject.lower in _SPEAKING_PRONOUNS or (subject.lower == "it" and verb.lemma in _SPEECH_ALONE)
    if subject.lower in NOT_SPEAKERS:
        return False
    if subject.pos in ("PROPN", "NUM", "DET") or cast.run(subject) is not None:
        return True
    return verb.lemma in _SPEECH_ALONE or subject.lemma in SPEAKING_NOUNS | PERSON_NOUNS
