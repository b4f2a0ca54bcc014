"""Takes over what an author left in a Word file: links and references become sources, the rest become notes."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from factcheck.desk.act import Act
from factcheck.desk.recorder import Recorder
from factcheck.desk.told_by import told_by
from factcheck.ledger import CaseLedger, EntryKind, new_id
from factcheck.model import ActRefused, Claim, Source, SourceKind, Span, Stance, UnreadableArticle
from factcheck.text.article import Article
from factcheck.text.author_notes import AuthorNote, NoteOrigin, notes_of
from factcheck.text.references import Pointing

if TYPE_CHECKING:
    from factcheck.desk.case import Case

LONGEST_TITLE = 300
"""The longest title of a source, in code points."""

_OF_A_REPORT = re.compile(r".{0,80}\(claim \d+, [a-z]+\)\Z")
"""How every comment of a Word report begins; see `factcheck.reports.word.said`."""

WIDEST = 25
"""A note on more claims than this is about a whole passage, and none of them is the better for having it."""


class MadeOf(StrEnum):
    """What the import makes of a note; the value is how it is told to people."""

    SOURCE = "a source"
    NOTE = "a note"
    NOTHING = "nothing yet: it stands on no claim"
    OWN = "nothing: it is a comment of one of our reports that came back"
    TOO_WIDE = "nothing yet: it stands on too many claims to be about one of them"


@dataclass(frozen=True, slots=True)
class Import:
    """What the import makes of one thing that the author left.

    Attributes:
        note: What the author left.
        claims: The ids of the live claims on whose words it stands, in text order.
        made: What becomes of it on each of them.
    """

    note: AuthorNote
    claims: tuple[str, ...]
    made: MadeOf


def imports_in(case: "Case", article: Article) -> tuple[Import, ...]:
    """Returns what the import makes of everything that the author left in a draft of the case, one item each.

    Raises:
        UnreadableArticle: The draft's file is damaged.
    """
    return imports_of(case.claims, notes_of(article.original, article))


def imports_of(claims: Sequence[Claim], notes: Iterable[AuthorNote]) -> tuple[Import, ...]:
    """Returns what the import makes of notes that were read already, one item each.

    Args:
        claims: The live claims of the draft in whose file they stand, in text order.
        notes: What the author left.
    """
    return tuple(_import(claims, note) for note in notes)


def record_author_notes(case: "Case", recorder: Recorder, by: str) -> None:
    """Records what the author left on the claims on whose words it stands; what is on record already is left.

    A call is kept as a confidential source: nobody has said yet that the name may be printed. Everything else that
    points somewhere becomes a source that gives context, and a note where there are words besides.

    Args:
        case: The case, in whose newest draft all claims have been found.
        recorder: Its ledger.
        by: Who opened it: the program acts for them.

    Raises:
        StoreUnavailable: It could not be saved.
    """
    try:
        imports = imports_in(case, case.article)
    except UnreadableArticle:  # the text was read; what stands beside it is damaged, as `Case.author_notes` says
        return
    for one in imports:
        source = _source(case, one.note, by) if one.claims and one.made is MadeOf.SOURCE else None
        for claim in one.claims:
            for kind, body in _acts(one.note, source):
                _record(recorder, Act(id=new_id(), kind=kind, by=by, claim=claim, body=body))


def _import(live: Sequence[Claim], note: AuthorNote) -> Import:
    if note.origin is NoteOrigin.COMMENT and _OF_A_REPORT.match(note.text.partition("\n")[0]):
        return Import(note, (), MadeOf.OWN)
    claims = tuple(claim.id for claim in live if note.span is not None and _meet(note.span, claim.span))
    if not claims or len(claims) > WIDEST:
        return Import(note, (), MadeOf.TOO_WIDE if claims else MadeOf.NOTHING)
    return Import(note, claims, MadeOf.SOURCE if _fields(note) else MadeOf.NOTE)


def _meet(note: Span, claim: Span) -> bool:
    """A note between words stands on the claims that it touches."""
    if note.start == note.end:
        return claim.start <= note.start <= claim.end
    return note.overlaps(claim)


def _fields(note: AuthorNote) -> dict[str, Any] | None:
    """The fields of the source that a note points to; None where it points to none."""
    from factcheck.sources import LONGEST_DETAIL, prepare_source  # loads the network's libraries

    reference = note.reference
    title = " ".join(reference.rest.split())[:LONGEST_TITLE]
    try:
        if reference.kind is Pointing.URL:
            return prepare_source(kind=SourceKind.WEB, url=reference.url)
        if reference.kind is Pointing.CALL:
            who, _, contact = told_by(reference.rest)
            details = {"contact": contact[:LONGEST_DETAIL]} if contact else {}
            return prepare_source(
                kind=SourceKind.INTERVIEW, title=who[:LONGEST_TITLE], confidential=True, details=details
            )
        if reference.kind in {Pointing.PAGE, Pointing.TIMESTAMP}:
            return prepare_source(kind=SourceKind.DOCUMENT, title=title)
    except ActRefused:  # no such address, or no title beside the page: it stays a note
        return None
    return None


def _source(case: "Case", note: AuthorNote, by: str) -> Source:
    """The source that a note points to: one that is on the desk, or a new one."""
    fields = _fields(note) or {}
    same = ("kind", "url", "confidential") if fields["url"] else ("kind", "title", "confidential")
    for known in case.desk.sources():
        if all(getattr(known, name) == fields[name] for name in same):
            return known
    return case.desk.add_source(**fields, by=by)


def _acts(note: AuthorNote, source: Source | None) -> Iterator[tuple[EntryKind, dict[str, Any]]]:
    if source is not None:
        locator = note.reference.locator
        if source.confidential:
            locator = told_by(note.reference.rest).when or locator
        body = {"source": source.id, "stance": Stance.CONTEXT, "locator": locator, "excerpt": None}
        yield EntryKind.EVIDENCE_ATTACHED, body
    told = note.reference.kind is Pointing.URL and note.reference.rest
    if note.text.strip() and (source is None or told):
        yield EntryKind.NOTED, {"text": words_for(note)}


def words_for(note: AuthorNote) -> str:
    """Returns a note as it is written down on a claim: who left it, as what, and its words."""
    who = note.author or "The author"
    if note.origin is NoteOrigin.INSERTION:
        return f"{who} put in: “{note.text}”"
    if note.origin is NoteOrigin.DELETION:
        return f"{who} took out: “{note.text}”"
    what = f"a reply to a {note.origin.value}" if note.reply else f"a {note.origin.value}"
    what = what.replace("a endnote", "an endnote")
    return f"{who} in {what}{' (resolved)' if note.resolved else ''}: {note.text}"


def _record(recorder: Recorder, act: Act) -> None:
    recorder.record_unless(act, lambda ledger: _is_known(act, ledger))


def _is_known(act: Act, ledger: CaseLedger) -> bool:
    """Whether the same was recorded before, be it that somebody took it back since."""
    body = act.body or {}
    alike = (one for one in ledger.entries if one.kind is act.kind and one.claim == act.claim)
    return any(all(one.body.get(name) == body[name] for name in body) for one in alike)
