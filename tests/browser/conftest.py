"""Chromium, and a home folder in which nobody has run anything yet. No request leaves 127.0.0.1."""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browser.seen import VIEWPORT, Desk
from playwright.sync_api import Browser, expect, sync_playwright

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or "/usr/bin/chromium"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]

expect.set_options(timeout=20_000)  # a busy machine takes three times as long as an idle one; what is quick stays quick


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.timeout(300))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def new_desk(browser: Browser) -> Iterator[Callable[[], Desk]]:
    """Makes fresh pages; afterwards nothing may have gone out and no script may have failed in any of them."""
    desks: list[Desk] = []

    def new() -> Desk:
        desks.append(Desk(browser.new_context(viewport=VIEWPORT, accept_downloads=True).new_page()))
        return desks[-1]

    yield new
    for desk in desks:
        desk.page.context.close()
    assert [desk.outside for desk in desks if desk.outside] == []
    assert [desk.errors for desk in desks if desk.errors] == []


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The home folder of somebody new."""
    home = tmp_path / "home"
    home.mkdir()
    return home
