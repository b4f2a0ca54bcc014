"""The nouns of the house: frozen values, no I/O, no rules beyond their own shape."""

from factcheck.model.block import Block, BlockKind
from factcheck.model.claim import Asserted, Claim, Kind, QuoteType
from factcheck.model.decision import Decision, Outcome
from factcheck.model.draft_outcome import Candidate, DraftOutcome
from factcheck.model.errors import (
    ActRefused,
    AddressRefused,
    CaseOpen,
    Conflict,
    FactcheckError,
    MissingModel,
    NotFound,
    StoreDamaged,
    StoreUnavailable,
    Unreachable,
    UnreadableArticle,
    UnreadableScale,
    UnreadableSheet,
)
from factcheck.model.evidence import Evidence, Stance
from factcheck.model.query import Query, Recipient
from factcheck.model.remark import Remark
from factcheck.model.role import Role
from factcheck.model.scale import HouseFinding, Rating, Scale, Severity
from factcheck.model.selector import TextPositionSelector, TextQuoteSelector, quote_selector
from factcheck.model.source import Source, SourceKind
from factcheck.model.span import Span
from factcheck.model.state import WorkState
from factcheck.model.verdict import NEEDS_RATIONALE, SETTLED, Finding, Verdict

__all__ = [
    "NEEDS_RATIONALE",
    "SETTLED",
    "ActRefused",
    "AddressRefused",
    "Asserted",
    "Block",
    "BlockKind",
    "Candidate",
    "CaseOpen",
    "Claim",
    "Conflict",
    "Decision",
    "DraftOutcome",
    "Evidence",
    "FactcheckError",
    "Finding",
    "HouseFinding",
    "Kind",
    "MissingModel",
    "NotFound",
    "Outcome",
    "Query",
    "QuoteType",
    "Rating",
    "Recipient",
    "Remark",
    "Role",
    "Scale",
    "Severity",
    "Source",
    "SourceKind",
    "Span",
    "Stance",
    "StoreDamaged",
    "StoreUnavailable",
    "TextPositionSelector",
    "TextQuoteSelector",
    "Unreachable",
    "UnreadableArticle",
    "UnreadableScale",
    "UnreadableSheet",
    "Verdict",
    "WorkState",
    "quote_selector",
]
