"""Everything that can be done at the home and at both desks, by keyboard alone, in one load of a real JupyterLab."""

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
    shows,
    watch_the_keyboard,
)
from browser.launched import Launched
from browser.seen import PATIENCE, Desk
from playwright.sync_api import Locator, expect

WHY = "Says the yearbook."
IS_THERE = """node => {
    const { activeElement } = document;
    return node === activeElement || (node.type === 'radio' && node.name === activeElement.name);
}"""
"""Of radio buttons one holds the keyboard for all; the arrows lead to the others."""


def test_everything_by_keyboard_alone(home: Path, new_desk: Callable[[], Desk]) -> None:
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
        [notebook] = home.glob(".local/share/factcheck/jupyter/runs/*/notebooks/factcheck.ipynb")
        assert "Orla" not in desk.saves(notebook)
        keeps_the_keyboard(desk)
    place.end()


def opens_for_checking(desk: Desk, address: str) -> None:
    """The keyboard is in the page from the start."""
    desk.page.goto(address)
    expect(desk.page.get_by_role("button", name="The dam above Aldermark", exact=True)).to_be_focused(timeout=90_000)
    watch_the_keyboard(desk)
    desk.press("Enter")
    expect(desk.chosen).to_be_focused(timeout=PATIENCE)


def goes_to(desk: Desk, number: int) -> None:
    desk.press("g")
    desk.page.keyboard.type(str(number))
    desk.press("Enter")
    chooses(desk, number)


def types(desk: Desk, words: str, *then: str) -> None:
    desk.page.keyboard.insert_text(words)
    desk.press(*then)


def tabs_to(desk: Desk, wanted: Locator, key: str = "Tab") -> None:
    """Goes there by Tab; every control of the desk is on its way."""
    expect(wanted).to_be_visible()
    for _ in range(80):
        if wanted.evaluate(IS_THERE):
            return
        desk.press(key)
    raise AssertionError(f"The key {key} does not lead to {wanted}.")


def walks(place: Place, desk: Desk) -> None:
    chooses(desk, DAM)
    desk.press("j", "j", "k")
    chooses(desk, DAY)
    desk.press("n")
    chooses(desk, PEOPLE)
    goes_to(desk, PEOPLE)
    desk.press("g", "Escape", "k")
    chooses(desk, ORLA)
    desk.press("p")
    expect(desk.page.get_by_role("group", name="Progress by section").get_by_role("button").first).to_be_focused()
    desk.press("Escape")
    place.gets_nothing(desk)


FINDINGS = [
    (DAY, "1", "confirmed", None),
    (PEOPLE, "2", "confirmed with caveat", WHY),
    (COST, "3", "inaccurate", WHY),
    (LAKE, "4", "unsupported", None),
    (MUSEUM, "5", "sources conflict", WHY),
    (ROOMS, "6", "cannot be verified", None),
    (AGAIN, "7", "not checkable", None),
]
"""Claim, key, finding, and the reason where the desk asks for one."""


def judges(place: Place, desk: Desk) -> None:
    """Each of the seven findings, a rationale and a proposed wording; taken back, given back, taken back."""
    for number, key, finding, why in FINDINGS:
        goes_to(desk, number)
        desk.press(key)
        if why:
            expect(desk.card.get_by_role("textbox", name="Rationale")).to_be_focused()
            types(desk, why, "Enter")
        shows(desk, [number], finding)
        [body] = place.gets(desk, f"verdict_given: {WORDS[number]}")
        assert (body["finding"], body["rationale"]) == (finding.replace(" ", "_"), why)
    goes_to(desk, COST)
    desk.press("c", "Tab")
    expect(desk.card.get_by_role("textbox", name="Proposed wording")).to_be_focused()
    types(desk, "50 million dollars", "Enter")
    [body] = place.gets(desk, f"verdict_given: {WORDS[COST]}")
    assert (body["proposed"], body["rationale"]) == ("50 million dollars", WHY)
    desk.press("u")
    place.gets(desk, f"undone: {WORDS[COST]}")
    desk.press("Shift+U")
    place.gets(desk, f"redone: {WORDS[COST]}")


