"""Makes the PDF files of this folder from the texts beside it, with LibreOffice and Chromium.

    python tests/files/pdf/make.py

Run it only to change the files: the tests read what is committed. The texts are our own. Hyphens at line ends come from
soft hyphens that `broken` puts into long words, so a machine without hyphenation patterns makes the same lines.
"""

import html
import re
import struct
import subprocess
import tempfile
import zlib
from base64 import b64encode
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
MARKS = {"#": "title", "##": "heading", ">": "standfirst", "@": "signed"}
VOWELS = "aeiouy"
NOTES = {
    "311 pages": "Lifeline Crossing Agreement, 12 June 2009, schedule 4.",
    "417 sailings": "Northlink’s own log, released on 9 January 2025; see https://example.org/corrie-log.",
    "5,700 hectares": "Rural History Trust, Orchards in Retreat (2021), p. 17.",
}


@dataclass(frozen=True)
class Layout:
    """How a text is set; sizes in centimetres, the type in points."""

    text: str
    columns: int = 1
    across: bool = False  # the head of the article stands over all columns
    broken: bool = False
    indented: bool = False  # paragraphs begin with an indent and have no space between them
    justified: bool = False
    head: str = ""
    foot: str = ""
    notes: bool = False
    width: float = 21.0
    height: float = 29.7
    size: float = 10.5
    font: str = "DejaVu Serif"


SEEN = {
    "one_column": Layout("ferry"),
    "two_columns": Layout("ferry", columns=2, font="DejaVu Sans", size=9),
    "mixed": Layout("ferry", columns=2, across=True, broken=True, justified=True, size=9),
    "hyphenated": Layout("ferry", columns=2, broken=True, indented=True, justified=True, width=14.8, height=21, size=8),
    "head_and_foot": Layout(
        "ferry", indented=True, head="The Sound Review", foot="Page {page}", width=14.8, height=21, size=10
    ),
    "footnotes": Layout("ferry", notes=True, foot="{page}", width=16, height=22),
}
HELD_BACK = {
    "held_three_columns": Layout(
        "orchard", columns=3, broken=True, justified=True, across=True, head="Wexcombe Quarterly · Autumn 2024",
        foot="{page}", size=8, height=16,
    ),
    "held_ragged": Layout("orchard", indented=True, notes=True, font="DejaVu Sans", width=15, height=19, size=11),
    "held_two_columns": Layout(
        "orchard", columns=2, broken=True, indented=True, foot="Wexcombe Quarterly {page}", size=8.5, width=15,
        height=15,
    ),
}  # fmt: skip
BY_BROWSER = {"by_chromium": Layout("ferry", columns=2, broken=True, across=True, justified=True)}
HELD_BY_BROWSER = {"held_by_chromium": Layout("orchard", indented=True, size=12, width=14, height=20)}

ABOVE = 'fo:margin-top="0.3cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"'
NAMES = " ".join(
    f'xmlns:{short}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for short, name in (
        ("office", "office"), ("text", "text"), ("style", "style"), ("draw", "drawing"),
        ("fo", "xsl-fo-compatible"), ("svg", "svg-compatible"),
    )
)  # fmt: skip


def main() -> None:
    for name, layout in (SEEN | HELD_BACK).items():
        print_office(name, flat(layout))
    for name, layout in (BY_BROWSER | HELD_BY_BROWSER).items():
        print_browser(name, page(layout))
    short = Layout("orchard")
    print_office("with_a_password", flat(short), EncryptFile=True, DocumentOpenPassword="corrie")
    print_office("not_to_be_changed", flat(short), RestrictPermissions=True, PermissionPassword="corrie", Changes=0)
    print_office("picture", picture())


def parts_of(text: str) -> list[tuple[str, str]]:
    """The parts of a text: what each is, and its words."""
    found = []
    for part in (HERE / f"texts/{text}.txt").read_text(encoding="utf-8").strip().split("\n\n"):
        mark, _, words = part.partition(" ")
        found.append((MARKS[mark], words) if mark in MARKS else ("body", part))
    return found


def broken(words: str) -> str:
    """The words with soft hyphens where two consonants part two vowels."""
    between = re.compile(rf"(?<=[a-z]{{2}}[{VOWELS}][^\W\d{VOWELS}])(?=[^\W\d{VOWELS}][{VOWELS}][a-z])")
    return re.sub(r"(?<![\w-])[a-zA-Z]{7,}(?![\w-])", lambda word: between.sub("\u00ad", word.group()), words)


def flat(layout: Layout) -> str:
    """The text as a flat OpenDocument file."""
    told, paragraphs = 0, []
    for kind, words in parts_of(layout.text):
        markup = html.escape(broken(words) if layout.broken and kind == "body" else words, quote=False)
        for mark, note in NOTES.items() if layout.notes else ():
            if mark in markup:
                told += 1
                body = f'<text:note-body><text:p text:style-name="note">{note}</text:p></text:note-body>'
                citation = f"<text:note-citation>{told}</text:note-citation>"
                markup = markup.replace(
                    mark, f'{mark}<text:note text:note-class="footnote" text:id="n{told}">{citation}{body}</text:note>'
                )
        paragraphs.append((kind, f'<text:p text:style-name="{kind}">{markup}</text:p>'))
    top = "".join(one for kind, one in paragraphs if kind in MARKS.values() and kind != "heading")
    rest = "".join(one for kind, one in paragraphs if kind in {"body", "heading"})
    section = '<text:section text:style-name="columns" text:name="body">{}</text:section>'
    body = top + section.format(rest) if layout.across else section.format(top + rest)
    return document(layout, body)


