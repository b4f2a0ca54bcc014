"""Says whether a desk can be kept at a place, before anything is written there."""

import os
import re
from pathlib import Path

from factcheck.model import StoreUnavailable

MOUNTS = Path("/proc/mounts")

ON_A_NETWORK = frozenset(
    {
        *("9p", "afs", "beegfs", "ceph", "cifs", "davfs", "gpfs", "lustre", "ncpfs", "nfs", "nfs4"),
        *("smb2", "smb3", "smbfs", "vboxsf", "fuse.davfs2", "fuse.glusterfs", "fuse.gvfsd-fuse"),
        *("fuse.gcsfuse", "fuse.rclone", "fuse.s3fs", "fuse.sshfs"),
    }
)
"""File systems whose locks do not hold between computers, or that cannot share memory as a write-ahead log needs it."""


def checked_place(where: str | os.PathLike[str], mounts: Path = MOUNTS) -> Path:
    """Returns the absolute path of a desk's file; its folder is made if it is missing.

    Args:
        where: The file, present or not.
        mounts: The list of mounted file systems, as Linux writes it.

    Raises:
        StoreUnavailable: It is a folder, cannot be written, or lies on a network drive; nothing was changed.
    """
    path = Path(where).expanduser().resolve()
    if path.is_dir():
        raise StoreUnavailable(f"{path} is a folder. Name a file in it, for example {path / 'desk.sqlite'}.")
    _refuse_network(path, mounts)
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnavailable(
            f"The folder {path.parent} cannot be made ({error.strerror}). Choose another place for the desk."
        ) from error
    _refuse_read_only(path)
    return path


def make_private(path: Path) -> None:
    """Makes the desk's file, for its owner's eyes only, where there is none.

    A file that is there is never opened here: closing it again would take away the locks that SQLite holds on it in
    this process, https://sqlite.org/howtocorrupt.html#_posix_advisory_locks_canceled_by_a_separate_thread_doing_close_.

    Raises:
        StoreUnavailable: The folder takes no new file.
    """
    try:
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except FileExistsError:
        return
    except OSError as error:
        raise StoreUnavailable(
            f"The desk {path} cannot be made ({error.strerror}). Choose another place for the desk."
        ) from error


def file_system(path: Path, mounts: Path = MOUNTS) -> str | None:
    """Returns the kind of file system that holds `path`; None where the computer keeps no list."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return None
    found: tuple[int, str | None] = (-1, None)
    for fields in (line.split(" ") for line in lines if line.count(" ") >= 2):
        point = Path(re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[1]))
        if path.is_relative_to(point) and len(point.parts) >= found[0]:
            found = (len(point.parts), fields[2])
    return found[1]


def _refuse_network(path: Path, mounts: Path) -> None:
    kind = file_system(path, mounts)
    if kind in ON_A_NETWORK:
        raise StoreUnavailable(
            f"{path.parent} is a network drive ({kind}). A desk there could be damaged when two computers write it. "
            "Keep the desk on this computer's own disk."
        )


def unwritable(path: Path) -> Path | None:
    """Returns what cannot be written of a desk: its file or its folder; None where both can."""
    return next((part for part in (path, path.parent) if part.exists() and not os.access(part, os.W_OK)), None)


def _refuse_read_only(path: Path) -> None:
    if part := unwritable(path):
        raise StoreUnavailable(
            f"{part} cannot be written by you, so nothing you do would be saved. "
            "Choose another place for the desk, or have the permission changed."
        )
