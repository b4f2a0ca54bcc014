"""Where a desk can be kept."""

from pathlib import Path

import pytest

from factcheck.model import StoreUnavailable
from factcheck.store import open_store
from factcheck.store.place import checked_place, file_system


def mounts(folder: Path, *lines: str) -> Path:
    listed = folder / "mounts"
    listed.write_text("".join(f"{line} rw,relatime 0 0\n" for line in ("/dev/sda1 / ext4", *lines)))
    return listed


def test_the_file_system_is_that_of_the_innermost_mount(tmp_path: Path) -> None:
    listed = mounts(tmp_path, "server:/home /home nfs4", "/dev/sdb1 /home/ines/local ext4", r"x /mnt/my\040drive cifs")

    assert file_system(Path("/home/ines/desk.sqlite"), listed) == "nfs4"
    assert file_system(Path("/home/ines/local/desk.sqlite"), listed) == "ext4"
    assert file_system(Path("/homely/desk.sqlite"), listed) == "ext4"
    assert file_system(Path("/mnt/my drive/desk.sqlite"), listed) == "cifs"
    assert file_system(Path("/home/x"), tmp_path / "absent") is None


@pytest.mark.parametrize("kind", ["nfs", "nfs4", "cifs", "9p", "fuse.sshfs", "smb3"])
def test_a_network_drive_is_refused_and_nothing_is_written_there(tmp_path: Path, kind: str) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    listed = mounts(tmp_path, f"server:/x {drive} {kind}")

    with pytest.raises(StoreUnavailable, match=f"network drive \\({kind}\\).*own disk"):
        checked_place(drive / "sub" / "desk.sqlite", listed)
    assert list(drive.iterdir()) == []


def test_a_link_to_a_network_drive_is_one(tmp_path: Path) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    (tmp_path / "here").symlink_to(drive)

    with pytest.raises(StoreUnavailable, match="network drive"):
        checked_place(tmp_path / "here" / "desk.sqlite", mounts(tmp_path, f"server:/x {drive} nfs"))


def test_a_folder_is_no_desk(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match=r"is a folder\. Name a file"):
        open_store(tmp_path)


def test_a_missing_folder_is_made_for_its_owner_alone(tmp_path: Path) -> None:
    place = tmp_path / "new" / "desk.sqlite"
    open_store(place).close()

    assert place.parent.stat().st_mode & 0o777 == 0o700
    assert place.stat().st_mode & 0o777 == 0o600


def test_a_place_below_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(StoreUnavailable, match="cannot be made"):
        open_store(tmp_path / "file" / "desk.sqlite")


def test_every_file_of_a_desk_is_for_its_owner_alone(tmp_path: Path) -> None:
    store = open_store(tmp_path / "desk.sqlite")
    with store.turn(), store.write():
        modes = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.iterdir()}
    store.close()

    assert len(modes) > 3
    assert set(modes.values()) == {0o600}
