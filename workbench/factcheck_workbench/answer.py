"""What the kernel says to the page."""

from dataclasses import dataclass, field
from typing import Any

Message = dict[str, Any]
"""What the page says to the kernel: JSON values, with `type`, `request` and `view`."""


@dataclass(frozen=True, slots=True)
class Answer:
    """One message to the page.

    Attributes:
        type: What it is; workbench/README.md lists them.
        content: Its further fields, JSON values. Offsets are UTF-16 units.
        buffers: Bytes that travel beside it.
        to_all: Whether it concerns every page of the desk, whichever has asked.
    """

    type: str
    content: dict[str, Any] = field(default_factory=dict)
    buffers: tuple[bytes, ...] = ()
    to_all: bool = False

    def to(self, message: Message) -> dict[str, Any]:
        """Returns it as the JSON that answers `message`, with its number and view; an answer to all has neither."""
        told = () if self.to_all else ("request", "view")
        asked: Message = {name: message[name] for name in told if name in message}
        return {"type": self.type, **self.content, **asked}
