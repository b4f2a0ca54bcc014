"""Finds checkable assertions that are none of the other kinds: how things are, compare, follow and are allowed."""
