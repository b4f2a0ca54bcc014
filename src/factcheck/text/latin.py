"""Tells the encoding of text in Latin letters by what its few other characters would be, which statistics get wrong."""

_CANDIDATES = ("cp1252", "mac_roman", "cp1250", "iso8859_2", "cp1254")
"""In the order of how often a newsroom meets them."""

_WESTERN = ("cp1252", "mac_roman")


_MOST_FOREIGN = 0.8
"""Bytes beyond ASCII for each letter of ASCII: Latin text has fewer, Cyrillic, Greek and Chinese have many more."""

_RARE = frozenset("ÐÞÝðþý")
"""Letters of Icelandic, which on other machines are letters of Turkish; they alone tell nothing."""

_MONEY = frozenset("£€¥§")
_OPENING = frozenset("“‘„‚«‹¿¡")
_CLOSING = frozenset("”’»›…™®©ªº²³¹“‘")
_AFTER_FIGURES = frozenset("°½¼¾€£")
_ALONE = frozenset("–—•·…§©®™€£°½¼¾×÷±«»‹›“”‘’„‚†‡¶\xa0")


def encodings_of(content: bytes) -> tuple[str, ...] | None:
    """Returns the encodings in which `content` reads as text in Latin letters, one a reading.

    The Western ones go before all others: where one of them reads well, it is the only one.

    None where it is no text in Latin letters at all; empty where it is, but reads well in none of them.
    """
    letters = sum(ord("a") <= one | 32 <= ord("z") for one in content)
    foreign = sum(one >= 0x80 for one in content)
    if foreign > _MOST_FOREIGN * letters and foreign > 2:
        return None
    good = [name for name in _CANDIDATES if _reads_well(content, name)]
    western = [name for name in good if name in _WESTERN]
    readings = {content.decode(name): name for name in reversed(western[:1] or good)}
    return tuple(reversed(readings.values()))


def _reads_well(content: bytes, encoding: str) -> bool:
    """Whether each character of the text in that encoding stands where writers put it."""
    try:
        text = content.decode(encoding)
    except UnicodeError:
        return False
    signs = [at for at, sign in enumerate(text) if sign >= "\x80"]
    return all(_is_in_place(text[at - 1 : at] or " ", text[at], text[at + 1 : at + 2] or " ") for at in signs)


def _is_in_place(before: str, sign: str, after: str) -> bool:
    """Whether writers put a character between two others like these."""
    if sign.isalpha() and sign not in "ªº":
        in_word = before.isalpha() or after.isalpha()
        capital = sign.isupper() and before.islower()
        figures = before.isdigit() or after.isdigit()
        return sign not in _RARE and not capital and not figures and (in_word or sign in "àáèéóÀÁÈÉÓ")
    if before.isalnum() and after.isalnum():
        return (
            sign in "’—"
            or (sign == "–" and not after.islower())
            or (before + after).isdigit()
            or before + after == "ll"
        )
    if after.isalnum():
        return sign in _OPENING or (sign in _MONEY and after.isdigit()) or sign in _ALONE - _CLOSING - _AFTER_FIGURES
    if before.isalnum():
        return sign in _CLOSING or (sign in _AFTER_FIGURES and before.isdigit()) or sign in _ALONE - _OPENING - _MONEY
    return sign in _ALONE | _OPENING | _CLOSING
