"""Puts a finished report in its place: whole or not at all."""

import contextlib
import os
import re
import secrets
import shutil
from pathlib import Path

from factcheck.model import ActRefused, StoreUnavailable

NAME_BYTES = 200
"""The most bytes a file name gets: file systems allow 255, and sync tools add to it."""

_NOT_IN_NAMES = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"/\\|?*\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]+')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)", re.IGNORECASE)
"""Names that are devices on Windows, whatever follows the dot."""


def safe_name(name: str, suffix: str = "") -> str:
    """Returns `name` as a file name that every system can hold and that stays in its folder.

    Args:
        name: Any text, such as an article's title.
        suffix: An ending that is kept when the name is cut, with its dot.
    """
    plain = _NOT_IN_NAMES.sub("-", name).strip(" .-") or "report"
    plain = f"_{plain}" if _RESERVED.match(plain) else plain
    room = NAME_BYTES - len(suffix.encode())
    return plain.encode()[:room].decode(errors="ignore").rstrip(" .") + suffix


def place(content: bytes, path: Path, *, overwrite: bool) -> Path:
    """Writes `content` to `path` in one step and returns the path it has in the end.

    The bytes go to a new file beside the old one, are flushed to the disk and take the old one's name; whatever
    fails before that leaves the old file as it was.

    Raises:
        ActRefused: The folder does not exist, something other than a plain file is there, or a file is there and
            `overwrite` is off.
        StoreUnavailable: The disk is full, the folder cannot be written to, or the like.
    """
    target = _target(path)
    _refuse_what_is_there(target, overwrite)
    draft = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        _write_through(draft, content)
        _take_name(draft, target, overwrite)
    except FileExistsError:
        raise _exists(target) from None
    except OSError as fault:
        raise StoreUnavailable(f"Cannot write {target.name}: {fault.strerror}. Nothing was changed.") from fault
    finally:
        with contextlib.suppress(OSError):
            draft.unlink()
    return target


def _target(path: Path) -> Path:
    if "\0" in str(path):
        raise ActRefused("The path of the report holds a NUL character; choose another name.")
    if not path.name:
        raise ActRefused("The report has no file name; name a file such as report.html.")
    return path.with_name(safe_name(path.stem, path.suffix) if _kept(path.suffix) else safe_name(path.name))


def _kept(suffix: str) -> bool:
    return bool(re.fullmatch(r"\.\w{1,10}", suffix))


def _refuse_what_is_there(target: Path, overwrite: bool) -> None:
    if not target.parent.is_dir():
        raise ActRefused(f"There is no folder {str(target.parent)!r}; make it first.")
    if target.is_symlink():
        raise ActRefused(f"{target.name} is a link to another file; name the file itself.")
    if target.exists() and not target.is_file():
        raise ActRefused(f"{target.name} is no plain file; choose another name.")
    if target.exists() and not overwrite:
        raise _exists(target)


def _exists(target: Path) -> ActRefused:
    return ActRefused(
        f"{target.name} is there already; choose another name, or allow it to be replaced "
        "(overwrite=True, on the command line --overwrite)."
    )


def _write_through(draft: Path, content: bytes) -> None:
    with draft.open("xb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _take_name(draft: Path, target: Path, overwrite: bool) -> None:
    if overwrite:
        if target.exists():
            shutil.copymode(target, draft)
        draft.replace(target)
    else:
        _take_free_name(draft, target)
    _flush_folder(target.parent)


def _take_free_name(draft: Path, target: Path) -> None:
    """A hard link fails where a file has come in between; not every file system has them."""
    try:
        os.link(draft, target)
    except FileExistsError:
        raise
    except OSError:
        if target.exists():
            raise FileExistsError from None
        draft.replace(target)


def _flush_folder(folder: Path) -> None:
    """Makes the new name durable; Windows cannot open folders and does not need it."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
