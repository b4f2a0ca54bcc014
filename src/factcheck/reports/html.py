"""A report as one page of HTML: no script, no request, every word escaped."""

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from factcheck.reports.amount import grouped
from factcheck.reports.chart import BARS, LABELS, chart
from factcheck.reports.content import Content
from factcheck.reports.links import link_target
from factcheck.reports.markup import marked_up
from factcheck.reports.standing import Group, Standing
from factcheck.reports.visible import visible
from factcheck.reports.wording import difference


def html_report(content: Content) -> bytes:
    """Returns `content` as a page in UTF-8 that reads the same in a browser, in print and years from now."""
    page = (
        _environment()
        .get_template("report.html.j2")
        .render(
            content=content,
            chart=chart(content.counts),
            bars=BARS,
            labels=LABELS,
            groups=[(group, lines) for group in Group if (lines := content.lines_of(group))],
            runs=marked_up(content.article, content.lines),
            standings=[standing for standing in Standing if standing in content.counts],
        )
    )
    return page.encode("utf-8", errors="replace")


@cache
def _environment() -> Environment:
    made = Environment(
        loader=PackageLoader("factcheck.reports"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    made.filters |= {
        "link": link_target,
        "difference": difference,
        "moment": moment,
        "grouped": grouped,
        "lines": str.splitlines,
    }
    return made


def _shown(value: Any) -> Any:
    """Every text passes here on its way into the page: what hides or reorders becomes visible."""
    return value if isinstance(value, Markup) or not isinstance(value, str) else visible(value)


def moment(at: str | None) -> str:
    """Returns a UTC time as people read it: "2026-03-01 14:07 UTC"."""
    return f"{at[:10]} {at[11:16]} UTC" if at else "never"
