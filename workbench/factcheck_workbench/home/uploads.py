"""Files on their way from the page. They come in pieces, because Jupyter's server cuts off one large message."""

from factcheck.model import UnreadableArticle
from factcheck.text.limits import MOST_BYTES

MOST_UPLOADS = 4
"""How many files may be on their way at once; the oldest gives way."""


class Uploads:
    """What has come of each file, under the id that the page gave it.

    Args:
        most: The most bytes that a file may have.
        advice: What to do where it has more.
    """

    def __init__(self, most: int = MOST_BYTES, advice: str = "Take the pictures out, or save the text alone.") -> None:
        self._most, self._advice = most, advice
        self._coming: dict[str, bytearray] = {}

    def take(self, upload: str, at: int, piece: bytes) -> int:
        """Keeps a piece and returns how many bytes of the file are here.

        Args:
            upload: The file.
            at: Where the piece begins; 0 begins the file anew. One that was sent twice, or behind one that never
                came, changes nothing: the page goes on with what is returned.
            piece: Its bytes.

        Raises:
            UnreadableArticle: It is larger than it may be; nothing of it is kept.
        """
        if at == 0:
            self._begin(upload)
        so_far = self._coming.setdefault(upload, bytearray())
        if at == len(so_far):
            so_far += piece
        if len(so_far) > self._most:
            del self._coming[upload]
            raise UnreadableArticle(f"The file is larger than {self._most // 1024**2} MB. {self._advice}")
        return len(so_far)

    def finish(self, upload: str) -> bytes:
        """Returns the whole file and forgets it.

        Raises:
            UnreadableArticle: It is not here, as after the kernel was started again.
        """
        if not self.has(upload):
            raise UnreadableArticle("The file did not arrive. Please drop or choose it once more.")
        return bytes(self._coming.pop(upload))

    def has(self, upload: str) -> bool:
        """Whether anything of the file has come, and was not finished."""
        return upload in self._coming

    def _begin(self, upload: str) -> None:
        self._coming.pop(upload, None)
        while len(self._coming) >= MOST_UPLOADS:
            del self._coming[next(iter(self._coming))]
