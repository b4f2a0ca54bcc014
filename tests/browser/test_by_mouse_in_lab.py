"""Everything that can be done at the home and at both desks, by mouse alone; keys only type words into fields."""

import base64
import re
from collections.abc import Callable
from pathlib import Path

from browser.doings import (
    AGAIN,
    COST,
    DAM,
    DAY,
    EDITOR,
    LAKE,
    MUSEUM,
    ORLA,
    PEOPLE,
    ROOMS,
    WORDS,
    Place,
    chooses,
    keeps_the_keyboard,
    listed,
    options,
    shows,
    watch_the_keyboard,
)
from browser.launched import Launched
from browser.seen import PATIENCE, Desk
from playwright.sync_api import Locator, expect

WHY = "Says the yearbook."
ALL = [*range(DAM, AGAIN + 1)]

DROP = """([place, name, content]) => {
  const bytes = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
  const given = new DataTransfer();
  given.items.add(new File([bytes], name));
  place.dispatchEvent(new DragEvent('drop', { dataTransfer: given, bubbles: true, cancelable: true }));
}"""


def test_everything_by_mouse_alone(home: Path, new_desk: Callable[[], Desk]) -> None:
    place = Place(home)
    with Launched(home) as launched:
        desk = new_desk()
        opens_for_checking(desk, launched.address)
        cells, runs = desk.cells(), desk.runs()
        walks(place, desk)
        judges(place, desk)
        judges_with_all_inside(place, desk)
        searches_and_filters(place, desk)
        does_many_at_once(place, desk)
        works_on_the_claim(place, desk)
        attaches_sources(place, desk)
        shapes_claims(place, desk)
        covers(place, desk)
        opens_panels(place, desk)
        edits(place, desk)
        assert (desk.cells(), desk.runs()) == (cells, runs)
    place.end()


def opens_for_checking(desk: Desk, address: str) -> None:
    desk.page.goto(address)
    desk.page.get_by_role("button", name="The dam above Aldermark", exact=True).click(timeout=90_000)
    watch_the_keyboard(desk)
    expect(desk.chosen).to_be_visible(timeout=PATIENCE)


def press(desk: Desk, name: str | re.Pattern[str]) -> None:
    """Clicks the button of that name; what the menu at the end of the header holds, there."""
    button = desk.page.get_by_role("button", name=name, exact=isinstance(name, str))
    more = desk.page.get_by_role("button", name="More", exact=True)
    if not button.is_visible() and more.is_visible():
        more.click()
    button.click()


def picks(desk: Desk, number: int) -> None:
    """The claim's row in the list."""
    options(desk).nth(number - 1).click()
    chooses(desk, number)


def walks(place: Place, desk: Desk) -> None:
    for name, number in (("next", DAY), ("next open", PEOPLE), ("previous", ORLA)):
        press(desk, name)
        chooses(desk, number)
    desk.claim(LAKE).click()
    chooses(desk, LAKE)
    desk.article.get_by_text("9,000", exact=False).first.click()
    chooses(desk, PEOPLE)
    picks(desk, AGAIN)
    desk.page.get_by_title("Progress by section").click()
    desk.page.get_by_role("group", name="Progress by section").get_by_role("button").first.click()
    chooses(desk, DAM)
    place.gets_nothing(desk)


FINDINGS = [
    (DAY, "Confirmed", None),
    (PEOPLE, "Confirmed with caveat", WHY),
    (COST, "Inaccurate", WHY),
    (LAKE, "Unsupported", None),
    (MUSEUM, "Sources conflict", WHY),
    (ROOMS, "Cannot be verified", None),
    (AGAIN, "Not checkable", None),
]
"""Claim, finding, and the reason where the desk asks for one."""


