"""Word files as different writers make them, each with words that a claim can stand on."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

FILES = Path(__file__).parent / "files/word"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WML = nsdecls("w")
BY = 'w:author="Mara Olsen" w:date="2020-01-01T00:00:00Z"'
LEAD = "The reservoir above the town was filled in 1961, and three villages went under the water."


class WordFile(NamedTuple):
    """A file, and the words in it on which claims are made; they overlap and stand inside one another."""

    content: bytes
    claims: tuple[str, ...]


def made(build: Callable[[Document], object]) -> bytes:
    document = docx.Document()
    build(document)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def xml(markup: str) -> object:
    return parse_xml(markup)


def split_runs() -> WordFile:
    def build(document: Document) -> None:
        document.add_heading("The dry valley", 0)
        paragraph = document.add_paragraph("It ho")
        for words, style in (
            ("lds twe", "bold"),
            ("lve milli", "italic"),
            ("on cubic", "underline"),
            (" metres", "bold"),
        ):
            setattr(paragraph.add_run(words), style, True)
        paragraph.add_run(" of water.\tIt was filled\nin 1961.")
        document.add_paragraph("Three villages, 412 people in all, were moved in 1959.", style="List Bullet")

    claims = (
        "It holds twelve million cubic metres of water.",
        "twelve million",
        "million cubic",
        "filled\nin 1961",
        "412",
    )
    return WordFile(made(build), (*claims, "Three villages, 412 people in all, were moved in 1959."))


def nested_tables() -> WordFile:
    def build(document: Document) -> None:
        document.add_paragraph(LEAD)
        outer = document.add_table(rows=2, cols=2)
        for cell, words in zip(outer._cells, ["Year", "Litres", "It began in 1961.", "12 million"], strict=True):
            cell.text = words
        inner = outer.cell(1, 1).add_table(rows=1, cols=2)
        inner.cell(0, 0).text = "of these 4 million"
        inner.cell(0, 1).text = "went to farms"
        document.add_paragraph("The table counts from 1961.")

    return WordFile(made(build), ("in 1961, and", "It began in 1961.", "12 million", "4 million", "went to farms"))


def links() -> WordFile:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph("They were ")
        target = paragraph.part.relate_to("https://example.org/moved", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
        paragraph._p.append(
            parse_xml(
                f'<w:hyperlink {nsdecls("w", "r")} r:id="{target}"><w:r><w:rPr><w:u w:val="single"/></w:rPr>'
                "<w:t>moved in May 1959</w:t></w:r></w:hyperlink>"
            )
        )
        paragraph.add_run(" to the coast, 60 miles away, ")
        for part in (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
            '<w:r><w:instrText xml:space="preserve"> HYPERLINK "https://example.org/road" </w:instrText></w:r>',
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
            "<w:r><w:t>by the road of 1904</w:t></w:r>",
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            "<w:r><w:t>.</w:t></w:r>",
        ):
            paragraph._p.append(parse_xml(part.replace("<w:r>", f"<w:r {WML}>", 1)))

    return WordFile(
        made(build),
        (
            "1904",
            "away, by the road",
            "They were moved in May 1959 to the coast",
            "May 1959",
            "1959 to the coast",
            "60 miles",
        ),
    )


def own_comments() -> WordFile:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph("It was filled in ")
        year = paragraph.add_run("1961")
        rest = paragraph.add_run(", says the ministry; nobody asked the 412 people.")
        document.add_comment([year], text="Yearbook 1962, p. 41", author="Mara Olsen", initials="MO")
        document.add_comment([year, rest], text="Call with Ida Berg, 3 May", author="Leo Okoye", initials="LO")
        threads = Part(
            PackURI("/word/commentsExtended.xml"),
            "application/vnd.openxmlformats-officedocument.wordprocessingml.commentsExtended+xml",
            b'<?xml version="1.0"?><w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"/>',
            document.part.package,
        )
        document.part.relate_to(threads, "http://schemas.microsoft.com/office/2011/relationships/commentsExtended")

    return WordFile(made(build), ("1961", "filled in 1961, says", "412 people"))


def footnotes() -> WordFile:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph("It was filled in 1961")
        paragraph._p.append(xml(f'<w:r {WML}><w:footnoteReference w:id="2"/></w:r>'))
        paragraph.add_run(" and holds twelve million cubic metres.")
        paragraph._p.append(
            xml(f'<w:r {WML}><w:t xml:space="preserve"> Nobody paid</w:t><w:footnoteReference w:id="3"/></w:r>')
        )
        paragraph.add_run(" for it.")
        notes = (
            f'<?xml version="1.0"?><w:footnotes {WML}><w:footnote w:id="0" w:type="separator"><w:p/></w:footnote>'
            '<w:footnote w:id="2"><w:p><w:r><w:t>Yearbook 1962, p. 41</w:t></w:r></w:p></w:footnote>'
            '<w:footnote w:id="3"><w:p><w:r><w:t>See https://example.org/bill</w:t></w:r></w:p></w:footnote></w:footnotes>'
        )
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
        part = Part(PackURI("/word/footnotes.xml"), kind, notes.encode(), document.part.package)
        document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)

    return WordFile(made(build), ("in 1961 and holds", "1961", "Nobody paid for it.", "Nobody paid", "twelve million"))


def tracked_changes() -> WordFile:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph("It holds ")
        for part in (
            f'<w:del {WML} w:id="1" {BY}><w:r><w:delText>ten</w:delText></w:r></w:del>',
            f'<w:ins {WML} w:id="2" {BY}><w:r><w:rPr><w:b/></w:rPr><w:t>twelve million</w:t></w:r></w:ins>',
            f'<w:moveFrom {WML} w:id="3" {BY}><w:r><w:t> old</w:t></w:r></w:moveFrom>',
            f'<w:r {WML}><w:t xml:space="preserve"> metres</w:t></w:r>',
            f"<w:r {WML}><w:rPr><w:vanish/></w:rPr><w:t> hidden</w:t></w:r>",
            f'<w:ins {WML} w:id="4" {BY}><w:r><w:t xml:space="preserve"> of wat</w:t></w:r></w:ins>',
            f"<w:r {WML}><w:t>er.</w:t></w:r>",
        ):
            paragraph._p.append(parse_xml(part))

    return WordFile(made(build), ("holds twelve", "twelve million metres", "million", "of water", "wat"))


DRAWING = (
    "<w:drawing><wp:anchor distT='0' distB='0' distL='0' distR='0' simplePos='0' relativeHeight='2' behindDoc='0' "
    "locked='0' layoutInCell='1' allowOverlap='1'><wp:simplePos x='0' y='0'/><wp:positionH relativeFrom='column'>"
    "<wp:posOffset>900000</wp:posOffset></wp:positionH><wp:positionV relativeFrom='paragraph'><wp:posOffset>600000"
    "</wp:posOffset></wp:positionV><wp:extent cx='3000000' cy='700000'/><wp:effectExtent l='0' t='0' r='0' b='0'/>"
    "<wp:wrapNone/><wp:docPr id='1' name='Box'/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData "
    "uri='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'><wps:wsp><wps:cNvSpPr txBox='1'/>"
    "<wps:spPr>"
    "<a:xfrm><a:off x='0' y='0'/><a:ext cx='3000000' cy='700000'/></a:xfrm><a:prstGeom prst='rect'><a:avLst/>"
    "</a:prstGeom></wps:spPr><wps:txbx>{box}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
    "</w:drawing>"
)


def text_boxes() -> WordFile:
    def build(document: Document) -> None:
        body = "<w:p><w:r><w:t>Filled in 1961, it never ran dry.</w:t></w:r></w:p>"
        box = f"<w:txbxContent>{body}</w:txbxContent>"
        paragraph = document.add_paragraph("The valley had 412 people")
        names = nsdecls("w", "wp", "a").replace("><", " ")
        shape = "<v:shape style='width:200pt;height:50pt' type='#_x0000_t202'>"
        paragraph._p.append(
            parse_xml(
                f'<w:r {names} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
                ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
                ' xmlns:v="urn:schemas-microsoft-com:vml">'
                f"<mc:AlternateContent><mc:Choice Requires='wps'>{DRAWING.format(box=box)}</mc:Choice>"
                f"<mc:Fallback><w:pict>{shape}<v:textbox>{box}</v:textbox></v:shape></w:pict></mc:Fallback>"
                "</mc:AlternateContent></w:r>"
            )
        )
        paragraph.add_run(" in three villages.")

    return WordFile(made(build), ("412 people in three villages", "1961", "it never ran dry."))


def controls() -> WordFile:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph("The bill came in ")
        paragraph._p.append(
            xml(
                f"<w:sdt {WML}><w:sdtPr><w:date/></w:sdtPr><w:sdtContent><w:r><w:t>May 1963</w:t></w:r>"
                "</w:sdtContent></w:sdt>"
            )
        )
        paragraph.add_run(" and was 4 million.")
        block = "<w:p><w:r><w:t>It was paid in 1964 by the state.</w:t></w:r></w:p>"
        end = document.element.body.find(qn("w:sectPr"))
        end.addprevious(xml(f"<w:sdt {WML}><w:sdtContent>{block}</w:sdtContent></w:sdt>"))

    return WordFile(made(build), ("in May 1963 and", "1963", "4 million", "1964 by the state"))


def fields() -> WordFile:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph("See ")
        for part in (
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
            '<w:r><w:instrText xml:space="preserve"> REF year </w:instrText></w:r>',
            '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
            "<w:r><w:t>the year 1961</w:t></w:r>",
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            '<w:r><w:t xml:space="preserve">, when it held </w:t></w:r>',
            '<w:fldSimple w:instr="QUOTE 12"><w:r><w:t>twelve million</w:t></w:r></w:fldSimple>',
            '<w:smartTag w:element="place"><w:r><w:t xml:space="preserve"> in Norway</w:t></w:r></w:smartTag>',
            '<w:bookmarkStart w:id="0" w:name="year"/><w:r><w:t>.</w:t></w:r><w:bookmarkEnd w:id="0"/>',
        ):
            for one in parse_xml(f"<w:p {WML}>{part}</w:p>"):
                paragraph._p.append(one)

    return WordFile(made(build), ("the year 1961, when", "1961", "twelve million in Norway.", "Norway"))


def composed_letters() -> WordFile:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph("Cafe")
        paragraph.add_run("\u0301 Ångström 🛶 sank in 1961; the e\u0301tude of 1904 was lost. ").bold = True
        paragraph.add_run("A\u030angstro\u0308m held \u1112\u1161\u11ab 12 boats.")

    claims = ("Café Ångström 🛶 sank in 1961", "🛶", "étude of 1904", "1904", "Ångström held 한 12", "한", "12 boats")
    return WordFile(made(build), claims)


def formulas() -> WordFile:
    def build(document: Document) -> None:
        paragraph = document.add_paragraph("The flow is ")
        math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
        paragraph._p.append(xml(f"<m:oMath {math}><m:r><m:t>q=12</m:t></m:r></m:oMath>"))
        paragraph.add_run(" litres, or ")
        ruby = (
            "<w:ruby><w:rt><w:r><w:t>shui</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>水</w:t></w:r></w:rubyBase></w:ruby>"
        )
        paragraph._p.append(xml(f"<w:r {WML}>{ruby}</w:r>"))
        paragraph.add_run(" as they write it in Kyoto.")

    return WordFile(made(build), ("The flow is q=12 litres", "q=12", "水", "or 水 as they", "Kyoto"))


def cut_paragraph() -> WordFile:
    def build(document: Document) -> None:
        document.add_heading("The dry valley", level=1)
        document.add_paragraph("In that year the ministry promised to pay 4 million, but")
        document.add_paragraph("The dam in 1961", style="Caption")
        document.add_paragraph("when the bill came in 1963 it left. Nobody paid.")

    crossing = "promised to pay 4 million, but\n\nThe dam in 1961\n\nwhen the bill came in 1963"
    return WordFile(made(build), (crossing, "4 million", "in 1963"))


def by_hand() -> WordFile:
    """The least that Word opens: another name for the main part, its relations absent, line ends in the markup."""
    body = (
        "<w:p>\n  <w:r>\n    <w:t>It holds 12 million.</w:t>\n  </w:r>\n</w:p>\n"
        "<w:p><w:r><w:t>Since 1961.</w:t></w:r></w:p>"
    )
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    relations = "http://schemas.openxmlformats.org/package/2006/relationships"
    parts = {
        "[Content_Types].xml": f'<Types xmlns="{types}"><Default Extension="rels" ContentType="application/vnd.'
        'openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/story/main.xml" ContentType="{kind}"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{relations}"><Relationship Id="a" Type="{office}" '
        'Target="story/main.xml"/></Relationships>',
        "story/main.xml": f"<w:document {WML}><w:body>{body}</w:body></w:document>",
    }
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2011, 2, 3, 4, 5, 6)), content)
    return WordFile(out.getvalue(), ("12 million", "It holds 12 million.", "1961"))


def by_libreoffice() -> WordFile:
    """Written by LibreOffice 7.4, with a comment, a footnote and a tracked change."""
    claims = (
        "1961",
        "filled in 1961, and",
        "412 people",
        "four",
        "to four million",
        "Three pumps of 1963",
        "12 million",
    )
    return WordFile((FILES / "libreoffice.docx").read_bytes(), claims)


def web_page() -> WordFile:
    """A page as an online editor exports it, turned into a Word file by LibreOffice 7.4."""
    claims = (
        "filled in 1961",
        "1961, and 412 people",
        "people moved to the coast",
        "Two pumps, bought in 1963",
        "1963",
    )
    more = ("12 million", "million", "Nobody paid for the café that stood there in 1904")
    return WordFile((FILES / "web_page_by_libreoffice.docx").read_bytes(), (*claims, *more))


WRITERS = {
    one.__name__: one
    for one in (
        *(split_runs, nested_tables, links, own_comments, footnotes, tracked_changes, text_boxes, controls),
        *(fields, composed_letters, formulas, cut_paragraph, by_hand),
        *(by_libreoffice, web_page),
    )
}
"""Every kind of file by its name."""


def text_of_file(content: bytes, name: str) -> bytes:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return archive.read(name)


def parts_of_file(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: dict[str, bytes]) -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()
