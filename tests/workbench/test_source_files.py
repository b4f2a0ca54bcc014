"""Files of sources between the page and the desk, and reports with what the page chose."""

from hashlib import sha256

from workbench.page_of import PageOf

from factcheck import Case
from factcheck.ledger import new_id
from factcheck.store import MOST_FILE

FILE = b"The yearbook of 1908, page by page. " * 2000
DETAILS = {"file_name": "year/book.pdf", "sha256": sha256(FILE).hexdigest(), "size": len(FILE), "kept": True}


def attach(page: PageOf, claim: str, **fields: object) -> list[dict[str, object]]:
    source = {"kind": "document", "title": "Yearbook", "details": DETAILS}
    return page.act("add_source_and_attach", claim, source=source, stance="supports", **fields)  # type: ignore[arg-type]


def test_a_file_that_was_sent_in_pieces_comes_back_whole(page: PageOf, case: Case, claim: str) -> None:
    assert page.send("u1", FILE, "source") == len(FILE)
    attach(page, claim, upload="u1", source_id=new_id())
    (piece,) = page.one("card", claim=claim)["evidence"]
    file = page.one("open_file", source=piece["source"])

    assert piece["file"] is True
    assert (file["type"], file["name"], file["media_type"]) == ("file", "book.pdf", "application/octet-stream")
    assert case.desk.file_of(piece["source"]).content == FILE
    assert case.desk.verify().clean


def test_a_source_is_not_added_without_the_file_that_it_should_have(page: PageOf, case: Case, claim: str) -> None:
    (refused, _) = attach(page, claim, upload="lost", source_id=new_id())

    assert refused["type"] == "refused"
    assert "did not reach the desk" in str(refused["words"])
    assert case.desk.sources() == ()


def test_an_act_sent_again_after_the_kernel_was_started_anew_is_recorded_once(
    page: PageOf, case: Case, claim: str
) -> None:
    page.send("u1", FILE, "source")
    same = {"upload": "u1", "source_id": new_id(), "entry_id": new_id()}
    attach(page, claim, **same)
    (again,) = attach(page, claim, **same)

    assert again["type"] == "delta"
    assert len(case.desk.sources()) == 1
    assert len(case.state(claim).evidence) == 1


def test_a_file_that_is_too_large_is_refused_in_the_form_that_sent_it(
    page: PageOf,
) -> None:
    sizes = {"size": MOST_FILE + 1, "at": 0}
    refused = page.one("piece", upload="u1", use="source", **sizes, buffers=[memoryview(b"x")])

    assert (refused["type"], refused["upload"]) == ("no_piece", "u1")
    assert "50 MB" in refused["words"]


def test_a_report_holds_what_the_page_chose(page: PageOf, case: Case, claim: str) -> None:
    source = case.desk.add_source(kind="interview", title="Vesna Quillon", confidential=True, by="ines")
    case.attach(claim, source.id, stance="supports", by="ines")
    case.give_verdict(claim, finding="inaccurate", rationale="No.", proposed="4 May 1907", by="ines")
    asked = [
        {"to": "annotated", "public": True},
        {"to": "annotated", "public": False},
        {"to": "annotated", "include": "queries", "public": False},
        {"to": "docx", "tracked": True},
    ]
    answers = [page.session_answers("report", **one)[0] for one in asked]
    files = [answer.buffers[0] for answer in answers]

    assert [b"Vesna Quillon" in file for file in files] == [False, True, False, False]
    assert answers[0].content["name"].endswith(".html")
    assert answers[3].content["name"].endswith(".docx")


def test_a_report_that_cannot_be_made_is_said_where_it_was_asked_for(page: PageOf) -> None:
    (answer,) = page.say("report", to="wps")

    assert answer["type"] == "no_report"
    assert "There is no report format 'wps'" in answer["words"]
    assert page.one("report", to="csv", tracked=True)["type"] == "no_report"
