"""A case as a file of lines, and back."""

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from factcheck.desk import Case, Desk, case_schema, open_desk
from factcheck.desk.plain_lines import case_lines
from factcheck.desk.plain_reading import read_case_file
from factcheck.ledger import EntryKind, follow, make_entry
from factcheck.model import ActRefused, FactcheckError, NotFound, Source, StoreDamaged, StoreUnavailable
from factcheck.text import Article, read_article

TEXT = """\
Six bridges

The first bridge was opened on 3 May 1907 and cost 40,000 crowns. It burned in 1921.
"""


@pytest.fixture
def worked(desk: Desk, case: Case, source: Source) -> Case:
    """A case with work on it, a web source, a confidential one, and an undone act."""
    return work(desk, case, source)


def work(desk: Desk, case: Case, source: Source) -> Case:
    secret = desk.add_source(kind="interview", title="Vesna Quillon", confidential=True, by="ines")
    claim = case.claims[0].id
    case.attach(claim, source.id, "contradicts", "par. 3", "opened \u2028 in “1908”", by="ines")
    case.attach(claim, secret.id, "partly", by="ines")
    case.give_verdict(claim, "inaccurate", "The yearbook says\n1908.", "3 May 1908", by="ines")
    case.decide(claim, "changed", "3 May 1908", by="mira")
    case.note(case.claims[1].id, "Look.", by="theo")
    case.undo(by="theo")
    desk.add_source(kind="web", url="https://unused.example/", title="Unused", by="ines")
    return case


@pytest.fixture
def file(desk: Desk, worked: Case, tmp_path: Path) -> Path:
    return desk.export_case(worked.id, tmp_path / "case.jsonl")


@pytest.fixture(scope="module")
def lines(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, ...]:
    """The lines of such a file, made once for all tests that only read."""
    place = tmp_path_factory.mktemp("written")
    with open_desk(place / "desk.sqlite") as desk:
        case = desk.open_case(Article.from_text(TEXT, published="2026-03-01"), by="ines", find="later")
        for words, kind in (("3 May 1907", "date"), ("40,000 crowns", "number"), ("1921", "date")):
            start = TEXT.index(words)
            case.add_claim(kind, start, start + len(words), by="ines")
        work(desk, case, desk.add_source(kind="web", url="https://yearbook.example/1907", title="Yearbook", by="ines"))
        return tuple(desk.export_case(case.id, place / "case.jsonl").read_bytes().splitlines())


def placed(folder: Path, lines: Iterable[bytes]) -> Path:
    path = folder / "case.jsonl"
    path.write_bytes(b"".join(line + b"\n" for line in lines))
    return path


@pytest.fixture
def fresh(tmp_path: Path) -> Any:
    with open_desk(tmp_path / "fresh.sqlite") as fresh:
        yield fresh


def records(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_bytes().splitlines()]


def test_importing_recreates_the_case_bit_for_bit(fresh: Desk, file: Path, worked: Case, tmp_path: Path) -> None:
    taken = fresh.import_case(file, by="lead")
    case = fresh.case(worked.id)

    assert (taken.cases, taken.conflicts) == ((worked.id,), {})
    assert case.entries == worked.entries
    assert (case.head, case.states, case.dismissed) == (worked.head, worked.states, worked.dismissed)
    assert case.article == worked.article
    for frame in ("claims_frame", "verdicts_frame", "ledger_frame"):
        assert getattr(case, frame)().equals(getattr(worked, frame)())
    assert fresh.verify().clean
    again = fresh.export_case(worked.id, tmp_path / "again.jsonl")
    assert again.read_bytes() == file.read_bytes()


def test_a_case_without_sources_and_one_from_a_file_come_back_too(desk: Desk, fresh: Desk, tmp_path: Path) -> None:
    story = tmp_path / "story.html"
    story.write_text("<html><body><h1>Ferry</h1><p>The ferry sank in 1921.</p></body></html>")
    case = desk.open_case(read_article(story), by="ines", find="later")
    fresh.import_case(desk.export_case(case.id, tmp_path / "case.jsonl"), by="lead")

    assert case.article.original is not None
    assert fresh.case(case.id).article.original == case.article.original
    assert fresh.verify().clean


def test_the_file_holds_the_sources_that_the_case_names_and_no_confidential_name(file: Path, source: Source) -> None:
    sources = [one for one in records(file) if one["record"] == "source"]

    assert [one["body"]["title"] for one in sources] == ["Yearbook", None]
    assert sources[0]["id"] == source.id
    assert b"Quillon" not in file.read_bytes()


def test_a_further_act_adds_a_line_and_changes_only_the_first(desk: Desk, file: Path, worked: Case) -> None:
    before = file.read_bytes().splitlines()
    worked.note(worked.claims[2].id, "Later.", by="theo")
    after = desk.export_case(worked.id, file).read_bytes().splitlines()

    assert len(after) == len(before) + 1
    assert after[1 : len(before)] == before[1:]


