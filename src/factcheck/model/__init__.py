"""The nouns of the house: frozen values, no I/O, no rules beyond their own shape."""

from factcheck.model.block import Block, BlockKind
from factcheck.model.claim import Asserted, Claim, Kind, QuoteType
from factcheck.model.decision import Decision, Outcome
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
)
from factcheck.model.evidence import Evidence, Stance
from factcheck.model.query import Query, Recipient
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
    "CaseOpen",
    "Claim",
    "Conflict",
    "Decision",
    "Evidence",
    "FactcheckError",
    "Finding",
    "Kind",
    "MissingModel",
    "NotFound",
    "Outcome",
    "Query",
    "QuoteType",
    "Recipient",
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
    "Verdict",
    "WorkState",
    "quote_selector",
]
