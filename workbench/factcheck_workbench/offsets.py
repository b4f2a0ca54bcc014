"""Code points, which the library counts, and UTF-16 units, which the browser counts; translated only here."""

from bisect import bisect_left, bisect_right

from factcheck import ActRefused


class Utf16:
    """The places of one text in both countings.

    A character outside the Basic Multilingual Plane is one code point and two UTF-16 units (Unicode, 3.9, D91).
    """

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._wide = [place for place, character in enumerate(text) if character > "\uffff"]
        self._after = [place + count + 2 for count, place in enumerate(self._wide)]  # the unit after each of them

    def unit(self, point: int) -> int:
        """Returns the UTF-16 unit at which the code point `point` begins."""
        return point + bisect_left(self._wide, point)

    def point(self, unit: int) -> int:
        """Returns the code point that begins at the UTF-16 unit `unit`.

        Raises:
            ActRefused: The place lies outside the text or between the two halves of a character.
        """
        point = unit - bisect_right(self._after, unit)
        if not 0 <= point <= self._length or self.unit(point) != unit:
            raise ActRefused("The marked words begin or end where no character does. Mark them again.")
        return point