def test_every_line_fits_the_published_schema_and_other_lines_do_not(file: Path, desk: Desk, tmp_path: Path) -> None:
    check = jsonschema.Draft202012Validator(case_schema())
    desk.export(tmp_path / "folder")
    lines = [*records(file), *records(tmp_path / "folder" / "desk.jsonl")]
    assert {line["record"] for line in lines} == {"case", "draft", "source", "entry", "desk"}
    assert [error for line in lines for error in check.iter_errors(line)] == []

    for line in lines:
        assert not check.is_valid(line | {"extra": 1})
        assert not check.is_valid({key: value for key, value in line.items() if key != "record"})


def test_importing_again_brings_nothing_and_later_work_is_merged(
    desk: Desk, fresh: Desk, file: Path, worked: Case
) -> None:
    fresh.import_case(file, by="lead")
    assert fresh.import_case(file, by="lead").entries == 0
    worked.note(worked.claims[2].id, "Later.", by="theo")
    taken = fresh.import_case(desk.export_case(worked.id, file), by="lead")

    assert (taken.cases, taken.entries) == ((worked.id,), 1)
    assert [one.kind for one in fresh.case(worked.id).entries[-2:]] == [EntryKind.MERGED, EntryKind.NOTED]
    assert fresh.verify().clean


def test_a_source_that_was_erased_elsewhere_is_erased_here(desk: Desk, fresh: Desk, file: Path, worked: Case) -> None:
    fresh.merge(desk, by="lead")
    secret = next(source for source in worked.sources() if source.confidential)
    assert [one.title for one in fresh.sources() if one.id == secret.id] == ["Vesna Quillon"]
    desk.erase_source(secret.id, "She asked us to.", by="ines")
    fresh.import_case(desk.export_case(worked.id, file), by="lead")

    assert [one.title for one in fresh.sources() if one.id == secret.id] == ["Confidential source"]


def test_windows_line_ends_are_read(fresh: Desk, file: Path, worked: Case) -> None:
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    fresh.import_case(file, by="lead")

    assert fresh.case(worked.id).head == worked.head


def swap(lines: list[bytes], one: int, other: int) -> None:
    lines[one], lines[other] = lines[other], lines[one]


def put(at: int, old: bytes, new: bytes) -> Callable[[list[bytes]], None]:
    def change(lines: list[bytes]) -> None:
        assert old in lines[at]
        lines[at] = lines[at].replace(old, new, 1)

    return change


# The file: 1 case, 2 draft, 3-4 sources, 5 opening, 6-8 claims, 9-10 evidence, 11 verdict, 12 decision, 13-14 undone.
DAMAGE: list[tuple[Callable[[list[bytes]], Any], str]] = [
    (lambda lines: lines.pop(), "line 13: .*ends early"),
    (lambda lines: lines.clear(), "does not hold a case"),
    (lambda lines: lines.pop(0), "does not hold a case"),
    (lambda lines: lines.pop(1), "line 2: These are not the drafts"),
    (lambda lines: lines.pop(2), "line 1: A source that the entries name is missing"),
    (lambda lines: lines.pop(7), "line 8: It is entry 5 where entry 4 should stand"),
    (lambda lines: swap(lines, 6, 7), "line 7: It is entry 4"),
    (lambda lines: swap(lines, 2, 3), "line 3: .*another place"),
    (lambda lines: lines.insert(3, b""), "line 4: This is no JSON"),
    (lambda lines: lines.insert(3, b'{"record":"extra"}'), "line 4: .*another place"),
    (lambda lines: lines.insert(3, b"[" * 100_000), "line 4: This is no JSON"),
    (lambda lines: lines.insert(3, b"[]"), "line 4: This is no record"),
    (lambda lines: lines.insert(3, b"\xff\xfe"), "line 4: This is no JSON"),
    (put(10, b"1908", b"1909"), "line 11: .*was changed after it was written"),
    (put(10, b'"by":"ines"', b'"by":"theo"'), "line 11: .*was changed"),
    (put(10, b'"by":"ines"', b'"by":"theo","by":"ines"'), "line 11: .*not written as this program"),
    (put(10, b'"by":"ines"', b'"by": "ines"'), "line 11: .*not written as this program"),
    (put(10, b'"by":"ines"', b'"by":7'), "line 11: “by” is no str"),
    (put(10, b'"claim_version":3', b'"claim_version":-1'), "line 11: “claim_version” is no int"),
    (put(10, b'"claim_version":3', b'"claim_version":99999999999999999999'), "line 11: “claim_version” is no int"),
    (put(10, b'"claim":"', b'"claim":"","was":"'), "line 11: “claim” is no str"),
    (put(10, b'"kind":"verdict_given"', b'"kind":"dog"'), "line 11: "),
    (put(10, b'"chain_hash":"', b'"chain_hash":"0'), "line 11: .*does not follow"),
    (put(10, b'"sequence":7', b'"sequence":7.0'), "line 11: It is entry 7.0"),
    (put(10, b'"chain_hash"', b'"chain"'), "line 11: 'chain_hash' is missing"),
    (put(2, b"Yearbook", b"Jahrbuch"), "line 3: .*was changed"),
    (put(1, b"bridge", b"Bridge"), "line 2: The draft was changed"),
    (put(1, b'"sentences":[[0,', b'"sentences":[[-1,'), "line 2: The draft was changed"),
    (put(1, b'"content":null', b'"content":"!"'), "line 2: "),
    (put(0, b'"title":"', b'"title":"Other '), "line 1: .*not written as this program"),
    (put(0, b'"entries":10', b'"entries":11'), "line 14: .*should hold 11 entries and holds 10"),
]


