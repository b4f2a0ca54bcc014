"""Where the launcher keeps its own files, apart from the person's own JupyterLab."""

import json
import os
import shutil
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

TEMPLATES = Path(__file__).parent / "jupyter"
"""Our template for Voilà, laid out as Jupyter looks for it."""


@dataclass(frozen=True, slots=True)
class Places:
    """The launcher's folders.

    Attributes:
        home: The folder that holds the others; all launchers of the account share it.
        run: The folder of this launcher alone. Two of them may show the same article at the same time.
    """

    home: Path
    run: Path

    @property
    def notebooks(self) -> Path:
        """The folder that JupyterLab shows: the notebook of this launcher's case."""
        return self.run / "notebooks"

    @property
    def log(self) -> Path:
        """What the server prints."""
        return self.run / "server.log"

    def leave(self) -> None:
        """Takes away what was of this launcher alone."""
        shutil.rmtree(self.run, ignore_errors=True)

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
        ours["JUPYTER_PATH"] = os.pathsep.join(filter(None, [str(TEMPLATES), os.environ.get("JUPYTER_PATH")]))
        return {**os.environ, **ours, "PYDEVD_DISABLE_FILE_VALIDATION": "1"}


def prepare_places(home: Path | None = None) -> Places:
    """Makes the launcher's folders and first settings and returns them.

    Args:
        home: Another folder than ``jupyter`` in the user's data folder.
    """
    home = home or user_data_path("factcheck", appauthor=False) / "jupyter"
    places = Places(home, home / "runs" / str(os.getpid()))
    places.home.mkdir(parents=True, exist_ok=True)
    places.home.chmod(0o700)  # connection files and logs are nobody else's business
    _clear_dead_runs(home / "runs")
    for folder in (places.notebooks, places.runtime):
        folder.mkdir(parents=True, exist_ok=True)
    for plugin, value in SETTINGS.items():
        _write_once(places.home / "settings/@jupyterlab" / f"{plugin}.jupyterlab-settings", json.dumps(value))
    style = places.home / "config/custom/custom.css"
    style.parent.mkdir(parents=True, exist_ok=True)
    style.write_text(FULL_PAGE, encoding="utf-8")
    return places


def _clear_dead_runs(runs: Path) -> None:
    """What launchers left that were killed; their folders are named after their processes."""
    from jupyter_server.utils import check_pid

    for folder in runs.glob("*"):
        if not folder.name.isdigit() or not check_pid(int(folder.name)):
            shutil.rmtree(folder, ignore_errors=True)


def _write_once(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        path.write_text(text, encoding="utf-8")
