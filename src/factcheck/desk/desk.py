"""The store with all its cases, as a person calls it."""

from types import TracebackType
from typing import Literal, get_args

from factcheck.desk.act import Act
from factcheck.desk.activity import Activities
from factcheck.desk.book import Book
from factcheck.desk.case import Case
from factcheck.desk.copies import Copies
from factcheck.desk.recorder import Recorder
from factcheck.desk.similar import NEARLY, SimilarCase, likeness, shingles
from factcheck.desk.source_acts import SourceActs
from factcheck.desk.summary import CaseSummary, summary_of
from factcheck.desk.verification import Verification, verify
from factcheck.ledger import EntryKind, new_id
from factcheck.ledger.words import need_moment
from factcheck.model import NotFound
from factcheck.model.scale import SEVEN, Scale
from factcheck.store import (
    Store,
    assigned_people,
    case_heads,
    case_list,
    case_with_draft,
    cases_beginning,
    keep_draft,
    newest_drafts,
    read_draft,
)
from factcheck.text.article import Article

Find = Literal["now", "later"]
"""When a case's claims are found: before it is handed out, or section by section afterwards."""

ID_LENGTH = 16
"""Hexadecimal digits of a case's id."""


class Desk(Copies, SourceActs):
    """The store with all its cases, sources and people. It can be used from any thread and closes with `with`.

    Args:
        store: Where it is kept.
        scale: The house's findings, ratings and rules.
    """

    def __init__(self, store: Store, scale: Scale = SEVEN) -> None:
        self.scale = scale
        self._store = store
        self._book = Book(store)
        self._activities = Activities()

    def __enter__(self) -> "Desk":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<Desk {self.location}>"

    @property
    def location(self) -> str:
        """Where the desk is kept."""
        return self._store.location

    @property
    def read_only(self) -> str | None:
        """Why nothing can be saved, in words that go on after "because"; None where it can."""
        return self._store.read_only

    def close(self) -> None:
        """Lets the desk's file go; everything was saved as it happened."""
        self._store.close()

    def cases(self) -> tuple[CaseSummary, ...]:
        """Returns all cases, the newest first. What was read of their entries once is not read again."""
        with self._store.read() as connection:
            assigned = assigned_people(connection)
            rows = [(row, row["id"], row["sequence"]) for row in case_list(connection)]
            return tuple(
                summary_of(row, self._activities.of(connection, case, at), assigned.get(case, ()))
                for row, case, at in rows
            )

    def heads(self) -> tuple[tuple[str, int], ...]:
        """Returns every case's id with the number of its entries: whether `cases` has changed, at little cost."""
        with self._store.read() as connection:
            return case_heads(connection)

    def case(self, id_or_prefix: str) -> Case:
        """Returns a case by its id or the first characters of it.

        Raises:
            NotFound: No case begins so, or more than one does.
        """
        with self._store.read() as connection:
            found = cases_beginning(connection, id_or_prefix) if id_or_prefix else ()
        if len(found) > 1:
            raise NotFound(f"{len(found)} cases begin with {id_or_prefix!r}. Give more of the id.")
        if not found:
            raise NotFound(f"No case on this desk begins with {id_or_prefix!r}. `factcheck cases` lists them.")
        return self._case(found[0])

    def open_case(self, article: Article, by: str, due: str | None = None, find: Find = "now") -> Case:
        """Opens the case of an article; the same text resumes its case.

        Args:
            article: The draft.
            by: The person who opens it.
            due: When the case has to be done, ISO 8601; None leaves it as it is.
            find: "now" finds and records all claims before this returns, "later" leaves that to `Case.find_next`.

        Raises:
            ActRefused: `by` is no name, or `due` no date.
            MissingModel: The language model is not installed.
            StoreUnavailable: It could not be saved.
            ValueError: `find` is none of its words.
        """
        if find not in get_args(Find):
            raise ValueError(f"find is one of {', '.join(get_args(Find))}, not {find!r}.")
        need_moment(due)
        case = self.case_of(article) or self._case(self._opened(article, by))
        if due is not None and case.due != due:
            case.set_due(due, by=by)
        while find == "now" and case.find_next():
            pass
        return case

    def case_of(self, article: Article) -> Case | None:
        """Returns the case that has this very text as a draft, which `open_case` would resume; None without one."""
        with self._store.read() as connection:
            known = case_with_draft(connection, article.text_sha256)
        return self._case(known) if known else None

    def draft(self, text_sha256: str) -> Article:
        """Returns a draft by the hash of its text, with the file it was read from.

        Raises:
            NotFound: It is not kept here.
        """
        with self._store.read() as connection:
            return read_draft(connection, text_sha256)

    def similar_to(self, article: Article, but: str | None = None) -> tuple[SimilarCase, ...]:
        """Returns the cases, apart from `but`, whose newest draft is nearly the same text, the likest first."""
        mine = shingles(article.text)
        titles = {summary.id: summary.title for summary in self.cases()}
        with self._store.read() as connection:
            others = [(case, draft) for case, draft in newest_drafts(connection) if case != but]
        found = [
            SimilarCase(id=case, title=titles.get(case), likeness=likeness(mine, shingles(self.draft(draft).text)))
            for case, draft in others
        ]
        return tuple(sorted((one for one in found if one.likeness >= NEARLY), key=lambda one: -one.likeness))

    def verify(self, head: str | None = None) -> Verification:
        """Checks hashes, chains, projections, drafts and originals.

        Args:
            head: A chain hash from an earlier report, which the desk must still hold: it shows a tail that was cut off.
        """
        return verify(self._store, head)

    def _case(self, case: str) -> Case:
        recorder = Recorder(self._store, self._book, case)
        recorder.refresh()
        return Case(self, recorder)

    def _opened(self, article: Article, by: str) -> str:
        """Opens a case. Its id comes from the first draft: two copies of a desk give the same article the same case."""
        case = article.text_sha256[:ID_LENGTH]
        original = article.original.sha256 if article.original else None
        published = article.published.isoformat() if article.published else None
        body = {"title": article.title, "draft": article.text_sha256, "original": original, "published": published}
        act = Act(
            id=new_id(), kind=EntryKind.CASE_OPENED, by=by, body=body, beside=lambda one: keep_draft(one, article)
        )
        recorder = Recorder(self._store, self._book, case)
        recorder.record_unless(act, lambda ledger: ledger.sequence > 0)  # somebody else may have been first
        return case
