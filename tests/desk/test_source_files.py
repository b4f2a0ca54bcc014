"""The files that sources are: kept, handed out, copied, erased; loss and tampering are found: abuse case 36."""

import os
from hashlib import sha256
from pathlib import Path

import pytest
from desk.test_verify import unguarded

from factcheck.desk import Case, Desk, open_desk, rebuild
from factcheck.ledger import new_id
from factcheck.model import ActRefused, NotFound, Source, StoreDamaged
from factcheck.reports import formats, render
from factcheck.store import MOST_FILE

DEED = b"%PDF-1.7 The bridge was opened in 1908." + os.urandom(9000).hex().encode()
LEAK = b"From: somebody who must not be named" + os.urandom(9000).hex().encode()
NAMED = {"file_name": "deed.pdf", "media_type": "application/pdf"}


@pytest.fixture
def deed(desk: Desk, case: Case, claim: str) -> Source:
    source = desk.add_source(kind="document", title="Deed", details=NAMED, file=DEED, by="ines")
    case.attach(claim, source.id, "contradicts", locator="p. 1", by="ines")
    return source


@pytest.fixture
def leak(desk: Desk, case: Case, claim: str) -> Source:
    details = {"file_name": "leak.eml"}
    source = desk.add_source(
        kind="document", title="A letter", details=details, confidential=True, file=LEAK, by="ines"
    )
    case.attach(claim, source.id, "contradicts", by="ines")
    return source


def bytes_of(place: Path) -> bytes:
    """Everything that the desk has on the disk."""
    return b"".join(file.read_bytes() for file in place.parent.iterdir() if file.is_file())


def test_a_file_comes_back_byte_for_byte_under_its_name(desk: Desk, deed: Source) -> None:
    assert deed.details == {**NAMED, "sha256": sha256(DEED).hexdigest(), "size": len(DEED), "kept": True}
    file = desk.file_of(deed.id)

    assert (file.name, file.media_type, file.content) == ("deed.pdf", "application/pdf", DEED)
    assert desk.verify().clean
    assert "1 of 1 files of sources match their hashes." in desk.verify().good


def test_the_ledger_knows_nothing_of_a_confidential_file(desk: Desk, leak: Source) -> None:
    body = next(one for one in desk.case(desk.cases()[0].id).entries if one.kind == "evidence_attached").body

    assert desk.file_of(leak.id).content == LEAK
    assert desk.own_ledger().sources[leak.id].details == {}
    assert sha256(LEAK).hexdigest() not in str(body)


def test_an_erased_source_leaves_no_byte_of_its_file_on_the_disk(place: Path, desk: Desk, leak: Source) -> None:
    assert LEAK[:200] in bytes_of(place)
    desk.erase_source(leak.id, "It was asked for.", by="mira")

    assert LEAK[:200] not in bytes_of(place)
    assert LEAK[5000:5200] not in bytes_of(place)
    assert desk.verify().clean
    with pytest.raises(NotFound, match="no file of"):
        desk.file_of(leak.id)


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"file": b""}, "is empty"),
        ({"file": bytes(MOST_FILE + 1)}, "at most 50 MB"),
        ({"file": DEED, "kind": "interview"}, "Only a document"),
        ({"file": DEED, "details": {"sha256": "0" * 64}}, "not the file that was named"),
        ({"details": {**NAMED, "kept": True}}, "did not reach the desk"),
    ],
)
def test_a_file_that_cannot_be_kept_is_refused_and_nothing_is_added(
    desk: Desk, given: dict[str, object], words: str
) -> None:
    with pytest.raises(ActRefused, match=words):
        desk.add_source(**{"kind": "document", "title": "Deed", "by": "ines", **given})  # type: ignore[arg-type]

    assert desk.sources() == ()


def test_a_source_sent_again_without_its_bytes_is_the_one_on_record(desk: Desk) -> None:
    sent = new_id()
    first = desk.add_source(kind="document", title="Deed", details=NAMED, file=DEED, by="ines", entry_id=sent)
    again = desk.add_source(kind="document", title="Deed", details=first.details, by="ines", entry_id=sent)

    assert first == again
    assert desk.file_of(again.id).content == DEED


def test_the_same_file_of_two_sources_is_kept_once_and_a_file_can_also_be_a_draft(
    place: Path, desk: Desk, deed: Source
) -> None:
    desk.add_source(kind="document", title="The same deed", file=DEED, by="theo")
    desk.close()
    with unguarded(place) as connection:
        assert connection.execute("SELECT count(*) FROM originals").fetchone() == (1,)


