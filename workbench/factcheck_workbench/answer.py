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
    """

    type: str
    content: dict[str, Any] = field(default_factory=dict)
    buffers: tuple[bytes, ...] = ()

    def to(self, message: Message) -> dict[str, Any]:
        """Returns it as the JSON that answers `message`, with that message's number and view."""
        asked: Message = {name: message[name] for name in ("request", "view") if name in message}
        return {"type": self.type, **self.content, **asked}
