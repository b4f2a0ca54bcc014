"""What can go wrong, in words that say what to do next."""

from typing import Any


class FactcheckError(Exception):
    """The base of every error that the library raises on purpose; its text is fit for a checker's eyes."""


class UnreadableArticle(FactcheckError):
    """A file or page cannot be read as an article: wrong kind, wrong encoding, empty, too large or hostile."""


class ActRefused(FactcheckError):
    """The rules refuse an act; everything is as it was."""


class CaseOpen(ActRefused):
    """Sign-off was refused.

    Attributes:
        open_items: What is open, one line of plain words each.
    """

    def __init__(self, message: str, open_items: tuple[str, ...]) -> None:
        super().__init__(message)
        self.open_items = open_items


class Conflict(FactcheckError):
    """The claim has moved on since the writer saw it, or others built on what was to be undone.

    Attributes:
        ours: What the writer wanted to record, so that nothing typed is lost.
        theirs: The entries that came in between, oldest first.
    """

    def __init__(self, message: str, *, ours: dict[str, Any], theirs: tuple[dict[str, Any], ...]) -> None:
        super().__init__(message)
        self.ours = ours
        self.theirs = theirs


class NotFound(FactcheckError):
    """No case, claim, source, query or entry has that id."""


class UnreadableScale(FactcheckError):
    """A house's scale cannot be used: no such file, no TOML, or it says something that it cannot."""


class UnreadableSheet(FactcheckError):
    """A file cannot be read as a spreadsheet: wrong kind, damaged, too large or hostile."""


class StoreDamaged(FactcheckError):
    """The desk's file does not hold what it should; the text names what is wrong and what is still good."""


class StoreUnavailable(FactcheckError):
    """The desk cannot be opened or written: read-only folder, full disk, network file system, newer version."""


class Unreachable(FactcheckError):
    """A page or service cannot be reached; offline is a normal state and everything else goes on working."""


class AddressRefused(FactcheckError):
    """An address the egress will not go to: wrong scheme, private network, wrong port, or a redirect to one."""


class MissingModel(FactcheckError):
    """The language model is not installed or its files are not the pinned ones."""
