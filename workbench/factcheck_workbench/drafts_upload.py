"""A file on its way from the page."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class Upload:
    """The file that a page is sending.

    Attributes:
        id: The page's name for this sending; another begins anew.
        content: What has arrived.
    """

    id: str = ""
    content: bytearray = field(default_factory=bytearray)