def judges(place: Place, desk: Desk) -> None:
    """What was typed is sent by a click on the finding."""
    rationale, proposed = (desk.card.get_by_role("textbox", name=name) for name in ("Rationale", "Proposed wording"))
    for number, finding, why in FINDINGS:
        picks(desk, number)
        button = desk.card.get_by_role("button", name=finding, exact=True)
        button.click()
        if why:
            rationale.fill(why)
            button.click()
        shows(desk, [number], finding.lower())
        [body] = place.gets(desk, f"verdict_given: {WORDS[number]}")
        assert (body["finding"], body["rationale"]) == (finding.lower().replace(" ", "_"), why)
    picks(desk, COST)
    proposed.click()
    proposed.fill("50 million dollars")
    desk.card.get_by_role("button", name="Inaccurate", exact=True).click()
    [body] = place.gets(desk, f"verdict_given: {WORDS[COST]}")
    assert (body["proposed"], body["rationale"]) == ("50 million dollars", WHY)
    press(desk, "undo")
    place.gets(desk, f"undone: {WORDS[COST]}")
    press(desk, "redo")
    place.gets(desk, f"redone: {WORDS[COST]}")


def judges_with_all_inside(place: Place, desk: Desk) -> None:
    inside = [DAM, DAY, ORLA]
    picks(desk, DAM)
    press(desk, "and 2 inside")
    desk.card.get_by_role("button", name="Unsupported", exact=True).click()
    shows(desk, inside, "unsupported")
    place.gets(desk, *(f"verdict_given: {WORDS[number]}" for number in inside))
    press(desk, "undo")
    shows(desk, [DAM, ORLA], "open")
    place.gets(desk, *(f"undone: {WORDS[number]}" for number in reversed(inside)))


TICKS = {
    "Only what nobody has covered": [DAM, ORLA],
    "date": [DAY],
    "open": [DAM, ORLA],
    "cannot be verified": [ROOMS],
    "done": [DAY, AGAIN],
    "none yet": ALL,
}
CHOICES = {"Verdict by": [DAY, *range(PEOPLE, AGAIN + 1)], "Given to": ALL, "Worthiness": ALL}
"""Which claims are left when the box is ticked, or the second of several is chosen."""


def searches_and_filters(place: Place, desk: Desk) -> None:
    desk.page.get_by_role("searchbox", name="Search the claims").fill("ORLA")
    assert list(listed(desk)) == [DAM, ORLA]
    press(desk, "Show all")
    press(desk, "Filter")
    panel = desk.page.get_by_role("group", name="Filter")
    for name, left in TICKS.items():
        box = panel.get_by_role("checkbox", name=name, exact=True)
        box.check()
        assert list(listed(desk)) == left, name
        box.uncheck()
    for name, left in CHOICES.items():
        choice = panel.get_by_label(name, exact=True)
        choice.select_option(index=1)
        assert list(listed(desk)) == left, name
        choice.select_option(index=0)
    panel.get_by_role("button", name="Close").click()
    assert list(listed(desk)) == ALL
    place.gets_nothing(desk)


def does_many_at_once(place: Place, desk: Desk) -> None:
    marks(desk, LAKE, MUSEUM)
    does(desk, "Give to a person", EDITOR)
    place.gets(desk, *(f"claim_assigned: {WORDS[number]}" for number in (LAKE, MUSEUM)))
    press(desk, "undo")
    place.gets(desk, *(f"undone: {WORDS[number]}" for number in (MUSEUM, LAKE)))
    clears_marks(desk)
    desk.page.get_by_role("searchbox", name="Search the claims").fill("dollars")
    does(desk, "Cannot be verified", WHY)
    shows(desk, [COST, AGAIN], "cannot be verified")
    place.gets(desk, *(f"verdict_given: {WORDS[number]}" for number in (COST, AGAIN)))
    press(desk, "undo")
    press(desk, "Show all")
    place.gets(desk, *(f"undone: {WORDS[number]}" for number in (AGAIN, COST)))


def marks(desk: Desk, *numbers: int) -> None:
    """The sign before the number."""
    for number in numbers:
        options(desk).nth(number - 1).locator("i").click()


