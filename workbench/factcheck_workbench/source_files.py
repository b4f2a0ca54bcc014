"""Files of sources: they come from the page in pieces, and go back to it whole."""

from typing import TYPE_CHECKING

from factcheck.reports import safe_name
from factcheck.store import MOST_FILE
from factcheck_workbench.answer import Answer, Message
from factcheck_workbench.home.uploads import Uploads

if TYPE_CHECKING:
    from factcheck_workbench.session import Session

SAVED_AS = "application/octet-stream"
"""The page saves what comes and never shows it: a file from outside must not run in JupyterLab's name."""


def source_uploads() -> Uploads:
    """Returns a place for the files of sources that are on their way."""
    return Uploads(MOST_FILE, "Add the document by its name, and say where it is kept.")


def take_source_piece(session: "Session", message: Message) -> list[Answer]:
    """Keeps a piece of a file until the source is added, and says how many bytes are here.

    Raises:
        UnreadableArticle: The file is too large; nothing of it is kept.
    """
    upload = str(message["upload"])
    content = b"".join(bytes(piece) for piece in message.get("buffers") or ())
    at = session.source_uploads.take(upload, int(message["at"]), content)
    return [Answer("source_piece", {"upload": upload, "at": at})]


def came_file(session: "Session", upload: str | None) -> bytes | None:
    """Returns the file that came under this id; None without one, or where the kernel was started anew since."""
    if upload is None or not session.source_uploads.has(upload):
        return None
    return session.source_uploads.finish(upload)


def open_file(session: "Session", message: Message) -> list[Answer]:
    """Hands the file that a source is to the page, to be saved where downloads go.

    Raises:
        NotFound: The desk has none of its bytes.
        StoreDamaged: It is no longer what was kept.
    """
    file = session.case.desk.file_of(message["source"])
    return [Answer("file", {"name": safe_name(file.name), "media_type": SAVED_AS}, (file.content,))]