def document(layout: Layout, body: str) -> str:
    columns = f'<style:columns fo:column-count="{layout.columns}" fo:column-gap="0.6cm"/>'
    margins = "".join(
        f"<style:{name}><text:p text:style-name='margin'>{words.format(page='<text:page-number/>')}</text:p>"
        f"</style:{name}>"
        for name, words in (("header", layout.head), ("footer", layout.foot))
        if words
    )
    room = "".join(
        f'<style:{name}-style><style:header-footer-properties fo:min-height="0.8cm" fo:margin-{side}="0.4cm"/>'
        f"</style:{name}-style>"
        for name, side, words in (("header", "bottom", layout.head), ("footer", "top", layout.foot))
        if words
    )
    align = "justify" if layout.justified else "start"
    indent = 'fo:text-indent="0.5cm"' if layout.indented else 'fo:margin-bottom="0.28cm"'
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document {NAMES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:orphans="2" fo:widows="2"/>
<style:text-properties style:font-name="{layout.font}" fo:font-family="'{layout.font}'" fo:font-size="{layout.size}pt"
 fo:language="en" fo:country="GB"/></style:default-style></office:styles>
<office:automatic-styles>
{style("title", 'fo:margin-bottom="0.3cm"', f'fo:font-size="{2 * layout.size}pt" fo:font-weight="bold"')}
{style("standfirst", 'fo:margin-bottom="0.3cm"', f'fo:font-size="{layout.size + 2}pt"')}
{style("signed", 'fo:margin-bottom="0.2cm"', 'fo:font-style="italic"')}
{style("heading", ABOVE, 'fo:font-weight="bold"')}
{style("body", f'fo:text-align="{align}" {indent}', "")}
{style("note", "", f'fo:font-size="{layout.size - 2}pt"')}
{style("margin", 'fo:text-align="center"', f'fo:font-size="{layout.size - 1.5}pt"')}
<style:style style:name="columns" style:family="section">
<style:section-properties text:dont-balance-text-columns="false">{columns}</style:section-properties></style:style>
<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="{layout.width}cm"
 fo:page-height="{layout.height}cm" fo:margin="1.6cm"/>{room}</style:page-layout>
</office:automatic-styles>
<office:master-styles>
<style:master-page style:name="Standard" style:page-layout-name="page">{margins}</style:master-page>
</office:master-styles><office:body><office:text>{body}</office:text></office:body></office:document>"""


def style(name: str, paragraph: str, words: str) -> str:
    return (
        f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties {paragraph}/>'
        f"<style:text-properties {words}/></style:style>"
    )


def picture() -> str:
    """A page that is nothing but a picture, as a scanner makes it."""
    side = 120
    rows = b"".join(b"\0" + bytes(255 * ((x // 7 + y // 11) % 2) for x in range(side)) for y in range(side))
    chunks = (
        (b"IHDR", struct.pack(">IIBBBBB", side, side, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    png = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in chunks
    )
    image = f"<draw:image><office:binary-data>{b64encode(png).decode()}</office:binary-data></draw:image>"
    frame = f'<draw:frame text:anchor-type="as-char" svg:width="12cm" svg:height="12cm">{image}</draw:frame>'
    return document(Layout("ferry"), f"<text:p>{frame}</text:p>")


def page(layout: Layout) -> str:
    """The text as a web page to be printed."""
    names = {"title": "h1", "heading": "h2"}
    parts = []
    for kind, words in parts_of(layout.text):
        tag = names.get(kind, "p")
        marked = html.escape(broken(words) if layout.broken and kind == "body" else words, quote=False)
        parts.append((kind, f'<{tag} class="{kind}">{marked}</{tag}>'))
    top = "".join(one for kind, one in parts if kind not in {"body", "heading"})
    rest = "".join(one for kind, one in parts if kind in {"body", "heading"})
    space = "margin:0;text-indent:1.5em" if layout.indented else "margin:0 0 .7em"
    return (
        f"<!doctype html><meta charset=utf-8><style>@page{{size:{layout.width}cm {layout.height}cm;margin:1.8cm}}"
        f"body{{font:{layout.size}pt/1.35 '{layout.font}';margin:0}} p{{{space}}} h2{{font-size:1.1em}}"
        f"main{{columns:{layout.columns};column-gap:.7cm;hyphens:manual;"
        f"text-align:{'justify' if layout.justified else 'left'}}}"
        f"</style>{top}<main>{rest}</main>"
    )


def print_office(name: str, markup: str, **options: bool | int | str) -> None:
    kinds = {bool: "boolean", int: "long", str: "string"}
    values = ",".join(
        f'"{key}":{{"type":"{kinds[type(value)]}","value":"{str(value).lower() if value is not True else "true"}"}}'
        for key, value in options.items()
    )
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{name}.fodt"
        source.write_text(markup, encoding="utf-8")
        to = f"pdf:writer_pdf_Export:{{{values}}}" if options else "pdf"
        user = f"-env:UserInstallation=file://{folder}/user"
        command = ["soffice", user, "--headless", "--convert-to", to, "--outdir", str(HERE), str(source)]
        subprocess.run(command, check=True, capture_output=True)


def print_browser(name: str, markup: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / f"{name}.html"
        source.write_text(markup, encoding="utf-8")
        target = f"--print-to-pdf={HERE / name}.pdf"
        command = ["chromium", "--headless", "--no-sandbox", "--no-pdf-header-footer", target, source.as_uri()]
        subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    main()
