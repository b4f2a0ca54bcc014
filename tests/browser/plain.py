"""A Jupyter as a newsroom may have it already, without our launcher: JupyterLab and Notebook 7 in one."""

import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from types import TracebackType

from browser.launched import START_SECONDS, STOP_SECONDS, own_environment, processes

from factcheck_workbench.launch.ports import free_port

TOKEN = "plain"
SETTINGS = {
    "@jupyterlab/apputils-extension/notification": {"fetchNews": "false", "doNotDisturbMode": True},
    # What a newsroom may have switched on: the state of every widget goes into the saved file.
    "@jupyter-widgets/jupyterlab-manager/plugin": {"saveState": True},
}


class PlainJupyter:
    """`jupyter notebook` in a folder; the page of JupyterLab is under ``lab``, those of Notebook 7 under ``tree``."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._url = f"http://127.0.0.1:{free_port()}"

    def __enter__(self) -> "PlainJupyter":
        for name, value in SETTINGS.items():
            path = self._home / ".jupyter/lab/user-settings" / f"{name}.jupyterlab-settings"
            path.parent.mkdir(parents=True)
            path.write_text(json.dumps(value))
        options = ["--no-browser", "--ServerApp.ip=127.0.0.1", f"--ServerApp.port={self._url.rpartition(':')[2]}"]
        command = [sys.executable, "-m", "notebook", *options, "--ServerApp.port_retries=0", "--allow-root"]
        with (self._home / "jupyter.log").open("wb") as log:
            self._process = subprocess.Popen(
                command,
                cwd=self._home,
                env=own_environment(self._home) | {"JUPYTER_TOKEN": TOKEN},
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self._wait_until_it_answers()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.terminate()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def address(self, path: str) -> str:
        """The address of a page, with the token."""
        return f"{self._url}/{path}?token={TOKEN}"

    def kernels(self) -> list[int]:
        """The numbers of its kernels."""
        ours = str(self._home)
        return [
            pid for pid, words in processes() if "ipykernel_launcher" in words and any(ours in word for word in words)
        ]

    def _wait_until_it_answers(self) -> None:
        deadline = time.monotonic() + START_SECONDS
        while time.monotonic() < deadline and self._process.poll() is None:
            try:
                urllib.request.urlopen(f"{self._url}/api", timeout=5).close()
                return
            except (urllib.error.URLError, OSError):
                time.sleep(0.1)
        self._process.kill()
        raise AssertionError((self._home / "jupyter.log").read_text(errors="replace"))


def end(pid: int) -> None:
    """Kills a process with -9."""
    os.kill(pid, 9)
