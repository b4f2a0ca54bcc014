"""What came back from a fetch."""

from dataclasses import dataclass
from hashlib import sha256


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One answer, whole; a body that was cut off never becomes a Page.

    Attributes:
        url: The address that was asked for.
        final_url: The address that answered.
        redirects: The addresses that were gone through after `url`, in order, `final_url` the last; empty where there
            was no redirect.
        status: The HTTP status of the answer.
        fetched_at: When the answer was complete, UTC, ISO 8601 with Z.
        content_type: The media type alone, lower case ("text/html"); "" where the server named none.
        charset: The encoding that the server named, lower case, if any; it may be wrong.
        content: The body, unpacked.
        request_headers: What was sent in the last request, in order.
        response_headers: What came with the answer, in order; names as the server spelt them.
    """

    url: str
    final_url: str
    redirects: tuple[str, ...]
    status: int
    fetched_at: str
    content_type: str
    charset: str | None
    content: bytes
    request_headers: tuple[tuple[str, str], ...]
    response_headers: tuple[tuple[str, str], ...]

    @property
    def sha256(self) -> str:
        """The SHA-256 of the body, lower-case hexadecimal."""
        return sha256(self.content).hexdigest()

    def header(self, name: str) -> str | None:
        """Returns the first response header of that name, whatever its case; None where there is none."""
        return next((value for key, value in self.response_headers if key.lower() == name.lower()), None)
