"""Where the launcher keeps its own files, apart from the person's own JupyterLab."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

SETTINGS = {
    # JupyterLab asks about news, looks for updates and shows pop-ups unless told not to; a desk works offline.
    "apputils-extension/notification": {"fetchNews": "false", "checkForUpdates": False, "doNotDisturbMode": True},
    # Scrolled-away outputs stay in the page, so that the desk never loses its place.
    "notebook-extension/tracker": {"windowingMode": "none"},
}
"""JupyterLab settings of the launcher's own server, as ``extension/plugin: value``, written once; the person may
change them afterwards. `fetchNews` is a word, not a boolean, in JupyterLab 4."""

FULL_PAGE = """\
/* The desk is the page: no code, no prompts, no margins around it. Only in the launcher's own JupyterLab. */
.jp-Notebook .jp-Cell-inputWrapper, .jp-Notebook .jp-OutputPrompt, .jp-Notebook .jp-OutputArea-promptOverlay,
.jp-Notebook .jp-Collapser, .jp-NotebookPanel-toolbar, .jp-Notebook-footer, .jp-WindowedPanel-outer::after {
  display: none !important;
}
.jp-Notebook .jp-WindowedPanel-viewport, .jp-Notebook .jp-Cell, .jp-Notebook .jp-Cell-outputWrapper,
.jp-Notebook .jp-OutputArea-output {
  padding: 0 !important;
  margin: 0 !important;
  border: 0 !important;
}
/* Where the toolbar stood. */
.jp-NotebookPanel-notebook {
  top: 0 !important;
  height: 100% !important;
}
"""
"""The style sheet that JupyterLab's `custom_css` option reads."""


@dataclass(frozen=True, slots=True)
class Places:
    """The launcher's folders.

    Attributes:
        home: The folder that holds the others.
    """

    home: Path

    @property
    def notebooks(self) -> Path:
        """The folder that JupyterLab shows; one notebook a case."""
        return self.home / "notebooks"

    @property
    def runtime(self) -> Path:
        """Where the server puts the kernels' connection files."""
        return self.home / "runtime"

    def environment(self) -> dict[str, str]:
        """Returns the environment of the server: the person's own, with Jupyter's folders replaced by ours."""
        folders = {
            "JUPYTER_CONFIG_DIR": "config",
            "JUPYTER_DATA_DIR": "data",
            "JUPYTER_RUNTIME_DIR": "runtime",
            "JUPYTERLAB_SETTINGS_DIR": "settings",
            "JUPYTERLAB_WORKSPACES_DIR": "workspaces",
            "IPYTHONDIR": "ipython",
        }
        ours = {name: str(self.home / folder) for name, folder in folders.items()}
        return {**os.environ, **ours, "PYDEVD_DISABLE_FILE_VALIDATION": "1"}


def prepare_places(home: Path | None = None) -> Places:
    """Makes the launcher's folders and first settings and returns them.

    Args:
        home: Another folder than ``jupyter`` in the user's data folder.
    """
    places = Places(home or user_data_path("factcheck", appauthor=False) / "jupyter")
    places.home.mkdir(parents=True, exist_ok=True)
    places.home.chmod(0o700)  # connection files and logs are nobody else's business
    for folder in (places.notebooks, places.runtime):
        folder.mkdir(exist_ok=True)
    for plugin, value in SETTINGS.items():
        _write_once(places.home / "settings/@jupyterlab" / f"{plugin}.jupyterlab-settings", json.dumps(value))
    style = places.home / "config/custom/custom.css"
    style.parent.mkdir(parents=True, exist_ok=True)
    style.write_text(FULL_PAGE, encoding="utf-8")
    return places


def _write_once(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        path.write_text(text, encoding="utf-8")
