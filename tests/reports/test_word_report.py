"""The draft's own Word file with comments: every one on the exact words, and nothing else changed."""

import re
import subprocess
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
import wordfiles
from lxml import etree
from wordfiles import W, WordFile

import factcheck as fc
from factcheck.reports import render
from factcheck.text import Original, article_of
from factcheck.text.about import About

M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
UNSEEN = {f"{W}del", f"{W}moveFrom", f"{W}rt", f"{W}pPr"}
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
SIGNS = {f"{W}tab": "\t", f"{W}br": "\n"}
NUMBERED = re.compile(r"\(claim (\d+), ")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[fc.Desk]:
    with fc.open_desk(tmp_path / "desk.sqlite") as opened:
        yield opened


def article_in(content: bytes) -> fc.Article:
    return article_of(Original("story.docx", "application/octet-stream", content), About())


def opened(desk: fc.Desk, file: WordFile, proposed: str | None = None) -> fc.Case:
    """A case with a verdict on each of the file's claims."""
    article = article_in(file.content)
    case = desk.open_case(article, by="ines", find="later")
    for words in file.claims:
        start = article.text.index(words)
        claim = case.add_claim("statement", start, start + len(words), by="ines")
        case.give_verdict(claim.id, finding="inaccurate", rationale="It is not so.", proposed=proposed, by="ines")
    return case


def seen(element: etree._Element) -> bool:
    above = {one.tag for one in element.iterancestors()}
    run = next(element.iterancestors(f"{W}r"), None)
    hidden = run is not None and run.find(f"{W}rPr/{W}vanish") is not None
    return not (above & UNSEEN or FALLBACK in above or hidden)


def box_around(element: etree._Element) -> etree._Element | None:
    return next(element.iterancestors(f"{W}txbxContent"), None)


def ranges_in(content: bytes, document: str = "word/document.xml") -> dict[str, str]:
    """The words between the marks of each comment, by its id, read from the markup alone.

    Ends of paragraphs are left out, and so are the words of a box that is anchored between the marks.
    """
    running: dict[str, etree._Element | None] = {}
    words: dict[str, str] = {}
    for element in etree.fromstring(wordfiles.text_of_file(content, document)).iter():
        number = element.get(f"{W}id", "")
        if element.tag == f"{W}commentRangeStart":
            running[number], words[number] = box_around(element), ""
        elif element.tag == f"{W}commentRangeEnd":
            del running[number]
        elif element.tag in {f"{W}t", f"{M}t", *SIGNS} and seen(element):
            for one in [one for one, box in running.items() if box is box_around(element)]:
                words[one] += SIGNS.get(str(element.tag), element.text or "")
    assert not running
    return words


def comments_in(content: bytes, name: str = "word/comments.xml") -> dict[str, str]:
    """The words of each comment by its id, a line a paragraph."""
    root = etree.fromstring(wordfiles.text_of_file(content, name))
    return {
        one.get(f"{W}id", ""): "\n".join("".join(p.itertext(f"{W}t")) for p in one.iterfind(f"{W}p")) for one in root
    }


def formatting_in(content: bytes, document: str = "word/document.xml") -> list[tuple[str, bytes]]:
    """Every character of the file with the formatting of its run."""
    found = []
    for text in etree.fromstring(wordfiles.text_of_file(content, document)).iter(f"{W}t", f"{W}delText"):
        run = next(text.iterancestors(f"{W}r"))
        properties = run.find(f"{W}rPr")
        look = b"" if properties is None else etree.tostring(properties, method="c14n", with_tail=False)
        found += [(sign, look) for sign in text.text or ""]
    return found


def main_part(name: str) -> str:
    return "story/main.xml" if name == "by_hand" else "word/document.xml"


@pytest.mark.parametrize("name", wordfiles.WRITERS)
def test_each_comment_stands_on_the_exact_words_of_its_claim(name: str, desk: fc.Desk) -> None:
    file = wordfiles.WRITERS[name]()
    case = opened(desk, file)
    claims = {number: claim.exact for number, claim in enumerate(case.claims, start=1)}

    written = render(case, "docx")
    ranges = ranges_in(written, main_part(name))
    comments = comments_in(written, "story/comments.xml" if name == "by_hand" else "word/comments.xml")
    commented = {int(found[1]): key for key, words in comments.items() if (found := NUMBERED.search(words))}

    assert set(commented) == set(claims)
    assert len(claims) == len(file.claims)
    for number, exact in claims.items():
        assert unicodedata.normalize("NFC", ranges[commented[number]]) == exact.replace("\n\n", "")


