"""JupyterLab as the launcher starts it, with a notebook that nobody has run, and a page of Chromium before it."""

import os
import shutil
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, WebSocket, sync_playwright

from factcheck_workbench.launch.lab import LabServer
from factcheck_workbench.launch.notebook import hidden_notebook
from factcheck_workbench.launch.places import prepare_places

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"]
VIEWPORT = {"width": 1480, "height": 940}

PROBE = (Path(__file__).parent / "probe.js").read_text(encoding="utf-8")

DESK = """\
import factcheck as fc
from factcheck_workbench import CheckingDesk

CheckingDesk(fc.open_desk({desk!r}).case({case!r}), by="Ines")"""

ECHO = """\
import anywidget

class Echo(anywidget.AnyWidget):
    _esm = '''export default { render({ model, el }) { el.className = 'echo'; globalThis.echo = model; } }'''

    def __init__(self):
        super().__init__()
        self.on_msg(lambda widget, content, buffers: self.send({"size": len(content)}))

Echo()"""
"""The least that a widget can do: it answers."""

READY = """async () => {
    const app = window.jupyterapp;
    await app.restored;
    const panel = app.shell.currentWidget;
    await panel.context.ready;
    await panel.sessionContext.ready;
    await panel.sessionContext.session.kernel.info;
}"""

RUN = "window.jupyterapp.commands.execute('notebook:run-all-cells')"


def wait_until_ready(page: Page) -> None:
    """Waits for JupyterLab and for the notebook's kernel."""
    page.wait_for_function("window.jupyterapp?.shell.currentWidget?.sessionContext", timeout=60_000)
    page.evaluate(READY)


class Wire:
    """What goes over the page's websockets, both ways, without the few bytes of the frames themselves.

    Attributes:
        bytes: Bytes since it was cleared.
        messages: Messages since then.
    """

    def __init__(self, page: Page) -> None:
        self.clear()
        page.on("websocket", self._follow)
        page.reload()  # sockets that are open already are not told of
        wait_until_ready(page)

    def clear(self) -> None:
        """Begins to count anew."""
        self.bytes = self.messages = 0

    def _follow(self, socket: WebSocket) -> None:
        socket.on("framesent", self._count)
        socket.on("framereceived", self._count)

    def _count(self, payload: str | bytes) -> None:
        self.bytes += len(payload.encode() if isinstance(payload, str) else payload)
        self.messages += 1


class PageClock:
    """The processor time of the page's main thread; the machine may be busy with other things meanwhile."""

    def __init__(self, page: Page) -> None:
        self._session = page.context.new_cdp_session(page)
        self._session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def spent(self) -> float:
        """Returns milliseconds since the page was begun."""
        told = {one["name"]: one["value"] for one in self._session.send("Performance.getMetrics")["metrics"]}
        return 1000 * float(told["TaskDuration"])


class Lab:
    """A JupyterLab in a home of its own, with a browser."""

    def __init__(self, server: LabServer, browser: Any) -> None:
        self._server, self._browser = server, browser
        self._notebooks = 0

    @contextmanager
    def page(self, source: str) -> Iterator[Page]:
        """A page with a notebook of one cell, its kernel ready and its cell not run, and the probe in it."""
        self._notebooks += 1
        name = f"check-{self._notebooks}.ipynb"
        content = {"type": "notebook", "format": "json", "content": hidden_notebook(source)}
        self._server.call("PUT", f"contents/{name}", content)
        context = self._browser.new_context(viewport=VIEWPORT)
        page = context.new_page()
        try:
            page.add_init_script(PROBE)
            page.goto(f"{self._server.url}/doc/tree/{name}?token={self._server.token}")
            wait_until_ready(page)
            yield page
        finally:
            page.evaluate("window.jupyterapp.shell.currentWidget.sessionContext.shutdown()")
            context.close()

    def kernels(self) -> list[int]:
        """The numbers of the processes of its kernels."""
        ids = [kernel["id"] for kernel in self._server.call("GET", "kernels")]  # type: ignore[index]
        return [pid for pid, words in _commands() if any(f"kernel-{one}.json" in words for one in ids)]

    def kill_kernel(self) -> None:
        """Kills its only kernel with -9."""
        [pid] = self.kernels()
        os.kill(pid, signal.SIGKILL)


@contextmanager
def lab(home: Path) -> Iterator[Lab]:
    """Starts JupyterLab and Chromium, and ends them."""
    with LabServer(prepare_places(home / "jupyter"), "check-1.ipynb") as server, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        try:
            yield Lab(server, browser)
        finally:
            browser.close()


def _commands() -> Iterator[tuple[int, str]]:
    """Every process with its command."""
    for folder in Path("/proc").iterdir():
        try:
            if folder.name.isdigit():
                yield int(folder.name), (folder / "cmdline").read_bytes().decode(errors="replace")
        except OSError:
            continue  # it has ended meanwhile