def clears_marks(desk: Desk) -> None:
    press(desk, "Bulk")
    panel = desk.page.get_by_role("group", name="Many at once")
    panel.get_by_role("button", name="Take marks away").click()
    panel.get_by_role("button", name="Cancel").click()


def does(desk: Desk, what: str, words: str) -> None:
    press(desk, "Bulk")
    panel = desk.page.get_by_role("group", name="Many at once")
    panel.get_by_label("Do", exact=True).select_option(what)
    if words:
        panel.get_by_role("textbox").or_(panel.get_by_role("combobox").nth(1)).first.fill(words)
    panel.get_by_role("button", name=re.compile(f"^{what}: ")).click()
    expect(panel).to_be_hidden()


def form_of(desk: Desk, field: str, words: str, button: str) -> None:
    """Types into a form of the card, and sends it."""
    text, with_names = (desk.card.get_by_role(role, name=field) for role in ("textbox", "combobox"))  # type: ignore[arg-type]
    text.or_(with_names).fill(words)
    desk.card.get_by_role("button", name=button, exact=True).last.click()


def works_on_the_claim(place: Place, desk: Desk) -> None:
    picks(desk, LAKE)
    for opens, field, words, sends, act in (
        ("Assign", "Give it to", EDITOR, "Assign", "claim_assigned"),
        ("Note", "Note", "Ask the ferry.", "Keep", "noted"),
        ("Ask", "Question", "Which end?", "Ask", "query_asked"),
        ("Record the answer", "Answer to “Which end?”", "The north.", "Record", "query_answered"),
        ("Dismiss", "Why this is nothing to check", "Everybody can see it.", "Dismiss", "claim_dismissed"),
    ):
        desk.card.get_by_role("button", name=opens, exact=True).click()
        form_of(desk, field, words, sends)
        place.gets(desk, f"{act}: {WORDS[LAKE]}")
    press(desk, re.compile("^Dismissed"))
    panel = desk.page.get_by_role("group", name="Dismissed")
    row = panel.get_by_role("listitem").filter(has_text="Everybody can see it.")
    row.get_by_role("button").click()
    place.gets(desk, f"claim_restored: {WORDS[LAKE]}")
    panel.get_by_role("button", name="Close").click()
    chooses(desk, LAKE)


def attaches_sources(place: Place, desk: Desk) -> None:
    picks(desk, LAKE)
    for kind, fields in (
        ("Web address", {"Web address": "https://aldermark.example/lake", "Where in it": "Table 2"}),
        ("Document", {"Document": "Yearbook 1962", "Its words": "12 miles"}),
        ("Interview", {"With whom": "The harbour master"}),
    ):
        form = opens_source_form(desk, kind)
        for label, words in fields.items():
            form.get_by_role("textbox", name=label, exact=True).fill(words)
        attaches(place, desk, form)
    form = opens_source_form(desk, "On this desk")
    form.get_by_role("button", name=re.compile("^Handbook of dams")).click()
    attaches(place, desk, form)
    form = opens_source_form(desk, "Interview")
    desk.page.evaluate(DROP, [form.element_handle(), "map.txt", base64.b64encode(b"A map.").decode()])
    attaches(place, desk, form)
    assert place.sources() == {
        "aldermark.example": "web",
        "Yearbook 1962": "document",
        "The harbour master": "interview",
        "Handbook of dams": "document",
        "map.txt": "document",
    }


def opens_source_form(desk: Desk, kind: str) -> Locator:
    desk.card.get_by_role("button", name="Add a source", exact=True).click()
    form = desk.card.get_by_role("group", name="Add a source")
    form.get_by_role("radio", name=kind).check()
    return form


def attaches(place: Place, desk: Desk, form: Locator) -> None:
    form.get_by_role("radio", name="supports", exact=True).check()
    form.get_by_role("button", name="Attach").click()
    place.gets(desk, f"evidence_attached: {WORDS[LAKE]}")


