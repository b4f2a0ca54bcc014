"""Bringing in a new draft from the page, as the file that was sent or as text; then the case moves to it."""

import datetime as dt
from typing import Any

from factcheck.model import ActRefused, UnreadableArticle
from factcheck.text import Article, Original, article_of
from factcheck.text.about import About, day_of
from factcheck_workbench.answer import Answer, Message
from factcheck_workbench.session import Session

TYPED = "pasted.txt"
"""What text that was pasted is called where a file has its name."""


def bring_draft(session: Session, message: Message) -> list[Answer]:
    """Makes the file that was sent, or the text, the newest draft; the page is told the whole of it.

    Its claims are found afterwards, section by section, as `find` asks for them.

    Raises:
        ActRefused: Nobody has said who brings it, or it is a draft of the case already.
        NotFound: The file did not arrive whole.
        UnreadableArticle: The file holds no article.
    """
    if session.by is None:
        raise ActRefused("Please say who you are first: a new draft is recorded with the name of the person.")
    article = _article(session, message)
    session.case.refresh()
    drafted = session.case.new_draft(article, session.by, "later", entry_id=message.get("entry_id"))
    counts: dict[str, int] = {}
    for outcome in drafted.outcomes.values():
        counts[outcome.value] = counts.get(outcome.value, 0) + 1
    told: dict[str, Any] = {"entry_id": drafted.id, "number": drafted.number, "counts": counts}
    return [Answer("drafted", told | {"taken_over": len(drafted.taken_over)}), session.whole_to_all()]


def _article(session: Session, message: Message) -> Article:
    published = _day(message.get("published"), session.case.article.published)
    if message.get("upload"):
        content, name = session.uploads.finish(message["upload"]), str(message.get("name") or "draft")
    else:
        content, name = str(message.get("text") or "").encode("utf-8", "surrogatepass"), TYPED
        if not content.strip():
            raise UnreadableArticle("There is no text yet. Choose a file, or paste the new draft.")
    return article_of(Original(name, "application/octet-stream", content), About(published=published))


def _day(given: str | None, before: dt.date | None) -> dt.date | None:
    """The publication date: as typed, else that of the draft before.

    Raises:
        ActRefused: It is no date.
    """
    try:
        return day_of(given) if given else before
    except ValueError:
        raise ActRefused(f"The publication date has to look like 2026-03-01, not {given!r}.") from None
