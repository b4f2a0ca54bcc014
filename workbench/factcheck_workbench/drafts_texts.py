"""The drafts of a case as the page has to be told of them: older ones too, each read once."""

from dataclasses import dataclass
from typing import Any

from factcheck.desk import Case
from factcheck.model import Claim, Span
from factcheck.text import Article
from factcheck_workbench.offsets import Utf16

LONGEST = 400
"""Code points of a sentence that are shown before, and after, a claim's words."""

NEAR = 60
"""Code points that are shown of what stands around a sentence."""


@dataclass(frozen=True, slots=True)
class DraftText:
    """A draft and its places in both countings."""

    article: Article
    utf16: Utf16

    def passage(self, span: Span) -> dict[str, Any]:
        """Returns the words of a stretch with the rest of their sentences, and where they are, in UTF-16 units."""
        text, sentence = self.article.text, self.article.sentences_of(span)
        lead = text[max(sentence.start, span.start - LONGEST) : span.start]
        tail = text[span.end : min(max(span.end, sentence.end), span.end + LONGEST)]
        words = {"lead": _flat(lead).lstrip(), "words": _flat(span.of(text)), "tail": _flat(tail).rstrip()}
        return words | {"start": self.utf16.unit(span.start), "end": self.utf16.unit(span.end)}

    def around(self, span: Span) -> dict[str, str]:
        """Returns some of what stands before and after the sentences of a stretch: two of them may say the same."""
        text, sentence = self.article.text, self.article.sentences_of(span)
        ahead = text[max(0, sentence.start - NEAR) : sentence.start]
        behind = text[sentence.end : sentence.end + NEAR]
        return {"ahead": " ".join(ahead.split()), "behind": " ".join(behind.split())}

    def of(self, claim: Claim) -> dict[str, Any]:
        """Returns the passage of a claim that stands in this draft."""
        return self.passage(claim.span)


class DraftTexts:
    """The drafts of one case."""

    def __init__(self) -> None:
        self._known: dict[str, DraftText] = {}

    def of(self, case: Case, text_sha256: str) -> DraftText:
        """Returns a draft by the SHA-256 of its text.

        Raises:
            NotFound: It is not on the desk.
        """
        if text_sha256 not in self._known:
            article = case.article if text_sha256 == case.drafts[-1] else case.desk.draft(text_sha256)
            self._known[text_sha256] = DraftText(article, Utf16(article.text))
        return self._known[text_sha256]


def _flat(words: str) -> str:
    kept = " ".join(words.split())
    return f"{' ' if words[:1].isspace() else ''}{kept}{' ' if kept and words[-1:].isspace() else ''}"