def shapes_claims(place: Place, desk: Desk) -> None:
    marks_words(desk, "beside")
    keeps_the_keyboard(desk)
    bar = desk.page.get_by_role("group", name="Marked words")
    bar.get_by_role("button", name="One word more at the end").click()
    bar.get_by_role("button", name="Add claim").click()
    place.gets(desk, "claim_added: beside it")
    press(desk, "undo")
    place.gets(desk, "undone: beside it")
    for edge, words in (
        ("One word more at the end", "14 rooms stands"),
        ("One word less at the end", "14 rooms"),
        ("One word more at the start", "with 14 rooms"),
        ("One word less at the start", "14 rooms"),
    ):
        picks(desk, ROOMS)
        desk.card.get_by_role("button", name="Words", exact=True).click()
        bar.get_by_role("button", name=edge).click()
        bar.get_by_role("button", name=f"Change claim {ROOMS}").click()
        place.gets(desk, f"claim_changed: {words}")
    splits_and_merges(place, desk)
    corrects(place, desk)
    picks(desk, COST)
    desk.card.get_by_role("button", name="One fact").click()
    place.gets(desk, f"claims_joined: {WORDS[COST]}")


def marks_words(desk: Desk, word: str) -> None:
    """A double click marks a word of the article."""
    span = desk.article.get_by_text(word).last
    box = span.evaluate(
        """(node, word) => {
            const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const at = walker.currentNode.data.indexOf(word);
                if (at < 0) continue;
                const range = document.createRange();
                range.setStart(walker.currentNode, at);
                range.setEnd(walker.currentNode, at + word.length);
                const { x, y, width, height } = range.getBoundingClientRect();
                return [x + width / 2, y + height / 2];
            }
        }""",
        word,
    )
    desk.page.mouse.dblclick(*box)


def splits_and_merges(place: Place, desk: Desk) -> None:
    picks(desk, MUSEUM)
    desk.card.get_by_role("button", name="Split", exact=True).click()
    desk.card.get_by_role("button", name="Split before “with”").click()
    place.gets(desk, f"claim_split: {WORDS[MUSEUM]}")
    expect(desk.chosen).to_have_accessible_name(re.compile(" of 10, "))
    marks(desk, MUSEUM, MUSEUM + 1)
    does(desk, "Merge into one claim", "")
    place.gets(desk, f"claims_joined: {WORDS[MUSEUM]}")


def corrects(place: Place, desk: Desk) -> None:
    picks(desk, PEOPLE)
    form = desk.card.get_by_role("group", name="Correct the claim")
    value, kind = form.get_by_role("textbox", name=re.compile("^Value")), form.get_by_label("Kind")
    desk.card.get_by_role("button", name="Correct", exact=True).click()
    value.fill("9500")
    form.get_by_role("button", name="Correct", exact=True).click()
    place.gets(desk, f"claim_changed: {WORDS[PEOPLE]}")
    desk.card.get_by_role("button", name="Correct", exact=True).click()
    kind.click()
    kind.select_option("statement")
    form.get_by_role("button", name="Correct", exact=True).click()
    place.gets(desk, f"claim_changed: {WORDS[PEOPLE]}")
    expect(desk.chosen).to_have_accessible_name(re.compile("statement"))


def covers(place: Place, desk: Desk) -> None:
    press(desk, "Coverage")
    view = desk.page.get_by_role("region", name="Coverage")
    bare = view.get_by_role("group", name="Sentences without a claim").get_by_role("button")
    bare.first.click()
    view.get_by_role("button", name="Nothing to check", exact=True).click()
    place.gets(desk, "nothing_to_check: ")
    expect(bare).to_have_count(1)
    bare.click()
    view.get_by_role("button", name="New claim", exact=True).click()
    press(desk, "Add claim")
    place.gets(desk, "claim_added: Perhaps one should ask the trout.")
    press(desk, "undo")
    press(desk, "undo")
    place.gets(desk, "undone: Perhaps one should ask the trout.", "undone: ")
    expect(bare).to_have_count(2)
    view.get_by_role("button", name="Close").click()
    expect(view).to_be_hidden()
    keeps_the_keyboard(desk)


