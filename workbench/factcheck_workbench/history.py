"""A claim's entries as sentences."""

from collections.abc import Callable, Mapping
from typing import Any

from factcheck.ledger import EntryKind, Recorded
from factcheck.model import Finding, Outcome, Source

Body = Mapping[str, Any]


def history_of(history: tuple[Recorded, ...], sources: Mapping[str, Source]) -> list[dict[str, Any]]:
    """Returns who did what when, oldest first."""
    kinds = {entry.id: entry for entry in history}
    return [{"at": entry.at, "by": doer(entry), "words": entry_words(entry, kinds, sources)} for entry in history]


def doer(entry: Recorded) -> str:
    """Returns of whom or what `entry_words` speaks: the person; where two copies met, the claim itself."""
    return "the claim" if is_of_merge(entry) else entry.by


def is_of_merge(entry: Recorded) -> bool:
    """Whether it says that two copies that were put together had both been worked on; nobody was late then."""
    return entry.kind is EntryKind.CONFLICTED and entry.body["act"]["kind"] == EntryKind.MERGED


def entry_words(entry: Recorded, known: Mapping[str, Recorded], sources: Mapping[str, Source]) -> str:
    """Returns what one entry did.

    Args:
        entry: The entry.
        known: The claim's entries by id, for those that name another.
        sources: The desk's sources by id.
    """
    if entry.kind in (EntryKind.UNDONE, EntryKind.REDONE):
        act = known.get(entry.body["entry"])
        verb = "took back" if entry.kind is EntryKind.UNDONE else "gave back"
        return f"{verb}: {entry_words(act, known, sources)}" if act else f"{verb} an act"
    if entry.kind is EntryKind.EVIDENCE_ATTACHED:
        source = sources.get(entry.body["source"])
        return f"attached {quoted(source.title) if source else 'a source'}, {entry.body['stance']}"
    return act_words(entry.kind, entry.body)


def act_words(kind: EntryKind, body: Body) -> str:
    """Returns what an act of this kind does, from its body alone."""
    return _WORDS[kind](body) if kind in _WORDS else kind.words


def quoted(words: str, most: int = 80) -> str:
    """Returns `words` on one line in quotation marks, cut at `most` characters."""
    line = " ".join(words.split())
    return f"“{line if len(line) <= most else line[: most - 1] + '…'}”"


def _verdict(body: Body) -> str:
    because = f": {quoted(body['rationale'])}" if body.get("rationale") else ""
    return f"found it {body.get('label') or Finding(body['finding']).words}{because}"


def _decision(body: Body) -> str:
    wording = f", {quoted(body['wording'])}" if body.get("wording") else ""
    because = f": {quoted(body['reason'])}" if body.get("reason") else ""
    verb = "overruled the verdict" if body.get("overrules") else "decided"
    return f"{verb}: {Outcome(body['decision']).words}{wording}{because}"


def _conflict(body: Body) -> str:
    act = body["act"]
    if act["kind"] == EntryKind.MERGED:
        return "was worked on in two copies"
    return f"was too late: {act_words(EntryKind(act['kind']), act['body'])}"


_WORDS: dict[EntryKind, Callable[[Body], str]] = {
    EntryKind.DRAFT_ADDED: lambda body: "brought a new draft",
    EntryKind.DRAFT_SETTLED: lambda body: f"said that it is {body['settled']['outcome']} in the new draft",
    EntryKind.CLAIM_ADDED: lambda body: "marked the claim",
    EntryKind.CLAIM_CHANGED: lambda body: "corrected the claim",
    EntryKind.CLAIM_SPLIT: lambda body: "split the claim",
    EntryKind.CLAIMS_JOINED: lambda body: "joined the claim with another",
    EntryKind.CLAIM_DISMISSED: lambda body: f"dismissed the claim: {quoted(body['reason'])}",
    EntryKind.CLAIM_RESTORED: lambda body: "restored the claim",
    EntryKind.CLAIM_ASSIGNED: lambda body: f"gave it to {body['person'] or 'nobody'}",
    EntryKind.EVIDENCE_ATTACHED: lambda body: f"attached a source, {body['stance']}",
    EntryKind.NOTED: lambda body: f"noted {quoted(body['text'])}",
    EntryKind.VERDICT_GIVEN: _verdict,
    EntryKind.QUERY_ASKED: lambda body: f"asked the {body['to']} {quoted(body['text'])}",
    EntryKind.QUERY_ANSWERED: lambda body: f"recorded the answer {quoted(body['text'])}",
    EntryKind.DECISION_TAKEN: _decision,
    EntryKind.CLAIM_RATED: lambda body: f"rated it {quoted(body['rating'])}",
    EntryKind.ORIGIN_SET: lambda body: "recorded who made the claim",
    EntryKind.CONFLICTED: _conflict,
}
