"""Sources that the desk has already, for a claim that they speak of too."""

from typing import Any

from factcheck.model import Source
from factcheck_workbench.answer import Answer, Message
from factcheck_workbench.session import Session

MOST = 20
"""How many are shown; a few more words find the one that is meant."""


def sources(session: Session, message: Message) -> list[Answer]:
    """Returns the newest sources whose title or address has all the words given, those of this case first."""
    words = str(message.get("words") or "").casefold().split()
    here = {source.id for source in session.case.sources()}
    found = [one for one in reversed(session.case.desk.sources()) if all(word in _spoken(one) for word in words)]
    found.sort(key=lambda source: source.id not in here)
    shown = [_shown(source) for source in found[:MOST]]
    return [Answer("sources", {"claim": message.get("claim"), "sources": shown, "more": max(0, len(found) - MOST)})]


def _spoken(source: Source) -> str:
    return f"{source.title} {source.url or ''} {source.details.get('file_name', '')}".casefold()


def _shown(source: Source) -> dict[str, Any]:
    return {
        **{"id": source.id, "kind": source.kind.value, "title": source.title, "url": source.url},
        **{"primary": source.primary, "confidential": source.confidential},
    }
