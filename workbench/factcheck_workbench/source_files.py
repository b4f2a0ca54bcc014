"""Files of sources: they come from the page, and go back to it."""

from typing import TYPE_CHECKING

from factcheck.reports import safe_name
from factcheck_workbench.answer import Answer, Message

if TYPE_CHECKING:
    from factcheck_workbench.session import Session

SAVED_AS = "application/octet-stream"
"""The page saves what comes and never shows it: a file from outside must not run in JupyterLab's name."""


def came_file(session: "Session", upload: str | None) -> bytes | None:
    """Returns the file that came under this id; None without one, or where the kernel was started anew since."""
    if upload is None or not session.uploads.has(upload):
        return None
    return session.uploads.finish(upload)


def open_file(session: "Session", message: Message) -> list[Answer]:
    """Hands the file that a source is to the page, to be saved where downloads go.

    Raises:
        NotFound: The desk has none of its bytes.
        StoreDamaged: It is no longer what was kept.
    """
    file = session.case.desk.file_of(message["source"])
    return [Answer("file", {"name": safe_name(file.name), "media_type": SAVED_AS}, (file.content,))]
