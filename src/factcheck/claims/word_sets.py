"""Word lists as they are best read: words with blanks between them."""


def word_set(words: str) -> frozenset[str]:
    """Returns the words that stand in `words` with white space between them."""
    return frozenset(words.split())
