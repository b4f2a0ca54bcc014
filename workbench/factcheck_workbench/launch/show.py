"""Brings a running desk before a person, or says where it is."""

import os
import sys
import webbrowser

import click

ENDING = (
    "Press Ctrl+C here to close it. What the desk calls saved is saved; what waits in the page waits for next time."
)
"""How it is ended, and what becomes of the work."""


def show_page(address: str) -> None:
    """Opens `address` in the person's browser; prints it where there is no display."""
    if has_display() and webbrowser.open(address):
        click.echo(f"The desk is open in your browser. {ENDING}")
        return
    click.echo(f"The desk is ready. Open this address in a browser on this machine:\n\n    {address}\n")
    click.echo(ENDING)


def has_display() -> bool:
    """Whether a browser window could appear."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