def judges_with_all_inside(place: Place, desk: Desk) -> None:
    """One key for the claim and all inside it; one key takes all of it back."""
    inside = [DAM, DAY, ORLA]
    goes_to(desk, DAM)
    desk.press("Shift+Digit4")
    shows(desk, inside, "unsupported")
    place.gets(desk, *(f"verdict_given: {WORDS[number]}" for number in inside))
    desk.press("u")
    shows(desk, [DAM, ORLA], "open")
    shows(desk, [DAY], "confirmed")
    place.gets(desk, *(f"undone: {WORDS[number]}" for number in reversed(inside)))


FILTERS = [
    ("checkbox", "date", [DAY]),
    ("checkbox", "open", [DAM, ORLA]),
    ("checkbox", "cannot be verified", [ROOMS]),
    ("checkbox", "done", [DAY, AGAIN]),
    ("checkbox", "none yet", [*range(DAM, AGAIN + 1)]),
    ("combobox", "Verdict by", [DAY, *range(PEOPLE, AGAIN + 1)]),
    ("combobox", "Given to", [*range(DAM, AGAIN + 1)]),
    ("combobox", "Worthiness", [*range(DAM, AGAIN + 1)]),
]
"""What is ticked, or chosen as the second of several, and which claims are left."""


def searches_and_filters(place: Place, desk: Desk) -> None:
    desk.press("/")
    types(desk, "ORLA", "Enter")
    chooses(desk, DAM)
    assert list(listed(desk)) == [DAM, ORLA]
    desk.press("/", "Escape", "f")
    panel = desk.page.get_by_role("group", name="Filter")
    untouched = panel.get_by_role("checkbox", name="Only what nobody has covered")
    expect(untouched).to_be_focused()
    turns(desk, "Space", [DAM, ORLA])
    turns(desk, "Space", [*range(DAM, AGAIN + 1)])
    for role, name, left in FILTERS:
        tabs_to(desk, panel.get_by_role(role, name=name, exact=True))  # type: ignore[arg-type]
        turns(desk, "Space" if role == "checkbox" else "ArrowDown", left)
        turns(desk, "Space" if role == "checkbox" else "ArrowUp", [*range(DAM, AGAIN + 1)])
    desk.press("Escape")
    place.gets_nothing(desk)


def turns(desk: Desk, key: str, left: list[int]) -> None:
    desk.press(key)
    assert list(listed(desk)) == left


def does_many_at_once(place: Place, desk: Desk) -> None:
    goes_to(desk, LAKE)
    desk.press("m", "j", "m")
    does(desk, "Give to a person", EDITOR)
    place.gets(desk, *(f"claim_assigned: {WORDS[number]}" for number in (LAKE, MUSEUM)))
    desk.press("u")
    place.gets(desk, *(f"undone: {WORDS[number]}" for number in (MUSEUM, LAKE)))
    desk.press("b")
    tabs_to(desk, desk.page.get_by_role("button", name="Take marks away"))
    desk.press("Enter", "Escape", "/")
    types(desk, "dollars", "Enter")
    does(desk, "Cannot be verified", WHY)
    shows(desk, [COST, AGAIN], "cannot be verified")
    place.gets(desk, *(f"verdict_given: {WORDS[number]}" for number in (COST, AGAIN)))
    desk.press("u", "/", "Escape")
    place.gets(desk, *(f"undone: {WORDS[number]}" for number in (AGAIN, COST)))


def does(desk: Desk, what: str, words: str) -> None:
    """Chooses by its first letters what is to be done to many claims."""
    desk.press("b")
    panel = desk.page.get_by_role("group", name="Many at once")
    expect(panel.get_by_label("Do", exact=True)).to_be_focused()
    desk.page.keyboard.type(what)
    expect(panel.get_by_label("Do", exact=True).locator("option:checked")).to_have_text(what)
    if words:
        desk.press("Tab")
        types(desk, words, "Enter")
    else:
        tabs_to(desk, panel.get_by_role("button", name=re.compile(f"^{what}: ")))
        desk.press("Enter")
    expect(panel).to_be_hidden()


