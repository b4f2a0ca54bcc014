"""The desk's home: its cases, a place to drop a draft, and the desks of the cases in the same place."""
