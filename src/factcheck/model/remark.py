"""What the lint has to say about how a claim was checked."""

from dataclasses import dataclass

from factcheck.model.scale import Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Something that an editor may want to see before the case goes out; it changes nothing by itself.

    Attributes:
        claim: The claim's id.
        severity: How much it matters.
        words: What is remarked, in plain words.
    """

    claim: str
    severity: Severity
    words: str
