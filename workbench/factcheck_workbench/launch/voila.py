"""Voilà with one notebook: the desk alone in the page, without a notebook around it.

Each view of the page has a kernel of its own; the desk keeps everything in its file anyway.
"""

from typing import Any

from factcheck_workbench.launch.server import Server

GONE_SECONDS = 300
"""When the kernel of a page that nobody sees any longer is ended; a page cannot end its own where there is a token."""


class VoilaServer(Server):
    """A Voilà of our own."""

    program = "voila"

    def page(self) -> str:
        """Returns the address of the page, with the token."""
        return f"{self.url}/?token={self.token}"

    def bring(self, notebook: dict[str, Any]) -> None:
        """Nothing has to be done: Voilà itself runs the notebook for each view of the page."""

    def answers(self) -> bool:
        """Whether Voilà has the port; it has no address that would answer quickly and ask for the token."""
        return "is running at" in self.last_words()

    def options(self) -> list[str]:
        """Returns what Voilà is told."""
        return [
            str(self._places.notebooks / self._name),
            "--no-browser",
            "--Voila.ip=127.0.0.1",
            f"--Voila.port={self.port}",
            "--Voila.port_retries=0",
            "--Voila.auto_token=True",  # the token is that of the environment; without this there would be none
            f"--Voila.connection_dir_root={self._places.runtime}",
            "--VoilaConfiguration.template=factcheck",
            f"--MappingKernelManager.cull_idle_timeout={GONE_SECONDS}",
            "--MappingKernelManager.cull_interval=30",
            "--VoilaConfiguration.show_tracebacks=True",  # else a case that cannot be opened would not say why
        ]
