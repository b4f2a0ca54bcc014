from pathlib import Path

import pytest

from factcheck import ActRefused
from factcheck_workbench import person
from factcheck_workbench.person import account_name, checked_name, current_person, known_people, remember_person


@pytest.fixture(autouse=True)
def settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(person, "user_config_path", lambda *_, **__: tmp_path / "config")
    return tmp_path / "config"


def test_nobody_is_known_before_somebody_was_asked() -> None:
    assert current_person() is None


def test_a_name_is_asked_once_and_remembered() -> None:
    assert remember_person("  Inês   de  Castro\n") == "Inês de Castro"
    assert current_person() == "Inês de Castro"


def test_a_new_name_replaces_the_old_one() -> None:
    remember_person("Ines")
    remember_person("Theo")

    assert current_person() == "Theo"


def test_each_desk_remembers_its_own_person_and_offers_both_names() -> None:
    remember_person("Nina")

    assert current_person("review") is None
    remember_person("Theo", "review")
    assert (current_person("check"), current_person("review")) == ("Nina", "Theo")
    assert known_people() == ["Nina", "Theo"]


@pytest.mark.parametrize("name", ["", "   ", "x" * 81, "Ines\x00", "Ines\u202e"])
def test_what_is_no_name_is_refused_and_changes_nothing(name: str) -> None:
    remember_person("Ines")

    with pytest.raises(ActRefused):
        remember_person(name)
    assert current_person() == "Ines"


def test_a_settings_folder_that_cannot_be_written_costs_only_the_remembering(settings: Path) -> None:
    settings.write_text("a file where the folder should be")

    assert remember_person("Ines") == "Ines"
    assert current_person() is None


def test_a_damaged_file_is_as_good_as_none(settings: Path) -> None:
    settings.mkdir()
    (settings / "person.txt").write_bytes(b"\xff\xfe\x00")

    assert current_person() is None


def test_the_account_has_a_name() -> None:
    assert checked_name(account_name())
