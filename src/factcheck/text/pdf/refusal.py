"""Why a PDF is not read, as the two processes tell each other, and the words for people."""

_ANEW = "Open it in the program that made it and save it anew, or save its text as .docx or .txt."

REASONS = {
    "locked": "The PDF has a password. Open it, save it without the password, and take that.",
    "damaged": f"The PDF is damaged: it cannot be opened. {_ANEW}",
    "large": f"The PDF unpacks to far more than an article needs. {_ANEW}",
    "pages": f"The PDF has more pages than an article has: at most 600 are read. {_ANEW}",
    "slow": f"The PDF takes too long to read, so it was given up. {_ANEW}",
    "pictures": (
        "The PDF holds only pictures of pages and no text, as a scanner makes it. Run text recognition (OCR) on it, "
        "or ask the author for the .docx or the text."
    ),
    "unreadable": (
        "The PDF shows letters but does not say which they are, so its text cannot be read. Ask for the .docx, "
        "or run text recognition (OCR) on it."
    ),
}


class Refusal(Exception):
    """The PDF is not read.

    Attributes:
        reason: Why: one of the names in `REASONS`.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason
