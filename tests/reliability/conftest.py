"""A small disk, mounted for one program and seen by no other."""

import os
import subprocess
from pathlib import Path

import pytest

OWN_MOUNTS = ["unshare", "--mount"] if os.geteuid() == 0 else ["unshare", "--user", "--map-root-user", "--mount"]
MOUNTED = 'mount -t tmpfs -o size=1m tmpfs "$0" && exec "$@"'


@pytest.fixture
def on_small_disk(tmp_path: Path) -> list[str]:
    """The beginning of a command for which `tmp_path` is a disk of one mebibyte that goes when the command ends."""
    begin = [*OWN_MOUNTS, "sh", "-c", MOUNTED, str(tmp_path)]
    try:
        subprocess.run([*begin, "true"], capture_output=True, check=True, timeout=60)
    except (OSError, subprocess.CalledProcessError) as error:
        pytest.skip(f"This computer lets us mount no small disk: {error}")
    return begin
