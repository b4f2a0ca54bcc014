"""What the rows of one import gave to each claim so far: sheets that two people fill in have rows twice."""

from dataclasses import replace

from factcheck.desk.sheet.acts import RowAct
from factcheck.ledger import EntryKind, canonical_json

OTHERWISE = "a note: another row of the sheet found otherwise"


class Given:
    """The acts of the rows before, by claim."""

    def __init__(self) -> None:
        self._acts: set[tuple[str, str]] = set()
        self._findings: dict[str, str] = {}

    def fitted(self, act: RowAct, claim: str) -> RowAct | None:
        """Returns the act; None where a row before did the same.

        A verdict that differs from that of a row before becomes a note: of one person the newer verdict would stand,
        and nobody would see that the sheet contradicts itself.
        """
        if (
            act.kind is EntryKind.VERDICT_GIVEN
            and self._findings.get(claim, act.body["finding"]) != act.body["finding"]
        ):
            act = replace(act, kind=EntryKind.NOTED, body={"text": act.body["rationale"]}, told=OTHERWISE)
        key = (claim, canonical_json({"kind": act.kind, "of": act.cited.fields if act.cited else None, **act.body}))
        if key in self._acts:
            return None
        self._acts.add(key)
        if act.kind is EntryKind.VERDICT_GIVEN:
            self._findings[claim] = act.body["finding"]
        return act
