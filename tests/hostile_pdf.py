"""PDF files made by hand to do harm, and the little writer that makes them."""

import zlib
from collections.abc import Callable, Iterable, Mapping

FONT = b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
WORDS = b"BT /F1 12 Tf 72 700 Td (It was filled in 1961.) Tj ET"


def written(objects: Mapping[int, bytes], trailer: bytes = b"/Root 1 0 R") -> bytes:
    """The file of some objects, by their numbers, with a right table of their places."""
    out, places = bytearray(b"%PDF-1.7\n"), {}
    for number, body in sorted(objects.items()):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = len(out)
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number, place in places.items():
        out += b"%d 1\n%010d 00000 n \n" % (number, place)
    return bytes(out + b"trailer\n<< /Size %d %s >>\nstartxref\n%d\n%%%%EOF\n" % (max(objects) + 1, trailer, table))


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """A stream as it is."""
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(content), entries, content)


def deflated(content: bytes, entries: bytes = b"", times: int = 1) -> bytes:
    """A stream that is packed, if need be many times over."""
    for _ in range(times):
        content = zlib.compress(content, 9)
    return stream(content, b"/Filter [%s] %s" % (b" /FlateDecode" * times, entries))


def pages(contents: Iterable[bytes], extra: Mapping[int, bytes] = {}, resources: bytes = b"") -> bytes:
    """A file with a page for each stream; objects 1 to 3 are the catalogue, the tree of pages and the font."""
    streams = list(contents)
    objects = {1: b"<< /Type /Catalog /Pages 2 0 R >>", 3: FONT}
    kids = b" ".join(b"%d 0 R" % (100 + 2 * at) for at in range(len(streams)))
    objects[2] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (kids, len(streams))
    for at, content in enumerate(streams):
        objects[100 + 2 * at] = (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R "
            b"/Resources << /Font << /F1 3 0 R >> %s >> >>" % (101 + 2 * at, resources)
        )
        objects[101 + 2 * at] = content
    return written(objects | dict(extra))


def _cyclic_table() -> bytes:
    """A table of places that names itself as the one before it."""
    good = pages([stream(WORDS)])
    return good.replace(b"trailer\n<< ", b"trailer\n<< /Prev %d " % good.rindex(b"xref\n0 1"))


def _cyclic_tree() -> bytes:
    """A tree of pages that has itself among its branches."""
    tree = b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"
    return written({1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: tree})


def _many_pages() -> bytes:
    """100,000 pages that say so."""
    tree = b"<< /Type /Pages /Kids [%s] /Count 100000 >>" % (b"4 0 R " * 100_000)
    page = b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>"
    return written({1: b"<< /Type /Catalog /Pages 2 0 R >>", 2: tree, 4: page})


def _many_pages_unsaid() -> bytes:
    """As many that say that they are one."""
    return _many_pages().replace(b"/Count 100000", b"/Count 000001")


def _deep_tree() -> bytes:
    """Branches of pages, one in the other ten thousand times."""
    objects = {1: b"<< /Type /Catalog /Pages 2 0 R >>"}
    for at in range(2, 10_000):
        objects[at] = b"<< /Type /Pages /Kids [%d 0 R] /Count 1 >>" % (at + 1)
    return written(objects | {10_000: b"<< /Type /Page /Parent 9999 0 R >>"})


def _forms_in_forms() -> bytes:
    """Ten forms, each of which paints the next one ten times."""
    paints = b"/X Do " * 10
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X %d 0 R >> >>"
    forms = {10 + at: stream(paints + WORDS, form % (11 + at)) for at in range(10)}
    last = stream(WORDS, b"/Type /XObject /Subtype /Form /BBox [0 0 9 9]")
    return pages([stream(paints)], forms | {20: last}, b"/XObject << /X 10 0 R >>")


def _form_in_itself() -> bytes:
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 10 0 R >> >>"
    return pages([stream(b"/X Do")], {10: stream(b"/X Do /X Do", form)}, b"/XObject << /X 10 0 R >>")


def _objects_in_each_other() -> bytes:
    """A length that stands in the object whose length it is."""
    return pages([b"<< /Length 101 0 R >>\nstream\nBT ET\nendstream"])


def _deep_arrays() -> bytes:
    """A catalogue with an array in arrays, twenty thousand deep."""
    return written({1: b"<< /Type /Catalog /Pages %s%s >>" % (b"[" * 20_000, b"]" * 20_000)})


CASES: dict[str, Callable[[], bytes]] = {
    "rubbish behind the first line": lambda: b"%PDF-1.7\n" + bytes(at * at % 251 for at in range(20_000)),
    "20 MB of nothing": lambda: b"%PDF-1.7\n" + b" " * (20 * 1024**2 - 99),
    "20 MB of begun objects": lambda: b"%PDF-1.7\n" + b"1 0 obj <<" * 2_000_000,
    "no pages": lambda: written({1: b"<< /Type /Catalog >>"}),
    "cyclic table of places": _cyclic_table,
    "cyclic tree of pages": _cyclic_tree,
    "a tree of pages 10,000 deep": _deep_tree,
    "100,000 pages": _many_pages,
    "100,000 pages that say they are one": _many_pages_unsaid,
    "a stream that unpacks to 500 MB": lambda: pages([deflated(bytes(500_000_000))]),
    "a stream that unpacks twice, to 1 GB": lambda: pages([deflated(zlib.compress(bytes(1_000_000_000), 9))]),
    "10 MB that paint one page": lambda: pages([deflated(b"0 0 m 9 9 l S\n" * 750_000)]),
    "words painted 130,000 times": lambda: pages([deflated(b"BT /F1 1 Tf (a) Tj ET\n" * 130_000)]),
    "200 pages of 1 MB": lambda: pages([deflated(b"(a) Tj\n" * 150_000)] * 200),
    "one string of 2 MB": lambda: pages([deflated(b"BT /F1 1 Tf (" + b"a" * 2_500_000 + b") Tj ET")]),
    "forms in forms, ten to the tenth": _forms_in_forms,
    "a form in itself": _form_in_itself,
    "a length in its own object": _objects_in_each_other,
    "arrays in arrays": _deep_arrays,
    "20 MB of begun objects with an end": lambda: b"%PDF-1.7\n" + b"1 0 obj <<" * 2_000_000 + b"startxref\n9\n%%EOF",
}

READ = frozenset(("cyclic table of places",))
"""What is read all the same: the rest of the file is good."""
