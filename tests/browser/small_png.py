"""Makes pictures of the page small: 160 colours, which a page of text hardly misses."""

import base64
import struct
import zlib
from pathlib import Path

from playwright.sync_api import Page

COLOURS = """async (png) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const { width, height } = image;
    const canvas = new OffscreenCanvas(width, height);
    const pen = canvas.getContext('2d');
    pen.drawImage(image, 0, 0);
    const { data } = pen.getImageData(0, 0, width, height);
    const coarse = (at) => ((data[at] >> 3) << 10) | ((data[at + 1] >> 3) << 5) | (data[at + 2] >> 3);
    const seen = new Map();
    for (let at = 0; at < data.length; at += 4) {
        const one = seen.get(coarse(at)) ?? { count: 0, exact: new Map() };
        const rgb = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
        one.count += 1;
        one.exact.set(rgb, (one.exact.get(rgb) ?? 0) + 1);
        seen.set(coarse(at), one);
    }
    const most = [...seen].sort((a, b) => b[1].count - a[1].count);
    const commonest = ({ exact }) => [...exact].sort((a, b) => b[1] - a[1])[0][0];
    const palette = most.slice(0, 160).map(([, one]) => commonest(one));
    const part = (rgb, shift) => (rgb >> shift) & 255;
    const away = (a, b) => [16, 8, 0].reduce((sum, shift) => sum + (part(a, shift) - part(b, shift)) ** 2, 0);
    const nearer = (rgb) => (best, one, place) => (away(one, rgb) < away(palette[best], rgb) ? place : best);
    const nearest = (rgb) => palette.reduce(nearer(rgb), 0);
    const places = new Map(most.map(([code, one]) => [code, nearest(commonest(one))]));
    let text = '';
    for (let at = 0; at < data.length; at += 4) text += String.fromCharCode(places.get(coarse(at)));
    return { width, height, palette, pixels: btoa(text) };
}"""


def small_png(page: Page, path: Path) -> None:
    """Writes a picture of the page as a PNG with a palette."""
    shot = base64.b64encode(page.screenshot()).decode()
    blank = page.context.new_page()
    found = blank.evaluate(COLOURS, shot)
    blank.close()
    width, height, pixels = found["width"], found["height"], base64.b64decode(found["pixels"])
    rows = b"".join(b"\0" + pixels[row * width : (row + 1) * width] for row in range(height))
    palette = b"".join(colour.to_bytes(3, "big") for colour in found["palette"])
    header = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    chunks = [(b"IHDR", header), (b"PLTE", palette), (b"IDAT", zlib.compress(rows, 9)), (b"IEND", b"")]
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(*one) for one in chunks))


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
