"""Writes comments into a Word file beside those that its author left in it."""

from collections.abc import Sequence

from lxml import etree

from factcheck.reports.visible import visible
from factcheck.reports.word.said import Comment
from factcheck.text.word_package import Package
from factcheck.text.word_words import W

KIND = "comments"
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_MARKS = ("commentRangeStart", "commentRangeEnd", "commentReference")


class Comments:
    """The comments of one Word file; the author's own keep their ids and words.

    Args:
        package: The file.
        document: Its main part, which may name comments that have no words.
    """

    def __init__(self, package: Package, document: etree._Element) -> None:
        self._package = package
        self._name = next(iter(package.related(KIND)), None)
        self._root = _new_root() if self._name is None else package.tree(self._name)
        marked = [mark.get(f"{W}id", "") for mark in document.iter(*(f"{W}{name}" for name in _MARKS))]
        known = [one.get(f"{W}id", "") for one in self._root]
        self._next = 1 + max((int(number) for number in (*marked, *known) if number.isdecimal()), default=-1)

    def add(self, comment: Comment) -> str:
        """Adds a comment and returns its id."""
        number, self._next = str(self._next), self._next + 1
        who = " ".join(visible(comment.by).split())
        attributes = {"id": number, "author": who, "date": second(comment.at), "initials": _initials(who)}
        made = etree.SubElement(self._root, f"{W}comment", {f"{W}{name}": value for name, value in attributes.items()})
        for place, line in enumerate(comment.lines):
            made.append(_paragraph(line, marked=place == 0))
        return number

    def save(self) -> None:
        """Puts the comments into the file; without one the file stays as it is."""
        if not len(self._root):
            return
        if self._name is None:
            self._name = self._package.free_name("comments.xml")
            self._package.relate(KIND, self._name, TYPE)
        self._package.put(self._name, self._root)


def run_of(words: str, *, deleted: bool = False, properties: Sequence[etree._Element] = ()) -> etree._Element:
    """Returns a ``w:r`` with these words; line ends and tabs become what Word has for them."""
    run = etree.Element(f"{W}r")
    run.extend(properties)
    for number, line in enumerate(words.split("\n")):
        if number:
            etree.SubElement(run, f"{W}br")
        for place, part in enumerate(line.split("\t")):
            if place:
                etree.SubElement(run, f"{W}tab")
            if part:
                text = etree.SubElement(run, f"{W}delText" if deleted else f"{W}t", {_SPACE: "preserve"})
                text.text = part
    return run


def _paragraph(line: str, *, marked: bool) -> etree._Element:
    """A line of a comment; the first one is bold and bears the mark by which Word leads back to the text."""
    paragraph = etree.Element(f"{W}p")
    if marked:
        etree.SubElement(etree.SubElement(paragraph, f"{W}r"), f"{W}annotationRef")
    bold = etree.Element(f"{W}rPr")
    etree.SubElement(bold, f"{W}b")
    paragraph.append(run_of(visible(line), properties=[bold] if marked else []))
    return paragraph


def second(at: str) -> str:
    """Returns a UTC time as Word has it, without parts of a second."""
    return f"{at[:19]}Z"


def _initials(name: str) -> str:
    return "".join(word[0] for word in name.split())[:4].upper() or "?"


def _new_root() -> etree._Element:
    return etree.Element(f"{W}comments", nsmap={"w": W[1:-1]})
