"""Makes a desk with one large case on it, without a language model."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any
from unittest.mock import patch

from factcheck.claims import Section
from factcheck.claims.birth import make_claim
from factcheck.desk import open_desk
from factcheck.ledger import CaseLedger, Entry, EntryKind, make_entry
from factcheck.model import Claim, Finding, Kind, Span
from factcheck.store import append_entry, entries_after, open_store, project
from factcheck.text import Article

PEOPLE = ("ines", "theo", "mira")
SECTION = 100


def make_case(place: Path, claims: int) -> str:
    """Makes a desk with a case of so many claims, which are found in sections, and returns the case's id."""
    article, found = _article(claims), list[Claim]()
    for block in article.blocks:
        span = Span(block.span.end - 5, block.span.end - 1)
        found.append(make_claim(article, Kind.DATE, span, reason="a year"))
    parts = [tuple(found[at : at + SECTION]) for at in range(0, claims, SECTION)]
    sections = [Section(part, done, len(parts)) for done, part in enumerate(parts, start=1)]
    with patch("factcheck.claims.find_by_section", lambda _: iter(sections)), open_desk(place) as desk:
        return desk.open_case(article, by="ines").id


def add_acts(place: Path, case: str, entries: int) -> None:
    """Lets three people act until the case has so many entries; they are written all at once, which takes seconds."""
    store = open_store(place)
    with store.turn(), store.write() as connection:
        ledger = CaseLedger.of(entries_after(connection, case, 0))
        touched: set[str] = set()
        for entry in _acts(ledger, entries - ledger.sequence):
            touched |= ledger.add(append_entry(connection, entry))
        project(connection, ledger, touched)
    store.close()


def _article(claims: int) -> Article:
    return Article.from_text("\n\n".join(f"Bridge {n} was opened in {1500 + n % 500}." for n in range(claims)))


def _acts(ledger: CaseLedger, count: int) -> Iterator[Entry]:
    claims = [state.claim.id for state in ledger.states]
    bodies: tuple[tuple[EntryKind, dict[str, Any]], ...] = (
        (EntryKind.NOTED, {"text": "The yearbook says so, on the page after the plate."}),
        (EntryKind.VERDICT_GIVEN, {"finding": Finding.CONFIRMED, "rationale": "The yearbook.", "proposed": None}),
        (EntryKind.QUERY_ASKED, {"text": "Where is this from?", "to": "author", "due": None}),
        (EntryKind.DECISION_TAKEN, {"decision": "no_change", "wording": None, "overrules": None, "reason": None}),
    )
    for number in range(count):
        claim, (kind, body) = claims[number % len(claims)], bodies[number // len(claims) % len(bodies)]
        version, by = ledger.version(claim), PEOPLE[number % 3]
        yield make_entry(kind=kind, by=by, body=body, case=ledger.case, claim=claim, claim_version=version)
