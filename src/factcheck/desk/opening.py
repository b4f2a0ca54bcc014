"""Opens a desk."""

import os
from pathlib import Path

from platformdirs import user_data_path

from factcheck.desk.desk import Desk
from factcheck.desk.scale_file import read_scale
from factcheck.model.scale import SEVEN
from factcheck.store import open_store

SCALE_BESIDE = "scale.toml"
"""The name of a scale beside a desk's file."""


def default_location() -> Path:
    """Returns where the desk is unless somebody names another place: in the user's data folder."""
    return user_data_path("factcheck", appauthor=False) / "desk.sqlite"


def open_desk(
    where: str | os.PathLike[str] | None = None, scale: str | os.PathLike[str] | None = None, *, reading: bool = False
) -> Desk:
    """Opens a desk, making it on first use.

    Args:
        where: Its file; None means the one in the user's data folder.
        scale: The house's scale: a TOML file, or the name of one that comes with the program. None means the file
            `scale.toml` beside the desk's, so that everybody has it who opens the desk, or else the seven findings.
        reading: Whether a desk that cannot be written is opened all the same, to be read; `Desk.read_only` then says
            why nothing can be saved.

    Raises:
        UnreadableScale: The scale cannot be used; nothing was opened.
        StoreUnavailable: It cannot be kept or written there, or a newer program made it; nothing was changed.
        StoreDamaged: The file is no desk any more.
    """
    place = default_location() if where is None else where
    named = _beside(place) if scale is None else scale
    house = SEVEN if named is None else read_scale(named)
    return Desk(open_store(place, reading), house)


def _beside(place: str | os.PathLike[str]) -> Path | None:
    """The scale beside the desk's file, if there is one."""
    try:
        scale = Path(place).with_name(SCALE_BESIDE)
        return scale if scale.is_file() else None
    except (OSError, ValueError):  # the place is none, and the store has the words for it
        return None
