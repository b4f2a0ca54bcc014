"""Makes pictures of the page small: 160 colours, which a page of text hardly misses."""

import base64
import struct
import zlib
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Page

COLOURS = """async (pngs) => {
    const images = await Promise.all(pngs.map(async (png) =>
        createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())));
    const { width, height } = images[0];
    const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    const dataOf = (image) => {
        pen.drawImage(image, 0, 0);
        return pen.getImageData(0, 0, width, height).data;
    };
    const coarse = (data, at) => ((data[at] >> 3) << 10) | ((data[at + 1] >> 3) << 5) | (data[at + 2] >> 3);
    const seen = new Map();
    for (const data of images.map(dataOf))
        for (let at = 0; at < data.length; at += 4) {
            const one = seen.get(coarse(data, at)) ?? { count: 0, exact: new Map() };
            const rgb = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
            one.count += 1;
            one.exact.set(rgb, (one.exact.get(rgb) ?? 0) + 1);
            seen.set(coarse(data, at), one);
        }
    const most = [...seen].sort((a, b) => b[1].count - a[1].count);
    const commonest = ({ exact }) => [...exact].sort((a, b) => b[1] - a[1])[0][0];
    const palette = most.slice(0, 160).map(([, one]) => commonest(one));
    const part = (rgb, shift) => (rgb >> shift) & 255;
    const away = (a, b) => [16, 8, 0].reduce((sum, shift) => sum + (part(a, shift) - part(b, shift)) ** 2, 0);
    const nearer = (rgb) => (best, one, place) => (away(one, rgb) < away(palette[best], rgb) ? place : best);
    const nearest = (rgb) => palette.reduce(nearer(rgb), 0);
    const places = new Map(most.map(([code, one]) => [code, nearest(commonest(one))]));
    const pixels = images.map(dataOf).map((data) => {
        let text = '';
        for (let at = 0; at < data.length; at += 4) text += String.fromCharCode(places.get(coarse(data, at)));
        return btoa(text);
    });
    return { width, height, palette, pixels };
}"""


class Reduced(NamedTuple):
    """Pictures of one size with the same few colours: a byte a pixel, its place in the palette (0xRRGGBB)."""

    width: int
    height: int
    palette: list[int]
    pictures: list[bytes]


def reduced(page: Page, shots: list[bytes]) -> Reduced:
    """Returns screenshots, PNG files, with few colours; the browser does the work in a blank page."""
    blank = page.context.new_page()
    found = blank.evaluate(COLOURS, [base64.b64encode(shot).decode() for shot in shots])
    blank.close()
    pictures = [base64.b64decode(pixels) for pixels in found["pixels"]]
    return Reduced(found["width"], found["height"], found["palette"], pictures)


def small_png(page: Page, path: Path) -> None:
    """Writes a picture of the page as a PNG with a palette."""
    found = reduced(page, [page.screenshot()])
    write_png(
        path, [*beginning(found), (b"IDAT", packed(found, found.pictures[0], Box(0, 0, found.width, found.height)))]
    )


class Box(NamedTuple):
    """A part of a picture, in pixels."""

    left: int
    top: int
    width: int
    height: int


def beginning(found: Reduced) -> list[tuple[bytes, bytes]]:
    """The chunks that every PNG with a palette begins with."""
    header = struct.pack(">IIBBBBB", found.width, found.height, 8, 3, 0, 0, 0)
    return [(b"IHDR", header), (b"PLTE", b"".join(colour.to_bytes(3, "big") for colour in found.palette))]


def packed(found: Reduced, picture: bytes, box: Box) -> bytes:
    """A part of a picture as PNG holds it: each row behind a byte that says it is stored as it is."""
    starts = (row * found.width + box.left for row in range(box.top, box.top + box.height))
    return zlib.compress(b"".join(b"\0" + picture[at : at + box.width] for at in starts), 9)


def write_png(path: Path, chunks: list[tuple[bytes, bytes]]) -> None:
    """Writes the chunks of a PNG file, and its end."""
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*one) for one in [*chunks, (b"IEND", b"")]))


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
