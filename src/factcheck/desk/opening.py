"""Opens a desk."""

import os
from pathlib import Path

from platformdirs import user_data_path

from factcheck.desk.desk import Desk
from factcheck.store import open_store


def default_location() -> Path:
    """Returns where the desk is unless somebody names another place: in the user's data folder."""
    return user_data_path("factcheck", appauthor=False) / "desk.sqlite"


def open_desk(where: str | os.PathLike[str] | None = None) -> Desk:
    """Opens a desk, making it on first use.

    Args:
        where: Its file; None means the one in the user's data folder.

    Raises:
        StoreUnavailable: It cannot be kept or written there, or a newer program made it; nothing was changed.
        StoreDamaged: The file is no desk any more.
    """
    return Desk(open_store(default_location() if where is None else where))
