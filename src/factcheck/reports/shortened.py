"""Cuts long words short where they only remind of what stands beside them."""


def shortened(words: str, most: int) -> str:
    """Returns `words` on one line, cut between two words and marked where they have more than `most` code points."""
    line = " ".join(words.split())
    if len(line) <= most:
        return line
    cut = line[:most].rpartition(" ")[0] or line[:most]
    return f"{cut.rstrip(' ,;:')} …"
