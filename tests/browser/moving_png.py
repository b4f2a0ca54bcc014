"""Writes screenshots one after the other as an animated PNG: each picture only where it differs from the one before."""

import struct
from pathlib import Path
from typing import NamedTuple

from browser.small_png import Box, Reduced, beginning, packed, reduced, write_png
from playwright.sync_api import Page


class Frame(NamedTuple):
    """A screenshot, a PNG file, and how many milliseconds it is seen."""

    shot: bytes
    milliseconds: int


def moving_png(page: Page, frames: list[Frame], path: Path) -> None:
    """Writes the frames, which have one size, as an animated PNG that begins anew at its end."""
    found = reduced(page, [frame.shot for frame in frames])
    chunks = [*beginning(found), (b"acTL", struct.pack(">II", len(frames), 0))]
    number = 0
    for place, frame in enumerate(frames):
        picture = found.pictures[place]
        box = _changed(found, found.pictures[place - 1], picture) if place else Box(0, 0, found.width, found.height)
        control = (number, box.width, box.height, box.left, box.top, frame.milliseconds, 1000, 0, 0)
        chunks.append((b"fcTL", struct.pack(">IIIIIHHBB", *control)))
        number += 1
        pixels = packed(found, picture, box)
        chunks.append((b"fdAT", struct.pack(">I", number) + pixels) if place else (b"IDAT", pixels))
        number += 1 if place else 0
    write_png(path, chunks)


def _changed(found: Reduced, before: bytes, after: bytes) -> Box:
    """The smallest part outside of which nothing differs; a single pixel where nothing does at all."""
    width = found.width
    rows = [row for row in range(found.height) if _row(before, row, width) != _row(after, row, width)]
    if not rows:
        return Box(0, 0, 1, 1)
    pairs = [(_row(before, row, width), _row(after, row, width)) for row in rows]
    left = min(_same(one, other) for one, other in pairs)
    right = width - min(_same(one[::-1], other[::-1]) for one, other in pairs)
    return Box(left, rows[0], right - left, rows[-1] + 1 - rows[0])


def _row(picture: bytes, row: int, width: int) -> bytes:
    return picture[row * width : (row + 1) * width]


def _same(one: bytes, other: bytes) -> int:
    """How many pixels two rows that differ have in common at their beginning."""
    return next(place for place, (a, b) in enumerate(zip(one, other, strict=True)) if a != b)
