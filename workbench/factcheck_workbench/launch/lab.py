"""JupyterLab with one notebook as the only document of the page, its cell already run."""

import os
from typing import Any

import requests

from factcheck_workbench.launch.attach import run_notebook
from factcheck_workbench.launch.server import Server, ServerFailed


class LabServer(Server):
    """A JupyterLab of our own."""

    program = "jupyterlab"

    def page(self) -> str:
        """Returns the address of the notebook as the only document of the page, with the token."""
        return f"{self.url}/doc/tree/{self._name}?token={self.token}"

    def bring(self, notebook: dict[str, Any]) -> None:
        """Runs the notebook's cell, so that the desk is there when the page comes up."""
        run_notebook(self.call, self._places, self._name, notebook)

    def call(self, method: str, path: str, body: dict[str, Any] | None = None) -> dict[str, Any]:
        """Calls the server's own interface and returns its answer.

        Raises:
            ServerFailed: The server refused or did not answer.
        """
        key = {"Authorization": f"token {self.token}"}
        try:
            with requests.Session() as session:
                session.trust_env = False  # a proxy has no business between us and our own server
                answer = session.request(method, f"{self.url}/api/{path}", json=body, headers=key, timeout=60)
            answer.raise_for_status()
            found: dict[str, Any] = answer.json()
        except requests.RequestException as fault:
            raise ServerFailed(f"JupyterLab did not do what it was asked: {fault}") from fault
        return found

    def answers(self) -> bool:
        """Whether the server answers; nobody else knows the token."""
        try:
            return bool(self.call("GET", "status"))
        except ServerFailed:
            return False

    def options(self) -> list[str]:
        """Returns what JupyterLab is told."""
        options = [
            "--no-browser",
            "--ServerApp.ip=127.0.0.1",
            f"--ServerApp.port={self.port}",
            "--ServerApp.port_retries=0",
            f"--ServerApp.root_dir={self._places.notebooks}",
            "--LabApp.extension_manager=readonly",  # the other one asks PyPI
            "--LabApp.news_url=None",
            "--LabApp.check_for_updates_class=jupyterlab.NeverCheckForUpdate",
            "--LabApp.expose_app_in_browser=True",  # for who drives the page by a script, as our own tests do
            "--LabApp.custom_css=True",
        ]
        root = ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        return [*options, *root]
