"""What people do about a claim.

Every act takes, besides its own words:

- `by`: the person who does it;
- `version`: the version of the claim that they saw; None means the claim as it stands when the act is written;
- `entry_id`: a UUID made by the caller, so that an act that has to be sent again is recorded once; None makes one.

Every act raises `ActRefused` when the rules refuse it, `NotFound` when the case has no such claim, `Conflict` when the
claim has moved on from `version` (what was written is kept in the ledger and waits for the editor), and
`StoreUnavailable` when it could not be saved. Whatever is raised but `Conflict`, the case is as it was.
"""

from typing import TYPE_CHECKING, Any

from factcheck.desk.act import Act
from factcheck.desk.recorder import Recorder
from factcheck.ledger import EntryKind, Recorded, checked_id, decision_of, evidence_of, query_of, verdict_of
from factcheck.model import Decision, Evidence, Finding, NotFound, Outcome, Query, Recipient, Stance, Verdict

if TYPE_CHECKING:
    from factcheck.desk.desk import Desk


class ClaimActs:
    """The acts on one claim of a case; see the module's description for what all of them share."""

    _desk: "Desk"
    _recorder: Recorder

    def attach(
        self,
        claim: str,
        source: str,
        stance: Stance | str,
        locator: str | None = None,
        excerpt: str | None = None,
        *,
        by: str,
        version: int | None = None,
        entry_id: str | None = None,
    ) -> Evidence:
        """Attaches a source of the desk as evidence.

        Args:
            claim: The claim's id.
            source: The source's id.
            stance: What the source does to the claim.
            locator: Page, paragraph, timestamp or cell.
            excerpt: The words found there, verbatim.
            by: The person.
            version: The version they saw.
            entry_id: The caller's id of the act.
        """
        body = {"source": source, "stance": stance, "locator": locator, "excerpt": excerpt}
        return evidence_of(self._act(EntryKind.EVIDENCE_ATTACHED, claim, body, by, version, entry_id))

    def note(
        self, claim: str, text: str, *, by: str, version: int | None = None, entry_id: str | None = None
    ) -> Recorded:
        """Writes something down about the claim."""
        return self._act(EntryKind.NOTED, claim, {"text": text}, by, version, entry_id)

    def give_verdict(
        self,
        claim: str,
        finding: Finding | str,
        rationale: str | None = None,
        proposed: str | None = None,
        *,
        by: str,
        version: int | None = None,
        entry_id: str | None = None,
    ) -> Verdict:
        """Records a checker's conclusion; it replaces an earlier one by the same person.

        A finding of the house's own stands in the ledger as the one of the seven that it is, with the house's label.

        Args:
            claim: The claim's id.
            finding: One of the seven, or of the house's own: see `Desk.scale`.
            rationale: Why; needed for `inaccurate`, `confirmed_with_caveat` and `sources_conflict`.
            proposed: Wording that would make the claim right.
            by: The person.
            version: The version they saw.
            entry_id: The caller's id of the act.
        """
        house = self._desk.scale.finding(finding)
        body = {"finding": house.finding, "rationale": rationale, "proposed": proposed}
        if house.label != house.finding.words:
            body["label"] = house.label
        return verdict_of(self._act(EntryKind.VERDICT_GIVEN, claim, body, by, version, entry_id))

    def ask(
        self,
        claim: str,
        text: str,
        to: Recipient | str = Recipient.AUTHOR,
        due: str | None = None,
        *,
        by: str,
        version: int | None = None,
        entry_id: str | None = None,
    ) -> Query:
        """Asks the author, a source or a checker about the claim.

        Args:
            claim: The claim's id.
            text: The question.
            to: Whom it goes to.
            due: When an answer is wanted, ISO 8601.
            by: The person.
            version: The version they saw.
            entry_id: The caller's id of the act.
        """
        body = {"text": text, "to": to, "due": due}
        return query_of(self._act(EntryKind.QUERY_ASKED, claim, body, by, version, entry_id))

    def answer(
        self, query: str, text: str, *, by: str, version: int | None = None, entry_id: str | None = None
    ) -> Query:
        """Records the answer to a question of this case and returns the question with it."""
        with self._recorder.looking() as ledger:
            claim = ledger.entry(query).claim if ledger.has(query) else None
        if claim is None:
            self._recorder.refresh()
            with self._recorder.looking() as ledger:
                claim = ledger.entry(query).claim
        recorded = self._act(EntryKind.QUERY_ANSWERED, claim, {"query": query, "text": text}, by, version, entry_id)
        return self._query(str(recorded.claim), query)

    def decide(
        self,
        claim: str,
        decision: Outcome | str,
        wording: str | None = None,
        overrules: str | None = None,
        reason: str | None = None,
        *,
        by: str,
        version: int | None = None,
        entry_id: str | None = None,
    ) -> Decision:
        """Records what the editor does about the claim.

        Args:
            claim: The claim's id.
            decision: One of the six ways.
            wording: The new words; needed for `changed`.
            overrules: The id of the verdict that is overruled, if one is.
            reason: Why; needed for `stet` and for overruling.
            by: The person.
            version: The version they saw.
            entry_id: The caller's id of the act.
        """
        body = {"decision": decision, "wording": wording, "overrules": overrules, "reason": reason}
        return decision_of(self._act(EntryKind.DECISION_TAKEN, claim, body, by, version, entry_id))

    def rate(
        self, claim: str, rating: str, *, by: str, version: int | None = None, entry_id: str | None = None
    ) -> Recorded:
        """Puts the claim on a step of the house's public scale: see `Desk.scale`.

        Raises:
            ActRefused: The house has a list of ratings, and this is none of them.
        """
        body = {"rating": self._desk.scale.rating(rating).words}
        return self._act(EntryKind.CLAIM_RATED, claim, body, by, version, entry_id)

    def set_origin(
        self,
        claim: str,
        *,
        claimant: str | None = None,
        appearance: str | None = None,
        date: str | None = None,
        by: str,
        version: int | None = None,
        entry_id: str | None = None,
    ) -> Recorded:
        """Records who made the claim, where and when, if it was not the author.

        Args:
            claim: The claim's id.
            claimant: Who made it.
            appearance: Where: a URL or the name of a broadcast, paper or speech.
            date: When: a day, a month or a year, ISO 8601.
            by: The person.
            version: The version they saw.
            entry_id: The caller's id of the act.
        """
        body = {"claimant": claimant, "appearance": appearance, "date": date}
        return self._act(EntryKind.ORIGIN_SET, claim, body, by, version, entry_id)

    def assign(
        self, claim: str, person: str | None, *, by: str, version: int | None = None, entry_id: str | None = None
    ) -> Recorded:
        """Makes a person responsible for the claim; None makes nobody so."""
        return self._act(EntryKind.CLAIM_ASSIGNED, claim, {"person": person}, by, version, entry_id)

    def dismiss(
        self, claim: str, reason: str, *, by: str, version: int | None = None, entry_id: str | None = None
    ) -> Recorded:
        """Takes the claim out of the case, for a reason."""
        return self._act(EntryKind.CLAIM_DISMISSED, claim, {"reason": reason}, by, version, entry_id)

    def restore(self, claim: str, *, by: str, version: int | None = None, entry_id: str | None = None) -> Recorded:
        """Takes a dismissed claim back into the case."""
        return self._act(EntryKind.CLAIM_RESTORED, claim, {}, by, version, entry_id)

    def _act(
        self,
        kind: EntryKind,
        claim: str | None,
        body: dict[str, Any],
        by: str,
        version: int | None,
        entry_id: str | None,
    ) -> Recorded:
        act = Act(id=checked_id(entry_id), kind=kind, by=by, claim=claim, body=body, version=version)
        return self._recorder.record(act)

    def _query(self, claim: str, query: str) -> Query:
        with self._recorder.looking() as ledger:
            for one in ledger.state(claim).queries:
                if one.id == query:
                    return one
        raise NotFound(f"This case has no question {query!r} that stands.")
