"""Puts a file in place whole or not at all."""

import os
import shutil
import tempfile
from pathlib import Path

from factcheck.model import StoreUnavailable


def put_file(path: Path, content: bytes) -> bool:
    """Makes `path` hold `content`, for its owner's eyes only where it is new; says whether anything had to be done.

    Raises:
        StoreUnavailable: It cannot be written; what was there is as it was.
    """
    try:
        if path.is_file() and path.read_bytes() == content:
            return False
        _replace(path, content)
    except OSError as error:
        raise StoreUnavailable(f"{path} cannot be written: {error.strerror}. What was there is as it was.") from error
    return True


def _replace(path: Path, content: bytes) -> None:
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    draft = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            shutil.copymode(path, draft)
        draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
