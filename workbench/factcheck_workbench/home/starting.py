"""A draft becomes a case: from a file, from an address, or from words that were pasted."""

from typing import Any

from factcheck.model import ActRefused, UnreadableArticle
from factcheck.text import Article, Original, article_of, read_article
from factcheck.text.about import About, day_of
from factcheck_workbench.answer import Answer, Message
from factcheck_workbench.home.session import HomeSession
from factcheck_workbench.home.waiting import Draft

PASTED = "pasted.txt"
"""The name under which pasted words are kept."""


def start(session: HomeSession, message: Message) -> list[Answer]:
    """Reads a draft and opens its case; one that is nearly the text of another case waits for a person's choice.

    Raises:
        UnreadableArticle: It cannot be read; no case was opened.
        NotFound: Its file did not arrive whole.
        ActRefused: Nobody said who they are, or a date is none.
    """
    session.person()
    article, due = _read(session, message), message.get("due") or None
    similar = () if session.desk.case_of(article) else session.desk.similar_to(article)
    if not similar:
        return _opened(session, article, due, message)
    session.waiting.keep(message["draft"], Draft(article, due))
    # The very same text would have come back to its case, so that none is a hundred per cent.
    cases = [{"id": one.id, "title": one.title, "percent": min(99, round(100 * one.likeness))} for one in similar]
    return [Answer("similar", {"draft": message["draft"], "title": article.title, "cases": cases})]


def settle(session: HomeSession, message: Message) -> list[Answer]:
    """Does with a waiting draft what a person chose: it is the new draft of a case, or a case of its own.

    Raises:
        NotFound: It waits no longer, or there is no such case.
        ActRefused: Nobody said who they are, or the text is a draft of that case already.
    """
    draft, by = session.waiting.get(message["draft"]), session.person()
    if not message.get("take"):
        answers = _opened(session, draft.article, draft.due, message)
    else:
        case = session.desk.case(message["take"])
        case.new_draft(draft.article, by=by, find="later", entry_id=message["entry_id"])
        if draft.due is not None and draft.due != case.due:
            case.set_due(draft.due, by=by)
        answers = [_told(case.id, message, taken=True)]
    session.waiting.drop(message["draft"])
    return answers


def leave(session: HomeSession, message: Message) -> list[Answer]:
    """Forgets a waiting draft: the person wants neither."""
    session.waiting.drop(message["draft"])
    return [Answer("left", {"draft": message["draft"]})]


def _opened(session: HomeSession, article: Article, due: str | None, message: Message) -> list[Answer]:
    known = session.desk.case_of(article) is not None
    case = session.desk.open_case(article, by=session.person(), due=due, find="later")
    return [_told(case.id, message, known=known)]


def _told(case: str, message: Message, **how: Any) -> Answer:
    return Answer("opened", {"case": case, "draft": message.get("draft"), **how})


def _read(session: HomeSession, message: Message) -> Article:
    published = message.get("published") or None
    try:
        about = About(published=day_of(published))
    except ValueError as fault:
        raise ActRefused("A publication date is written as 2026-03-01.") from fault
    if message.get("url"):
        return read_article(_address(str(message["url"])), published=published)
    if message.get("text") is not None:
        return article_of(Original(PASTED, "text/plain", str(message["text"]).encode()), about)
    name = str(message.get("name") or "draft").replace("\\", "/").rpartition("/")[2]
    return article_of(Original(name, "application/octet-stream", session.uploads.finish(message["upload"])), about)


def _address(given: str) -> str:
    address = given.strip()
    if "://" not in address:
        address = f"https://{address}"
    if not address.lower().startswith(("http://", "https://")):
        raise UnreadableArticle("An address begins with https:// or http://. A file is dropped or chosen instead.")
    return address
