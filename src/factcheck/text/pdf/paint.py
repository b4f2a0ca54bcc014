"""Follows the painting of a page and notes down the words with their places."""

import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any

from pypdf import PdfReader
from pypdf.generic import ContentStream, DictionaryObject, NameObject

from factcheck.text.pdf.matrix import UNMOVED, Matrix, matrix_of, moved, times
from factcheck.text.pdf.refusal import Refusal
from factcheck.text.pdf.scrap import Scrap
from factcheck.text.pdf.typeface import Typeface

MOST_FORMS = 500
"""Forms are pages within a page; no article paints more of them on one page."""

MOST_DEPTH = 8
MOST_LETTERS = 200_000
"""Bytes of words on one page; a broadsheet page has forty thousand letters of two bytes each."""

MOST_SCRAPS = 20_000
"""Stretches of words painted in one go on one page; where each word is painted by itself, there are some thousands."""

_FARTHEST = 1e5
_SMALLEST = 0.1
"""No page is larger, no type is smaller, in points; numbers that are none are neither."""

_SPACE_FROM = 140.0
"""A gap inside a line that is wider than this, in thousandths of the size, is a space: real ones have 200 to 350."""


@dataclass(frozen=True, slots=True)
class _State:
    """What a PDF's painter has set: `place` is the page's matrix, the rest is about its type."""

    place: Matrix = UNMOVED
    face: Typeface | None = None
    size: float = 1.0
    between: float = 0.0  # letters
    at_space: float = 0.0
    wide: float = 1.0
    leading: float = 0.0
    rise: float = 0.0


