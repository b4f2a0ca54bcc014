"""The `factcheck` command: one file a command, the same verbs as the library."""