@pytest.mark.parametrize(("change", "words"), DAMAGE)
def test_a_damaged_file_is_refused_with_the_line(
    lines: tuple[bytes, ...], tmp_path: Path, change: Callable[[list[bytes]], Any], words: str
) -> None:
    spoilt = list(lines)
    change(spoilt)
    with pytest.raises(StoreDamaged, match=words):
        read_case_file(placed(tmp_path, spoilt))


def test_nothing_is_taken_from_a_damaged_file(fresh: Desk, lines: tuple[bytes, ...], tmp_path: Path) -> None:
    with pytest.raises(StoreDamaged, match="ends early"):
        fresh.import_case(placed(tmp_path, lines[:-1]), by="lead")

    assert fresh.cases() == ()
    assert fresh.sources() == ()


def test_every_byte_counts(lines: tuple[bytes, ...], tmp_path: Path) -> None:
    file = placed(tmp_path, lines)
    whole = file.read_bytes()
    missed = []
    for at in range(0, len(whole), max(1, len(whole) // 300)):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 1]) + whole[at + 1 :])
        try:
            read_case_file(file)
            missed.append(at)
        except FactcheckError:
            pass

    assert missed == []


HOSTILE: list[tuple[str, dict[str, Any], str]] = [
    ("verdict_given", {"finding": "dog", "rationale": None, "proposed": None}, "make no case"),
    ("verdict_given", {"finding": "confirmed", "rationale": 7, "proposed": None}, "no proper “rationale”"),
    ("undone", {"entry": "nowhere"}, "make no case"),
    ("claim_changed", {"claim": {}}, "make no case"),
    ("claims_found", {"draft": "d", "claims": [7], "done": 1, "total": 1}, "make no case"),
    ("evidence_attached", {"source": "s", "stance": "supports", "locator": None, "excerpt": None}, "source .*missing"),
    ("evidence_attached", {"source": "s", "stance": "barks", "locator": None, "excerpt": None}, "make no case"),
    ("conflicted", {"act": {"kind": "conflicted", "body": {}}, "met": None}, "cannot be a conflict itself"),
    ("conflicted", {"act": {"kind": "dog", "body": {}}, "met": None}, "is no act"),
    ("conflicted", {"act": {"kind": "noted", "body": {}}, "met": 2}, "no proper “text”"),
    ("person_added", {"name": "x", "role": "editor"}, "another ledger"),
]


@pytest.mark.parametrize(("kind", "body", "words"), HOSTILE)
def test_acts_that_make_no_sense_are_refused_although_their_hashes_fit(
    lines: tuple[bytes, ...], tmp_path: Path, kind: str, body: dict[str, Any], words: str
) -> None:
    copy = read_case_file(placed(tmp_path, lines))
    claim = copy.entries[-1].claim
    entry = make_entry(kind=EntryKind(kind), by="x", case=copy.case, claim=claim, claim_version=9, body=body)
    forged = replace(copy, entries=(*copy.entries, follow(entry, copy.entries[-1])))
    with pytest.raises(StoreDamaged, match=words):
        read_case_file(placed(tmp_path, b"".join(case_lines(forged)).splitlines()))


def test_a_file_of_a_newer_format_asks_for_a_newer_program(fresh: Desk, file: Path) -> None:
    file.write_bytes(file.read_bytes().replace(b"factcheck-case-1", b"factcheck-case-2", 1))
    with pytest.raises(StoreUnavailable, match="pip install --upgrade"):
        fresh.import_case(file, by="lead")


def test_what_is_not_there_is_said(fresh: Desk, tmp_path: Path) -> None:
    with pytest.raises(NotFound, match="no file"):
        fresh.import_case(tmp_path / "absent.jsonl", by="lead")
    with pytest.raises(NotFound, match="no case"):
        fresh.export_case("absent", tmp_path / "absent.jsonl")
    with pytest.raises(StoreUnavailable, match="cannot be read"):
        fresh.import_case(tmp_path, by="lead")
    with pytest.raises(ActRefused, match="name of the person"):
        fresh.import_case(tmp_path / "absent.jsonl", by="")

    assert not (tmp_path / "absent.jsonl").exists()


def test_a_file_that_cannot_be_written_stays_as_it_was(
    desk: Desk, file: Path, worked: Case, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = file.read_bytes()
    worked.note(worked.claims[0].id, "More.", by="ines")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(StoreUnavailable, match="No space left"):
        desk.export_case(worked.id, file)

    assert file.read_bytes() == before
    assert [path.name for path in file.parent.iterdir() if "case.jsonl" in path.name] == ["case.jsonl"]
