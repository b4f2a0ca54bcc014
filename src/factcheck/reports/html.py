"""A report as one page of HTML: every claim, what is open first, and the marked-up article."""

from factcheck.reports.chart import BARS, LABELS, chart
from factcheck.reports.content import Content
from factcheck.reports.markup import marked_up
from factcheck.reports.page import page
from factcheck.reports.standing import Group, Standing


def html_report(content: Content) -> bytes:
    """Returns `content` as a page in UTF-8 that reads the same in a browser, in print and years from now."""
    return page(
        "report.html.j2",
        content=content,
        chart=chart(content.counts),
        bars=BARS,
        labels=LABELS,
        groups=[(group, lines) for group in Group if (lines := content.lines_of(group))],
        runs=marked_up(content.article, content.lines),
        standings=[standing for standing in Standing if standing in content.counts],
    )
