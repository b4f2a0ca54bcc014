"""Files on their way from the page. They come in pieces, because Jupyter's server cuts off one large message."""

from dataclasses import dataclass, field

from factcheck.desk.sheet.reading import MOST_BYTES as MOST_SHEET
from factcheck.model import ActRefused, NotFound
from factcheck.store import MOST_FILE
from factcheck.text.limits import MOST_BYTES as MOST_DRAFT
from factcheck_workbench.answer import Answer, Message
from factcheck_workbench.guarding import guarded

MOST_UPLOADS = 4
"""How many files may be on their way at once; the oldest gives way."""

MOST: dict[str, tuple[int, str]] = {
    "draft": (MOST_DRAFT, "Take the pictures out, or paste the text."),
    "sheet": (MOST_SHEET, "Keep only the rows of this article."),
    "source": (MOST_FILE, "Add the document by its name, and say where it is kept."),
}
"""What a file may be for: the most bytes that it may have then, and what to do where it has more."""


@dataclass(slots=True)
class _Coming:
    """A file of which a part is here."""

    size: int
    content: bytearray = field(default_factory=bytearray)


class Uploads:
    """What has come of each file, under the id that the page gave it."""

    def __init__(self) -> None:
        self._coming: dict[str, _Coming] = {}

    def take(self, upload: str, use: str, size: int, at: int, piece: bytes) -> int:
        """Keeps a piece and returns how many bytes of the file are here.

        Args:
            upload: The file.
            use: What it is for, one of `MOST`.
            size: How many bytes the whole file has.
            at: Where the piece begins; 0 begins the file anew. One that was sent twice, or behind one that never
                came, changes nothing: the page goes on with what is returned.
            piece: Its bytes.

        Raises:
            ActRefused: The file is larger than it may be; nothing of it is kept.
        """
        if at == 0:
            self._begin(upload, size)
        coming = self._coming.get(upload)
        if coming is None:
            return 0
        if at == len(coming.content):
            coming.content += piece
        most, advice = MOST[use]
        if max(size, len(coming.content)) > most:
            del self._coming[upload]
            raise ActRefused(f"The file is larger than {most // 1024**2} MB. {advice}")
        return len(coming.content)

    def finish(self, upload: str) -> bytes:
        """Returns the whole file and forgets it.

        Raises:
            NotFound: It is not here whole, as after the kernel was started again.
        """
        coming = self._coming.pop(upload, None)
        if coming is None or len(coming.content) != coming.size:
            raise NotFound("The file did not arrive whole. Please drop or choose it once more.")
        return bytes(coming.content)

    def has(self, upload: str) -> bool:
        """Whether anything of the file has come, and was not finished."""
        return upload in self._coming

    def _begin(self, upload: str, size: int) -> None:
        self._coming.pop(upload, None)
        while len(self._coming) >= MOST_UPLOADS:
            del self._coming[next(iter(self._coming))]
        self._coming[upload] = _Coming(size)


def take_piece(uploads: Uploads, message: Message) -> list[Answer]:
    """Keeps a piece of a file and says how much of it is here; what goes wrong is said to the form that sent it."""
    about = {"upload": message.get("upload")}

    def take() -> list[Answer]:
        piece = b"".join(message.get("buffers") or ())
        sizes = int(message["size"]), int(message["at"])
        return [Answer("piece", about | {"at": uploads.take(str(message["upload"]), message["use"], *sizes, piece)})]

    return guarded(take, lambda words: Answer("no_piece", about | {"words": words}))
