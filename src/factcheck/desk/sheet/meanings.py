"""What a column of a fact-check spreadsheet can be, and which headers say so."""

import re
from enum import StrEnum


class Meaning(StrEnum):
    """What a column holds; the value is what `--map` takes."""

    CLAIM = "claim"
    FINDING = "finding"
    RATIONALE = "rationale"
    SOURCE = "source"
    LINK = "link"
    LOCATOR = "locator"
    NOTE = "note"
    CHECKED_BY = "checked_by"
    DATE = "date"
    PROPOSED = "proposed"
    QUERY = "query"
    ANSWER = "answer"
    CLAIM_ID = "claim_id"
    IGNORED = "ignored"

    @property
    def words(self) -> str:
        """The meaning as people read it."""
        return _WORDS[self]


_WORDS = {
    Meaning.CLAIM: "the words of the claim",
    Meaning.FINDING: "the finding",
    Meaning.RATIONALE: "why (rationale)",
    Meaning.SOURCE: "the source",
    Meaning.LINK: "the source's link",
    Meaning.LOCATOR: "page, paragraph or time in the source",
    Meaning.NOTE: "a note",
    Meaning.CHECKED_BY: "who checked it",
    Meaning.DATE: "when it was checked",
    Meaning.PROPOSED: "proposed wording",
    Meaning.QUERY: "a question to the author",
    Meaning.ANSWER: "the answer",
    Meaning.CLAIM_ID: "the claim's number in this program",
    Meaning.IGNORED: "left out",
}

ONCE = frozenset(
    {
        *(Meaning.CLAIM, Meaning.FINDING, Meaning.RATIONALE, Meaning.CHECKED_BY, Meaning.DATE, Meaning.PROPOSED),
        *(Meaning.QUERY, Meaning.ANSWER, Meaning.CLAIM_ID),
    }
)
"""Meanings that one column has at most; a sheet may have several columns of sources, links, pages and notes."""

OURS = {
    "number": Meaning.IGNORED,
    "kind": Meaning.IGNORED,
    "words": Meaning.CLAIM,
    "sentence": Meaning.IGNORED,
    "value": Meaning.IGNORED,
    "unit": Meaning.IGNORED,
    "speaker": Meaning.IGNORED,
    "worthiness": Meaning.IGNORED,
    "reason": Meaning.IGNORED,
    "state": Meaning.IGNORED,
    "finding": Meaning.FINDING,
    "rationale": Meaning.RATIONALE,
    "proposed_wording": Meaning.PROPOSED,
    "checked_by": Meaning.CHECKED_BY,
    "checked_at": Meaning.DATE,
    "decision": Meaning.IGNORED,
    "decision_wording": Meaning.IGNORED,
    "decision_reason": Meaning.IGNORED,
    "decided_by": Meaning.IGNORED,
    "decided_at": Meaning.IGNORED,
    "sources": Meaning.SOURCE,
    "queries": Meaning.IGNORED,
    "claim_id": Meaning.CLAIM_ID,
    "start": Meaning.IGNORED,
    "end": Meaning.IGNORED,
}
"""The columns of our own CSV report, which comes back: see `factcheck.reports.table`."""

_HEADERS: tuple[tuple[Meaning, str], ...] = (
    (Meaning.CLAIM_ID, r"claim_id"),
    (Meaning.IGNORED, r"#|no\.?|nr\.?|number|row|id|ref(?:erence)? (?:no\.?|number)|ref|item (?:no\.?|number)"),
    (
        Meaning.PROPOSED,
        r".*\b(?:proposed|suggested|replacement|corrected|new) (?:wording|change|text|copy|line|fix)\b.*",
    ),
    (Meaning.PROPOSED, r"proposed_wording|proposal|suggestion|correction|rewrite|change to|should (?:say|read)"),
    (Meaning.ANSWER, r".*\b(?:answers?|repl(?:y|ies)|responses?)\b.*"),
    (Meaning.QUERY, r".*\b(?:query|queries|questions?)\b.*|ask (?:author|writer|reporter)"),
    (
        Meaning.CHECKED_BY,
        r"(?:fact[- ]?)?checker|fc|initials?|(?:checked|verified|reviewed|done)[ _]by|who|by|person|name",
    ),
    (Meaning.DATE, r"date|when|day|(?:checked|verified|date)[ _](?:on|at|checked)|date of check|checked_at"),
    (Meaning.RATIONALE, r"rationale|reason(?:ing)?s?|why|explanation|justification|because"),
    (Meaning.LINK, r".*\b(?:links?|urls?|hyperlinks?|web ?(?:site|page|address)?|address)\b(?: \d)?"),
    (
        Meaning.LOCATOR,
        r"pages?|pp?\.?|page (?:no\.?|number)|where|timestamp|time ?code|locator|para(?:graph)?|section|line",
    ),
    (
        Meaning.FINDING,
        r"(?:our |fc |check(?:ing)? )?(?:status|verdict|finding|result|assessment|outcome|conclusion|rating|ruling)",
    ),
    (
        Meaning.FINDING,
        r"(?:ok|okay|true|correct|right|accurate|confirmed|verified|checked|tk|stands|fine)\s?(?:\?|/.*|or .*)?"
        r"|[✓✔✗✘☑/ ]+|.*\b(?:true|right|correct|ok) ?(?:/|or) ?(?:false|wrong|incorrect|not ok)\b.*",
    ),
    (
        Meaning.SOURCE,
        r"(?:primary |secondary |main |our )?(?:sources?|sourcing|evidence|documents?|backup|references?)(?: \d)?",
    ),
    (Meaning.SOURCE, r"where from|source (?:name|title)|based on|documentation|proof|authority"),
    (Meaning.NOTE, r".*\b(?:notes?|comments?|remarks?|details?|notes to .*|to do|todo|who to ask|memo)\b.*"),
    (
        Meaning.CLAIM,
        r"(?:the )?(?:claims?|statements?|facts?|assertions?|passages?|sentences?|quotes?|quotations?|items?|words?"
        r"|text|copy|wording|lines?|excerpts?)(?: (?:in|from) (?:the )?(?:story|text|copy|draft|article|piece))?",
    ),
    (
        Meaning.CLAIM,
        r"claim(?:ed)? text|what (?:we|it|the story|the text|the draft) says?|to (?:be )?check(?:ed)?|to verify",
    ),
)
_PATTERNS = tuple((meaning, re.compile(pattern)) for meaning, pattern in _HEADERS)


def meaning_of(header: str) -> Meaning | None:
    """Returns what a header says that its column holds; None where it says nothing that is known."""
    plain = " ".join(header.lower().strip(" :*").split())
    return next((meaning for meaning, pattern in _PATTERNS if plain and pattern.fullmatch(plain)), None)
