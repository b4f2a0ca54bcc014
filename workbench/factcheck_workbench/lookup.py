"""Wikipedia for the page: hits for a claim's words, and passages of one page, with what makes it a source."""

from factcheck.model import Claim
from factcheck_workbench.answer import Answer, Message
from factcheck_workbench.session import Session


def search(session: Session, message: Message) -> list[Answer]:
    """Returns pages that may say something about the claim, for the words given or words of our own choice."""
    words = str(message.get("words") or "").strip() or _words_for(session, _claim(session, message))
    hits = session.wikipedia.search(words)
    shown = [{"title": hit.title, "snippet": hit.snippet} for hit in hits]
    return [Answer("found", {"claim": message["claim"], "words": words, "hits": shown})]


def read(session: Session, message: Message) -> list[Answer]:
    """Returns one page as it stands now and its passages nearest to the claim."""
    from factcheck.sources import passages, wikipedia_details  # loads the network's libraries

    claim = _claim(session, message)
    page = session.wikipedia.read(message["title"])
    found = passages(page, claim.exact, sentence=claim.sentence.of(session.case.article.text))
    return [
        Answer(
            "page",
            {
                **{"claim": claim.id, "title": page.title, "asked": page.asked, "url": page.url},
                **{"revision_id": page.revision_id, "revision_time": page.revision_time},
                **{"permalink": page.permalink, "details": wikipedia_details(page)},
                "disambiguation": page.disambiguation,
                "passages": [{"text": passage.text, "locator": passage.locator} for passage in found],
            },
        )
    ]


def _claim(session: Session, message: Message) -> Claim:
    return session.case.state(message["claim"]).claim


def _words_for(session: Session, claim: Claim) -> str:
    from factcheck.sources import search_words

    return search_words(claim, claim.sentence.of(session.case.article.text))
