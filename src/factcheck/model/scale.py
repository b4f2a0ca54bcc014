"""What a house calls its findings, how it rates in public, and how strict it is at sign-off."""

from dataclasses import dataclass
from enum import StrEnum

from factcheck.model.errors import ActRefused
from factcheck.model.verdict import Finding


class Severity(StrEnum):
    """How much a remark matters."""

    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseFinding:
    """A finding as the house has it: one of the seven, or an addition that stands for one of them.

    Attributes:
        name: What `give_verdict` takes: the word of one of the seven, or the house's own.
        finding: Which of the seven it is.
        label: What people read.
        key: The key that gives it at the desk; None where it has none.
    """

    name: str
    finding: Finding
    label: str
    key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """A step of a public rating scale.

    Attributes:
        words: What the public reads: "mostly false".
        number: Its number, for formats that want one; None where the house gives none.
    """

    words: str
    number: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A house's findings, ratings and rules.

    Attributes:
        name: The scale's name.
        findings: The seven and the house's additions, in the order in which the desk shows them.
        ratings: The public rating scale, in order; empty where the house has none, and then any words are a rating.
        four_eyes: Whether the person who gave all verdicts is refused the sign-off.
        four_eyes_override: Whether a reason overrides that.
        lint_blocks: The lowest severity of a remark that keeps a case open; None lets all pass.
    """

    name: str
    findings: tuple[HouseFinding, ...]
    ratings: tuple[Rating, ...] = ()
    four_eyes: bool = False
    four_eyes_override: bool = False
    lint_blocks: Severity | None = None

    def finding(self, name: str) -> HouseFinding:
        """Returns the finding that the house calls `name`.

        Raises:
            ActRefused: There is none; the text lists them.
        """
        for one in self.findings:
            if one.name == name:
                return one
        raise ActRefused(f"The finding is one of {', '.join(one.name for one in self.findings)}, not {name!r}.")

    def rating(self, words: str) -> Rating:
        """Returns the step of the public scale; where the house has no list, any words are one.

        Raises:
            ActRefused: It is not on the list; the text gives it.
        """
        if not self.ratings:
            return Rating(words=words)
        for one in self.ratings:
            if one.words == words:
                return one
        raise ActRefused(f"The rating is one of {', '.join(one.words for one in self.ratings)}, not {words!r}.")

    def blocks(self, severity: Severity) -> bool:
        """Whether a remark of this severity keeps a case open."""
        return self.lint_blocks is not None and (severity is Severity.ERROR or self.lint_blocks is Severity.WARNING)


SEVEN = Scale(
    name="The seven",
    findings=tuple(
        HouseFinding(name=finding.value, finding=finding, label=finding.words, key=str(key))
        for key, finding in enumerate(Finding, start=1)
    ),
)
"""The scale of a house that has none of its own: the seven findings under their own names, keys 1 to 7."""
