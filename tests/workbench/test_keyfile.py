"""Keys of the person's own choice."""

from pathlib import Path

import pytest

from factcheck_workbench.keyfile import own_keys


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("factcheck_workbench.keyfile.user_config_path", lambda *_, **__: tmp_path)
    return tmp_path


def test_without_a_file_the_usual_keys_hold(folder: Path) -> None:
    assert own_keys() == {"own": {}, "problem": None, "file": str(folder / "keys.toml")}


def test_a_toml_file_gives_keys_lists_of_keys_and_none(folder: Path) -> None:
    (folder / "keys.toml").write_text('next = "l"\nprevious = ["h", "k"]\nquery = ""\n')

    assert own_keys()["own"] == {"next": ["l"], "previous": ["h", "k"], "query": []}


def test_json_does_too(folder: Path) -> None:
    (folder / "keys.json").write_text('{"next": "ArrowDown"}')

    assert own_keys()["own"] == {"next": ["ArrowDown"]}


@pytest.mark.parametrize("text", ["next = ", "next = 3", 'next = ["l", 3]', "next = true", "\ud800"])
def test_a_file_that_cannot_be_read_is_said_in_words_and_the_usual_keys_hold(folder: Path, text: str) -> None:
    (folder / "keys.toml").write_bytes(text.encode("utf-8", "surrogatepass"))

    keys = own_keys()

    assert keys["own"] == {}
    assert "keys.toml" in str(keys["problem"])