def works_on_the_claim(place: Place, desk: Desk) -> None:
    """Given to somebody, a note, a question and its answer; dismissed, and restored from the list."""
    goes_to(desk, LAKE)
    for key, words, act in (
        ("a", EDITOR, "claim_assigned"),
        ("d", "Ask the ferry.", "noted"),
        ("q", "Which end?", "query_asked"),
        ("Shift+Q", "The north.", "query_answered"),
    ):
        if key == "Shift+Q":
            expect(desk.card.get_by_role("list", name="Questions")).to_contain_text("Which end?")
        desk.press(key)
        types(desk, words, "Enter")
        place.gets(desk, f"{act}: {WORDS[LAKE]}")
    desk.press("x")
    types(desk, "Everybody can see it.", "Enter")
    expect(desk.chosen).to_have_accessible_name(re.compile(" of 8, "))
    [body] = place.gets(desk, f"claim_dismissed: {WORDS[LAKE]}")
    assert body["reason"] == "Everybody can see it."
    desk.press("Shift+X")
    restore = (
        desk.page.get_by_role("group", name="Dismissed")
        .get_by_role("listitem")
        .filter(has_text="Everybody can see it.")
        .get_by_role("button")
    )
    tabs_to(desk, restore)
    desk.press("Enter")
    place.gets(desk, f"claim_restored: {WORDS[LAKE]}")
    desk.press("Escape")
    chooses(desk, LAKE)


def attaches_sources(place: Place, desk: Desk) -> None:
    goes_to(desk, LAKE)
    attaches(desk, "Web address", {"Web address": "https://aldermark.example/lake", "Where in it": "Table 2"})
    place.gets(desk, f"evidence_attached: {WORDS[LAKE]}")
    attaches(desk, "Document", {"Document": "Yearbook 1962", "Its words": "12 miles"})
    place.gets(desk, f"evidence_attached: {WORDS[LAKE]}")
    attaches(desk, "Interview", {"With whom": "The harbour master"})
    place.gets(desk, f"evidence_attached: {WORDS[LAKE]}")
    attaches_from_the_desk(desk)
    place.gets(desk, f"evidence_attached: {WORDS[LAKE]}")
    attaches_a_file(desk)
    place.gets(desk, f"evidence_attached: {WORDS[LAKE]}")
    found = place.sources()
    assert found == {
        "aldermark.example": "web",
        "Yearbook 1962": "document",
        "The harbour master": "interview",
        "Handbook of dams": "document",
        "map.txt": "document",
    }


def opens_source_form(desk: Desk, kind: str) -> Locator:
    """Arrows walk the kinds of source from whichever was last."""
    desk.press("s")
    form = desk.card.get_by_role("group", name="Add a source")
    wanted = form.get_by_role("radio", name=kind)
    tabs_to(desk, wanted, "Shift+Tab")
    for _ in range(5):
        if wanted.is_checked():
            return form
        desk.press("ArrowRight")
    raise AssertionError(f"The arrows do not lead to {kind}.")


def says_what_it_does(desk: Desk, form: Locator) -> None:
    tabs_to(desk, form.get_by_role("radio", name="supports", exact=True))
    desk.press("Space", "Enter")


def attaches(desk: Desk, kind: str, fields: dict[str, str]) -> None:
    form = opens_source_form(desk, kind)
    for label, words in fields.items():
        tabs_to(desk, form.get_by_role("textbox", name=label, exact=True))
        types(desk, words)
    says_what_it_does(desk, form)


def attaches_from_the_desk(desk: Desk) -> None:
    form = opens_source_form(desk, "On this desk")
    tabs_to(desk, form.get_by_role("textbox", name="Search the sources of the desk"))
    types(desk, "Handbook")
    tabs_to(desk, form.get_by_role("button", name=re.compile("^Handbook of dams")))
    desk.press("Enter")
    says_what_it_does(desk, form)


