"""Makes a page of HTML from a template: no script, no request, every word escaped."""

from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from factcheck.reports.amount import grouped
from factcheck.reports.content import ALTERED
from factcheck.reports.links import link_target
from factcheck.reports.moment import moment
from factcheck.reports.shortened import shortened
from factcheck.reports.visible import visible
from factcheck.reports.wording import difference


def page(template: str, **given: Any) -> bytes:
    """Returns the page in UTF-8.

    Args:
        template: Its file in `templates`.
        **given: What the template names.
    """
    return _environment().get_template(template).render(given).encode("utf-8", errors="replace")


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
        "shortened": shortened,
    }
    made.globals["altered_words"] = ALTERED
    return made


def _shown(value: Any) -> Any:
    """Every text passes here on its way into the page: what hides or reorders becomes visible."""
    return value if isinstance(value, Markup) or not isinstance(value, str) else visible(value)
