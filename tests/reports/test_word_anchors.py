"""Whatever the runs and however the claims overlap: every mark stands on the exact words, and no look is lost."""

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from wordfiles import WML, W

from factcheck.model import Span
from factcheck.reports.word.anchor import Anchors, mark_comment
from factcheck.reports.word.tracked import Tracker
from factcheck.reports.word.wording import Wording
from factcheck.text.word_origin import origin_of

WORDS = st.text(alphabet="ab 1é🛶.", min_size=1, max_size=12)
RUNS = st.lists(st.lists(WORDS, min_size=1, max_size=5), min_size=1, max_size=3)


def body_of(paragraphs: list[list[str]]) -> etree._Element:
    def run(number: int, words: str) -> str:
        return f"<w:r><w:rPr><w:sz w:val='{number}'/></w:rPr><w:t xml:space='preserve'>{words}</w:t></w:r>"

    made = ["".join(run(number, words) for number, words in enumerate(runs)) for runs in paragraphs]
    return etree.fromstring(f"<w:body {WML}>{''.join(f'<w:p>{one}</w:p>' for one in made)}</w:body>")


def looks(body: etree._Element) -> list[tuple[str, str]]:
    """Every character with the size of its run."""
    found = []
    for text in body.iter(f"{W}t"):
        size = next(text.iterancestors(f"{W}r")).find(f"{W}rPr/{W}sz")
        found += [(sign, "" if size is None else size.get(f"{W}val", "")) for sign in text.text or ""]
    return found


def between_marks(body: etree._Element) -> dict[int, str]:
    running: set[int] = set()
    words: dict[int, str] = {}
    for element in body.iter():
        number = int(element.get(f"{W}id", -1))
        if element.tag == f"{W}commentRangeStart":
            running.add(number)
            words[number] = ""
        elif element.tag == f"{W}commentRangeEnd":
            running.remove(number)
        elif element.tag == f"{W}t":
            for one in running:
                words[one] += element.text or ""
    return words


def spans_in(text: str, data: st.DataObject) -> list[Span]:
    letters = [at for at, sign in enumerate(text) if not sign.isspace()]
    pairs = data.draw(st.lists(st.tuples(st.sampled_from(letters), st.sampled_from(letters)), min_size=1, max_size=6))
    return sorted((Span(min(pair), max(pair) + 1) for pair in pairs), key=lambda span: (span.start, -span.end))


@given(RUNS, st.data())
def test_marks_stand_on_the_exact_words_over_runs_and_paragraphs(
    paragraphs: list[list[str]], data: st.DataObject
) -> None:
    body = body_of(paragraphs)
    before = looks(body)
    text, origin = origin_of(body)
    if not text:
        return
    spans = spans_in(text, data)
    anchors = Anchors(origin, spans)
    for number, span in enumerate(spans):
        mark_comment(str(number), anchors.segments(span))

    assert looks(body) == before
    for number, words in between_marks(body).items():
        exact = spans[number].of(text)
        assert words == exact if "\n" not in exact else "".join(words.split()) == "".join(exact.split())


@given(RUNS, st.data())
def test_a_tracked_wording_is_the_new_one_accepted_and_the_old_one_rejected(
    paragraphs: list[list[str]], data: st.DataObject
) -> None:
    body = body_of(paragraphs)
    before = "".join(sign for sign, _ in looks(body))
    text, origin = origin_of(body)
    whole = [span for span in spans_in(text, data) if origin.is_whole(span)] if text else []
    if not whole:
        return
    wording = Wording(whole[0], data.draw(WORDS.filter(str.strip)), "ines", "2026-01-01T00:00:00.000000Z")
    cuts = [Span(*change.cut) for change in wording.changes(text)]
    edges = [Span(wording.claim.start, end) for cut in cuts for end in cut if end > wording.claim.start]
    anchors = Anchors(origin, [wording.claim, *(cut for cut in cuts if cut.start < cut.end), *edges])
    Tracker(body, anchors, text).mark(wording)

    old = "".join(
        one.text or "" for one in body.iter(f"{W}t", f"{W}delText") if next(one.iterancestors(f"{W}ins"), None) is None
    )
    assert old == before
    accepted, _ = origin_of(body)
    assert accepted.split() == f"{text[: wording.claim.start]}{wording.words}{text[wording.claim.end :]}".split()