def attaches_a_file(desk: Desk) -> None:
    form = opens_source_form(desk, "Document")
    tabs_to(desk, form.get_by_label("Choose a file"))
    # The browser's own dialog, in which no test can press keys.
    form.get_by_label("Choose a file").set_input_files(
        {"name": "map.txt", "mimeType": "text/plain", "buffer": b"A map."}
    )
    says_what_it_does(desk, form)


def shapes_claims(place: Place, desk: Desk) -> None:
    """A new claim, other words, two out of one, one out of two, another value and kind, one fact in two places."""
    goes_to(desk, ROOMS)
    desk.press("w", "Shift+ArrowRight", "Shift+ArrowRight", "Enter")
    place.gets(desk, "claim_added: 14 rooms stands")
    desk.press("u")
    place.gets(desk, "undone: 14 rooms stands")
    goes_to(desk, ROOMS)
    for keys, words in (
        (("]",), "14 rooms stands"),
        (("}",), "14 rooms"),
        (("[",), "with 14 rooms"),
        (("{",), "14 rooms"),
    ):
        desk.press(*keys, "Enter")
        place.gets(desk, f"claim_changed: {words}")
    splits_and_merges(place, desk)
    corrects(place, desk)
    goes_to(desk, COST)
    desk.press("o")
    place.gets(desk, f"claims_joined: {WORDS[COST]}")


def splits_and_merges(place: Place, desk: Desk) -> None:
    goes_to(desk, MUSEUM)
    desk.press("t", "ArrowRight", "Enter")
    place.gets(desk, f"claim_split: {WORDS[MUSEUM]}")
    expect(desk.chosen).to_have_accessible_name(re.compile(" of 10, "))
    goes_to(desk, MUSEUM)
    desk.press("m", "j", "m")
    does(desk, "Merge into one claim", "")
    place.gets(desk, "claims_joined: A museum with 14 rooms stands beside it")


def corrects(place: Place, desk: Desk) -> None:
    goes_to(desk, PEOPLE)
    desk.press("e")
    form = desk.card.get_by_role("group", name="Correct the claim")
    expect(form.get_by_role("textbox", name=re.compile("^Value"))).to_be_focused()
    desk.press("Control+a")
    types(desk, "9500", "Enter")
    place.gets(desk, f"claim_changed: {WORDS[PEOPLE]}")
    desk.press("e")
    tabs_to(desk, form.get_by_role("combobox", name="Kind"), "Shift+Tab")
    desk.page.keyboard.type("statement")
    desk.press("Enter")
    place.gets(desk, f"claim_changed: {WORDS[PEOPLE]}")
    expect(desk.chosen).to_have_accessible_name(re.compile("statement"))


def covers(place: Place, desk: Desk) -> None:
    desk.press("v")
    bare = desk.page.get_by_role("group", name="Sentences without a claim").get_by_role("button")
    expect(bare).to_have_count(2)
    expect(bare.first).to_be_focused()
    desk.press("ArrowDown", "ArrowUp", "0")
    place.gets(desk, "nothing_to_check: ")
    expect(bare).to_have_count(1)
    desk.press("w", "Enter")
    place.gets(desk, "claim_added: Perhaps one should ask the trout.")
    desk.press("u", "u")
    place.gets(desk, "undone: Perhaps one should ask the trout.", "undone: ")
    expect(bare).to_have_count(2)
    desk.press("v")
    expect(bare).to_have_count(0)
    keeps_the_keyboard(desk)


def opens_panels(place: Place, desk: Desk) -> None:
    """Keys off and on, all keys, export, a new draft, a sheet; Esc closes each."""
    turns_keys_off_and_on(desk)
    for key, name in (("?", "Keys"), ("Shift+N", "New draft"), ("Shift+I", "Import a sheet")):
        desk.press(key)
        dialog = desk.page.get_by_role("dialog", name=name)
        expect(dialog).to_be_visible()
        assert desk.violations() == []
        desk.press("Escape")
        expect(dialog).to_be_hidden()
        place.gets_nothing(desk)
    exports(desk)
    place.gets_nothing(desk)


