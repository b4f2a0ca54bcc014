"""Putting a report in its place."""

import os
from pathlib import Path

import pytest

import factcheck as fc
from factcheck.reports import formats, safe_name
from factcheck.reports.place import place


def test_the_files_ending_names_the_format(case: fc.Case, tmp_path: Path) -> None:
    for name in formats():
        written = fc.write_report(case, tmp_path / f"checked.{name}")
        assert written.read_bytes()


def test_an_unknown_format_lists_the_known_ones(case: fc.Case, tmp_path: Path) -> None:
    with pytest.raises(fc.ActRefused, match="html, annotated, csv, jsonl"):
        fc.write_report(case, tmp_path / "checked.wps")
    assert list(tmp_path.glob("checked*")) == []


def test_a_file_that_is_there_is_replaced_only_when_told(case: fc.Case, tmp_path: Path) -> None:
    path = tmp_path / "checked.csv"
    path.write_text("mine")
    with pytest.raises(fc.ActRefused, match="there already"):
        fc.write_report(case, path)
    assert path.read_text() == "mine"
    fc.write_report(case, path, overwrite=True)

    assert path.read_text() != "mine"


def test_a_link_is_not_followed(case: fc.Case, tmp_path: Path) -> None:
    target = tmp_path / "other.csv"
    target.write_text("mine")
    (tmp_path / "checked.csv").symlink_to(target)

    with pytest.raises(fc.ActRefused, match="link"):
        fc.write_report(case, tmp_path / "checked.csv", overwrite=True)
    assert target.read_text() == "mine"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/x", "etc-x.html"),
        ("a/b", "a-b.html"),
        ("CON", "_CON.html"),
        ("x\0y", "x-y.html"),
        ("...", "report.html"),
        ("\u202egnp.exe", "gnp.exe.html"),
    ],
)
def test_names_stay_in_their_folder_and_work_everywhere(name: str, safe: str) -> None:
    assert safe_name(name, ".html") == safe


def test_a_long_name_is_cut_without_breaking_a_character() -> None:
    name = safe_name("ł" * 300, ".html")

    assert len(name.encode()) <= 205
    assert name.endswith("ł.html")


def test_a_full_disk_leaves_the_old_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The real full disk is in tests/store; here the write itself fails, as it does when the last block is gone."""
    path = tmp_path / "checked.html"
    path.write_text("old")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(fc.FactcheckError, match="No space left on device"):
        place(b"new", path, overwrite=True)

    assert path.read_text() == "old"
    assert [found.name for found in tmp_path.iterdir()] == ["checked.html"]


def test_a_missing_folder_is_named(case: fc.Case, tmp_path: Path) -> None:
    with pytest.raises(fc.ActRefused, match="make it first"):
        fc.write_report(case, tmp_path / "nowhere" / "checked.html")
