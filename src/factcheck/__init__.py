"""Reads a draft, marks what can be checked, and keeps what people found out about it.

The way through the house, which is also the order in which modules may import each other::

    article file or page -> Article -> claims -> case (sources, evidence, verdicts, decisions) -> reports

    model -> net -> text -> claims -> sources -> ledger -> store -> desk -> reports -> cli

Names are imported when they are first used, so that ``import factcheck`` costs nothing and dates alone
never load a language model.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from factcheck.claims import find_claims, worthiness
    from factcheck.desk import Case, Desk, open_desk, read_sheet
    from factcheck.model import (
        ActRefused,
        CaseOpen,
        Claim,
        Conflict,
        Evidence,
        FactcheckError,
        Source,
        Verdict,
    )
    from factcheck.net import Egress
    from factcheck.reports import write_report
    from factcheck.text import Article, read_article

__version__ = "0.1.0"

__all__ = [
    "ActRefused",
    "Article",
    "Case",
    "CaseOpen",
    "Claim",
    "Conflict",
    "Desk",
    "Egress",
    "Evidence",
    "FactcheckError",
    "Source",
    "Verdict",
    "find_claims",
    "open_desk",
    "read_article",
    "read_sheet",
    "worthiness",
    "write_report",
]

_HOMES = {
    "factcheck.claims": ("find_claims", "worthiness"),
    "factcheck.desk": ("Case", "Desk", "open_desk", "read_sheet"),
    "factcheck.model": (
        "ActRefused",
        "CaseOpen",
        "Claim",
        "Conflict",
        "Evidence",
        "FactcheckError",
        "Source",
        "Verdict",
    ),
    "factcheck.net": ("Egress",),
    "factcheck.reports": ("write_report",),
    "factcheck.text": ("Article", "read_article"),
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    """Imports a public name from the module it lives in, on first use."""
    if name not in _HOME_OF:
        raise AttributeError(f"module 'factcheck' has no attribute {name!r}")
    value = getattr(import_module(_HOME_OF[name]), name)
    globals()[name] = value  # later uses cost nothing; where a module bears the same name, the public name wins
    return value


def __dir__() -> list[str]:
    """The public names, so that completion shows them before they are imported."""
    return sorted([*globals(), *__all__])