def turns_keys_off_and_on(desk: Desk) -> None:
    goes_to(desk, DAY)
    switch = desk.page.get_by_role("button", name=re.compile("^Keys are "))
    tabs_to(desk, switch)
    desk.press("Enter", "j", "a", "1")
    expect(switch).to_have_accessible_name("Keys are off")
    chooses(desk, DAY)
    desk.press("Enter", "Escape", "j")
    chooses(desk, ORLA)


def exports(desk: Desk) -> None:
    desk.press("Shift+E")
    panel = desk.page.get_by_role("dialog", name="Export")
    expect(panel.get_by_role("radio", name="Word file with comments")).to_be_focused()
    for choice, key in (
        ("Data, JSON Lines", "ArrowUp"),
        ("Only claims that are not done", "ArrowDown"),
        ("Internal: names confidential sources", "ArrowDown"),
    ):
        tabs_to(desk, panel.get_by_role("radio", name=choice))
        desk.press(key)
        expect(panel.get_by_role("radio", name=choice)).to_be_checked()
    with desk.page.expect_download() as started:
        desk.press("Enter")
    assert started.value.suggested_filename.endswith(".jsonl")
    desk.press("Escape")
    expect(panel).to_be_hidden()


def edits(place: Place, desk: Desk) -> None:
    """The editor at the review desk, in the same page: back to all cases, and in again."""
    desk.press("Shift+A")
    expect(desk.page.get_by_role("button", name="The dam above Aldermark", exact=True)).to_be_focused()
    desk.press("r")
    expect(desk.page.get_by_role("group", name="Review desk")).to_be_visible(timeout=PATIENCE)
    expect(desk.chosen).to_be_focused(timeout=PATIENCE)
    takes_over(desk)
    decides(place, desk)
    signs_off(place, desk)


def takes_over(desk: Desk) -> None:
    tabs_to(desk, desk.page.get_by_role("button", name=re.compile("^(as |Who are you)")), "Shift+Tab")
    desk.press("Enter", "Control+a")
    types(desk, EDITOR, "Enter")
    expect(desk.page.get_by_role("button", name=f"as {EDITOR}")).to_be_visible(timeout=PATIENCE)
    desk.press("Escape")


def decides(place: Place, desk: Desk) -> None:
    for number, key, words, act in (
        (DAY, "y", "", "decision_taken"),
        (ORLA, "a", "Mara", "claim_assigned"),
        (PEOPLE, "o", "The register says so.", "decision_taken"),
        (LAKE, "r", "Look at the map.", "query_asked"),
        (LAKE, "Shift+Q", "I have.", "query_answered"),
        (LAKE, "w", "13 miles", "decision_taken"),
        (MUSEUM, "s", "It is fine.", "decision_taken"),
        (ROOMS, "t", "", "decision_taken"),
        (ROOMS, "x", "", "decision_taken"),
        (ROOMS, "h", "", "decision_taken"),
    ):
        goes_to(desk, number)
        if key == "Shift+Q":
            expect(desk.card.get_by_role("list", name="Questions")).to_contain_text("Look at the map.")
        desk.press(key)
        if words or key == "t":
            expect(desk.card.locator("textarea:focus, input:focus")).to_be_visible()
            desk.press("Control+a")
            types(desk, words, "Enter")
        place.gets(desk, f"{act}: {WORDS[number]}", by=EDITOR)


def signs_off(place: Place, desk: Desk) -> None:
    """Refused while something is open; granted with a reason."""
    desk.press("Shift+S")
    reason = desk.page.get_by_role("textbox", name="Reason to sign off all the same")
    expect(reason).to_be_focused(timeout=PATIENCE)
    expect(desk.page.get_by_role("group", name="Messages")).to_contain_text(
        re.compile(r"Not saved\. \d+ things are open")
    )
    place.gets_nothing(desk)
    types(desk, "The rest is common knowledge.", "Enter")
    expect(desk.page.get_by_text(f"Signed off by {EDITOR}").first).to_be_visible()
    place.gets(desk, "signed_off: ", by=EDITOR)
