"""Reads a draft, marks what can be checked, and keeps what people found out about it."""

__version__ = "0.1.0"
