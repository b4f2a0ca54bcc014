"""A report as the draft's own Word file."""

from collections.abc import Iterator
from itertools import pairwise

from factcheck.model import Span
from factcheck.reports.content import Content, Line
from factcheck.reports.word.anchor import Anchors, mark_comment
from factcheck.reports.word.comments import Comments
from factcheck.reports.word.draft import Draft, draft_of
from factcheck.reports.word.said import comment_on
from factcheck.reports.word.tracked import Tracker
from factcheck.reports.word.wording import Wording, apart, wording_of
from factcheck.text.word_origin import Origin

IN_THE_COMMENT_ONLY = (
    "The proposed wording is not marked in the text: it overlaps another, or words that Word keeps whole."
)


def docx_report(content: Content) -> bytes:
    """Returns the draft as a Word file with a comment on the words of each claim that somebody did something about.

    A draft that came as a Word file comes back as that file: its formatting, its own comments and everything else
    in it stay as they are. Any other becomes a clean one. Equal contents give equal bytes.
    """
    draft = draft_of(content.article)
    lines = sorted(filter(comment_on, content.lines), key=lambda line: (line.claim.start, -line.claim.end, line.number))
    if lines:
        _write(content, draft, lines)
    return draft.package.content()


def _write(content: Content, draft: Draft, lines: list[Line]) -> None:
    text = content.article.text
    wordings = apart(line for line in lines if _can_be_marked(line, draft.origin)) if content.tracked else {}
    anchors = Anchors(draft.origin, [*(line.claim.span for line in lines), *_edges(wordings, text)])
    comments = Comments(draft.package, draft.document)
    for line in lines:
        only = content.tracked and wording_of(line) is not None and line.number not in wordings
        if comment := comment_on(line, *([IN_THE_COMMENT_ONLY] if only else [])):
            mark_comment(comments.add(comment), anchors.segments(line.claim.span))
    comments.save()
    tracker = Tracker(draft.document, anchors, text)
    for wording in wordings.values():
        tracker.mark(wording)
    draft.package.put(draft.package.main, draft.document)


def _can_be_marked(line: Line, origin: Origin) -> bool:
    """Whether all words of the claim stand in plain runs of one paragraph."""
    span = line.claim.span
    return origin.is_whole(span) and all(segment.plain for segment in Anchors(origin, ()).segments(span))


def _edges(wordings: dict[int, Wording], text: str) -> Iterator[Span]:
    """The stretches at whose ends something changes."""
    for wording in wordings.values():
        for change in wording.changes(text):
            ends = (wording.claim.start, *change.cut)
            yield from (Span(start, end) for start, end in pairwise(ends) if start < end)