@pytest.mark.parametrize(
    "change",
    ["UPDATE originals SET content = 'x' || content", "DELETE FROM originals"],
)
def test_an_altered_or_lost_file_is_found_marked_in_reports_and_not_handed_out(
    place: Path, desk: Desk, case: Case, deed: Source, change: str
) -> None:
    marked = {to: b'"altered": true' if to == "jsonl" else b"altered: the kept" for to in set(formats()) - {"docx"}}
    assert not any(words in render(case, to) for to, words in marked.items())
    desk.close()
    with unguarded(place) as connection:
        connection.execute(change)
    with open_desk(place) as again:
        problems = again.verify().problems
        assert any("“Deed” is missing or was changed" in problem for problem in problems)
        with pytest.raises(StoreDamaged, match="not the one that was kept"):
            again.file_of(deed.id)
        assert again.altered(again.sources()) == {deed.id}
        stored = again.case(case.id)
        stored.give_verdict(case.claims[0].id, finding="unsupported", by="ines")
        assert [to for to, words in marked.items() if words not in render(stored, to)] == []


def test_an_altered_confidential_file_is_found_without_its_name(place: Path, desk: Desk, leak: Source) -> None:
    desk.close()
    with unguarded(place) as connection:
        connection.execute("UPDATE confidential_files SET content = 'x'")
    with open_desk(place) as again:
        (problem,) = again.verify().problems

    assert leak.id in problem
    assert "letter" not in problem


def test_a_guard_keeps_public_files_from_change(place: Path, desk: Desk, deed: Source) -> None:
    from factcheck.store.driver import sqlite_driver

    driver = sqlite_driver()
    with driver.connect(place) as connection, pytest.raises(driver.IntegrityError, match="on record"):
        connection.execute("UPDATE originals SET content = x'00'")


def test_files_go_along_with_a_merge_and_those_that_were_erased_do_not(
    place: Path, desk: Desk, case: Case, deed: Source, leak: Source, tmp_path: Path
) -> None:
    with open_desk(tmp_path / "other.sqlite") as other:
        other.merge(desk, by="lead")
        assert [other.file_of(source.id).content for source in (deed, leak)] == [DEED, LEAK]
        other.erase_source(leak.id, "It was asked for.", by="mira")
        assert other.verify().clean
        desk.merge(other, by="lead")

    assert LEAK[:200] not in place.read_bytes()
    assert desk.file_of(deed.id).content == DEED
    assert desk.verify().clean


def test_a_case_as_a_plain_file_brings_its_public_files_and_never_a_confidential_one(
    desk: Desk, case: Case, deed: Source, leak: Source, tmp_path: Path
) -> None:
    path = desk.export_case(case.id, tmp_path / "case.jsonl")
    with open_desk(tmp_path / "other.sqlite") as other:
        other.import_case(path, by="lead")
        assert other.file_of(deed.id).content == DEED
        assert other.verify().clean
        with pytest.raises(NotFound, match="no file of"):
            other.file_of(leak.id)
        assert other.export_case(case.id, tmp_path / "again.jsonl").read_bytes() == path.read_bytes()

    assert path.read_bytes().count(b'"record":"file"') == 1


def test_a_plain_file_without_the_file_of_a_source_or_with_another_is_refused(
    desk: Desk, case: Case, deed: Source, tmp_path: Path
) -> None:
    path = desk.export_case(case.id, tmp_path / "case.jsonl")
    lines = path.read_bytes().splitlines(keepends=True)
    place = next(number for number, line in enumerate(lines) if b'"record":"file"' in line)
    spoilt = lines[place].replace(b'"content":"J', b'"content":"K')
    assert spoilt != lines[place]
    with open_desk(tmp_path / "other.sqlite") as other:
        for changed, words in (([], "not the files"), ([spoilt], "changed after it was kept")):
            path.write_bytes(b"".join([*lines[:place], *changed, *lines[place + 1 :]]))
            with pytest.raises(StoreDamaged, match=words):
                other.import_case(path, by="lead")
        assert other.cases() == ()


def test_a_rebuilt_desk_has_every_public_file(desk: Desk, deed: Source, leak: Source, tmp_path: Path) -> None:
    alone = desk.add_source(kind="document", title="Nobody cites it", file=b"A plan of the bridge.", by="ines")
    desk.export(tmp_path / "folder")
    with open_desk(rebuild(tmp_path / "folder", tmp_path / "new.sqlite")) as made:
        assert made.file_of(deed.id).content == DEED
        assert made.file_of(alone.id).content == b"A plan of the bridge."
        assert made.verify().clean
        made.export(tmp_path / "again")

    for file in (tmp_path / "folder").rglob("*.jsonl"):
        assert file.read_bytes() == (tmp_path / "again" / file.relative_to(tmp_path / "folder")).read_bytes()


def test_a_source_whose_attaching_is_undone_keeps_its_file(desk: Desk, case: Case, deed: Source) -> None:
    case.undo(by="ines")

    assert desk.file_of(deed.id).content == DEED
    assert desk.verify().clean


def test_the_name_of_a_file_leads_nowhere(desk: Desk) -> None:
    names = {"file_name": "../../home/ines/minutes\x1b\u202e.pdf"}
    source = desk.add_source("document", details=names, file=b"%PDF-", by="ines")

    assert (source.title, desk.file_of(source.id).name) == ("minutes.pdf", "minutes.pdf")
