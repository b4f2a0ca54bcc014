"""Reads the text layer of a PDF: what stands on the page, in which order, and what of it belongs together.

The file itself is opened by another process (`child`), which hands back the words with their places; all judging is
done here, on plain values.
"""
