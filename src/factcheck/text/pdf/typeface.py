"""One font of a PDF: what its codes say and how wide they are painted."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from pypdf.generic import DictionaryObject
from pypdf.generic._font import Font  # pypdf has no other door to a font's codes and widths together

_BOLD = re.compile(r"bold|black|heavy|semibold|demi", re.IGNORECASE)


class Typeface:
    """A font as it is used by the text of a page."""

    def __init__(self, resource: DictionaryObject) -> None:
        """Reads the font's dictionary.

        Raises:
            Exception: It is damaged; pypdf passes on whatever goes wrong.
        """
        self._font = Font.from_font_resource(resource)
        self.bold = _BOLD.search(self._font.name) is not None
        self._glyph = lru_cache(maxsize=None)(self._read)

    def glyphs(self, shown: bytes) -> Iterator[tuple[str, float, bool]]:
        """Yields for each code its words, its width in thousandths of the size, and if it is a one-byte space."""
        encoding = self._font.encoding
        if isinstance(encoding, str):
            codes = shown.decode(encoding, "replace")
            return (self._glyph(code) for code in codes)
        return (self._glyph(chr(code)) for code in shown)

    def _read(self, code: str) -> tuple[str, float, bool]:
        encoding = self._font.encoding
        plain = encoding.get(ord(code), code) if isinstance(encoding, dict) else code
        words = self._font.character_map.get(plain, self._font.character_map.get(code, plain))
        return str(words), self._width(code, plain), isinstance(encoding, dict) and code == " "

    def _width(self, code: str, plain: str) -> float:
        widths: dict[str, Any] = self._font.character_widths
        found = widths.get(code, widths.get(plain))
        return float(widths.get("default", 500) if found is None else found)
