"""Bringing in a new draft from the page: its file comes in pieces, or its text as typed; then the case moves to it."""

import datetime as dt
from typing import Any

from factcheck.model import ActRefused, UnreadableArticle
from factcheck.text import Article, Original, article_of
from factcheck.text.about import About, day_of
from factcheck.text.limits import MOST_BYTES
from factcheck_workbench.answer import Answer, Message
from factcheck_workbench.drafts_upload import Upload
from factcheck_workbench.session import Session

TYPED = "pasted.txt"
"""What text that was pasted is called where a file has its name."""


def take_piece(session: Session, message: Message) -> list[Answer]:
    """Keeps a piece of a file; pieces come in their order, and what is sent under another name begins anew.

    Raises:
        UnreadableArticle: The file is too large; nothing of it is kept.
    """
    if session.upload.id != message["upload"] or message.get("first"):
        session.upload = Upload(str(message["upload"]))
    content = session.upload.content
    for piece in message.get("buffers") or ():
        content += bytes(piece)
    if len(content) > MOST_BYTES:
        session.upload = Upload()
        raise UnreadableArticle(
            f"The file is larger than {MOST_BYTES // 1024**2} MB. Take the pictures out, or paste the text."
        )
    return [Answer("piece", {"upload": message["upload"], "size": len(content)})]


def bring_draft(session: Session, message: Message) -> list[Answer]:
    """Makes the file that was sent, or the text, the newest draft; the page is told the whole of it.

    Its claims are found afterwards, section by section, as `find` asks for them.

    Raises:
        ActRefused: Nobody has said who brings it, or it is a draft of the case already.
        UnreadableArticle: The file holds no article.
    """
    if session.by is None:
        raise ActRefused("Please say who you are first: a new draft is recorded with the name of the person.")
    article = _article(session, message)
    session.case.refresh()
    drafted = session.case.new_draft(article, session.by, "later", entry_id=message.get("entry_id"))
    session.upload = Upload()
    counts: dict[str, int] = {}
    for outcome in drafted.outcomes.values():
        counts[outcome.value] = counts.get(outcome.value, 0) + 1
    told: dict[str, Any] = {"entry_id": drafted.id, "number": drafted.number, "counts": counts}
    return [Answer("drafted", told | {"taken_over": len(drafted.taken_over)}), session.whole_to_all()]


def _article(session: Session, message: Message) -> Article:
    published = _day(message.get("published"), session.case.article.published)
    if message.get("upload"):
        if message["upload"] != session.upload.id:
            raise UnreadableArticle("The file did not arrive whole. Choose it again.")
        content, name = bytes(session.upload.content), str(message.get("name") or "draft")
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
