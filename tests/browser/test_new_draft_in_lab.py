"""A Word file is checked, its author sends a new draft, and nothing is lost: in a real JupyterLab."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
import wordfiles
from browser.launched import Launched
from browser.seen import Desk
from docx.document import Document
from playwright.sync_api import Locator, expect

from factcheck import Article, open_desk, read_article

COST = "It cost 40 million dollars, and the state paid for all of it."
PLAIN = [
    "The canal beside it is 12 miles long. Nobody has measured it since 1984.",
    "A second dam was planned for 1972, but the valley voted against it.",
    "The town of Aldermark lies 9 miles below the wall.",
    "Its mayor, Orla Fennimore, was born there in 1949.",
    "The school has 310 pupils. The church has 2 bells.",
    "Buses run 14 times a day.",
]


def paragraphs() -> list[str]:
    return [
        "The dam above Aldermark",
        f"The dam was opened on 3 May 1961. {COST}",
        *PLAIN,
        "In 1975 the lake held 12 million litres. Trout were put in that year.",
        "The ferry sank in 1988 with 3 people on board.",
    ]


def second() -> list[str]:
    words = paragraphs()
    words[1] = words[1].replace("opened on", "opened with a parade on").replace(COST, f"{COST} {COST}")
    words[8] = words[8].replace("12 million litres", "14 million litres")
    return [*words[:9], "A museum of 1,200 square feet was opened beside the lake in 2003."]


def document_of(words: list[str], noted: str | None = None) -> bytes:
    def build(document: Document) -> None:
        document.add_heading(words[0], 0)
        for paragraph in words[1:]:
            before, found, after = paragraph.partition(noted or "\0")
            added = document.add_paragraph(before)
            if found:
                run = added.add_run(found)
                added.add_run(after)
                document.add_comment([run], text="Yearbook 1962, p. 41", author="Mara Olsen", initials="MO")

    return wordfiles.made(build)


class Place(NamedTuple):
    """A case with verdicts, and the address of its checking desk."""

    address: str
    where: Path
    case: str


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    home = tmp_path_factory.mktemp("home")
    story, where = home / "story.docx", home / "desk.sqlite"
    story.write_bytes(document_of(paragraphs(), "3 May 1961"))
    with open_desk(where) as desk:
        case = desk.open_case(read_article(story, published="2026-03-01"), by="Ines")
        on = {claim.exact: claim.id for claim in case.claims}
        case.give_verdict(on["3 May 1961"], "confirmed", by="Ines")
        case.give_verdict(on["12 million litres"], "inaccurate", "The log.", proposed="14 million litres", by="Ines")
        case.give_verdict(on["40 million dollars"], "confirmed", by="Ines")
        id_ = case.id
    given = ("--published", "2026-03-01", "--desk", str(where), "--by", "Ines")
    with Launched(home, "open", str(story), *given) as launched:
        yield Place(launched.address, where, id_)


@pytest.fixture
def desk(place: Place, new_desk: Callable[[], Desk]) -> Desk:
    desk = new_desk()
    desk.open(place.address)
    expect(desk.chosen).to_be_visible()
    return desk


def drafts(desk: Desk) -> Locator:
    return desk.page.get_by_role("region", name="Drafts", exact=True)


def group(desk: Desk, words: str) -> Locator:
    touched = drafts(desk).get_by_role("region", name="Claims that the draft touched")
    return touched.locator("section").filter(has=desk.page.get_by_role("heading", name=re.compile(words)))


def test_a_new_draft_is_brought_in_looked_at_settled_and_taken_back(place: Place, desk: Desk) -> None:
    the_authors_note_is_on_the_card(desk)
    a_new_draft_comes_in(desk)
    what_it_touched_is_seen(desk)
    an_unsure_one_is_settled_by_key(desk)
    what_the_author_took_over_is_resolved(desk)
    a_verdict_that_holds_is_given_again_on_the_card(desk)
    the_older_draft_is_read_as_it_was(desk)
    with open_desk(place.where) as kept:
        case = kept.case(place.case)
        on = {state.claim.exact: state for state in case.states}
        assert case.unsettled == () or all(one.claim.exact != "40 million dollars" for one in case.unsettled)
        assert on["14 million litres"].decision is not None
        assert not on["3 May 1961"].needs_look
    everything_is_taken_back(place, desk)


def the_authors_note_is_on_the_card(desk: Desk) -> None:
    desk.chosen.focus()
    desk.page.get_by_role("listbox", name="Claims").get_by_role("option").filter(has_text="3 May 1961").last.click()
    note = desk.card.get_by_role("list", name="From the author’s file")
    expect(note).to_contain_text("comment by Mara Olsen")
    note.get_by_role("button", name=re.compile("^Use as source")).click()
    form = desk.card.get_by_role("group", name="Add a source")
    expect(form.get_by_label("Where in it")).to_have_value("p. 41")
    form.get_by_role("button", name="Cancel").click()


def a_new_draft_comes_in(desk: Desk) -> None:
    desk.chosen.focus()
    desk.press("Shift+N")
    form = desk.page.get_by_role("dialog", name="New draft")
    form.get_by_role("button", name="Bring it in").click()
    expect(form.get_by_role("alert")).to_contain_text("Choose a file")
    content = document_of(second())
    form.get_by_label("File of the new draft").set_input_files(
        {"name": "second.docx", "mimeType": "application/octet-stream", "buffer": content}
    )
    expect(form.get_by_label("Publication date")).to_have_value("2026-03-01")
    assert desk.violations() == []
    form.get_by_role("button", name="Bring it in").click()
    expect(drafts(desk)).to_be_visible(timeout=60_000)


def what_it_touched_is_seen(desk: Desk) -> None:
    expect(group(desk, "^Unsure").get_by_role("button", name=re.compile("^40 million dollars"))).to_be_visible()
    expect(group(desk, "^The author took").get_by_role("button", name=re.compile("^12 million"))).to_be_visible()
    expect(group(desk, "^Its sentence").get_by_role("button", name=re.compile("^3 May 1961"))).to_be_visible()
    expect(group(desk, "^Gone").get_by_role("button", name=re.compile("^1988"))).to_be_visible()
    expect(group(desk, "^New claims").get_by_role("button", name=re.compile("^2003"))).to_be_visible(timeout=60_000)
    texts = drafts(desk).get_by_role("region", name="Text of both drafts")
    expect(texts.locator("ins").filter(has_text="14").first).to_be_visible()
    expect(texts.get_by_role("button", name="paragraphs in which nothing changed")).to_be_visible()
    assert desk.violations() == []


def an_unsure_one_is_settled_by_key(desk: Desk) -> None:
    unsure = group(desk, "^Unsure").get_by_role("button", name=re.compile("^40 million dollars"))
    unsure.click()
    expect(group(desk, "^Unsure").get_by_role("button", name="This one: place 2")).to_be_visible()
    unsure.focus()
    desk.press("2")
    expect(unsure).to_have_accessible_name(re.compile("settled: it stands here"))
    desk.expect_saved()


def what_the_author_took_over_is_resolved(desk: Desk) -> None:
    taken = group(desk, "^The author took").get_by_role("button", name=re.compile("^12 million"))
    taken.click()
    expect(taken).to_have_accessible_name(re.compile("resolve"))
    group(desk, "^The author took").get_by_role("button", name="Resolved").click()
    expect(taken).not_to_have_accessible_name(re.compile("resolve"))
    desk.expect_saved()


def a_verdict_that_holds_is_given_again_on_the_card(desk: Desk) -> None:
    group(desk, "^Its sentence").get_by_role("button", name=re.compile("^3 May 1961")).click()
    group(desk, "^Its sentence").get_by_role("button", name="Go to the claim").click()
    expect(drafts(desk)).to_be_hidden()
    box = desk.card.get_by_role("group", name="New draft")
    expect(box).to_contain_text("Its sentence changed in draft 2: look again")
    assert desk.violations() == []
    desk.press("h")
    expect(box).not_to_contain_text("look again")
    desk.expect_saved()


def the_older_draft_is_read_as_it_was(desk: Desk) -> None:
    desk.press("Shift+D")
    which = drafts(desk).get_by_label("Which drafts")
    which.select_option("=1")
    expect(drafts(desk).get_by_text(re.compile("as they were. Only to read"))).to_be_visible()
    claims = drafts(desk).get_by_role("region", name="Claims that the draft touched")
    claims.get_by_role("button", name=re.compile("^12 million")).click()
    expect(claims).to_contain_text("inaccurate, by Ines: The log.")
    assert desk.violations() == []
    desk.press("Escape")
    expect(drafts(desk)).to_be_hidden()


def everything_is_taken_back(place: Place, desk: Desk) -> None:
    for _ in range(4):  # the verdict, the decision, the place, the draft
        desk.press("u")
        desk.expect_saved()
    expect(desk.page.get_by_role("group", name="Messages")).to_contain_text("Draft 2 was taken back", timeout=20_000)
    expect(desk.article).to_contain_text("The ferry sank in 1988")
    with open_desk(place.where) as kept:
        assert len(kept.case(place.case).drafts) == 1
        assert kept.verify().problems == ()


def test_a_draft_that_somebody_else_brings_is_told_and_takes_nothing_that_was_typed(place: Place, desk: Desk) -> None:
    desk.page.get_by_role("listbox", name="Claims").get_by_role("option").filter(has_text="1949").last.click()
    rationale = desk.card.get_by_role("textbox", name="Rationale")
    rationale.fill("The register of births.")
    with open_desk(place.where) as other:
        other.case(place.case).new_draft(Article.from_text("\n\n".join(second())), by="Theo")
    bars = desk.page.get_by_role("group", name="Messages")
    expect(bars).to_contain_text("Draft 2 is here, brought in by Theo", timeout=60_000)
    expect(desk.article).to_contain_text("A museum of 1,200 square feet")
    expect(desk.chosen).to_have_accessible_name(re.compile("1949"))
    expect(rationale).to_have_value("The register of births.")
    bars.get_by_role("button", name="See what changed").click()
    expect(group(desk, "^Gone").get_by_role("button", name=re.compile("^1988"))).to_be_visible()
