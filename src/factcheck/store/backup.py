"""Copies a desk's file while people write it."""

import datetime as dt
import os
from pathlib import Path

from sqlalchemy import text

from factcheck.model import ActRefused, StoreDamaged, StoreUnavailable
from factcheck.store.driver import sqlite_driver
from factcheck.store.engine import bare_engine
from factcheck.store.place import make_private
from factcheck.store.trouble import in_plain_words


def back_up(desk: Path, copy: Path) -> Path:
    """Writes the desk as it is at this moment to a new file, for its owner's eyes only, and returns its path.

    The copy gets its name when it is whole and on the disk. What was erased from the desk is not in it; what is erased
    later stays in it.

    Args:
        desk: The desk's file.
        copy: The new file; its folder must be there.

    Raises:
        ActRefused: There is a file of that name.
        StoreUnavailable: It cannot be written; nothing is left of it.
        StoreDamaged: The desk is damaged, or the copy cannot be read back.
    """
    _refuse_taken(copy)
    part = copy.with_name(f"{copy.name}.part")
    part.unlink(missing_ok=True)
    make_private(part)
    try:
        _copy(desk, part)
        _flush(part)
        _refuse_taken(copy)
        part.rename(copy)
    except OSError as error:
        raise StoreUnavailable(f"The copy {copy} cannot be written: {error.strerror}.") from error
    finally:
        part.unlink(missing_ok=True)
    _flush(copy.parent)
    return copy


def name_by_time(desk: Path) -> Path:
    """Returns the path of a copy beside the desk, named by the time in UTC, that no file has yet."""
    moment = dt.datetime.now(dt.UTC).strftime("%Y-%m-%dT%H%M%SZ")
    names = (f"{desk.stem}.backup-{moment}{again}{desk.suffix}" for again in ("", *(f"-{n}" for n in range(2, 1000))))
    return next(path for path in map(desk.with_name, names) if not path.exists())


def _refuse_taken(copy: Path) -> None:
    if copy.exists() or copy.is_symlink():
        raise ActRefused(f"{copy} is there already. Choose another name for the copy.")


def _copy(desk: Path, part: Path) -> None:
    driver = sqlite_driver()
    with in_plain_words(str(desk)), bare_engine(desk, driver).connect() as connection:
        connection.execute(text("VACUUM INTO :part"), {"part": str(part)})
    with in_plain_words(str(part)), bare_engine(part, driver).connect() as connection:
        if connection.execute(text("PRAGMA quick_check(1)")).scalar_one() != "ok":
            raise StoreDamaged(f"The copy of {desk} cannot be read back. Check the disk.")


def _flush(path: Path) -> None:
    """Waits until a file or a folder's list of files is on the disk; Windows opens no folders and needs it not."""
    if os.name == "nt" and path.is_dir():
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