class Painter:
    """Paints one page without ink: all that is kept are the words."""

    def __init__(self, reader: PdfReader, faces: dict[int, Typeface | None], turned: Matrix = UNMOVED) -> None:
        """Takes the open file, the fonts read so far by the number of their object, and how the page is turned."""
        self.scraps: list[Scrap] = []
        self._reader = reader
        self._faces = faces
        self._forms = 0
        self._letters = 0
        self._state = _State(place=turned)
        self._stack: list[_State] = []
        self._start = self._pen = UNMOVED
        self._fonts: DictionaryObject = DictionaryObject()
        self._does: dict[bytes, Callable[[Sequence[Any]], None]] = {
            b"q": lambda _: self._stack.append(self._state),
            b"Q": lambda _: self._restore(),
            b"cm": lambda to: self._set(place=times(matrix_of(to), self._state.place)),
            b"BT": lambda _: self._go(UNMOVED),
            b"Tf": lambda to: self._set(face=self._face(to[0]), size=float(to[1])),
            b"Tc": lambda to: self._set(between=float(to[0])),
            b"Tw": lambda to: self._set(at_space=float(to[0])),
            b"Tz": lambda to: self._set(wide=float(to[0]) / 100),
            b"TL": lambda to: self._set(leading=float(to[0])),
            b"Ts": lambda to: self._set(rise=float(to[0])),
            b"Td": lambda to: self._go(moved(float(to[0]), float(to[1]), self._start)),
            b"TD": self._go_and_lead,
            b"Tm": lambda to: self._go(matrix_of(to)),
            b"T*": lambda _: self._next_line(),
            b"Tj": lambda to: self._show(to[:1]),
            b"TJ": lambda to: self._show(to[0]),
            b"'": lambda to: self._next_line_and_show(to[:1]),
            b'"': self._space_and_show,
        }

    def paint(self, content: Any, resources: DictionaryObject, depth: int = 0) -> None:
        """Paints what the content of a page or form paints; operators that make no sense are passed over."""
        fonts = resources.get("/Font", DictionaryObject()).get_object()
        forms = resources.get("/XObject", DictionaryObject()).get_object()
        before, self._fonts = self._fonts, fonts
        for operands, operator in ContentStream(content, self._reader, "bytes").operations:
            if operator == b"Do":
                self._paint_form(operands, forms, resources, depth)
            elif (does := self._does.get(operator)) is not None:
                with suppress(ValueError, TypeError, LookupError, AttributeError, OverflowError):
                    does(operands)
        self._fonts = before

    def _paint_form(self, operands: Sequence[Any], forms: Any, resources: DictionaryObject, depth: int) -> None:
        form = forms.get(operands[0]) if operands and isinstance(forms, DictionaryObject) else None
        form = form.get_object() if form is not None else None
        self._forms += 1
        if not isinstance(form, DictionaryObject) or form.get("/Subtype") != "/Form":
            return
        if depth >= MOST_DEPTH or self._forms > MOST_FORMS:
            return
        outside, stack = self._state, self._stack
        self._stack = []
        with suppress(ValueError, TypeError):
            self._set(place=times(matrix_of(form.get("/Matrix", UNMOVED)), outside.place))
        own = form.get("/Resources")
        self.paint(form, own.get_object() if own is not None else resources, depth + 1)
        self._state, self._stack = outside, stack

    def _set(self, **values: Any) -> None:
        self._state = replace(self._state, **values)

    def _restore(self) -> None:
        self._state = self._stack.pop()

    def _go(self, to: Matrix) -> None:
        self._start = self._pen = to

    def _go_and_lead(self, to: Sequence[Any]) -> None:
        self._set(leading=-float(to[1]))
        self._go(moved(float(to[0]), float(to[1]), self._start))

    def _next_line(self) -> None:
        self._go(moved(0, -self._state.leading, self._start))

    def _next_line_and_show(self, to: Sequence[Any]) -> None:
        self._next_line()
        self._show(to)

    def _space_and_show(self, to: Sequence[Any]) -> None:
        self._set(at_space=float(to[0]), between=float(to[1]))
        self._next_line_and_show(to[2:3])

    def _face(self, name: NameObject) -> Typeface | None:
        entry = self._fonts.raw_get(name) if name in self._fonts else None
        number = getattr(entry, "idnum", None) or id(entry)
        if entry is not None and number not in self._faces:
            self._faces[number] = None
            with suppress(Exception):  # a font that cannot be read leaves its words out, and the others in
                self._faces[number] = Typeface(entry.get_object())
        return self._faces.get(number)

    def _show(self, items: Sequence[Any]) -> None:
        state = self._state
        if state.face is None:
            return
        start = self._at()
        self._letters += sum(len(item) for item in items if isinstance(item, bytes))
        if self._letters > MOST_LETTERS:
            raise Refusal("large")
        words = "".join(self._shown(items, state))
        x, y, size = start[4], start[5], math.hypot(start[2], start[3])
        upright = start[0] > 0 and abs(start[1]) < 0.2 * abs(start[0])
        end = self._at()[4]
        if words.strip() and upright and max(abs(x), abs(y), abs(end)) < _FARTHEST and _SMALLEST < size < _FARTHEST:
            self.scraps.append(Scrap(x, y, end, size, state.face.bold, words))
            if len(self.scraps) > MOST_SCRAPS:
                raise Refusal("large")

    def _shown(self, items: Sequence[Any], state: _State) -> Iterator[str]:
        face = state.face
        assert face is not None  # `_show` has looked
        last = ""
        for item in items:
            if isinstance(item, (int, float)):
                self._advance(-float(item) / 1000 * state.size)
                if -float(item) > _SPACE_FROM and last and not last.isspace():
                    last = " "
                    yield last
            elif isinstance(item, bytes):
                for words, width, space in face.glyphs(item):
                    self._advance(width / 1000 * state.size + state.between + (state.at_space if space else 0))
                    last = words[-1:] or last
                    yield words

    def _advance(self, by: float) -> None:
        self._pen = moved(by * self._state.wide, 0, self._pen)

    def _at(self) -> Matrix:
        """Where the pen stands on the page and how large the type is there."""
        state = self._state
        return times((state.size * state.wide, 0, 0, state.size, 0, state.rise), times(self._pen, state.place))
