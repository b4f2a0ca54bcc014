"""A Word file as its parts: those that nobody touched go out byte for byte as they came in."""

import zipfile
from collections.abc import Iterator
from io import BytesIO
from posixpath import dirname, join, normpath, relpath, splitext

from lxml import etree

from factcheck.model import UnreadableArticle
from factcheck.text.word_guard import DAMAGED, refuse_hostile

_TYPES = "[Content_Types].xml"
_TYPE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_KINDS = (
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/",
    "http://purl.oclc.org/ooxml/officeDocument/relationships/",
    "http://schemas.microsoft.com/office/2011/relationships/",
)
_MIDNIGHT = (1980, 1, 1, 0, 0, 0)
"""The time of a part that is new: the same for the same report, whenever it is made."""


class Package:
    """The parts of one Word file, by their names in the archive."""

    def __init__(self, content: bytes) -> None:
        """Reads the archive; every part is kept as bytes.

        Raises:
            UnreadableArticle: It is no Word file, is damaged or hostile.
        """
        refuse_hostile(content)
        with zipfile.ZipFile(BytesIO(content)) as archive:
            self._entries = {info.filename: (info, archive.read(info)) for info in archive.infolist()}
        self.main = next(iter(self._targets("", "officeDocument")), "word/document.xml")

    def tree(self, name: str) -> etree._Element:
        """Returns the markup of a part; change it and hand it to `put`.

        Raises:
            UnreadableArticle: There is no such part, or it is damaged.
        """
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        try:
            return etree.fromstring(self._entries[name][1], parser)
        except (KeyError, etree.XMLSyntaxError) as error:
            raise UnreadableArticle(DAMAGED) from error

    def put(self, name: str, root: etree._Element) -> None:
        """Sets the markup of a part, which takes the old one's place in the archive or stands at its end."""
        content = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
        info = self._entries[name][0] if name in self._entries else zipfile.ZipInfo(name, _MIDNIGHT)
        self._entries[name] = (info, content)

    def related(self, kind: str) -> tuple[str, ...]:
        """Returns the parts to which the main one has a relation of this kind ("comments")."""
        return tuple(name for name in self._targets(self.main, kind) if name in self._entries)

    def addresses(self, part: str) -> dict[str, str]:
        """Returns the addresses outside of the file to which a part has relations, by their ids."""
        outside = (one for one in self._relations_of(part) if one.get("TargetMode") == "External")
        return {one.get("Id", ""): one.get("Target", "") for one in outside}

    def relate(self, kind: str, name: str, content_type: str) -> None:
        """Adds a relation from the main part to a part that is new, and the type of that part."""
        relations = self.tree(_relations(self.main)) if _relations(self.main) in self._entries else _new_relations()
        taken = {one.get("Id") for one in relations}
        free = next(f"rId{number}" for number in range(1, len(taken) + 2) if f"rId{number}" not in taken)
        target = relpath(name, dirname(self.main) or ".")
        etree.SubElement(relations, f"{_RELATION}Relationship", Id=free, Type=_KINDS[0] + kind, Target=target)
        self.put(_relations(self.main), relations)
        types = self.tree(_TYPES)
        etree.SubElement(types, f"{_TYPE}Override", PartName=f"/{name}", ContentType=content_type)
        self.put(_TYPES, types)

    def free_name(self, name: str) -> str:
        """Returns a name beside the main part that no part has: `name`, or one with a number."""
        stem, ending = splitext(join(dirname(self.main), name))
        taken = {known.lower() for known in self._entries}
        tries = (stem + ending if not number else f"{stem}{number}{ending}" for number in range(len(taken) + 1))
        return next(one for one in tries if one.lower() not in taken)

    def forget_times(self) -> None:
        """Gives every part the same time, for a file that was made just now."""
        self._entries = {
            name: (zipfile.ZipInfo(name, _MIDNIGHT), content) for name, (_, content) in self._entries.items()
        }

    def content(self) -> bytes:
        """Returns the archive, its parts in their order and with their times."""
        out = BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            for info, content in self._entries.values():
                archive.writestr(_alike(info), content, zipfile.ZIP_DEFLATED)
        return out.getvalue()

    def _targets(self, source: str, kind: str) -> Iterator[str]:
        for relation in self._relations_of(source):
            if relation.get("Type") in {start + kind for start in _KINDS} and relation.get("TargetMode") != "External":
                target = relation.get("Target", "")
                yield target[1:] if target.startswith("/") else normpath(join(dirname(source), target))

    def _relations_of(self, source: str) -> Iterator[etree._Element]:
        if _relations(source) in self._entries:
            yield from self.tree(_relations(source)).iterfind(f"{_RELATION}Relationship")


def _relations(part: str) -> str:
    """The name of the part that holds the relations of `part`; those of the archive itself for ""."""
    folder, name = dirname(part), part.rpartition("/")[2]
    return join(folder, "_rels", f"{name}.rels")


def _new_relations() -> etree._Element:
    return etree.fromstring(f'<Relationships xmlns="{_RELATION[1:-1]}"/>')


def _alike(info: zipfile.ZipInfo) -> zipfile.ZipInfo:
    """An entry of the same name, time and rights, without what belongs to the old archive alone."""
    made = zipfile.ZipInfo(info.filename, info.date_time)
    made.external_attr = info.external_attr
    made.create_system = info.create_system
    return made
