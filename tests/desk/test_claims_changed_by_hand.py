"""Claims marked, widened, narrowed, corrected and split by a person."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from factcheck.desk import Case, Desk
from factcheck.ledger import new_id
from factcheck.model import ActRefused, Claim, Conflict, NotFound, WorkState
from factcheck.text import Article

Mark = Callable[..., Claim]


def at(case: Case, words: str) -> tuple[int, int]:
    start = case.article.text.index(words)
    return start, start + len(words)


def test_a_marked_date_or_number_is_read_as_the_finders_read_it(case: Case) -> None:
    date, number, year = case.claims

    assert (date.value, date.timex, year.value) == ("1907-05-03", "1907-05-03", "1921")
    assert number.value == 40_000


def test_words_that_are_no_date_have_no_value_and_say_so(case: Case, mark: Mark) -> None:
    claim = mark(case, "first bridge", "date")

    assert (claim.value, bool(claim.unresolved_because)) == (None, True)


def test_a_widened_claim_keeps_id_and_work_and_is_anchored_anew(desk: Desk, case: Case, claim: str) -> None:
    case.note(claim, "Look.", by="ines")
    start, _ = at(case, "on 3 May 1907")
    changed = case.change_claim(claim, start=start, by="ines")
    stored = desk.case(case.id).state(claim)

    assert (changed.id, changed.exact, changed.value, changed.version) == (claim, "on 3 May 1907", "1907-05-03", 3)
    assert changed.prefix.endswith("was opened ")
    assert changed.places == (changed.span,)
    assert changed.sentence == case.article.sentences_of(changed.span)
    assert (stored.claim, len(stored.notes)) == (changed, 1)


def test_other_words_of_a_date_are_read_anew(case: Case, claim: str) -> None:
    start, end = at(case, "May 1907")

    assert case.change_claim(claim, start, end, by="ines").value == "1907-05"


def test_a_speaker_stays_when_the_words_of_a_quote_are_narrowed(case: Case, mark: Mark) -> None:
    quote = mark(case, '"Nobody was hurt,"', "quote")
    case.change_claim(quote.id, speaker="Orla Fennimore", cue="said", by="ines")
    start, end = at(case, "Nobody was hurt")
    narrowed = case.change_claim(quote.id, start, end, by="ines")

    assert (narrowed.exact, narrowed.speaker, narrowed.cue) == ("Nobody was hurt", "Orla Fennimore", "said")


def test_another_kind_has_its_own_fields(case: Case, claim: str) -> None:
    changed = case.change_claim(claim, kind="event", by="ines")

    assert (changed.kind, changed.value, changed.reason) == ("event", None, "corrected by hand")
    assert "timex" not in changed.to_dict()


def test_a_reading_is_chosen(desk: Desk, mark: Mark) -> None:
    case = desk.open_case(Article.from_text("It burned on 3/4/1921."), by="ines", find="later")
    unclear = mark(case, "3/4/1921", "date")
    assert set(unclear.readings) == {"1921-03-04", "1921-04-03"}
    assert unclear.value is None
    chosen = case.change_claim(unclear.id, value=unclear.readings[1], by="theo")

    assert (chosen.value, chosen.timex) == (unclear.readings[1], unclear.readings[1])
    assert (chosen.readings, chosen.unresolved_because) == ((), None)
    case.undo(by="theo")
    assert case.state(unclear.id).claim.readings == unclear.readings


@pytest.mark.parametrize(
    ("value", "timex"), [("1907~", "1907"), ("P6M", "P6M"), ("1907-21", None), ("T15:00", "T15:00")]
)
def test_a_corrected_value_has_its_timex_where_that_is_plain(case: Case, claim: str, value: str, timex: str) -> None:
    assert case.change_claim(claim, value=value, by="ines").timex == timex
    assert case.change_claim(claim, value=value, timex="1907-SP", by="ines").timex == "1907-SP"


def test_a_value_can_be_taken_away(case: Case, claim: str) -> None:
    changed = case.change_claim(claim, value=None, by="ines")

    assert (changed.value, changed.timex, changed.unresolved_because) == (None, None, "A person took the value away.")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({}, "changes nothing"),
        ({"start": 40, "end": 30}, "not a stretch"),
        ({"kind": "dog"}, "one of date, quote"),
        ({"speaker": "Orla"}, "A date claim has no speaker"),
        ({"value": 1907}, "must be text"),
        ({"kind": "number", "value": "many"}, "is a number, not 'many'"),
        ({"kind": "number", "value": True}, "is a number, not True"),
        ({"kind": "number", "value": float("nan")}, "cannot be kept"),
        ({"kind": "quote", "quote_type": "loud"}, "cannot be so"),
        ({"kind": "event", "participants": "Orla"}, "list of texts"),
    ],
)
def test_what_makes_no_claim_is_refused_and_leaves_everything(
    case: Case, claim: str, given: dict[str, object], words: str
) -> None:
    head = case.head
    with pytest.raises(ActRefused, match=words):
        case.change_claim(claim, **given, by="ines")
    assert case.head == head


def test_two_claims_of_a_kind_never_stand_on_the_same_words(case: Case) -> None:
    first, _, last = case.claims

    with pytest.raises(ActRefused, match="date claim on these words already"):
        case.change_claim(last.id, first.start, first.end, by="ines")


def test_a_late_correction_is_kept_and_waits_for_the_editor(case: Case, claim: str) -> None:
    case.note(claim, "Look.", by="theo")
    with pytest.raises(Conflict) as late:
        case.change_claim(claim, value="1908", by="ines", version=1)

    assert late.value.ours["body"]["claim"]["value"] == "1908"
    assert case.state(claim).state is WorkState.WITH_EDITOR


def test_a_correction_sent_twice_is_recorded_once(case: Case, claim: str) -> None:
    sent = new_id()
    first, again = (case.change_claim(claim, value="1908", by="ines", entry_id=sent) for _ in range(2))

    assert first == again
    assert case.sequence == 5


def test_a_claim_is_cut_in_two_and_comes_back_with_undo(desk: Desk, case: Case, mark: Mark) -> None:
    whole = mark(case, "The first bridge was opened on 3 May 1907 and cost 40,000 crowns", "event")
    case.change_claim(whole.id, trigger="opened", by="ines")
    cut = case.article.text.index("and cost")
    parts = case.split_claim(whole.id, cut, by="theo")
    stored = desk.case(case.id)

    assert [part.exact for part in parts] == ["The first bridge was opened on 3 May 1907", "and cost 40,000 crowns"]
    assert {part.trigger for part in parts} == {"opened"}
    assert {part.id for part in parts} <= {claim.id for claim in stored.claims}
    assert whole.id not in {claim.id for claim in stored.claims}
    stored.undo(by="theo")
    assert whole.id in {claim.id for claim in stored.claims}
    with pytest.raises(NotFound):
        stored.state(parts[0].id)


def test_parts_have_kinds_and_values_of_their_own(case: Case, mark: Mark) -> None:
    whole = mark(case, "opened on 3 May 1907 and cost 40,000 crowns. It burned in 1921", "event")
    spans = [at(case, "opened on 3 May 1907"), at(case, "burned in 1921")]
    first, second = case.split_claim(whole.id, spans, kinds=["event", "date"], by="ines")

    assert (first.kind, second.kind, second.value) == ("event", "date", "1921")


def test_a_part_whose_id_was_used_takes_the_next_number(case: Case, mark: Mark) -> None:
    whole = mark(case, "opened on 3 May 1907 and cost 40,000 crowns", "event")
    cut = case.article.text.index("and cost")
    once = case.split_claim(whole.id, cut, by="ines")
    case.undo(by="ines")
    again = case.split_claim(whole.id, cut, by="ines")

    assert {part.id for part in once}.isdisjoint(part.id for part in again)
    assert [replace(part, id="") for part in once] == [replace(part, id="") for part in again]
    assert {part.id for part in again} <= {claim.id for claim in case.claims}


@pytest.mark.parametrize(
    ("cut", "words"),
    [
        (0, "inside the claim's words"),
        ([(20, 24)], "at least two parts"),
        ([(20, 24), (20, 24)], "words of its own"),
        ([(0, 5), (20, 24)], "lie inside its words"),
    ],
)
def test_what_is_no_split_is_refused(case: Case, mark: Mark, cut: object, words: str) -> None:
    whole = mark(case, "first bridge was opened", "event")

    with pytest.raises(ActRefused, match=words):
        case.split_claim(whole.id, cut, by="ines")
    with pytest.raises(ActRefused, match="Give each part its kind"):
        case.split_claim(whole.id, whole.start + 6, kinds=["event"], by="ines")


def test_a_late_verdict_on_a_claim_that_was_split_waits_on_its_parts(case: Case, mark: Mark) -> None:
    whole = mark(case, "opened on 3 May 1907 and cost 40,000 crowns", "event")
    parts = case.split_claim(whole.id, case.article.text.index("and cost"), by="theo")
    with pytest.raises(Conflict, match="claim split"):
        case.give_verdict(whole.id, "confirmed", by="ines", version=1)

    assert {case.state(part.id).state for part in parts} == {WorkState.WITH_EDITOR}