@pytest.mark.parametrize("name", wordfiles.WRITERS)
def test_nothing_else_of_the_file_changes(name: str, desk: fc.Desk) -> None:
    file = wordfiles.WRITERS[name]()

    written = render(opened(desk, file), "docx")
    before, after = wordfiles.parts_of_file(file.content), wordfiles.parts_of_file(written)
    changed = {part for part in before if before[part] != after[part]}
    story = main_part(name)
    folder = story.rpartition("/")[0]
    relations = f"{folder}/_rels/{story.rpartition('/')[2]}.rels"

    assert changed <= {story, f"{folder}/comments.xml", "[Content_Types].xml", relations}
    assert set(after) - set(before) <= {f"{folder}/comments.xml", relations}
    assert formatting_in(written, story) == formatting_in(file.content, story)
    assert article_in(written).text == article_in(file.content).text
    assert render(desk.case(desk.cases()[0].id), "docx") == written


def test_the_authors_own_comments_stay_with_their_ids_and_words(desk: fc.Desk) -> None:
    file = wordfiles.own_comments()
    written = render(opened(desk, file), "docx")

    before, after = comments_in(file.content), comments_in(written)
    assert {number: after[number] for number in before} == before
    assert {number: ranges_in(written)[number] for number in before} == ranges_in(file.content)
    assert len(after) == len(before) + len(file.claims)


@pytest.mark.parametrize("name", wordfiles.WRITERS)
def test_tracked_changes_give_the_new_words_when_accepted_and_the_old_ones_when_rejected(
    name: str, desk: fc.Desk
) -> None:
    file = wordfiles.WRITERS[name]()
    case = opened(desk, file, proposed="perhaps 1962 at most")
    expected = case.article.text

    written = render(case, "docx", tracked=True)
    story = main_part(name)
    told = comments_in(written, f"{story.rpartition('/')[0]}/comments.xml").values()
    left = {int(NUMBERED.search(words)[1]) for words in told if "not marked in the text" in words}  # type: ignore[index]
    for number, claim in sorted(enumerate(case.claims, start=1), reverse=True):
        if number not in left:
            expected = f"{expected[: claim.start]}perhaps 1962 at most{expected[claim.end :]}"

    assert article_in(written).text == expected
    assert len(left) < len(case.claims)
    assert rejected(written, story) == words_in(file.content, story)


def words_in(content: bytes, document: str) -> str:
    root = etree.fromstring(wordfiles.text_of_file(content, document))
    return "".join(text.text or "" for text in root.iter(f"{W}t", f"{W}delText"))


def rejected(content: bytes, document: str) -> str:
    """The words with our insertions taken out and our deletions put back."""
    root = etree.fromstring(wordfiles.text_of_file(content, document))
    texts = root.iter(f"{W}t", f"{W}delText")
    ours = [one for one in root.iter(f"{W}ins") if one.get(f"{W}author") == "ines"]
    return "".join(text.text or "" for text in texts if not any(one in ours for one in text.iterancestors()))


def test_no_insertion_stands_in_another_and_no_mark_of_a_note_is_deleted(desk: fc.Desk) -> None:
    for make in (wordfiles.tracked_changes, wordfiles.footnotes):
        written = render(opened(desk, make(), proposed="nothing"), "docx", tracked=True)
        root = etree.fromstring(wordfiles.text_of_file(written, "word/document.xml"))

        assert [one for one in root.iter(f"{W}ins") if any(up.tag == f"{W}ins" for up in one.iterancestors())] == []
        deleted = [
            one for one in root.iter(f"{W}footnoteReference") if next(one.iterancestors(f"{W}del"), None) is not None
        ]
        assert deleted == []


def test_a_wording_that_overlaps_another_stands_only_in_its_comment(desk: fc.Desk) -> None:
    file = WordFile(wordfiles.split_runs().content, ("twelve million", "million cubic"))
    written = render(opened(desk, file, proposed="ten"), "docx", tracked=True)

    told = [words for words in comments_in(written).values() if "not marked in the text" in words]
    assert len(told) == 1
    assert "claim 2," in told[0]


def test_libreoffice_opens_every_file_and_finds_every_comment(desk: fc.Desk, tmp_path: Path) -> None:
    expected = {}
    for name, make in wordfiles.WRITERS.items():
        case = opened(desk, make())
        fc.write_report(case, tmp_path / f"{name}.docx")
        expected[name] = len(case.claims)
    expected["fields"] -= 1  # a comment inside of a reference is lost there; Word keeps it

    home = f"-env:UserInstallation={(tmp_path / 'office').as_uri()}"
    files = [str(tmp_path / f"{name}.docx") for name in expected]
    turn = ["soffice", home, "--headless", "--convert-to", "fodt", "--outdir", str(tmp_path), *files]
    subprocess.run(turn, check=True, capture_output=True, timeout=110)

    turned = {name: (tmp_path / f"{name}.fodt").read_text(encoding="utf-8") for name in expected}
    assert {name: text.count("Why: It is not so.") for name, text in turned.items()} == expected
