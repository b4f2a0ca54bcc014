"""A desk as a folder of plain files, and a desk made of it."""

from pathlib import Path

import pytest

from factcheck.desk import Case, Desk, open_desk, rebuild
from factcheck.model import ActRefused, FactcheckError, NotFound, Source, StoreDamaged
from factcheck.text import Article


@pytest.fixture
def worked(desk: Desk, case: Case, source: Source) -> Desk:
    """A desk with two cases, people and a confidential source."""
    desk.add_person("mira", "editor", by="ines")
    secret = desk.add_source(kind="interview", title="Vesna Quillon", confidential=True, by="ines")
    case.attach(case.claims[0].id, source.id, "supports", by="ines")
    case.attach(case.claims[0].id, secret.id, "supports", by="ines")
    case.give_verdict(case.claims[0].id, "confirmed", by="ines")
    desk.open_case(Article.from_text("The ferry sank in 1921."), by="theo", find="later")
    return desk


def files(folder: Path) -> dict[str, tuple[bytes, int]]:
    found = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns) for path in found}


def test_a_rebuilt_desk_has_the_same_entries_heads_and_frames(worked: Desk, case: Case, tmp_path: Path) -> None:
    worked.export(tmp_path / "folder")
    with open_desk(rebuild(tmp_path / "folder", tmp_path / "new.sqlite")) as made:
        assert made.verify().clean
        assert made.verify().heads == worked.verify().heads
        assert made.cases() == worked.cases()
        assert made.people == worked.people
        for summary in worked.cases():
            one, other = worked.case(summary.id), made.case(summary.id)
            assert one.entries == other.entries
            for frame in ("claims_frame", "verdicts_frame", "ledger_frame"):
                assert getattr(one, frame)().equals(getattr(other, frame)())
        assert [source.title for source in made.sources()] == ["Yearbook", "Confidential source"]
        made.export(tmp_path / "again")

    written, again = files(tmp_path / "folder"), files(tmp_path / "again")
    assert {name: content for name, (content, _) in written.items()} == {name: one for name, (one, _) in again.items()}


def test_only_what_changed_is_written_again(worked: Desk, case: Case, tmp_path: Path) -> None:
    first = worked.export(tmp_path / "folder")
    before = files(tmp_path / "folder")
    case.note(case.claims[0].id, "Look.", by="ines")
    second = worked.export(tmp_path / "folder")
    after = files(tmp_path / "folder")

    assert (len(first.written), first.unchanged) == (3, 0)
    assert (second.written, second.unchanged) == ((f"cases/{case.id}.jsonl",), 2)
    assert [name for name in after if after[name] != before[name]] == list(second.written)


def test_the_desk_goes_on_where_the_folder_ends(worked: Desk, case: Case, tmp_path: Path) -> None:
    worked.export(tmp_path / "folder")
    with open_desk(rebuild(tmp_path / "folder", tmp_path / "new.sqlite")) as made:
        again = made.case(case.id)
        again.note(again.claims[1].id, "On the new desk.", by="theo")
        assert made.verify().clean
        assert worked.merge(made, by="lead").entries == 1


def spoil_case(folder: Path) -> None:
    path = max((folder / "cases").iterdir())
    path.write_bytes(path.read_bytes()[:-3])


def rename_case(folder: Path) -> None:
    path = max((folder / "cases").iterdir())
    path.rename(path.with_name("other.jsonl"))


def cut_desk(folder: Path) -> None:
    path = folder / "desk.jsonl"
    path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:-1]))


def other_desk(folder: Path) -> None:
    with open_desk(folder.parent / "empty.sqlite") as empty:
        empty.export(folder.parent / "empty")
    (folder.parent / "empty" / "desk.jsonl").replace(folder / "desk.jsonl")


@pytest.mark.parametrize("spoil", [spoil_case, rename_case, cut_desk, other_desk])
def test_a_damaged_folder_makes_no_desk(worked: Desk, tmp_path: Path, spoil: object) -> None:
    worked.export(tmp_path / "folder")
    spoil(tmp_path / "folder")  # type: ignore[operator]
    with pytest.raises(StoreDamaged):
        rebuild(tmp_path / "folder", tmp_path / "new.sqlite")

    assert not [path for path in tmp_path.iterdir() if "new.sqlite" in path.name]


def test_a_desk_that_is_there_is_never_built_over(worked: Desk, place: Path, tmp_path: Path) -> None:
    worked.export(tmp_path / "folder")
    with pytest.raises(ActRefused, match="there already"):
        rebuild(tmp_path / "folder", place)

    assert worked.verify().clean


def test_a_folder_without_a_desk_is_none(tmp_path: Path) -> None:
    with pytest.raises(NotFound, match=r"desk\.jsonl"):
        rebuild(tmp_path, tmp_path / "new.sqlite")


def test_an_id_that_leads_out_of_the_folder_is_no_name_for_a_file() -> None:
    from factcheck.desk.folder import file_of

    for name in ("../../etc/passwd", "a/b", "", "a" * 65, ".hidden", "a.b"):
        with pytest.raises(FactcheckError):
            file_of(name)
