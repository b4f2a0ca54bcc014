"""The `factcheck` command: one file a command, the same verbs as the library."""

from factcheck.cli.main import main

__all__ = ["main"]
