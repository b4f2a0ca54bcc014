"""The desk as a person finds it in the page: by role and accessible name only."""

import re
from pathlib import Path
from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

VIEWPORT = {"width": 1480, "height": 940}
PATIENCE = 30_000
"""Milliseconds for what the kernel has to do; a busy machine takes three times as long as an idle one."""

LABS_OWN = re.compile(
    r"(Error: )?Canceled future for \w+ message before replies were done"  # its requests to a kernel that has died
    r"|(TypeError: )?Failed to fetch"  # its requests to a server that has ended; our own are caught
)
"""Errors that JupyterLab itself does not catch when a kernel is killed under it, or its server ended."""

LOCAL = re.compile(r"(https?|wss?)://127\.0\.0\.1[:/]|data:|blob:")


class Desk:
    """A desk in a JupyterLab page that nobody has run a cell in.

    Attributes:
        page: The page.
        outside: Requests that would have left this machine; each was stopped.
        errors: Errors that the page's scripts did not catch; without those of JupyterLab's own, see `LABS_OWN`.
    """

    def __init__(self, page: Page) -> None:
        self.page = page
        self.outside: list[str] = []
        self.errors: list[str] = []
        page.on("pageerror", lambda error: self._noted(str(error)))
        page.context.route("**/*", self._gate)

    def _noted(self, error: str) -> None:
        if not LABS_OWN.fullmatch(error):
            self.errors.append(error)

    def _gate(self, route: Any) -> None:
        if LOCAL.match(route.request.url):
            route.continue_()
        else:
            self.outside.append(route.request.url)
            route.abort()

    def open(self, address: str) -> None:
        """Goes to the address that the launcher printed and waits until the desk is drawn."""
        self.page.goto(address)
        expect(self.article).to_be_visible(timeout=90_000)

    @property
    def article(self) -> Locator:
        return self.page.get_by_role("region", name="Article")

    @property
    def card(self) -> Locator:
        return self.page.get_by_role("region", name="Claim", exact=True)

    @property
    def status(self) -> Locator:
        return self.page.get_by_role("status").filter(has_text=re.compile("^(Sav|Nothing|\\d+ not saved)"))

    @property
    def chosen(self) -> Locator:
        """The button of the chosen claim."""
        return self.article.locator("button[aria-current=true]")

    @property
    def progress(self) -> Locator:
        return self.page.get_by_role("progressbar", name="Progress")

    def claim(self, number: int) -> Locator:
        """The button of the claim with that number."""
        return self.article.get_by_role("button", name=re.compile(rf"^Claim {number} of \d+, "))

    def press(self, *keys: str) -> None:
        """Presses keys with the focus where it is."""
        for key in keys:
            self.page.keyboard.press(key)

    def expect_saved(self) -> None:
        """Waits until the ledger has everything."""
        expect(self.status).to_have_text(re.compile(r"^Saved \d\d:\d\d:\d\d$"), timeout=PATIENCE)

    def saves(self, notebook: Path) -> str:
        """Saves the notebook by Ctrl+S from within the desk, and returns what then stands in the file."""
        before = notebook.stat().st_mtime_ns
        self.press("Control+s")
        for _ in range(PATIENCE // 100):
            saved = notebook.read_text(encoding="utf-8")
            if notebook.stat().st_mtime_ns != before and saved.endswith("}\n"):  # wholly written
                return saved
            self.page.wait_for_timeout(100)
        raise AssertionError(f"{notebook.name} was not saved")

    def more(self, entry: str) -> None:
        """Chooses an entry of the menu at the end of the header, by mouse."""
        self.page.get_by_role("button", name="More", exact=True).click()
        self.page.get_by_role("group", name="More").get_by_role("button", name=entry).click()

    def export(self, format_: str) -> Path:
        """Picks a format in the Export panel and returns the file that the browser saved."""
        self.more("Export")
        panel = self.page.get_by_role("dialog", name="Export")
        panel.get_by_role("radio", name=format_).check()
        with self.page.expect_download() as started:
            panel.get_by_role("button", name="Download").click()
        path = started.value.path()
        self.press("Escape")
        return path

    def cells(self) -> list[dict[str, Any]]:
        """The notebook's cells without their outputs."""
        cells: list[dict[str, Any]] = self.page.evaluate(
            """() => window.jupyterapp.shell.currentWidget.content.model.toJSON().cells
                .map(({ cell_type, source }) => ({ cell_type, source }))"""
        )
        return cells

    def runs(self) -> list[int]:
        """How often the notebook's cells were run."""
        counts: list[int] = self.page.evaluate(
            """() => window.jupyterapp.shell.currentWidget.content.model.toJSON().cells
                .map(({ execution_count }) => execution_count)"""
        )
        return counts

    def theme(self, name: str) -> None:
        """Changes JupyterLab's theme, "JupyterLab Light" or "JupyterLab Dark"."""
        self.page.evaluate("name => window.jupyterapp.commands.execute('apputils:change-theme', { theme: name })", name)
        self.page.locator(f"body[data-jp-theme-name='{name}']").wait_for(state="attached")
        # Meanwhile JupyterLab's splash screen holds the keyboard; where two changes overlap, it is taken away twice.
        self.page.locator("#jupyterlab-splash").wait_for(state="detached")

    def violations(self) -> list[str]:
        """What axe finds wrong in the desk; JupyterLab around it has faults of its own."""
        found = Axe().run(self.page, context=".fc-desk").response["violations"]
        return [f"{one['id']}: {node['html'][:200]}" for one in found for node in one["nodes"]]
