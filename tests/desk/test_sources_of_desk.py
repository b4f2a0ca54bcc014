"""The desk's own ledger: sources, confidential ones, people."""

import json
from pathlib import Path

import pytest

from factcheck.desk import Case, Desk, open_desk
from factcheck.ledger import NAMELESS, new_id
from factcheck.model import ActRefused, NotFound, Source
from factcheck.store import DESK, entries_after

NAME, CONTACT = "Wilhelmina Aldersmith", "wilhelmina@aldersmith.example"


def ledger_text(desk: Desk) -> str:
    with desk._store.read() as connection:
        return json.dumps([one.to_dict() for one in entries_after(connection, DESK, 0)])


def bytes_of(place: Path) -> bytes:
    """Everything that the desk has on the disk."""
    return b"".join(file.read_bytes() for file in place.parent.iterdir())


@pytest.fixture
def secret(desk: Desk) -> Source:
    contact = {"contact": CONTACT, "medium": "phone"}
    return desk.add_source(kind="interview", title=NAME, confidential=True, details=contact, by="ines")


def test_a_source_is_kept_with_all_its_fields(desk: Desk, source: Source) -> None:
    again = open_desk(desk.location).sources()

    assert again == (source,)
    assert (source.kind, source.title, source.primary, source.added_by) == ("web", "Yearbook", True, "ines")
    assert source.url == "https://yearbook.example/1907"


def test_a_source_sent_twice_is_on_the_desk_once(desk: Desk) -> None:
    sent = new_id()
    first, again = (desk.add_source(kind="document", title="Deed", by="ines", entry_id=sent) for _ in range(2))

    assert first == again
    assert first.id == sent
    assert desk.sources() == (first,)


def test_a_hostile_address_is_refused(desk: Desk) -> None:
    with pytest.raises(ActRefused):
        desk.add_source(kind="web", url="javascript:alert(1)", title="x", by="ines")
    with pytest.raises(ActRefused, match="name of the person"):
        desk.add_source(kind="document", title="Deed", by=" ")
    assert desk.sources() == ()


def test_the_ledger_holds_nothing_of_a_confidential_source_but_its_id_and_kind(desk: Desk, secret: Source) -> None:
    (entry,) = json.loads(ledger_text(desk))

    assert (secret.title, secret.details["contact"]) == (NAME, CONTACT)
    assert entry["id"] == secret.id
    assert entry["body"] == {
        **{"kind": "interview", "title": None, "url": None},
        **{"primary": False, "confidential": True, "details": {}},
    }


def test_a_confidential_source_can_be_attached_like_any_other(case: Case, claim: str, secret: Source) -> None:
    case.attach(claim, secret.id, "supports", by="ines")

    assert case.sources() == (secret,)


def test_an_erased_source_leaves_no_byte_of_its_name_on_the_disk(place: Path, desk: Desk, secret: Source) -> None:
    assert NAME.encode() in bytes_of(place)
    desk.erase_source(secret.id, "She asked for it.", by="mira")

    assert NAME.encode() not in bytes_of(place)
    assert CONTACT.encode() not in bytes_of(place)
    (left,) = desk.sources()
    assert (left.id, left.title, left.details, left.confidential) == (secret.id, NAMELESS, {}, True)
    assert desk.verify().problems == ()


def test_an_erased_source_cannot_be_attached_or_erased_again(
    desk: Desk, case: Case, claim: str, secret: Source, source: Source
) -> None:
    desk.erase_source(secret.id, "She asked for it.", by="mira")
    with pytest.raises(ActRefused, match="erased"):
        case.attach(claim, secret.id, "supports", by="ines")
    with pytest.raises(ActRefused, match="already"):
        desk.erase_source(secret.id, "Again.", by="mira")
    with pytest.raises(ActRefused, match="confidential"):
        desk.erase_source(source.id, "Why not.", by="mira")
    with pytest.raises(NotFound):
        desk.erase_source(new_id(), "Who?", by="mira")


def test_a_source_that_another_program_added_can_be_attached_at_once(desk: Desk, case: Case, claim: str) -> None:
    with open_desk(desk.location) as other:
        added = other.add_source(kind="document", title="Deed", by="theo")

    assert case.attach(claim, added.id, "supports", by="ines").source == added.id


def test_people_have_the_role_that_was_recorded_last(desk: Desk) -> None:
    desk.add_person("mira", "checker", by="mira")
    desk.add_person("mira", "editor", by="lead")
    desk.add_person("ines", "checker", by="lead")

    assert desk.people == {"mira": "editor", "ines": "checker"}
    with pytest.raises(ActRefused, match="role"):
        desk.add_person("theo", "", by="lead")
