"""What a clause is: a verb with its subject, its time and its place in the sentence."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.claims.words import ParsedSentence, Word
from factcheck.model import Span


class Time(StrEnum):
    """When a clause speaks of, by the form of its verb."""

    PAST = "past"
    PERFECT = "perfect"
    PRESENT = "present"
    PROGRESSIVE = "progressive"
    FUTURE = "future"
    POSSIBLE = "possible"
    WISHED = "wished"
    NONE = "none"


class Role(StrEnum):
    """How a clause hangs on its sentence."""

    MAIN = "main"
    JOINED = "joined"
    RELATIVE = "relative"
    ADVERBIAL = "adverbial"
    REPORTED = "reported"
    CONDITION = "condition"
    COMPARED = "compared"
    PARTICIPLE = "participle"
    PURPOSE = "purpose"


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb and what belongs to it.

    Attributes:
        sentence: The sentence it stands in.
        verb: The word that says what happens or is; the copula where nothing else does.
        subject: The head of its own subject; None where it shares another verb's or has none.
        helpers: Auxiliaries and "not" beside the verb, those it shares with a verb before it included.
        role: How it hangs on the sentence.
        time: When it speaks of.
        first: The first word that belongs to it.
        last: The last word that belongs to it, clauses of its own that follow left out.
    """

    sentence: ParsedSentence
    verb: Word
    subject: Word | None
    helpers: tuple[Word, ...]
    role: Role
    time: Time
    first: Word
    last: Word

    @property
    def span(self) -> Span:
        """Where it stands in the article."""
        return self.sentence.span_of(self.first, self.last)

    @property
    def words(self) -> tuple[Word, ...]:
        """Its words, those of clauses inside it included."""
        return self.sentence.words[self.first.at : self.last.at + 1]

    @property
    def shared_subject(self) -> Word | None:
        """The subject, where need be that of the verb it is joined to or of the noun it describes."""
        if self.subject is not None:
            return self.subject
        for above, below in self.sentence.ancestors(self.verb):
            if below.dep in ("relcl", "acl"):
                return above
            own = subject_of(self.sentence, above)
            if own is not None:
                return own
        return None

    @property
    def negated(self) -> bool:
        """Whether it says that something is not so: "did not", "never", "nobody", "neither"."""
        subject = self.subject and self.sentence.subtree(self.subject)
        nobody = subject and (subject[0].lower in NOBODY or (self.subject and self.subject.lower in NOBODY))
        return bool(nobody) or any(word.dep == "neg" or word.lower == "never" for word in self.helpers)


NOBODY = frozenset({"nobody", "none", "neither", "nothing", "no"})
"""Words that make of a subject one who does not exist."""

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")


def subject_of(sentence: ParsedSentence, verb: Word) -> Word | None:
    """Returns the head of the verb's own subject that stands before it, the last one where a name repeats it."""
    found = [word for word in sentence.children(verb, *SUBJECTS) if word.at < verb.at]
    if not found and verb.tag in ("VB", "VBZ", "VBP") and verb.dep == "ROOT":
        found = [word for word in sentence.children(verb, "nmod", "compound") if word.at < verb.at]
    return found[-1] if found else next(iter(sentence.children(verb, *SUBJECTS)), None)
