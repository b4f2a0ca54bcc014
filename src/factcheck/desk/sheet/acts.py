"""What a row becomes in the ledger, act by act."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from factcheck.desk.sheet.cited import Cited
from factcheck.desk.sheet.said import Said
from factcheck.ledger import ClaimState, EntryKind
from factcheck.model import Finding, Recipient, Stance
from factcheck.model.scale import Scale


@dataclass(frozen=True, slots=True)
class RowAct:
    """One act that a row leads to.

    Attributes:
        name: What it is in the row, such as "source 2": with the row it names the act for good.
        kind: The kind of entry.
        body: Its body; evidence still lacks its source.
        cited: The source of evidence.
        told: What it is, for people.
    """

    name: str
    kind: EntryKind
    body: dict[str, Any]
    told: str
    cited: Cited | None = None


def acts_of(said: Said, scale: Scale) -> Iterator[RowAct]:
    """Yields the acts of a row on its claim, the verdict last, so that it rests on what the row says.

    A source of a row that found the claim confirmed supports it. What it does in any other row is not said by the
    sheet, so it gives context.
    """
    house = scale.finding(said.finding) if said.finding else None
    for number, one in enumerate(said.cited, start=1):
        supports = house is not None and house.finding is Finding.CONFIRMED and one.stance is Stance.CONTEXT
        stance = Stance.SUPPORTS if supports else one.stance
        body = {"stance": stance, "locator": one.locator, "excerpt": None}
        yield RowAct(f"source {number}", EntryKind.EVIDENCE_ATTACHED, body, one.told, one)
    for number, note in enumerate(said.notes, start=1):
        yield RowAct(f"note {number}", EntryKind.NOTED, {"text": note}, "a note")
    if said.question:
        body = {"text": said.question, "to": Recipient.AUTHOR, "due": None}
        yield RowAct("question", EntryKind.QUERY_ASKED, body, "a question to the author")
        if said.answer:
            yield RowAct("answer", EntryKind.QUERY_ANSWERED, {"text": said.answer}, "its answer")
    if house is not None:
        body = {"finding": house.finding, "rationale": said.whole_rationale, "proposed": said.proposed}
        if house.label != house.finding.words:
            body["label"] = house.label
        yield RowAct("verdict", EntryKind.VERDICT_GIVEN, body, f"the verdict “{house.label}”")


def stands_already(act: RowAct, said: Said, state: ClaimState) -> bool:
    """Whether the claim has what the act would add, whoever did it; the source of evidence is looked at elsewhere."""
    if act.kind is EntryKind.NOTED:
        return any(note.body["text"] == act.body["text"] for note in state.notes)
    if act.kind is EntryKind.QUERY_ASKED:
        return any(query.text == act.body["text"] for query in state.queries)
    if act.kind is EntryKind.VERDICT_GIVEN:
        newest = next((one for one in reversed(state.verdicts) if not one.superseded), None)
        reasons = (act.body["rationale"], said.rationale)
        return (
            newest is not None
            and (newest.finding, newest.house_label, newest.proposed)
            == (
                act.body["finding"],
                act.body.get("label"),
                act.body["proposed"],
            )
            and (newest.rationale or None) in reasons
        )
    return False