def opens_panels(place: Place, desk: Desk) -> None:
    press(desk, "Keys are on")
    press(desk, "Keys are off")
    for button, name, closes in (
        ("all keys", "Keys", "Close"),
        ("New draft", "New draft", "Cancel"),
        ("Import a sheet", "Import a sheet", "Cancel"),
    ):
        press(desk, button)
        dialog = desk.page.get_by_role("dialog", name=name)
        dialog.get_by_role("button", name=closes, exact=True).click()
        expect(dialog).to_be_hidden()
        place.gets_nothing(desk)
    exports(desk)
    place.gets_nothing(desk)


def exports(desk: Desk) -> None:
    press(desk, "Export")
    panel = desk.page.get_by_role("dialog", name="Export")
    for choice in ("Data, JSON Lines", "Only claims that are not done", "Internal: names confidential sources"):
        panel.get_by_role("radio", name=choice).check()
    with desk.page.expect_download() as started:
        panel.get_by_role("button", name="Download").click()
    assert started.value.suggested_filename.endswith(".jsonl")
    panel.get_by_role("button", name="Close").click()


def edits(place: Place, desk: Desk) -> None:
    """The editor at the review desk, in the same page: back to all cases, and in again."""
    press(desk, "All cases")
    press(desk, re.compile("^Review"))
    expect(desk.page.get_by_role("group", name="Review desk")).to_be_visible(timeout=PATIENCE)
    expect(desk.chosen).to_be_visible(timeout=PATIENCE)
    press(desk, re.compile("^(as |Who are you)"))
    desk.page.get_by_role("textbox", name="Your name").fill(EDITOR)
    press(desk, "Begin")
    expect(desk.page.get_by_role("button", name=f"as {EDITOR}")).to_be_visible(timeout=PATIENCE)
    decides(place, desk)
    signs_off(place, desk)


def decides(place: Place, desk: Desk) -> None:
    for number, opens, field, words, sends, act in (
        (DAY, "Accept", "", "", "", "decision_taken"),
        (ORLA, "Assign", "Give it to", "Mara", "Assign", "claim_assigned"),
        (PEOPLE, "Overrule", "Reason for overruling", "The register says so.", "Overrule", "decision_taken"),
        (LAKE, "Send back", "What the checker should look at", "Look at the map.", "Send back", "query_asked"),
        (LAKE, "Record the answer", "Answer to “Look at the map.”", "I have.", "Record", "query_answered"),
        (LAKE, "Change wording", "New wording", "13 miles", "Change", "decision_taken"),
        (MUSEUM, "Stet", "Reason to let it stand", "It is fine.", "Stet", "decision_taken"),
        (ROOMS, "Attribute", "To whom, and how", "The town", "Attribute", "decision_taken"),
        (ROOMS, "Cut", "", "", "", "decision_taken"),
        (ROOMS, "On author", "", "", "", "decision_taken"),
    ):
        desk.claim(number).click()
        desk.card.get_by_role("button", name=opens, exact=True).click()
        if field:
            form_of(desk, field, words, sends)
        place.gets(desk, f"{act}: {WORDS[number]}", by=EDITOR)


def signs_off(place: Place, desk: Desk) -> None:
    """Refused while something is open; granted with a reason."""
    press(desk, "Sign off")
    reason = desk.page.get_by_role("textbox", name="Reason to sign off all the same")
    expect(desk.page.get_by_role("group", name="Messages")).to_contain_text(
        re.compile(r"Not saved\. \d+ things are open")
    )
    place.gets_nothing(desk)
    reason.fill("The rest is common knowledge.")
    press(desk, "Sign off all the same")
    expect(desk.page.get_by_text(f"Signed off by {EDITOR}").first).to_be_visible()
    place.gets(desk, "signed_off: ", by=EDITOR)
